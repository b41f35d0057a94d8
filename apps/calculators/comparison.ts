import {
  type FieldValue,
  type FieldValues,
  figureWithUnit,
  type Language,
  sameValue,
  say,
} from '#forms/index.ts';
import type { CalculatorInfo, Field } from '#rules/index.ts';
import type { Outcome } from './outcome.ts';

/** What is set beside each other: what was entered and what came out. */
export interface Side {
  readonly date: string;
  readonly values: FieldValues;
  readonly outcome: Outcome;
}

/** One line: its name, both sides, and for figures by how much the second is above the first. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly more?: string;
  readonly main?: boolean;
}

/** The entries in which two cases differ. */
export function differingEntries(
  info: CalculatorInfo,
  a: Side,
  b: Side,
  language: Language,
): readonly Line[] {
  return info.fields
    .filter(({ name }) => !sameValue(a.values[name], b.values[name]))
    .map((field) => ({
      id: field.name,
      name: say(field.label, language),
      first: entryText(field, a.values[field.name], language),
      second: entryText(field, b.values[field.name], language),
    }));
}

/** All figures of two cases that both came to a result. */
export function figureLines(info: CalculatorInfo, a: Side, b: Side, language: Language): readonly Line[] {
  return info.outputs.map(({ name, label, unit, main }) => {
    const [first, second] = [figureOf(a, name), figureOf(b, name)];
    const write = (value: string | undefined) =>
      value === undefined ? '–' : figureWithUnit(value, unit, language);
    const both = first !== undefined && second !== undefined && unit === 'CNY';
    return {
      id: name,
      name: say(label, language),
      first: write(first),
      second: write(second),
      ...(both ? { more: signed(minus(second, first), language) } : {}),
      ...(main === true ? { main } : {}),
    };
  });
}

function figureOf({ outcome }: Side, name: string): string | undefined {
  return outcome.kind === 'result' ? outcome.calculation.results[name] : undefined;
}

/** Exact difference of two amounts with two places. */
export function minus(a: string, b: string): string {
  const fen = (value: string) => BigInt(value.replace('.', ''));
  const difference = fen(a) - fen(b);
  const digits = (difference < 0n ? -difference : difference).toString().padStart(3, '0');
  return `${difference < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function signed(value: string, language: Language): string {
  const text = figureWithUnit(value, 'CNY', language);
  return /[1-9]/u.test(value) && !value.startsWith('-') ? `+${text}` : text;
}

function entryText(field: Field, value: FieldValue | undefined, language: Language): string {
  if (value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (typeof value !== 'string') {
    const rows = value.map((row: FieldValues) =>
      (field.fields ?? []).map((cell) => entryText(cell, row[cell.name], language)).join(' / '),
    );
    return rows.length === 0 ? '–' : rows.join('; ');
  }
  const option = field.options?.find((one) => one.value === value);
  if (option !== undefined) return say(option.label, language);
  return field.unit === undefined ? value : `${value} ${say(field.unit, language)}`;
}
