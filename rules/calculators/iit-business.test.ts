import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { type Bands, fen, half, least, progressive, walk, yuan } from '../testing/oracle.ts';

const NOW: Bands = [
  [30_000, 500],
  [90_000, 1000],
  [300_000, 2000],
  [500_000, 3000],
  [null, 3500],
];
const FROM_2011: Bands = [
  [15_000, 500],
  [30_000, 1000],
  [60_000, 2000],
  [100_000, 3000],
  [null, 3500],
];
const UNTIL_2011: Bands = [
  [5_000, 500],
  [10_000, 1000],
  [30_000, 2000],
  [50_000, 3000],
  [null, 3500],
];
const run = (inputs: Inputs, date = '2025-12-31') =>
  calculate('iit-business', { date, inputs: { hasComprehensiveIncome: true, ...inputs }, trace: false })
    .results;

describe('business income', () => {
  it('agrees with a second computation, halving and other relief included', () => {
    fc.assert(
      fc.property(moneyUpTo(5_000_000), moneyUpTo(20_000), fc.boolean(), (revenue, otherRelief, sole) => {
        const base = fen(revenue);
        const tax = progressive(NOW, base);
        const relief = fen(otherRelief);
        const limit = 200_000_000n;
        let halved = 0n;
        if (!sole && base > 0n) {
          // Over the limit: (tax on the limit − relief × limit ÷ base) ÷ 2, on one denominator.
          const [above, below] =
            base > limit ? [progressive(NOW, limit) * base - relief * limit, 2n * base] : [tax - relief, 2n];
          halved = above > 0n ? half(above, below) : 0n;
        }
        const total = least(relief + halved, tax);
        const results = run({ revenue, otherRelief, entity: sole ? 'sole' : 'individual' });
        expect(results['taxBeforeRelief']).toBe(yuan(tax));
        expect(results['relief']).toBe(yuan(total));
        expect(results['taxPayable']).toBe(yuan(tax - total));
      }),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it.each([
    ['2018-12-31', FROM_2011, NOW, 9n, 3n],
    ['2011-12-31', UNTIL_2011, FROM_2011, 8n, 4n],
  ] as const)('divides the year where the table changed (%s)', (date, before, after, first, second) => {
    fc.assert(
      fc.property(moneyUpTo(800_000), (revenue) => {
        const part = (bands: Bands, months: bigint) => half(walk(bands, fen(revenue)) * months, 120_000n);
        expect(run({ revenue }, date)['taxPayable']).toBe(yuan(part(before, first) + part(after, second)));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it.each(around([30_000, 90_000, 300_000, 500_000, 2_000_000]))('at taxable income %s', (revenue) => {
    const base = fen(revenue);
    const tax = progressive(NOW, base);
    const halved = half(progressive(NOW, base < 200_000_000n ? base : 200_000_000n), 2n);
    expect(run({ revenue })['taxPayable']).toBe(yuan(tax - halved));
    expect(run({ revenue, entity: 'sole' })['taxPayable']).toBe(yuan(tax));
  });

  it('never falls when revenue rises, and a partner’s parts make the whole', () => {
    fc.assert(
      fc.property(moneyUpTo(3_000_000), moneyUpTo(100_000), (revenue, more) => {
        const tax = (amount: bigint) => fen(run({ revenue: yuan(amount) })['taxPayable'] ?? '');
        expect(tax(fen(revenue))).toBeLessThanOrEqual(tax(fen(revenue) + fen(more)));
        const half = run({ revenue, entity: 'partnership', allocation: '0.5' });
        const whole = run({ revenue: yuan(fen(revenue) * 2n), entity: 'partnership', allocation: '0.25' });
        expect(half).toEqual(whole);
      }),
      { numRuns: tries(RUNS) },
    );
  });
});
