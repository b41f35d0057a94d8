import { describe, expect, test } from 'vitest';
import { parseFen } from '#contract/money.ts';
import { filingWindow, nextSteps } from './services/settlement.ts';

const at = (moment: string) => ({ now: () => Temporal.Instant.from(moment) });

describe('the window of the annual settlement', () => {
  test.each([
    ['2026-02-28T23:59:59+08:00', 'early'],
    ['2026-02-28T16:00:00Z', 'open'],
    ['2026-06-30T23:59:59+08:00', 'open'],
    ['2026-06-30T16:00:00Z', 'late'],
  ])('at %s is %s, by the day in Shanghai', (moment, now) => {
    expect(filingWindow(at(moment), '2025')).toEqual({ from: '2026-03-01', to: '2026-06-30', now });
  });
});

describe('what comes next', () => {
  const steps = (balance: string, wages: string, moment = '2026-03-02T09:30:00+08:00', period = '2025') =>
    nextSteps({
      balance: parseFen(balance) ?? 0n,
      inputs: { wages },
      period,
      window: filingWindow(at(moment), period),
      today: moment.slice(0, 10),
    }).map(({ code, by }) => (by ? `${code} ${by}` : code));

  test.each([
    ['-3400.00', '216000.00', ['refund 2026-04-01', 'keep-papers']],
    ['0.00', '216000.00', ['settled', 'keep-papers']],
    ['500.00', '216000.00', ['pay 2026-06-30', 'keep-papers']],
    ['400.00', '216000.00', ['relief', 'keep-papers']],
    ['400.01', '120000.00', ['relief', 'keep-papers']],
    ['400.01', '120000.01', ['pay 2026-06-30', 'keep-papers']],
  ])('a balance of %s on wages of %s: %j', (balance, wages, expected) => {
    expect(steps(balance, wages)).toEqual(expected);
  });

  test('after the window a surcharge runs; from the tax year 2028 the relief is not in force', () => {
    expect(steps('500.00', '216000.00', '2026-07-01T09:00:00+08:00')[0]).toBe('pay-late');
    expect(steps('300.00', '90000.00', '2029-03-02T09:00:00+08:00', '2028')[0]).toBe('pay 2029-06-30');
  });
});
