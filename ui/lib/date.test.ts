import { expect, test } from 'vitest';
import { monthGrid, readDate, stepDay } from './date.ts';

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['2026.3.1', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['２０２６年３月１日', '2026-03-01'],
  ['', ''],
  ['2026-02-29', null],
  ['2028-02-29', '2028-02-29'],
  ['3/1/2026', null],
  ['2026-13-01', null],
  ['tomorrow', null],
])('reads %s as %s', (typed, value) => {
  expect(readDate(typed)).toBe(value);
});

test('a month later keeps the day where the month has it', () => {
  expect(stepDay('2026-01-31', { months: 1 })).toBe('2026-02-28');
  expect(stepDay('2026-03-31', { months: -1 })).toBe('2026-02-28');
  expect(stepDay('2026-12-31', { days: 1 })).toBe('2027-01-01');
});

test('a month is shown in six weeks that begin on Monday', () => {
  const weeks = monthGrid('2026-03-15');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe('2026-02-23');
  expect(weeks[0]?.[6]).toBe('2026-03-01');
  expect(weeks[5]?.[6]).toBe('2026-04-05');
});
