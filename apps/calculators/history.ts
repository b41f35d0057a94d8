import { initialValues, sameValue } from '#forms/index.ts';
import type { CalculatorInfo } from '#rules/index.ts';
import type { Case } from './case.ts';

/** A calculation as it was made, kept so that one can go back to it. */
export interface Kept {
  readonly id: string;
  readonly calculator: string;
  /** When it was made, ISO 8601. */
  readonly at: string;
  readonly date: string;
  readonly values: Case['values'];
  /** The main figure then. */
  readonly figure: string;
}

export type History = readonly Kept[];
export const noHistory: History = [];

const LIMIT = 20;

/** Adds a calculation, newest first. The same one again and one that was only carried on take the old one's place. */
export function keep(history: History, entry: Kept, info: CalculatorInfo): History {
  const rest = history.filter((old) => !(isSame(old, entry) || isCarriedOn(old, entry, info)));
  // Whoever points to the old one means the same calculation.
  const id = history.find((old) => isSame(old, entry))?.id ?? entry.id;
  return [{ ...entry, id }, ...rest].slice(0, LIMIT);
}

/** Whether two calculations ask the same: `1,000` and `1000.00` do. */
export function isSame(
  a: Pick<Kept, 'calculator' | 'date' | 'values'>,
  b: Pick<Kept, 'calculator' | 'date' | 'values'>,
): boolean {
  if (a.calculator !== b.calculator || a.date !== b.date) return false;
  const names = new Set([...Object.keys(a.values), ...Object.keys(b.values)]);
  return [...names].every((name) => sameValue(a.values[name], b.values[name]));
}

/** Whether the newer case only fills in what the older one left open: a form half done, not another question. */
function isCarriedOn(old: Kept, entry: Kept, info: CalculatorInfo): boolean {
  if (old.calculator !== entry.calculator || old.date !== entry.date) return false;
  const start = initialValues(info.fields);
  return info.fields.every(
    ({ name }) => sameValue(old.values[name], entry.values[name]) || sameValue(old.values[name], start[name]),
  );
}

/** Two windows' histories as one: every calculation once, newest first. */
export function joined(mine: History, theirs: History): History {
  const all = new Map([...theirs, ...mine].map((entry) => [entry.id, entry]));
  return [...all.values()].sort((a, b) => b.at.localeCompare(a.at)).slice(0, LIMIT);
}
