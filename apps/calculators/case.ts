import { type FieldValues, initialValues, sameValue } from '#forms/values.ts';
import type { CalculatorInfo } from '#rules/types.ts';
import { usualDay } from './dates.ts';

/** One calculator's form as a person left it. Without a date it follows the calendar, as far as the law goes. */
export interface Case {
  readonly date?: string;
  readonly values: FieldValues;
}

export function emptyCase(info: CalculatorInfo): Case {
  return { values: initialValues(info.fields) };
}

/** The day whose law applies. */
export function dateOf(info: CalculatorInfo, one: Case, today: string): string {
  return one.date ?? usualDay(info, today);
}

/** The same figures by the law of another day; the usual one follows the calendar. */
export function withDate(info: CalculatorInfo, one: Case, date: string, today: string): Case {
  return date === usualDay(info, today) ? { values: one.values } : { ...one, date };
}

/** Whether anything differs from an empty form. */
export function isFilled(info: CalculatorInfo, one: Case): boolean {
  const start = initialValues(info.fields);
  return one.date !== undefined || info.fields.some((f) => !sameValue(one.values[f.name], start[f.name]));
}
