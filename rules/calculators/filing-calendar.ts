import { addDays, daysBetween } from '../engine/dates.ts';
import { type Case, count, defineCalculator, Exact, Parameters, text, yearOf } from '../engine/index.ts';
import lateFile from '../parameters/late-fee.json' with { type: 'json' };
import type { IsoDate } from '../types.ts';
import { extendedDeadline, restDaysOf } from './deadline.ts';
import { filingCalendarFields } from './filing-calendar-fields.ts';
import { type Duty, dutiesOf } from './filing-duties.ts';
import { announcedDeadline, holidaysBetween } from './holidays.ts';

const holidayRule = new Parameters(lateFile).rule('holidayRule');
const RETURNS = text('应申报项数', 'Returns to file');
/** No rest is longer; how far ahead holidays are looked for. */
const AHEAD = 31;

interface Due {
  readonly duty: Duty;
  readonly period: string;
  readonly original: IsoDate;
  readonly deadline: IsoDate;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The month or quarter whose return is due in a month of a year; undefined where none is. */
function periodBefore(rhythm: 'month' | 'quarter', year: number, month: number): string | undefined {
  const [before, last] = month === 1 ? [year - 1, 12] : [year, month - 1];
  if (rhythm === 'month') return `${before}-${two(last)}`;
  return last % 3 === 0 ? `${before}-Q${last / 3}` : undefined;
}

/** When a duty is due in that month, moved for holidays; undefined where it is not due then. */
function dueIn(it: Case, duty: Duty, year: number, month: number): Due | undefined {
  const { rhythm } = duty;
  const head = `${year}-${two(month)}`;
  if (typeof rhythm === 'string') {
    const period = periodBefore(rhythm, year, month);
    const original = `${head}-15`;
    // Asked first: a year without an announcement is refused by the parameter itself.
    const deadline = announcedDeadline(it, original);
    return period === undefined || deadline === undefined ? undefined : { duty, period, original, deadline };
  }
  if (rhythm.month !== month) return undefined;
  const original = `${head}-${two(rhythm.day)}`;
  const days = restDaysOf(holidaysBetween(it, original, addDays(original, AHEAD)));
  it.use(holidayRule, original);
  // Only the last day moves: yearly periods are not extended for the holidays within them.
  const deadline = extendedDeadline(original, undefined, days, () => 'working-days');
  return { duty, period: String(year - 1), original, deadline };
}

/**
 * Which returns are due when (税收征收管理法实施细则第一百零九条 and the day each tax law sets), moved for weekends and holidays.
 * Known for the years whose days the tax administration has announced and these rules have read.
 */
export const filingCalendar = defineCalculator({
  id: 'filing-calendar',
  group: 'behaviour',
  title: text('办税日历（申报纳税期限）', 'Filing calendar'),
  summary: text(
    '哪些税什么时候报，遇周末和节假日顺延',
    'Which returns are due when, moved for weekends and holidays',
  ),
  keywords: [
    '申报期限',
    '办税日历',
    '征期',
    '截止日',
    '报税时间',
    '节假日',
    'zhengqi',
    'deadline',
    'calendar',
  ],
  from: '2021-01-01',
  to: '2026-12-31',
  fields: filingCalendarFields,
  outputs: {
    returns: { ...count(RETURNS), main: true },
    remaining: count(text('其中未到期', 'Of them still open')),
    daysLeft: count(text('距最近期限天数', 'Days to the next deadline')),
  },
  tables: [
    {
      name: 'calendar',
      label: text('申报期限', 'Deadlines'),
      columns: [
        { name: 'deadline', label: text('截止日', 'Last day'), unit: 'other' },
        { name: 'tax', label: text('税种', 'Return'), unit: 'other' },
        { name: 'period', label: text('所属期', 'Period'), unit: 'other' },
        { name: 'original', label: text('原期限', 'As the law sets it'), unit: 'other' },
        { name: 'basis', label: text('依据', 'Law'), unit: 'other' },
      ],
    },
  ],
  compute(input, it) {
    const year = yearOf(it.date);
    it.use(holidayRule);
    if (input.stamp && it.date < '2022-07-01')
      it.refuse(
        'stamp',
        'not-in-force',
        text(
          '2022年7月以前的印花税申报期限未收录',
          'When stamp tax was filed before July 2022 is not known here',
        ),
      );
    const months =
      input.span === 'year'
        ? Array.from({ length: 12 }, (_, index) => index + 1)
        : [Number(it.date.slice(5, 7))];
    const due = months
      .flatMap((month) => dutiesOf(input).map((duty) => dueIn(it, duty, year, month)))
      .filter((one) => one !== undefined)
      .filter(({ duty, original }) => duty.rule.find(original) !== undefined)
      .toSorted((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0));
    it.tables['calendar'] = due.map(({ duty, period, original, deadline }) => {
      it.use(duty.rule, original);
      const { title, article = '' } = duty.rule.at(original).citation;
      const tax = `${duty.name.zh} / ${duty.name.en}`;
      return { deadline, tax, period, original, basis: `${title}${article}` };
    });
    const open = due.filter(({ deadline }) => deadline >= it.date);
    const next = open[0];
    if (input.taxpayer !== 'person')
      it.warn(
        'local-dates',
        text(
          '房产税、城镇土地使用税、车船税的期限由各省规定，未列入；土地增值税、契税、车辆购置税按次申报',
          'Property, land-use and vehicle taxes are due on days the province sets and are not listed; others are filed each time',
        ),
      );
    return {
      returns: it.step('returns', RETURNS, Exact.whole(due.length), 'count', holidayRule),
      remaining: Exact.whole(open.length),
      daysLeft: Exact.whole(next === undefined ? 0 : daysBetween(it.date, next.deadline)),
    };
  },
});
