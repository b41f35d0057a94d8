import type { CalculatorInfo, IsoDate } from '#rules/index.ts';

/** Calculators that answer the same question under the law of other days. */
const kin: readonly (readonly string[])[] = [
  ['iit-wage-withholding', 'iit-annual', 'iit-wage-monthly'],
  ['vat-small', 'vat-general', 'vat-home-sale', 'vat-home-rent', 'business-tax'],
];

/** The day nearest to one that a calculator does not know, on which it can answer; null where it knows the day. */
export function nearestDay({ from, to }: CalculatorInfo, date: IsoDate): IsoDate | null {
  if (date < from) return from;
  return to !== undefined && date > to ? to : null;
}

/** Other calculators for the same question that know the day. */
export function othersFor(
  { id }: CalculatorInfo,
  date: IsoDate,
  calculators: readonly CalculatorInfo[],
): readonly CalculatorInfo[] {
  const related = new Set(kin.filter((ids) => ids.includes(id)).flat());
  return calculators.filter((one) => one.id !== id && related.has(one.id) && nearestDay(one, date) === null);
}
