import {
  Citations,
  Comparison,
  Explanation,
  Figures,
  figureWithUnit,
  Glossary,
  type Language,
  MainFigure,
  ResultTable,
  say,
  signOf,
  termsIn,
  visibleFields,
} from '#forms/index.ts';
import type { Calculation, CalculatorInfo } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { FieldSet } from '#ui/index.ts';
import type { Case } from './case.ts';
import { PlotPane } from './PlotPane.tsx';
import { Warnings } from './Warnings.tsx';

export interface AnswerProps {
  readonly info: CalculatorInfo;
  readonly one: Case;
  readonly calculation: Calculation;
  readonly language: Language;
}

/** The figure a person came for, what to mind, and how it came about, from the answer down to the law. */
export function Answer({ info, one, calculation, language }: AnswerProps) {
  const { t } = useTranslation();
  const { results, warnings, alternatives = [], trace, citations, date } = calculation;
  const main = info.outputs.find((output) => output.main === true) ?? info.outputs[0];
  const figure = results[main?.name ?? ''] ?? '';
  const told = [
    info.title,
    ...info.outputs.map(({ label }) => label),
    ...alternatives.map(({ name }) => name),
    ...trace.flatMap(({ name, formula }) => [name, formula]),
  ];
  return (
    <>
      {main !== undefined && (
        <MainFigure
          label={say(main.label, language)}
          value={figureWithUnit(figure, main.unit, language)}
          tone={signOf(figure) < 0 ? 'refund' : 'plain'}
          note={signOf(figure) < 0 ? t('result.negative') : undefined}
        />
      )}
      <Warnings
        warnings={warnings}
        fields={visibleFields(info.fields, one.values, date)}
        language={language}
      />
      <FieldSet legend={t('result.figures')}>
        <Figures outputs={info.outputs} results={results} language={language} label={t('result.figures')} />
      </FieldSet>
      {alternatives.length > 0 && (
        <FieldSet legend={t('result.choices')}>
          <Comparison alternatives={alternatives} outputs={info.outputs} language={language} />
        </FieldSet>
      )}
      <PlotPane info={info} one={one} date={date} results={results} language={language} />
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
          <Explanation trace={trace} main={main?.label} language={language} />
        </FieldSet>
      )}
      {termsIn(told, language).length > 0 && (
        <FieldSet legend={t('result.words')}>
          <Glossary texts={told} language={language} />
        </FieldSet>
      )}
      {citations.length > 0 && (
        <FieldSet legend={t('result.law')}>
          <Citations citations={citations} language={language} />
        </FieldSet>
      )}
    </>
  );
}
