import { calculatorCall } from '#contract/schemas.ts';
import type { BatchItem, BodyOf, ResponseOf } from '#contract/types.ts';
import {
  type Calculation,
  calculate,
  calculators,
  type FieldError,
  InputError,
  inputSchema,
  OutOfForceError,
  type Request,
  UnknownCalculatorError,
} from '#rules/index.ts';
import { fieldErrors } from '../field-errors.ts';
import { ProblemError } from '../problem-error.ts';

export function listCalculators(): ResponseOf<'calculators.list'> {
  return { calculators: calculators.map((info) => ({ ...info, inputSchema: inputSchema(info.id) })) };
}

/** Calculates; what the law refuses becomes a problem document whose field paths start with `at`. */
export function runCalculator(id: string, request: Request, at = 'inputs'): Calculation {
  try {
    return calculate(id, request);
  } catch (error) {
    throw refusal(error, at);
  }
}

/** Each case on its own: a wrong one is answered with its own errors and does not spoil the others. */
export function runBatch(id: string, { items, trace }: BodyOf<'calculators.batch'>): readonly BatchItem[] {
  if (!calculators.some((info) => info.id === id)) throw new ProblemError('unknown-calculator');
  return items.map((item, index) => {
    const at = `items.${index}`;
    try {
      const call = calculatorCall.safeParse(item, { reportInput: true });
      if (!call.success)
        throw new ProblemError('validation', undefined, { errors: fieldErrors(call.error, at) });
      const request = { ...call.data, ...(trace === undefined ? {} : { trace }) };
      return { ok: true, calculation: runCalculator(id, request, `${at}.inputs`) };
    } catch (error) {
      if (error instanceof ProblemError) return { ok: false, problem: error.problem };
      throw error;
    }
  });
}

function refusal(error: unknown, at: string): unknown {
  if (error instanceof UnknownCalculatorError) return new ProblemError('unknown-calculator');
  if (error instanceof OutOfForceError) {
    const path = error.path === 'date' ? at.replace(/inputs$/, 'date') : `${at}.${error.path}`;
    const errors: readonly FieldError[] = [{ path, code: 'out-of-force', text: error.text }];
    return new ProblemError('out-of-force', undefined, { messages: error.text, errors });
  }
  if (error instanceof InputError) {
    const errors = error.errors.map(
      (field): FieldError => ({ ...field, path: field.path === '' ? at : `${at}.${field.path}` }),
    );
    return new ProblemError('validation', undefined, { errors });
  }
  return error;
}
