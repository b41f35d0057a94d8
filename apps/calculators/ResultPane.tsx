import type { ReactNode } from 'react';
import {
  Citations,
  Comparison,
  Explanation,
  Figures,
  figureWithUnit,
  type Language,
  MainFigure,
  nameError,
  ResultTable,
  say,
  shownErrors,
  signOf,
  type Touched,
} from '#forms/index.ts';
import type { Calculation, CalculatorInfo, FieldError } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { FieldSet, focusField, Notice } from '#ui/index.ts';
import type { Case } from './case.ts';
import type { Outcome } from './outcome.ts';
import { PlotPane } from './PlotPane.tsx';

export interface ResultPaneProps {
  readonly info: CalculatorInfo;
  readonly one: Case;
  readonly outcome: Outcome;
  readonly language: Language;
  readonly touched: Touched;
  /** Where to look when one does not know what to fill in. */
  readonly examples: ReactNode;
}

/** The answer and how it came about; or, while something is missing, what that is. */
export function ResultPane({ info, one, outcome, language, touched, examples }: ResultPaneProps) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <section className="calc-result" aria-label={t('result.label')} tabIndex={0}>
      {outcome.kind === 'result' && (
        <Answer info={info} one={one} calculation={outcome.calculation} language={language} />
      )}
      {outcome.kind === 'incomplete' && (
        <Missing info={info} errors={outcome.errors} touched={touched} language={language} />
      )}
      {outcome.kind === 'out-of-force' && <Notice kind="warning">{say(outcome.error.text, language)}</Notice>}
      {examples}
    </section>
  );
}

function Answer({
  info,
  one,
  calculation,
  language,
}: {
  info: CalculatorInfo;
  one: Case;
  calculation: Calculation;
  language: Language;
}) {
  const { t } = useTranslation();
  const { results, warnings, alternatives, trace, citations } = calculation;
  const main = info.outputs.find((output) => output.main === true) ?? info.outputs[0];
  return (
    <>
      {main !== undefined && (
        <MainFigure
          label={say(main.label, language)}
          value={figureWithUnit(results[main.name] ?? '', main.unit, language)}
          tone={signOf(results[main.name] ?? '') < 0 ? 'refund' : 'plain'}
        />
      )}
      {warnings.map((warning) => (
        <Notice key={`${warning.code} ${warning.field ?? ''}`} kind="warning">
          {say(warning.text, language)}
        </Notice>
      ))}
      <FieldSet legend={t('result.figures')}>
        <Figures outputs={info.outputs} results={results} language={language} label={t('result.figures')} />
      </FieldSet>
      {alternatives !== undefined && (
        <FieldSet legend={t('result.choices')}>
          <Comparison alternatives={alternatives} outputs={info.outputs} language={language} />
        </FieldSet>
      )}
      <PlotPane info={info} one={one} date={calculation.date} results={results} language={language} />
      {(info.tables ?? []).map((table) => {
        const rows = calculation.tables?.[table.name] ?? [];
        return rows.length === 0 ? null : (
          <FieldSet key={table.name} legend={say(table.label, language)}>
            <ResultTable table={table} rows={rows} language={language} />
          </FieldSet>
        );
      })}
      {trace.length > 0 && (
        <FieldSet legend={t('result.how')}>
          <Explanation trace={trace} language={language} />
        </FieldSet>
      )}
      <FieldSet legend={t('result.law')}>
        <Citations citations={citations} language={language} />
      </FieldSet>
    </>
  );
}

/** Mistakes are named as such; what was merely not filled in yet is only pointed to. */
function Missing({
  info,
  errors,
  touched,
  language,
}: {
  info: CalculatorInfo;
  errors: readonly FieldError[];
  touched: Touched;
  language: Language;
}) {
  const { t } = useTranslation();
  const wrong = [...shownErrors(errors, touched).values()];
  const open = errors.filter((error) => !wrong.includes(error));
  return (
    <>
      {wrong.length > 0 && <Notice kind="error">{t('result.wrong', { count: wrong.length })}</Notice>}
      {open.length > 0 && (
        <>
          <p>{t('result.open')}</p>
          <ul className="calc-open">
            {open.map((error) => (
              <li key={error.path}>
                <button type="button" className="ui-link" onClick={() => focusField(error.path)}>
                  {nameError(info.fields, error, language)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
