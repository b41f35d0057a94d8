import type { RefObject } from 'react';
import { type Language, say } from '#forms/index.ts';
import type { CalculatorInfo } from '#rules/index.ts';
import { HostError, useHost, useTranslation } from '#sdk/index.ts';
import { ToolButton, Toolbar } from '#ui/index.ts';
import { type Case, dateOf, isFilled } from './case.ts';
import { fileName, TYPE, writeDocument } from './document.ts';
import type { Outcome } from './outcome.ts';

export interface CommandsProps {
  readonly info: CalculatorInfo;
  readonly one: Case;
  readonly outcome: Outcome;
  readonly language: Language;
  readonly today: string;
  /** What goes on paper. */
  readonly printed: RefObject<Element | null>;
  readonly onMessage: (message: string) => void;
  readonly onClear: () => void;
}

/** Keep, print or clear the calculation. */
export function Commands({
  info,
  one,
  outcome,
  language,
  today,
  printed,
  onMessage,
  onClear,
}: CommandsProps) {
  const host = useHost();
  const { t } = useTranslation();
  const title = say(info.title, language);
  const date = dateOf(info, one, today);

  const attempt = async (work: () => Promise<string | undefined>) => {
    try {
      onMessage((await work()) ?? '');
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onMessage(say(error.messages, language));
    }
  };
  const save = () =>
    attempt(async () => {
      if (outcome.kind !== 'result') return t('save.incomplete');
      const content = writeDocument(info, one.values, outcome.calculation);
      const saved = await host.files.save({ name: fileName(title, date), type: TYPE, content });
      return t('save.done', { name: saved.name });
    });
  const declare = () =>
    attempt(async () => {
      if (outcome.kind !== 'result') return t('declare.incomplete');
      // Only full years are settled, and only for three years.
      const [year, now] = [Number(date.slice(0, 4)), Number(today.slice(0, 4))];
      if (year >= now || year < now - 3) return t('declare.notOpen', { year, last: now - 1 });
      const content = writeDocument(info, one.values, outcome.calculation);
      const saved = await host.files.save({ name: fileName(title, date), type: TYPE, content });
      await host.open('declare', saved.id);
      return t('declare.done');
    });
  const print = () =>
    attempt(async () => {
      const element = printed.current;
      await host.print({ title: `${title} ${date}`, ...(element === null ? {} : { element }) });
      return undefined;
    });
  const clear = () =>
    attempt(async () => {
      const answer = await host.confirm({
        title: t('clear.title'),
        text: t('clear.question', { name: title }),
        buttons: [
          { id: 'clear', label: t('clear.yes') },
          { id: 'keep', label: t('clear.no') },
        ],
      });
      if (answer === 'clear') onClear();
      return undefined;
    });

  return (
    <Toolbar label={t('commands.label')}>
      <ToolButton text icon="save" label={t('commands.save')} onClick={save} />
      <ToolButton text icon="print" label={t('commands.print')} onClick={print} />
      <ToolButton
        text
        icon="trash-empty"
        label={t('commands.clear')}
        onClick={clear}
        disabled={!isFilled(info, one)}
      />
      {info.id === 'iit-annual' && host.user.kind === 'person' && (
        <ToolButton text icon="declare" label={t('declare.button')} onClick={declare} />
      )}
    </Toolbar>
  );
}
