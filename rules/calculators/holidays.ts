import { yearOf } from '../engine/dates.ts';
import { type Case, Parameters } from '../engine/index.ts';
import type { Holidays } from '../engine/parameters.ts';
import calendarFile from '../parameters/filing-calendar.json' with { type: 'json' };
import file from '../parameters/holidays.json' with { type: 'json' };
import type { IsoDate } from '../types.ts';

const calendar = new Parameters(file).calendar('calendar');
const announced = new Parameters(calendarFile).table('announced');

/** Whether the holidays of the year are known. */
export function areHolidaysKnown(year: number): boolean {
  return calendar.find(`${year}-01-01`) !== undefined;
}

/** The holidays of the years from one day to another; those of the years whose holidays are not known are left out. */
export function holidaysBetween(it: Case, from: IsoDate, to: IsoDate): readonly Holidays[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years.filter(areHolidaysKnown).map((year) => it.use(calendar, `${year}-01-01`));
}

/**
 * The last day of the returns that are due within fifteen days after a month or quarter, in the month of `date`, as
 * the tax administration announced it; undefined where no announcement is known.
 */
export function announcedDeadline(it: Case, date: IsoDate): IsoDate | undefined {
  if (announced.find(date) === undefined) return undefined;
  const day = it.use(announced, date)[date.slice(5, 7)];
  return day === undefined ? undefined : `${date.slice(0, 8)}${day.toFixed(0).padStart(2, '0')}`;
}
