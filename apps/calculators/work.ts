import type { CalculatorInfo } from '#rules/types.ts';
import { type Case, emptyCase } from './case.ts';

/** Everything a person has typed in this app: which calculator is open, and each one's form. */
export interface Work {
  readonly selected: string;
  readonly cases: Readonly<Record<string, Case>>;
}

/** Nothing typed yet. */
export const blankWork: Work = { selected: '', cases: {} };

/** The calculator shown: the chosen one, else the first. */
export function shownCalculator(
  work: Work,
  calculators: readonly CalculatorInfo[],
): CalculatorInfo | undefined {
  return calculators.find((one) => one.id === work.selected) ?? calculators[0];
}

/**
 * A calculator's form as it was left. Fields that came to the law since then are added at their start, so that
 * an old draft never lacks one.
 */
export function caseOf(work: Work, info: CalculatorInfo): Case {
  const kept = work.cases[info.id];
  const empty = emptyCase(info);
  return kept === undefined ? empty : { ...kept, values: { ...empty.values, ...kept.values } };
}

export function withCase(work: Work, id: string, one: Case): Work {
  return { ...work, selected: id, cases: { ...work.cases, [id]: one } };
}

export function withoutCase(work: Work, id: string): Work {
  const { [id]: _gone, ...cases } = work.cases;
  return { ...work, cases };
}
