import { useState } from 'react';
import { type Language, say } from '#forms/index.ts';
import type { CalculatorInfo } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { FieldSet, Notice, SelectField } from '#ui/index.ts';
import { type Case, dateOf } from './case.ts';
import { differingEntries, figureLines, type Line, type Side } from './comparison.ts';
import { dayOfYear, yearsOf } from './dates.ts';
import { figureText, moment } from './HistoryView.tsx';
import { type History, isSame } from './history.ts';
import { evaluate } from './outcome.ts';

export interface CompareViewProps {
  readonly info: CalculatorInfo;
  readonly one: Case;
  readonly history: History;
  readonly language: Language;
  readonly today: string;
}

/** What stands on one side: the form or a calculation kept, by its own day's law or by that of another year. */
interface Choice {
  readonly source: string;
  readonly year: string;
}

const FORM = 'form';

/** Two calculations of the same kind side by side: other figures, or the same figures by the law of another year. */
export function CompareView({ info, one, history, language, today }: CompareViewProps) {
  const { t } = useTranslation();
  const kept = history.filter((entry) => entry.calculator === info.id);
  const years = yearsOf(info, today);
  const formDate = dateOf(info, one, today);
  const other = kept.find(
    (entry) => !isSame(entry, { calculator: info.id, date: formDate, values: one.values }),
  );
  const before = years.find((year) => year < formDate.slice(0, 4)) ?? '';
  const [first, setFirst] = useState<Choice>({ source: FORM, year: '' });
  const [second, setSecond] = useState<Choice>(
    other === undefined ? { source: FORM, year: before } : { source: other.id, year: '' },
  );

  const sideOf = ({ source, year }: Choice): Side => {
    const entry = kept.find(({ id }) => id === source);
    const values = entry?.values ?? one.values;
    const date = year === '' ? (entry?.date ?? formDate) : dayOfYear(info, year, today);
    return { date, values, outcome: evaluate(info, { date, values }, today) };
  };
  const [a, b] = [sideOf(first), sideOf(second)];
  const figures = figureLines(info, a, b, language);
  const entries = differingEntries(info, a, b, language);
  const trouble = [a, b].find(({ outcome }) => outcome.kind !== 'result')?.outcome;

  return (
    <section className="calc-page" aria-label={t('views.compare')}>
      <p>{t('compare.about')}</p>
      <div className="calc-sides">
        <SideChoice name="first" {...{ choice: first, onChoice: setFirst, kept, years, info, language }} />
        <SideChoice name="second" {...{ choice: second, onChoice: setSecond, kept, years, info, language }} />
      </div>
      {trouble?.kind === 'out-of-force' && (
        <Notice kind="warning">{say(trouble.error.text, language)}</Notice>
      )}
      {trouble?.kind === 'incomplete' && (
        <Notice kind="info">
          <p>{t('compare.incomplete')}</p>
          <ul>
            {trouble.errors.map((error) => (
              <li key={error.path}>{say(error.text, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Lines
        label={t('compare.entries')}
        lines={[{ id: 'date', name: t('date.day'), first: a.date, second: b.date }, ...entries]}
      />
      {trouble === undefined && figures.every((line) => line.first === line.second) && (
        <p>{t('compare.same')}</p>
      )}
      <Lines label={t('compare.figures')} lines={figures} difference />
    </section>
  );
}

interface SideChoiceProps {
  readonly name: 'first' | 'second';
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly kept: History;
  readonly years: readonly string[];
  readonly info: CalculatorInfo;
  readonly language: Language;
}

function SideChoice({ name, choice, onChoice, kept, years, info, language }: SideChoiceProps) {
  const { t } = useTranslation();
  return (
    <FieldSet legend={t(`compare.${name}`)}>
      <SelectField
        label={t('compare.source')}
        name={`${name}Source`}
        value={choice.source}
        options={[
          { value: FORM, label: t('compare.form') },
          ...kept.map((entry) => ({
            value: entry.id,
            label: `${moment(entry.at, language)} · ${figureText(entry, [info], language)}`,
          })),
        ]}
        onChange={(source) => onChoice({ ...choice, source })}
      />
      <SelectField
        label={t('compare.year')}
        name={`${name}Year`}
        value={choice.year}
        options={[
          { value: '', label: t('compare.ownDate') },
          ...years.map((year) => ({ value: year, label: t('date.yearName', { year }) })),
        ]}
        onChange={(year) => onChoice({ ...choice, year })}
      />
    </FieldSet>
  );
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly difference?: boolean;
}

function Lines({ label, lines, difference = false }: LinesProps) {
  const { t } = useTranslation();
  return (
    <FieldSet legend={label}>
      <div className="ff-table" data-columns={difference ? 'many' : 'few'}>
        <table className="ff-compare" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{t('compare.item')}</th>
              <th scope="col">{t('compare.first')}</th>
              <th scope="col">{t('compare.second')}</th>
              {difference && <th scope="col">{t('compare.more')}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id} data-main={line.main === true ? 'true' : undefined}>
                <th scope="row">{line.name}</th>
                <td className="ff-money" data-label={t('compare.first')}>
                  {line.first}
                </td>
                <td className="ff-money" data-label={t('compare.second')}>
                  {line.second}
                </td>
                {difference && (
                  <td className="ff-money" data-label={t('compare.more')}>
                    {line.more ?? ''}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FieldSet>
  );
}
