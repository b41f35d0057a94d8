import { type FieldValues, initialValues, sameValue, toInputs } from '#forms/index.ts';
import {
  type Calculation,
  type CalculatorInfo,
  calculate,
  type FieldError,
  InputError,
  OutOfForceError,
  type Text,
} from '#rules/index.ts';

/** One calculator's form as a person left it. Without a date it follows the calendar. */
export interface Case {
  readonly date?: string;
  readonly values: FieldValues;
}

/** What the law answers to a case. */
export type Outcome =
  | { readonly kind: 'result'; readonly calculation: Calculation }
  | { readonly kind: 'incomplete'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'out-of-force'; readonly text: Text };

export function emptyCase(info: CalculatorInfo): Case {
  return { values: initialValues(info.fields) };
}

/** Whether anything differs from an empty form. */
export function isFilled(info: CalculatorInfo, one: Case): boolean {
  const start = initialValues(info.fields);
  return one.date !== undefined || info.fields.some((f) => !sameValue(one.values[f.name], start[f.name]));
}

/** Runs the law in the frame: no request, so it can be asked at every key. */
export function evaluate(info: CalculatorInfo, one: Case, today: string): Outcome {
  try {
    const inputs = toInputs(info.fields, one.values);
    return { kind: 'result', calculation: calculate(info.id, { date: one.date ?? today, inputs }) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'incomplete', errors: error.errors };
    if (error instanceof OutOfForceError) return { kind: 'out-of-force', text: error.text };
    throw error;
  }
}
