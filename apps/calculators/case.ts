import { type FieldValues, initialValues, sameValue } from '#forms/values.ts';
import type { CalculatorInfo } from '#rules/types.ts';

/** One calculator's form as a person left it. Without a date it follows the calendar. */
export interface Case {
  readonly date?: string;
  readonly values: FieldValues;
}

export function emptyCase(info: CalculatorInfo): Case {
  return { values: initialValues(info.fields) };
}

/** The same figures by the law of another day; today's follows the calendar. */
export function withDate(one: Case, date: string, today: string): Case {
  return date === today ? { values: one.values } : { ...one, date };
}

/** Whether anything differs from an empty form. */
export function isFilled(info: CalculatorInfo, one: Case): boolean {
  const start = initialValues(info.fields);
  return one.date !== undefined || info.fields.some((f) => !sameValue(one.values[f.name], start[f.name]));
}
