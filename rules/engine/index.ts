/** What a formula file needs; nothing else of the engine is for calculators. */
export { amount, count, defineCalculator, rate } from './calculator.ts';
export type { Case, Choice } from './case.ts';
export { monthEnd, yearOf } from './dates.ts';
export { Exact, sum } from './exact.ts';
export { choice, day, decimal, integer, list, money, months, ratio, type Values, yesNo } from './fields.ts';
export { Dated, Parameters } from './parameters.ts';
export type { Progressive } from './progressive.ts';
export { toFen } from './rounding.ts';
export { text } from './text.ts';
