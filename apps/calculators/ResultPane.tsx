import type { ReactNode } from 'react';
import type { Language, Touched } from '#forms/index.ts';
import type { CalculatorInfo } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { Answer } from './Answer.tsx';
import { type Case, isFilled } from './case.ts';
import { Missing } from './Missing.tsx';
import { OutOfForce } from './OutOfForce.tsx';
import type { Outcome } from './outcome.ts';

export interface ResultPaneProps {
  readonly info: CalculatorInfo;
  readonly one: Case;
  readonly date: string;
  readonly outcome: Outcome;
  readonly language: Language;
  readonly touched: Touched;
  /** Where to look when one does not know what to fill in. */
  readonly examples: ReactNode;
  readonly onDate: (date: string) => void;
  readonly onCalculator: (id: string) => void;
}

/** The answer and how it came about; or, while something is missing, what that is. */
export function ResultPane(props: ResultPaneProps) {
  const { info, one, date, outcome, language, touched, examples, onDate, onCalculator } = props;
  const { t } = useTranslation();
  const empty = !isFilled(info, one);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <section className="calc-result" aria-label={t('result.label')} tabIndex={0}>
      {empty && (
        <>
          <p className="calc-start">{t('result.start')}</p>
          {examples}
        </>
      )}
      {outcome.kind === 'result' && (
        <Answer info={info} one={one} calculation={outcome.calculation} language={language} />
      )}
      {outcome.kind === 'incomplete' && (
        <Missing info={info} errors={outcome.errors} touched={touched} language={language} />
      )}
      {outcome.kind === 'out-of-force' && (
        <OutOfForce
          info={info}
          date={date}
          error={outcome.error}
          language={language}
          onDate={onDate}
          onCalculator={onCalculator}
        />
      )}
      {!empty && examples}
    </section>
  );
}
