import type { DecimalString, Output, Text } from '#rules/types.ts';
import { type Language, say } from './language.ts';

type Unit = Output['unit'];

function grouped(value: DecimalString): string {
  const match = /^(-?)(\d+)(\.\d+)?$/u.exec(value);
  if (match === null) return value;
  const [, sign = '', whole = '', rest = ''] = match;
  return `${sign === '-' ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/gu, ',')}${rest}`;
}

/** Moves the decimal point without arithmetic on floating-point numbers. */
function percent(value: DecimalString): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(value);
  if (match === null) return value;
  const [, sign = '', whole = '', rest = ''] = match;
  const digits = rest.padEnd(2, '0');
  const integer = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/u, '');
  const fraction = digits.slice(2).replace(/0+$/u, '');
  return `${sign === '-' ? '−' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}%`;
}

/** A figure as people read it: money with separators and two places, ratios in per cent, years left alone. */
export function figure(value: DecimalString, unit: Unit): string {
  if (unit === 'ratio') return percent(value);
  return unit === 'CNY' || !/^\d{4}$/u.test(value) ? grouped(value) : value;
}

/** A sentence of the law's code with its amounts as people read them: 36000.00 becomes 36,000.00. */
export function sayAmounts(text: Text, language: Language): string {
  return say(text, language).replace(/\d{4,}\.\d{2}(?!\d)/gu, grouped);
}

/** The same with its unit: `1,080.00 元`, `CNY 1,080.00`. */
export function figureWithUnit(value: DecimalString, unit: Unit, language: Language): string {
  const text = figure(value, unit);
  if (unit !== 'CNY') return text;
  return language === 'zh' ? `${text} 元` : `CNY ${text}`;
}

/** −1, 0 or 1 without leaving exact decimals. */
export function signOf(value: DecimalString): -1 | 0 | 1 {
  if (!/[1-9]/u.test(value)) return 0;
  return value.startsWith('-') ? -1 : 1;
}

/** The figure without its sign, for sentences such as "refund 1,000.00". */
export function magnitude(value: DecimalString): DecimalString {
  return value.startsWith('-') ? value.slice(1) : value;
}
