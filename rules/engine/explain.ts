import type { Citation } from '../types.ts';
import type { Exact, Operator, Unit } from './exact.ts';

const STRENGTH: Record<Operator, number> = { '+': 1, '−': 1, '×': 2, '÷': 2, min: 3, max: 3, floor: 3 };

/** Writes a figure the way a person reads it: money with two places, ratios as percent. */
export function writeFigure(value: Exact, unit: Unit): string {
  if (unit === 'CNY') return value.toFixed(2);
  if (unit === 'ratio') return `${percent(value)}%`;
  return value.toString();
}

function percent(value: Exact): string {
  const scaled = { n: value.n * 100n, d: value.d };
  const whole = scaled.n / scaled.d;
  if (whole * scaled.d === scaled.n) return whole.toString();
  const tenThousandth = value.rounded(8).toFixed(8);
  const shifted = BigInt(tenThousandth.replace('.', ''));
  const digits = (shifted < 0n ? -shifted : shifted).toString().padStart(7, '0');
  const cut = digits.length - 6;
  const fraction = digits.slice(cut).replace(/0+$/, '');
  return `${shifted < 0n ? '-' : ''}${digits.slice(0, cut)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** After these, an operand of equal strength needs brackets: a − (b + c). */
function undoes(operator: Operator): boolean {
  return operator === '−' || operator === '÷';
}

/** A sum reads better without the parts that are zero: the operand that is left when the other adds nothing. */
function withoutZeros(operator: Operator, [left, right]: readonly Exact[]): Exact | undefined {
  if (left === undefined || right === undefined) return undefined;
  const additive = operator === '+' || operator === '−';
  if (additive && right.isZero && right.origin?.kind !== 'computed') return left;
  return operator === '+' && left.isZero && left.origin?.kind !== 'computed' ? right : undefined;
}

type Leaf = (value: Exact) => string;
interface Words {
  readonly min: (operands: string) => string;
  readonly max: (operands: string) => string;
  readonly floor: (operand: string) => string;
}

const ZH: Words = {
  min: (o) => `两者取小（${o}）`,
  max: (o) => `两者取大（${o}）`,
  floor: (o) => `${o}（不足零按零）`,
};
const EN: Words = {
  min: (o) => `the smaller of (${o})`,
  max: (o) => `the larger of (${o})`,
  floor: (o) => `${o} (not below zero)`,
};
const NUMBERS: Words = { min: (o) => `min(${o})`, max: (o) => `max(${o})`, floor: (o) => `max(0, ${o})` };

function write(value: Exact, leaf: Leaf, words: Words, outer: number, onRight: boolean): string {
  const { origin } = value;
  if (origin === undefined || origin.kind === 'named') return leaf(value);
  const { operator, operands } = origin;
  if (operator === 'floor') {
    const inner = operands.map((operand) => write(operand, leaf, words, 0, false)).join('');
    return outer === 0 ? words.floor(inner) : `(${words.floor(inner)})`;
  }
  if (operator === 'min' || operator === 'max') {
    const comma = words === ZH ? '，' : ', ';
    return words[operator](operands.map((operand) => write(operand, leaf, words, 0, false)).join(comma));
  }
  const shown = withoutZeros(operator, operands);
  if (shown !== undefined) return write(shown, leaf, words, outer, onRight);
  const strength = STRENGTH[operator];
  const inner = operands
    .map((operand, index) => write(operand, leaf, words, strength, index > 0 && undoes(operator)))
    .join(` ${operator} `);
  const ambiguous = outer > strength || (outer === strength && onRight);
  return ambiguous ? `(${inner})` : inner;
}

/** How a figure was computed, in the field's words. */
export function inWords(value: Exact): { zh: string; en: string } {
  const leaf = (language: 'zh' | 'en') => (figure: Exact) =>
    figure.origin?.kind === 'named' ? figure.origin.name[language] : figure.toString();
  return { zh: write(value, leaf('zh'), ZH, 0, false), en: write(value, leaf('en'), EN, 0, false) };
}

/** The same with the numbers put in. */
export function inNumbers(value: Exact): string {
  const leaf = (figure: Exact) => {
    const written =
      figure.origin?.kind === 'named' ? writeFigure(figure, figure.origin.unit) : figure.toString();
    return figure.isNegative ? `(${written})` : written;
  };
  return write(value, leaf, NUMBERS, 0, false);
}

/** The law that the parts of a figure rest on. */
export function citationsOf(value: Exact): readonly Citation[] {
  const found = new Set<Citation>();
  const visit = (figure: Exact): void => {
    const { origin } = figure;
    if (origin === undefined) return;
    if (origin.kind === 'computed') for (const operand of origin.operands) visit(operand);
    else for (const citation of origin.citations) found.add(citation);
  };
  visit(value);
  return [...found];
}
