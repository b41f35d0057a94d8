/**
 * The law as code: dated parameters with citations, formulae, explanations. No I/O.
 *
 * Public face (everything else in this folder is private to it):
 *   calculators                      every calculator as data (see CalculatorInfo)
 *   calculate(id, {date, inputs})    → Calculation; throws InputError (field by field) or OutOfForceError
 *   inputSchema(id)                  → JSON Schema 2020-12 of the inputs
 */
export type * from './types.ts';
