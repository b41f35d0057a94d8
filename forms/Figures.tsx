import type { Alternative, Calculation, Output, Rows, TableInfo } from '#rules/types.ts';
import { DataTable } from '#ui/index.ts';
import './forms.css';
import { type Language, say } from './language.ts';
import { figure, figureWithUnit } from './money.ts';
import { texts } from './texts.ts';

/** The figure a person came for, large. */
export function MainFigure({
  label,
  value,
  tone = 'plain',
  note,
}: {
  label: string;
  value: string;
  tone?: 'plain' | 'pay' | 'refund';
  /** What the figure means, where that may be mistaken. */
  note?: string | undefined;
}) {
  return (
    <div className="ff-main" data-tone={tone}>
      <span className="ff-mainlabel">{label}</span>
      <strong className="ff-mainvalue ff-money">{value}</strong>
      {note !== undefined && <span className="ff-mainnote">{note}</span>}
    </div>
  );
}

export interface FiguresProps {
  readonly outputs: readonly Output[];
  readonly results: Calculation['results'];
  readonly language: Language;
  readonly label: string;
}

/** Every figure of a result, its name left, its amount right. */
export function Figures({ outputs, results, language, label }: FiguresProps) {
  return (
    <div className="ff-table">
      <table className="ff-figures" aria-label={label}>
        <tbody>
          {outputs.map((output) => {
            const value = results[output.name];
            return value === undefined ? null : (
              <tr key={output.name} data-main={output.main === true ? 'true' : undefined}>
                <th scope="row">{say(output.label, language)}</th>
                <td className="ff-money">{figureWithUnit(value, output.unit, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export interface ComparisonProps {
  readonly alternatives: readonly Alternative[];
  readonly outputs: readonly Output[];
  readonly language: Language;
}

/** The lawful choices side by side, the best one marked by word as well as by colour. */
export function Comparison({ alternatives, outputs, language }: ComparisonProps) {
  const shown = outputs.filter((output) =>
    alternatives.some((one) => one.results[output.name] !== undefined),
  );
  return (
    <div className="ff-table" data-columns={alternatives.length > 2 ? 'many' : 'few'}>
      <table className="ff-compare" aria-label={say(texts.compare, language)}>
        <thead>
          <tr>
            <th scope="col">{say(texts.choice, language)}</th>
            {alternatives.map((one) => (
              <th key={one.id} scope="col" data-best={one.best}>
                {say(one.name, language)}
                {one.best && <span className="ff-best">✓ {say(texts.best, language)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((output) => (
            <tr key={output.name} data-main={output.main === true ? 'true' : undefined}>
              <th scope="row">{say(output.label, language)}</th>
              {alternatives.map((one) => {
                const value = one.results[output.name];
                return (
                  <td
                    key={one.id}
                    className="ff-money"
                    data-best={one.best}
                    data-label={`${say(one.name, language)}${one.best ? ' ✓' : ''}`}
                  >
                    {value === undefined ? '–' : figureWithUnit(value, output.unit, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Words in a table stand in both languages, `中文 / English`; the reader sees one. Everything else is a figure. */
function cellOf(value: string, unit: Output['unit'], language: Language): string {
  const words = /^(?<zh>.*\p{Script=Han}.*) \/ (?<en>.+)$/u.exec(value)?.groups;
  return words === undefined ? figure(value, unit) : (words[language] ?? value);
}

/** A table a calculator answers with, e.g. month by month. */
export function ResultTable({ table, rows, language }: { table: TableInfo; rows: Rows; language: Language }) {
  const columns = table.columns.map((column) => ({
    id: column.name,
    header: say(column.label, language),
    number: column.unit !== 'other',
    cell: (row: Rows[number]) => {
      const text = cellOf(row[column.name] ?? '', column.unit, language);
      // A day is not broken at its strokes.
      return /^\d{4}-/u.test(text) ? <span className="ff-day">{text}</span> : text;
    },
  }));
  return (
    <DataTable
      caption={say(table.label, language)}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => columns.map((column) => row[column.id]).join('|')}
    />
  );
}
