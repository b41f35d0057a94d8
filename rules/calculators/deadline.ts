import { addDays, daysBetween } from '../engine/dates.ts';
import type { IsoDate } from '../types.ts';

/** Official holidays in a row, first and last day included. */
export interface Rest {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const LONG = 3;

function isWeekend(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/**
 * The last day of a period after moving it for holidays (税收征收管理法实施细则第一百零九条): holidays of three days or more in
 * a row within the period extend it by as many days; if it then ends on a rest day, the day after the rest is the
 * last day. The yearly calendar of the tax administration goes before this rule where it says otherwise.
 */
export function extendedDeadline(
  deadline: IsoDate,
  periodStart: IsoDate | undefined,
  rests: readonly Rest[],
  workdays: ReadonlySet<IsoDate>,
): IsoDate {
  let last = deadline;
  if (periodStart !== undefined) {
    for (const { from, to } of rests) {
      const first = from < periodStart ? periodStart : from;
      const end = to > deadline ? deadline : to;
      const days = daysBetween(first, end) + 1;
      if (days >= LONG) last = addDays(last, days);
    }
  }
  const isRest = (date: IsoDate): boolean =>
    rests.some(({ from, to }) => from <= date && date <= to) || (isWeekend(date) && !workdays.has(date));
  while (isRest(last)) last = addDays(last, 1);
  return last;
}
