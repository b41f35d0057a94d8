import type { FigureSource, FileReturn, Prefill } from '#contract/index.ts';
import { type FieldValues, fromInputs, sameValue, toInputs } from '#forms/index.ts';
import {
  type Calculation,
  calculate,
  checkInputs,
  type FieldError,
  type Inputs,
  type Text,
} from '#rules/index.ts';
import { FORM, fields, lawDay } from '../settlement.ts';

/** A return being filled in: what the office knew, what the person changed, and what follows by law. */
export interface Filing {
  readonly prefill: Prefill;
  /** The form as the office's records fill it. */
  readonly base: FieldValues;
  readonly values: FieldValues;
  readonly inputs: Inputs;
  readonly errors: readonly FieldError[];
  /** Absent while the inputs are wrong. */
  readonly calculation: Calculation | undefined;
}

const SELF: Text = { zh: '本人填写', en: 'Entered by you' };

/** Puts the person's changes over the office's figures and applies the law: the same code the server decides by. */
export function filingOf(prefill: Prefill, changes: FieldValues): Filing {
  const base = fromInputs(fields, prefill.inputs);
  const values = { ...base, ...changes };
  const inputs = toInputs(fields, values);
  const date = lawDay(prefill.period);
  const errors = checkInputs(FORM, inputs, date);
  const calculation = errors.length === 0 ? calculate(FORM, { date, inputs }) : undefined;
  return { prefill, base, values, inputs, errors, calculation };
}

/** Only what differs from the office's figures is kept, so that those may be fetched anew at any time. */
export function changesIn(base: FieldValues, values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !sameValue(value, base[name])));
}

/** Whether the person changed a figure that was filled in beforehand. */
export function isChanged(filing: Filing, name: string): boolean {
  return !sameValue(filing.values[name], filing.base[name]);
}

/** Where the value at a path comes from; nothing is said of fields that are empty. */
export function sourceAt(filing: Filing, path: string): FigureSource | undefined {
  const { prefill, values, base } = filing;
  const [name = '', row] = path.split('.');
  const value = values[name];
  const known = prefill.sources[path] ?? prefill.sources[name];
  if (Array.isArray(value)) {
    const index = Number(row);
    const rows = base[name];
    const before = Array.isArray(rows) ? rows[index] : undefined;
    const same = before !== undefined && sameValue([value[index] ?? {}], [before]);
    return same && known !== undefined ? known : { kind: 'self', text: SELF };
  }
  if (!isChanged(filing, name)) return known;
  return value === '' ? undefined : { kind: 'self', text: SELF };
}

function sourcesOf(filing: Filing): FileReturn['sources'] {
  const entries = Object.entries(filing.inputs).flatMap(([name, value]) => {
    const paths = Array.isArray(value) ? value.map((_, index) => `${name}.${index}`) : [name];
    return paths.flatMap((path) => {
      const source = sourceAt(filing, path);
      return source === undefined ? [] : [[path, source] as const];
    });
  });
  return Object.fromEntries(entries);
}

/** What is sent: exactly what the person has seen, with the balance they saw. */
export function returnToFile(filing: Filing, calculation: Calculation): FileReturn {
  return {
    form: FORM,
    period: filing.prefill.period,
    inputs: filing.inputs,
    sources: sourcesOf(filing),
    expected: { balance: calculation.results['balance'] ?? '' },
    agreed: true,
  };
}
