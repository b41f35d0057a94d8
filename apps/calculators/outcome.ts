import { toInputs } from '#forms/index.ts';
import {
  type Calculation,
  type CalculatorInfo,
  calculate,
  type FieldError,
  InputError,
  OutOfForceError,
} from '#rules/index.ts';
import { type Case, dateOf } from './case.ts';

/** What the law answers to a case. */
export type Outcome =
  | { readonly kind: 'result'; readonly calculation: Calculation }
  | { readonly kind: 'incomplete'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'out-of-force'; readonly error: FieldError };

/** Runs the law in the frame: no request, so it can be asked at every key. */
export function evaluate(info: CalculatorInfo, one: Case, today: string): Outcome {
  try {
    const date = dateOf(info, one, today);
    const inputs = toInputs(info.fields, one.values, date);
    return { kind: 'result', calculation: calculate(info.id, { date, inputs }) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'incomplete', errors: error.errors };
    if (error instanceof OutOfForceError) {
      const { path, text } = error;
      return { kind: 'out-of-force', error: { path, code: 'out-of-force', text } };
    }
    throw error;
  }
}
