import { useEffect, useRef } from 'react';
import { figureWithUnit, languageOf, say, todayInChina } from '#forms/index.ts';
import { calculators } from '#rules/index.ts';
import { type Draft, type FrameDocument, useHost, useTranslation } from '#sdk/index.ts';
import { isFilled } from './case.ts';
import { type OpenedCase, readDocument } from './document.ts';
import { evaluate } from './outcome.ts';
import { caseOf, type Work, withCase } from './work.ts';

/** Shows the document the app is opened with, at its start or while it runs, once. Figures already in that form are asked about first. */
export function useOpenedDocument(draft: Draft<Work>, onMessage: (message: string) => void): void {
  const host = useHost();
  const { t } = useTranslation();
  const opened = useRef<FrameDocument>(null);
  const { document } = host;
  const language = languageOf(host.locale);

  useEffect(() => {
    if (document === null || opened.current === document) return;
    opened.current = document;
    const { name } = document;
    const read = readDocument(document.content, calculators);
    if (read === null) {
      onMessage(t('open.unreadable', { name }));
      return;
    }
    const { info } = read;
    const present = caseOf(draft.value, info);
    const same = JSON.stringify(present) === JSON.stringify(read.one);
    const mayReplace = async () => {
      if (same || !isFilled(info, present)) return true;
      const answer = await host.confirm({
        title: t('open.title'),
        text: t('open.question', { calculator: say(info.title, language), name }),
        buttons: [
          { id: 'replace', label: t('open.replace') },
          { id: 'keep', label: t('open.keep') },
        ],
      });
      return answer === 'replace';
    };
    void mayReplace().then((yes) => {
      if (!yes) return;
      draft.set((work) => withCase(work, info.id, read.one));
      const then = differing(read, language);
      onMessage(then === null ? t('open.done', { name }) : t('open.differs', { then }));
    });
  }, [document, draft, host, language, onMessage, t]);
}

/** The main figure as it was saved, when the rules of today give another one. */
function differing({ info, one, results }: OpenedCase, language: 'zh' | 'en'): string | null {
  const main = info.outputs.find((output) => output.main === true);
  const outcome = evaluate(info, one, todayInChina());
  const then = main === undefined ? undefined : results[main.name];
  if (main === undefined || then === undefined || outcome.kind !== 'result') return null;
  return outcome.calculation.results[main.name] === then ? null : figureWithUnit(then, main.unit, language);
}
