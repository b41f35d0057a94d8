import { type FieldValues, fromInputs, initialValues, sameValue } from '#forms/index.ts';
import type { Inputs } from '#rules/index.ts';
import { FORM, fields } from './settlement.ts';

/** Figures that a calculator handed over, for the person to file. */
export interface Given {
  /** The document's own id: handing the same one over again is nothing new. */
  readonly document: string;
  readonly period: string;
  readonly inputs: Inputs;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a calculation of this form; `null` when the text is something else. */
export function readGiven(document: { readonly id: string; readonly content: string }): Given | null {
  let value: unknown;
  try {
    value = JSON.parse(document.content);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isRecord(value) || value['kind'] !== 'calculation' || value['version'] !== 1) return null;
  const { calculator, date, inputs } = value;
  if (calculator !== FORM || typeof date !== 'string' || !isRecord(inputs)) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return null;
  return { document: document.id, period: date.slice(0, 4), inputs };
}

/**
 * What the person filled in there. A field left as it starts says nothing: the office's own figure stays, for who
 * calculated without a bonus did not say that there was none.
 */
export function givenValues({ inputs }: Given): FieldValues {
  const start = initialValues(fields);
  const values = fromInputs(fields, inputs);
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !sameValue(value, start[name])));
}
