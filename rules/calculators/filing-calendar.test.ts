import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OutOfForceError } from '../engine/errors.ts';
import type { Holidays } from '../engine/parameters.ts';
import { extendedDeadline, restDaysOf } from './deadline.ts';
import { filingCalendar } from './filing-calendar.ts';

const run = (date: string, inputs: Record<string, unknown> = {}) =>
  filingCalendar.calculate({ date, inputs, trace: false });
const rowsOf = (date: string, inputs: Record<string, unknown>) =>
  (run(date, inputs).tables?.['calendar'] ?? []).map(({ deadline, tax = '', period }) => {
    const [zh = ''] = tax.split(' / ');
    return [deadline, zh, period];
  });

/** The last days the tax administration announced for January to December of each year, read from its notices. */
const ANNOUNCED: Readonly<Record<number, readonly number[]>> = {
  2021: [20, 23, 15, 20, 21, 18, 15, 16, 15, 26, 15, 15],
  2022: [19, 23, 15, 20, 19, 20, 15, 15, 20, 25, 15, 15],
  2023: [16, 15, 15, 17, 18, 15, 17, 15, 15, 23, 15, 15],
  2024: [15, 23, 15, 18, 22, 19, 15, 15, 18, 24, 15, 16],
  2025: [15, 20, 17, 18, 22, 16, 15, 15, 15, 27, 17, 15],
  2026: [20, 24, 16, 20, 22, 15, 15, 17, 15, 26, 16, 15],
};
const months = Object.entries(ANNOUNCED).flatMap(([year, days]) =>
  days.map((day, index) => ({ year, month: String(index + 1).padStart(2, '0'), day: String(day) })),
);

describe('filing calendar', () => {
  it.each(months)('$year-$month ends on the $day. as announced', ({ year, month, day }) => {
    const rows = rowsOf(`${year}-${month}-01`, { taxpayer: 'general' });
    expect(rows.find(([, tax]) => tax === '增值税及附加税费')?.[0]).toBe(`${year}-${month}-${day}`);
  });

  it('follows from the holidays of the State Council by the rule of article 109 in every announced month', () => {
    const file = JSON.parse(
      readFileSync(new URL('../parameters/holidays.json', import.meta.url), 'utf8'),
    ) as { parameters: { calendar: { values: { from: string; value: Holidays }[] } } };
    const table = restDaysOf(file.parameters.calendar.values.map(({ value }) => value));
    for (const { year, month, day } of months) {
      const head = `${year}-${month}`;
      expect(
        extendedDeadline(`${head}-15`, `${head}-01`, table, () => 'working-days'),
        head,
      ).toBe(`${head}-${day}`);
    }
  });

  it('lists what each kind of taxpayer files in a month and in a year', () => {
    expect(rowsOf('2026-10-01', { taxpayer: 'general', stamp: true })).toEqual([
      ['2026-10-26', '增值税及附加税费', '2026-09'],
      ['2026-10-26', '个人所得税扣缴申报', '2026-09'],
      ['2026-10-26', '企业所得税预缴', '2026-Q3'],
      ['2026-10-26', '印花税', '2026-Q3'],
    ]);
    expect(rowsOf('2026-11-01', { taxpayer: 'smallScale' })).toEqual([
      ['2026-11-16', '个人所得税扣缴申报', '2026-10'],
    ]);
    expect(rowsOf('2026-01-01', { taxpayer: 'smallScale', withholding: false })).toEqual([
      ['2026-01-20', '增值税及附加税费', '2025-Q4'],
      ['2026-01-20', '企业所得税预缴', '2025-Q4'],
    ]);
    expect(rowsOf('2026-03-01', { taxpayer: 'individual', withholding: false })).toEqual([
      ['2026-03-31', '个人所得税经营所得汇算清缴', '2025'],
    ]);
    expect(rowsOf('2026-06-01', { taxpayer: 'person' })).toEqual([
      ['2026-06-30', '个人所得税综合所得汇算清缴', '2025'],
    ]);
    const count = (inputs: Record<string, unknown>) =>
      Number(run('2026-01-01', { span: 'year', ...inputs }).results['returns']);
    expect(count({ taxpayer: 'general' })).toBe(12 + 12 + 4 + 1);
    expect(count({ taxpayer: 'smallScale' })).toBe(4 + 12 + 4 + 1);
    expect(count({ taxpayer: 'smallScale', vatPeriod: 'month', incomePeriod: 'month' })).toBe(
      12 + 12 + 12 + 1,
    );
    expect(count({ taxpayer: 'individual', withholding: false })).toBe(4 + 4 + 1);
    expect(count({ taxpayer: 'person' })).toBe(1);
    const all = { consumption: true, stamp: true, environment: true, resource: true, tobacco: true };
    expect(count({ taxpayer: 'general', ...all })).toBe(29 + 12 + 4 + 4 + 12 + 12);
  });

  it('moves the yearly deadlines from weekends and holidays, but does not extend them', () => {
    const yearly = (year: number, taxpayer: string) =>
      rowsOf(`${year}-01-01`, { span: 'year', taxpayer })
        .filter(([, tax = '']) => tax.endsWith('汇算清缴'))
        .map(([deadline]) => deadline);
    expect(yearly(2024, 'general')).toEqual(['2024-05-31']);
    expect(yearly(2025, 'general')).toEqual(['2025-06-03']);
    expect(yearly(2026, 'general')).toEqual(['2026-06-01']);
    expect(yearly(2024, 'individual')).toEqual(['2024-04-01']);
    expect(yearly(2024, 'person')).toEqual(['2024-07-01']);
    expect(yearly(2026, 'person')).toEqual(['2026-06-30']);
  });

  it('counts what is still open and the days to the next deadline', () => {
    const on = (date: string) => run(date, { taxpayer: 'general' }).results;
    expect(on('2026-10-26')).toEqual({ returns: '3', remaining: '3', daysLeft: '0' });
    expect(on('2026-10-01')).toMatchObject({ daysLeft: '25' });
    expect(on('2026-10-27')).toMatchObject({ remaining: '0' });
  });

  it('refuses years whose days are not announced', () => {
    for (const date of ['2020-12-31', '2027-01-01']) expect(() => run(date)).toThrow(OutOfForceError);
    expect(() => run('2022-06-30', { stamp: true })).toThrow('before July 2022');
  });
});
