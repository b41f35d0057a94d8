import type { CalculatorInfo, IsoDate } from '#rules/index.ts';

/** The day nearest to one that a calculator does not know, on which it can answer; null where it knows the day. */
export function nearestDay({ from, to }: CalculatorInfo, date: IsoDate): IsoDate | null {
  if (date < from) return from;
  return to !== undefined && date > to ? to : null;
}

/** Other calculators for the same everyday words that know the day. */
export function othersFor(
  info: CalculatorInfo,
  date: IsoDate,
  calculators: readonly CalculatorInfo[],
): readonly CalculatorInfo[] {
  const words = new Set(info.keywords);
  return calculators.filter(
    (one) =>
      one.id !== info.id &&
      one.group === info.group &&
      nearestDay(one, date) === null &&
      one.keywords.some((word) => words.has(word)),
  );
}
