import {
  type FieldValue,
  type FieldValues,
  figureWithUnit,
  type Language,
  plainNumber,
  say,
} from '#forms/index.ts';
import type { Field } from '#rules/index.ts';

type Translate = (key: string) => string;

/** A filled field in words, for pages that only show. */
export function inWords(
  field: Field,
  value: FieldValue | undefined,
  language: Language,
  t: Translate,
): string {
  if (value === undefined || value === '') return t('nothing');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    if (value.length === 0) return t('nothing');
    return value
      .map((row: FieldValues) => rowInWords(field, row, language, t))
      .join(language === 'zh' ? '；' : '; ');
  }
  if (typeof value !== 'string') return t('nothing');
  if (field.kind === 'choice') {
    const option = field.options?.find((one) => one.value === value);
    return option === undefined ? value : say(option.label, language);
  }
  if (field.kind === 'money') return figureWithUnit(money(value), 'CNY', language);
  return field.unit === undefined ? value : `${value} ${say(field.unit, language)}`;
}

/** One row of a list: its values, which speak for themselves beside the list's name. */
export function rowInWords(field: Field, row: FieldValues, language: Language, t: Translate): string {
  return (field.fields ?? [])
    .map((cell) => inWords(cell, row[cell.name], language, t))
    .join(language === 'zh' ? '，' : ', ');
}

/** Typed amounts with two places, as they stand in the return. */
function money(text: string): string {
  const match = /^(-?\d+)(?:\.(\d{0,2}))?$/u.exec(plainNumber(text));
  return match === null ? text : `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}`;
}
