import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../engine/dates.ts';
import { RUNS, tries } from '../testing/arbitrary.ts';
import { extendedDeadline, restDaysOf } from './deadline.ts';

type Rest = readonly [string, string];
const working = () => 'working-days' as const;
const calendar = () => 'calendar-days' as const;
const never = () => {
  throw new Error('asked although nothing is extended');
};
const days = (rests: readonly Rest[], workdays: readonly string[] = []) => restDaysOf([{ rests, workdays }]);
const NATIONAL: Rest = ['2026-10-01', '2026-10-07'];

describe('deadlines moved by holidays', () => {
  it.each([
    ['a Saturday becomes the Monday after', '2026-08-15', [], [], '2026-08-17'],
    ['a Sunday becomes the Monday after', '2026-11-15', [], [], '2026-11-16'],
    ['a Sunday that is worked stays', '2026-11-15', [], ['2026-11-15'], '2026-11-15'],
    ['a weekday stays', '2026-06-15', [], [], '2026-06-15'],
    ['a day of rest becomes the day after the rest', '2026-10-07', [NATIONAL], [], '2026-10-08'],
    ['… or the first day that is worked', '2026-10-07', [NATIONAL], ['2026-10-10'], '2026-10-08'],
  ] as const)('%s', (_name, deadline, rests, workdays, expected) => {
    expect(extendedDeadline(deadline, undefined, days(rests, workdays), never)).toBe(expected);
  });

  it.each([
    [
      'seven days of rest extend by seven',
      '2026-10-15',
      '2026-10-01',
      [NATIONAL],
      '2026-10-26',
      '2026-10-22',
    ],
    [
      'two days do not',
      '2026-10-15',
      '2026-10-01',
      [['2026-10-08', '2026-10-09']],
      '2026-10-21',
      '2026-10-19',
    ],
    [
      'two days in the week do not',
      '2026-10-15',
      '2026-10-01',
      [['2026-10-06', '2026-10-07']],
      '2026-10-15',
      '2026-10-15',
    ],
    ['three days do', '2026-10-12', '2026-10-01', [['2026-10-06', '2026-10-08']], '2026-10-15', '2026-10-15'],
    ['only days within the period count', '2026-10-15', '2026-10-05', [NATIONAL], '2026-10-20', '2026-10-19'],
  ] as const)('%s', (_name, deadline, start, rests, inWork, inCalendar) => {
    expect(extendedDeadline(deadline, start, days(rests), working)).toBe(inWork);
    expect(extendedDeadline(deadline, start, days(rests), calendar)).toBe(inCalendar);
  });

  it('joins a holiday and the weekend beside it, but extends nothing for weekends alone', () => {
    // Friday to Sunday is a rest of three days; a weekend is none.
    expect(extendedDeadline('2019-04-15', '2019-04-01', days([['2019-04-05', '2019-04-05']]), working)).toBe(
      '2019-04-18',
    );
    expect(extendedDeadline('2019-04-15', '2019-04-01', days([]), never)).toBe('2019-04-15');
  });

  /** The rule once more, day by day over a set of days that are not worked. */
  function again(deadline: number, start: number, holidays: ReadonlySet<number>): number {
    const weekend = (day: number): boolean => [0, 6].includes(((day % 7) + 4 + 7) % 7);
    const off = (day: number): boolean => holidays.has(day) || weekend(day);
    let extension = 0;
    for (let first = start; first <= deadline; first += 1) {
      if (!off(first) || (first > start && off(first - 1))) continue;
      let last = first;
      while (last < deadline && off(last + 1)) last += 1;
      const run = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      if (run.length >= 3 && run.some((day) => holidays.has(day))) extension += run.length;
    }
    let day = deadline;
    for (let left = extension; left > 0; left -= off(day) ? 0 : 1) day += 1;
    while (off(day)) day += 1;
    return day;
  }

  it('agrees with the rule written once more, and never ends on a rest day nor before the original day', () => {
    const epoch = (day: number): string => addDays('1970-01-01', day);
    const rests = fc.array(fc.tuple(fc.integer({ min: -25, max: 12 }), fc.nat(8)), { maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 21_000 }), fc.nat(30), rests, (deadline, length, drawn) => {
        const spans = drawn.map(([offset, more]) => [deadline + offset, deadline + offset + more] as const);
        const holidays = new Set(
          spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
        );
        const table = days(spans.map(([from, to]) => [epoch(from), epoch(to)]));
        const moved = extendedDeadline(epoch(deadline), epoch(deadline - length), table, working);
        expect(moved).toBe(epoch(again(deadline, deadline - length, holidays)));
        expect(moved >= epoch(deadline) && !table.isRest(moved)).toBe(true);
      }),
      { numRuns: tries(RUNS) },
    );
  });
});
