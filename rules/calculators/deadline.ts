import { addDays } from '../engine/dates.ts';
import type { Holidays } from '../engine/parameters.ts';
import type { IsoDate } from '../types.ts';

/** Rests of three days or more in a row within a period extend it. */
const LONG = 3;

/** How an extension is counted: in days of the calendar, or in working days. */
type Counting = 'calendar-days' | 'working-days';

/** Which days are not worked: weekends and official holidays. */
interface RestDays {
  isRest(date: IsoDate): boolean;
}

function isWeekend(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The rest days that holidays and exchanged weekend days make; weekends are known without being told. */
export function restDaysOf(tables: readonly Holidays[]): RestDays {
  const rests = tables.flatMap((table) => table.rests);
  const workdays = new Set(tables.flatMap((table) => table.workdays));
  const isHoliday = (date: IsoDate): boolean => rests.some(([from, to]) => from <= date && date <= to);
  return { isRest: (date) => isHoliday(date) || (isWeekend(date) && !workdays.has(date)) };
}

/** Days by which holidays within the period extend it: each long run of rest days. A weekend alone is none. */
function extensionOf(start: IsoDate, deadline: IsoDate, days: RestDays): number {
  let [extension, run] = [0, 0];
  for (let date = start; date <= addDays(deadline, 1); date = addDays(date, 1)) {
    if (date <= deadline && days.isRest(date)) {
      run += 1;
      continue;
    }
    if (run >= LONG) extension += run;
    run = 0;
  }
  return extension;
}

/**
 * The last day of a period after moving it for holidays (税收征收管理法实施细则第一百零九条): holidays of three days or more in
 * a row within the period extend it by as many days; if it then ends on a rest day, the day after the rest is the
 * last day. The notices of 2021 to 2026 count the extension in working days; `counting` is asked only where there is one.
 */
export function extendedDeadline(
  deadline: IsoDate,
  periodStart: IsoDate | undefined,
  days: RestDays,
  counting: () => Counting,
): IsoDate {
  let last = deadline;
  const extension = periodStart === undefined ? 0 : extensionOf(periodStart, deadline, days);
  if (extension > 0) {
    const byCalendar = counting() === 'calendar-days';
    for (let left = extension; left > 0; ) {
      last = addDays(last, 1);
      if (byCalendar || !days.isRest(last)) left -= 1;
    }
  }
  while (days.isRest(last)) last = addDays(last, 1);
  return last;
}
