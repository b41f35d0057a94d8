import type { Calculator } from '../engine/calculator.ts';
import { InputError, OutOfForceError } from '../engine/errors.ts';
import type { Inputs } from '../types.ts';

/** The figures of a case, or `refused` where the law of the day gives none or the inputs cannot be. */
export function outcome(
  calculator: Calculator,
  date: string,
  inputs: Inputs,
): Readonly<Record<string, string>> | 'refused' {
  try {
    return calculator.calculate({ date, inputs, trace: false }).results;
  } catch (error) {
    if (error instanceof InputError || error instanceof OutOfForceError) return 'refused';
    throw error;
  }
}
