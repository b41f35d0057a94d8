/**
 * The law as code: dated parameters with citations, formulae, explanations. No I/O, no dependency.
 *
 * Public face (everything else in this folder is private to it):
 *   calculators                              every calculator as data, in display order
 *   calculate(id, {date, inputs, trace?})    → Calculation; throws InputError, OutOfForceError, UnknownCalculatorError
 *   inputSchema(id)                          → JSON Schema 2020-12 of the inputs
 *   checkInputs(id, inputs, date?)           → every error of every field; with a date also what that day forbids
 */
import { all } from './calculators/index.ts';
import type { Calculator } from './engine/calculator.ts';
import { UnknownCalculatorError } from './engine/errors.ts';
import type { JsonSchema } from './engine/schema.ts';
import type { Calculation, CalculatorInfo, FieldError, Inputs, IsoDate, Request } from './types.ts';

export { InputError, OutOfForceError, UnknownCalculatorError } from './engine/errors.ts';
export type { JsonSchema } from './engine/schema.ts';
export type * from './types.ts';

const byId: ReadonlyMap<string, Calculator> = new Map(all.map((one) => [one.info.id, one]));

function find(id: string): Calculator {
  const found = byId.get(id);
  if (found === undefined) throw new UnknownCalculatorError(id);
  return found;
}

/** Every calculator as data, for lists, forms and the API. */
export const calculators: readonly CalculatorInfo[] = all.map((one) => one.info);

/** Calculates a case under the law of its date. */
export function calculate(id: string, request: Request): Calculation {
  return find(id).calculate(request);
}

/** JSON Schema 2020-12 of a calculator's inputs. */
export function inputSchema(id: string): JsonSchema {
  return find(id).schema;
}

/**
 * What is wrong with the inputs, field by field; empty when nothing is. With a date also what that day forbids;
 * then it throws OutOfForceError where the law of that day is not known.
 */
export function checkInputs(id: string, inputs: Inputs, date?: IsoDate): readonly FieldError[] {
  return find(id).check(inputs, date);
}
