import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import {
  ANNUAL,
  type Bands,
  bandAt,
  fen,
  half,
  least,
  MONTHLY,
  positive,
  progressive,
  walk,
  yuan,
} from '../testing/oracle.ts';

const run = (id: string, inputs: Inputs, date = '2025-12-31') =>
  calculate(id, { date, inputs, trace: false }).results;

describe('lease', () => {
  const lease = fc.record({
    rent: fc.oneof(moneyUpTo(50_000), moneyUpTo(6_000)),
    housing: fc.boolean(),
    taxes: moneyUpTo(500),
    subletRent: moneyUpTo(2_000),
    repairs: moneyUpTo(2_000),
  });
  it('agrees with a second computation', () => {
    fc.assert(
      fc.property(lease, (one) => {
        const after = positive(fen(one.rent) - fen(one.taxes) - fen(one.subletRent));
        const repairs = least(least(fen(one.repairs), 80_000n), after);
        const balance = after - repairs;
        const tenths = balance > 400_000n ? balance * 8n : positive(balance - 80_000n) * 10n;
        const results = run('iit-lease', one);
        expect(results['tax']).toBe(yuan(half(tenths * (one.housing ? 1n : 2n), 100n)));
        expect(results['repairsLeft']).toBe(yuan(fen(one.repairs) - repairs));
      }),
      { numRuns: tries(4 * RUNS) },
    );
  });
  it.each(around([800, 4_000]))('is continuous at %s', (rent) => {
    const tax = (amount: bigint) => fen(run('iit-lease', { rent: yuan(amount) })['tax'] ?? '');
    const step = tax(fen(rent) + 1n) - tax(fen(rent));
    expect(step === 0n || step === 1n).toBe(true);
  });
});

describe('transfer of property', () => {
  it('agrees with a second computation, and the refund never exceeds the tax', () => {
    fc.assert(
      fc.property(
        moneyUpTo(9_000_000),
        moneyUpTo(9_000_000),
        moneyUpTo(99_999),
        moneyUpTo(9_000_000),
        (price, cost, fees, bought) => {
          const results = run('iit-property-transfer', { price, cost, fees, newHomePrice: bought });
          const tax = half(positive(fen(price) - fen(cost) - fen(fees)) * 2n, 10n);
          expect(results['tax']).toBe(yuan(tax));
          const share =
            fen(price) === 0n || fen(bought) >= fen(price) ? tax : half(tax * fen(bought), fen(price));
          expect(results['refund']).toBe(yuan(fen(bought) === 0n ? 0n : share));
          const assessed = run('iit-property-transfer', { price, costKnown: false, assessedRate: '0.015' });
          expect(assessed['tax']).toBe(yuan(half(fen(price) * 15n, 1000n)));
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });
});

describe('interest, dividends, contingent income', () => {
  it('agrees with a second computation', () => {
    const kinds = fc.constantFrom('dividend', 'interest', 'contingent', 'lottery', 'invoice-prize');
    fc.assert(
      fc.property(kinds, fc.oneof(moneyUpTo(20_000), moneyUpTo(1_000)), (kind, income) => {
        const free = { lottery: 1_000_000n, 'invoice-prize': 80_000n }[kind as string] ?? -1n;
        const tax = fen(income) > free ? half(fen(income) * 2n, 10n) : 0n;
        expect(run('iit-passive', { kind, income })).toMatchObject({
          tax: yuan(tax),
          net: yuan(fen(income) - tax),
        });
      }),
      { numRuns: tries(RUNS) },
    );
  });
  it.each(around([10_000]))('a lottery win of %s', (income) => {
    const tax = run('iit-passive', { kind: 'lottery', income })['tax'];
    expect(tax === '0.00').toBe(fen(income) <= 1_000_000n);
  });
});

describe('lump sums', () => {
  it('agree with a second computation', () => {
    const years = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(moneyUpTo(3_000_000), moneyUpTo(200_000), years, (payment, wage, span) => {
        const excess = positive(fen(payment) - fen(wage) * 3n);
        const severance = { payment, localAverageWage: wage, years: span };
        expect(run('iit-severance', severance)['tax']).toBe(yuan(progressive(ANNUAL, excess)));
        // A table stretched by n taxes n times what the table takes of an n-th: no fraction is needed.
        const stretched = (bands: Bands, n: number) =>
          bands.map(([upTo, rate]) => [upTo === null ? null : upTo * n, rate] as const);
        const early = positive(fen(payment) - 6_000_000n * BigInt(span));
        expect(run('iit-early-retirement', { subsidy: payment, years: String(span) })['tax']).toBe(
          yuan(progressive(stretched(ANNUAL, span), early)),
        );
        const months = span * 12;
        const numerator = positive(fen(payment) + (fen(wage) - 500_000n) * BigInt(months));
        const { rate, quick } = bandAt(stretched(MONTHLY, months), numerator);
        const taxable = positive(fen(payment) + fen(wage) - 500_000n);
        const inner = half(positive(taxable * rate - quick / BigInt(months)), 10_000n);
        expect(run('iit-internal-retirement', { payment, months, salary: wage })['tax']).toBe(yuan(inner));
        expect(run('iit-private-pension', { payment })['tax']).toBe(yuan(half(fen(payment) * 3n, 100n)));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});

describe('wages until 2018', () => {
  const NINE: Bands = [
    [500, 500],
    [2_000, 1000],
    [5_000, 1500],
    [20_000, 2000],
    [40_000, 2500],
    [60_000, 3000],
    [80_000, 3500],
    [100_000, 4000],
    [null, 4500],
  ];
  const SEVEN: Bands = [
    [1_500, 300],
    [4_500, 1000],
    [9_000, 2000],
    [35_000, 2500],
    [55_000, 3000],
    [80_000, 3500],
    [null, 4500],
  ];
  const periods: readonly (readonly [string, string, Bands, bigint, bigint])[] = [
    ['1994-01-01', '2005-12-31', NINE, 80_000n, 400_000n],
    ['2006-01-01', '2008-02-29', NINE, 160_000n, 480_000n],
    ['2008-03-01', '2011-08-31', NINE, 200_000n, 480_000n],
    ['2011-09-01', '2018-09-30', SEVEN, 350_000n, 480_000n],
    ['2018-10-01', '2018-12-31', MONTHLY, 500_000n, 500_000n],
  ];
  it.each(periods)('agree with a second computation from %s to %s', (from, to, bands, own, foreign) => {
    fc.assert(
      fc.property(moneyUpTo(150_000), (income) => {
        for (const date of [from, to]) {
          expect(run('iit-wage-monthly', { income }, date)['tax']).toBe(
            yuan(progressive(bands, fen(income) - own)),
          );
          const abroad = run('iit-wage-monthly', { income, foreign: true }, date)['tax'];
          expect(abroad).toBe(yuan(progressive(bands, fen(income) - foreign)));
        }
      }),
      { numRuns: tries(RUNS / 5) },
    );
    for (const amount of around(bands.flatMap(([upTo]) => upTo ?? []))) {
      const income = yuan(fen(amount) + own);
      const tax = run('iit-wage-monthly', { income }, from)['tax'];
      expect(tax).toBe(yuan(half(walk(bands, fen(amount)), 10_000n)));
    }
  });
});
