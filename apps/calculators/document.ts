import { type FieldValues, fromInputs, toInputs } from '#forms/index.ts';
import type { Calculation, CalculatorInfo, Inputs } from '#rules/index.ts';
import type { Case } from './case.ts';

const ENDING = '.calc.json';
export const TYPE = 'application/json';

/** A saved calculation: what was asked, on which day's law, and what the answer was then. */
interface CalcDocument {
  readonly kind: 'calculation';
  readonly version: 1;
  readonly calculator: string;
  readonly date: string;
  readonly inputs: Inputs;
  readonly results: Calculation['results'];
}

/** A file name people recognise; characters that file systems refuse are left out. */
export function fileName(title: string, date: string): string {
  return `${title.replace(/[\\/:*?"<>|]/gu, '')} ${date}${ENDING}`;
}

export function writeDocument(info: CalculatorInfo, values: FieldValues, calculation: Calculation): string {
  const document: CalcDocument = {
    kind: 'calculation',
    version: 1,
    calculator: info.id,
    date: calculation.date,
    inputs: toInputs(info.fields, values),
    results: calculation.results,
  };
  return JSON.stringify(document, null, 2);
}

export interface OpenedCase {
  readonly info: CalculatorInfo;
  readonly one: Case;
  readonly results: Calculation['results'];
}

/** Reads a saved calculation; `null` when the text is something else or its calculator is not here. */
export function readDocument(content: string, calculators: readonly CalculatorInfo[]): OpenedCase | null {
  const document = parse(content);
  if (document === null) return null;
  const info = calculators.find((one) => one.id === document.calculator);
  if (info === undefined) return null;
  return {
    info,
    one: { date: document.date, values: fromInputs(info.fields, document.inputs) },
    results: document.results,
  };
}

function parse(content: string): CalcDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const isRecord = (part: unknown): part is Record<string, unknown> =>
    typeof part === 'object' && part !== null && !Array.isArray(part);
  if (!isRecord(value) || value['kind'] !== 'calculation' || value['version'] !== 1) return null;
  const { calculator, date, inputs, results } = value;
  if (typeof calculator !== 'string' || typeof date !== 'string' || !isRecord(inputs)) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return null;
  const figures = isRecord(results)
    ? Object.entries(results).flatMap(([name, figure]) =>
        typeof figure === 'string' ? [[name, figure]] : [],
      )
    : [];
  return {
    kind: 'calculation',
    version: 1,
    calculator,
    date,
    inputs,
    results: Object.fromEntries(figures) as Calculation['results'],
  };
}
