import { monthEnd } from '../engine/index.ts';

/**
 * Full months from one day to another, and whether days are left over. The same day of the month completes one;
 * where the month has no such day, its last day does (民法典第二百零二条).
 */
export function fullMonthsBetween(
  from: string,
  to: string,
): { readonly months: number; readonly rest: boolean } {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  const whole = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  const completing = Math.min(fromDay, Number(monthEnd(toYear, toMonth).slice(8)));
  return { months: toDay < completing ? whole - 1 : whole, rest: toDay !== completing };
}

/** Full years from one day to another. */
export function fullYearsBetween(from: string, to: string): number {
  return Math.floor(fullMonthsBetween(from, to).months / 12);
}

function parts(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
