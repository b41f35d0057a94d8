import { useEffect, useRef } from 'react';
import { type Draft, useHost, useTranslation } from '#sdk/index.ts';
import { type Given, givenValues } from '../given.ts';
import type { FilingDraft } from './draft.ts';
import { changesIn, type Filing } from './filing.ts';

/**
 * Puts figures handed over by a calculator into the return, once; they count as entered by the person. What was
 * changed before is asked about first, and a return on its way is left alone.
 */
export function useGiven(
  given: Given | null,
  draft: Draft<FilingDraft>,
  filing: Filing,
  done: () => void,
): void {
  const host = useHost();
  const { t } = useTranslation();
  const taken = useRef<string>(undefined);

  useEffect(() => {
    if (given === null || taken.current === given.document) return;
    taken.current = given.document;
    const { changes, pending } = draft.value;
    const mayReplace = async () => {
      if (pending !== null) return false;
      if (Object.keys(changes).length === 0) return true;
      const answer = await host.confirm({
        title: t('given.title'),
        text: t('given.question'),
        buttons: [
          { id: 'replace', label: t('given.replace') },
          { id: 'keep', label: t('given.keep') },
        ],
      });
      return answer === 'replace';
    };
    void mayReplace().then((yes) => {
      if (yes) {
        const values = { ...filing.base, ...givenValues(given) };
        draft.set((now) => ({ ...now, step: 'income', changes: changesIn(filing.base, values) }));
      }
      done();
    });
  }, [given, draft, filing, host, t, done]);
}
