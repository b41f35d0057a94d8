import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../engine/dates.ts';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { extendedDeadline } from './deadline.ts';
import { lateFee } from './late-fee.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-30') =>
  lateFee.calculate({ date, inputs, trace: false });

describe('late-payment surcharge', () => {
  it('is 0.05 % of the tax for each day after the deadline, the day of payment included', () => {
    fc.assert(
      fc.property(moneyUpTo(10_000_000), fc.integer({ min: 0, max: 2000 }), (tax, days) => {
        const deadline = '2020-01-15';
        const { results } = run({ tax, deadline, paidOn: addDays(deadline, days) });
        expect(results['days']).toBe(String(days));
        expect(results['surcharge']).toBe(yuan(half(fen(tax) * 5n * BigInt(days), 10_000n)));
      }),
      { numRuns: tries(1000) },
    );
  });

  it('charges nothing for paying on time or early', () => {
    for (const paidOn of ['2026-06-15', '2026-06-01'])
      expect(run({ tax: '100', deadline: '2026-06-15', paidOn }).results).toMatchObject({
        days: '0',
        surcharge: '0.00',
      });
  });

  it('warns when it has grown above the tax', () => {
    const ask = (paidOn: string) =>
      run({ tax: '100', deadline: '2020-01-15', paidOn }, '2026-06-30').warnings.map((w) => w.code);
    expect(ask(addDays('2020-01-15', 2000))).toEqual([]);
    expect(ask(addDays('2020-01-15', 2001))).toEqual(['above-principal']);
  });
});

describe('deadlines moved by holidays', () => {
  const none = new Set<string>();
  const national = { from: '2026-10-01', to: '2026-10-07' };
  it.each([
    ['a Saturday becomes the Monday after', '2026-08-15', undefined, [], none, '2026-08-17'],
    ['a Sunday becomes the Monday after', '2026-11-15', undefined, [], none, '2026-11-16'],
    ['a Sunday that is worked stays', '2026-11-15', undefined, [], new Set(['2026-11-15']), '2026-11-15'],
    ['a weekday stays', '2026-06-15', '2026-06-01', [], none, '2026-06-15'],
    [
      'seven days of rest within the period extend it by seven',
      '2026-10-15',
      '2026-10-01',
      [national],
      none,
      '2026-10-22',
    ],
    [
      'two days of rest do not',
      '2026-10-15',
      '2026-10-01',
      [{ from: '2026-10-08', to: '2026-10-09' }],
      none,
      '2026-10-15',
    ],
    [
      'three days do',
      '2026-10-12',
      '2026-10-01',
      [{ from: '2026-10-06', to: '2026-10-08' }],
      none,
      '2026-10-15',
    ],
    ['only the days within the period count', '2026-10-15', '2026-10-05', [national], none, '2026-10-19'],
    [
      'without its first day only the last day moves',
      '2026-10-07',
      undefined,
      [national],
      none,
      '2026-10-08',
    ],
  ] as const)('%s', (_name, deadline, start, rests, workdays, expected) => {
    expect(extendedDeadline(deadline, start, rests, workdays)).toBe(expected);
  });

  it('never ends on a rest day nor before the original day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 10 }), (offset, length) => {
        const deadline = addDays('2024-01-01', offset);
        const rest = { from: addDays(deadline, -length), to: addDays(deadline, 2) };
        const moved = extendedDeadline(deadline, addDays(deadline, -14), [rest], none);
        expect(moved > rest.to).toBe(true);
        expect([0, 6]).not.toContain(new Date(`${moved}T00:00:00Z`).getUTCDay());
      }),
      { numRuns: tries(500) },
    );
  });
});
