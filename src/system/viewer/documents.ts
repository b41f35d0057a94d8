import type { Receipt } from '#contract/index.ts';
import type { DecimalString, Inputs } from '#rules/types.ts';

/** A kept calculation, as the calculators write it. */
export interface CalculationDocument {
  readonly calculator: string;
  readonly date: string;
  readonly inputs: Inputs;
  readonly results: Readonly<Record<string, DecimalString>>;
}

export type KnownDocument =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'calculation'; readonly calculation: CalculationDocument };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((one) => typeof one === 'string');

/** Reads what an app of this product wrote; null when the text is anything else. */
export function readDocument(text: string): KnownDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isRecord(value) || value['version'] !== 1) return null;
  if (value['kind'] === 'receipt') {
    const { receipt } = value;
    return isReceipt(receipt) ? { kind: 'receipt', receipt } : null;
  }
  if (value['kind'] !== 'calculation') return null;
  const { calculator, date, inputs, results } = value;
  if (typeof calculator !== 'string' || typeof date !== 'string') return null;
  if (!isRecord(inputs) || !isTexts(results)) return null;
  return { kind: 'calculation', calculation: { calculator, date, inputs, results } };
}

function isReceipt(value: unknown): value is Receipt {
  if (!isRecord(value) || !isTexts(value['figures']) || !Array.isArray(value['next'])) return false;
  const words = ['id', 'number', 'form', 'period', 'filedAt', 'digest', 'eventHash'];
  const steps = value['next'].every((step) => isRecord(step) && isTexts(step['text']));
  return steps && words.every((word) => typeof value[word] === 'string');
}
