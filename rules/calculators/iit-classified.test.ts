import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { daysBetween } from '../testing/days.ts';
import { lease, transfer } from '../testing/income-oracle-classified.ts';
import { monthlyTable, NINE, SEVEN, WAGE_CHANGES, wageDeduction } from '../testing/income-tables.ts';
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

const rarely = (amount: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('0.00') }, amount);

describe('lease', () => {
  const any = fc.record({
    rent: fc.oneof(moneyUpTo(50_000), moneyUpTo(6_000)),
    housing: fc.boolean(),
    taxes: moneyUpTo(500),
    subletRent: rarely(moneyUpTo(2_000)),
    repairs: rarely(moneyUpTo(2_000)),
    donations: rarely(moneyUpTo(3_000)),
    donationsFull: rarely(moneyUpTo(1_000)),
  });
  it('agrees with a second computation', () => {
    fc.assert(
      fc.property(any, daysBetween('1994-01-01', '2027-12-31', ['2001-01-01']), (one, day) => {
        const { taxable, tax, repairsLeft } = lease(day, one);
        expect(run('iit-lease', one, day)).toEqual({
          taxableIncome: yuan(taxable),
          tax: yuan(tax),
          repairsLeft: yuan(repairsLeft),
        });
      }),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it('never takes less for a higher rent', () => {
    fc.assert(
      fc.property(any, moneyUpTo(5_000), (one, more) => {
        const tax = (rent: bigint) => fen(run('iit-lease', { ...one, rent: yuan(rent) })['tax'] ?? '');
        expect(tax(fen(one.rent))).toBeLessThanOrEqual(tax(fen(one.rent) + fen(more)));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it.each(around([800, 4_000]))('is continuous at %s', (rent) => {
    const tax = (amount: bigint) => fen(run('iit-lease', { rent: yuan(amount) })['tax'] ?? '');
    const step = tax(fen(rent) + 1n) - tax(fen(rent));
    expect(step === 0n || step === 1n).toBe(true);
  });
});

describe('transfer of property', () => {
  const any = fc
    .record({
      kind: fc.constantFrom('home', 'home', 'home', 'property', 'equity', 'restricted', 'listed'),
      price: moneyUpTo(9_000_000),
      cost: moneyUpTo(6_000_000),
      fees: moneyUpTo(99_999),
      fittingOut: rarely(moneyUpTo(600_000)),
      publicHome: fc.boolean(),
      known: fc.boolean(),
      share: fc.constantFrom('0.01', '0.015', '0.02', '0.03', '0.012345'),
      onlyHomeFiveYears: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
      newHomePrice: rarely(moneyUpTo(9_000_000)),
      donations: rarely(moneyUpTo(99_999)),
      donationsFull: rarely(moneyUpTo(99_999)),
    })
    .map(({ known, share, ...one }) => {
      const costKnown = known || one.kind === 'property' || one.kind === 'equity';
      return { ...one, costKnown, assessedRate: !costKnown && one.kind === 'home' ? share : '0' };
    });
  const swaps = daysBetween('2022-10-01', '2026-08-31', ['2026-01-01']);
  it('agrees with a second computation, and the refund never exceeds the tax', () => {
    fc.assert(
      fc.property(any, swaps, (one, day) => {
        const { tax, refund } = transfer(day, one);
        const results = run('iit-property-transfer', one, day);
        expect([results['tax'], results['refund']]).toEqual([yuan(tax), yuan(refund)]);
        expect(refund).toBeLessThanOrEqual(tax);
      }),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it('agrees with a second computation from 2010 on, when no home is bought instead', () => {
    fc.assert(
      fc.property(any, daysBetween('2010-01-01', '2022-09-30'), (given, day) => {
        const one = { ...given, newHomePrice: '0' };
        expect(run('iit-property-transfer', one, day)['tax']).toBe(yuan(transfer(day, one).tax));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});

describe('interest, dividends, contingent income', () => {
  const taxable = fc.constantFrom('dividend', 'interest', 'contingent', 'lottery', 'invoice-prize');
  it('agrees with a second computation, donations included', () => {
    const gifts = fc.tuple(rarely(moneyUpTo(6_000)), rarely(moneyUpTo(2_000)));
    fc.assert(
      fc.property(
        taxable,
        fc.oneof(moneyUpTo(20_000), moneyUpTo(1_000)),
        gifts,
        (kind, income, [some, all]) => {
          const free = { lottery: 1_000_000n, 'invoice-prize': 80_000n }[kind as string] ?? -1n;
          const tenths = fen(income) * 10n;
          const given = least(fen(income) * 3n, fen(some) * 10n) + fen(all) * 10n;
          const tax = fen(income) > free ? half(positive(tenths - given) * 2n, 100n) : 0n;
          expect(run('iit-passive', { kind, income, donations: some, donationsFull: all })).toMatchObject({
            tax: yuan(tax),
            net: yuan(fen(income) - tax),
          });
        },
      ),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it('agrees with a second computation for listed shares and savings, day by day', () => {
    const listed = (day: string, held: string): bigint => {
      if (day < '2005-06-13') return 20n;
      if (day < '2013-01-01') return 10n;
      if (held !== 'longer') return held === 'month' ? 20n : 10n;
      return day < '2015-09-08' ? 5n : 0n;
    };
    const savings = (day: string): bigint => {
      if (day < '1999-11-01' || day >= '2008-10-09') return 0n;
      return day < '2007-08-15' ? 20n : 5n;
    };
    const changes = ['1999-11-01', '2005-06-13', '2007-08-15', '2008-10-09', '2013-01-01', '2015-09-08'];
    const held = fc.constantFrom('month', 'year', 'longer');
    fc.assert(
      fc.property(
        daysBetween('1994-01-01', '2027-12-31', changes),
        moneyUpTo(50_000),
        held,
        (day, income, span) => {
          const dividend = run('iit-passive', { kind: 'listed-dividend', income, held: span }, day);
          expect(dividend['tax']).toBe(yuan(half(fen(income) * listed(day, span), 100n)));
          const interest = run('iit-passive', { kind: 'savings', income }, day);
          expect(interest['tax']).toBe(yuan(half(fen(income) * savings(day), 100n)));
        },
      ),
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
        fc.pre(fen(wage) > 0n);
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
        const retired = run('iit-internal-retirement', { payment, months, salary: wage });
        expect(retired['tax']).toBe(yuan(inner));
        const salaryAlone = progressive(MONTHLY, fen(wage) - 500_000n);
        expect(retired['taxOnPayment']).toBe(yuan(inner - salaryAlone));
        expect(run('iit-private-pension', { payment })['tax']).toBe(yuan(half(fen(payment) * 3n, 100n)));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});

describe('lump sums until 2018', () => {
  it('agree with a second computation, by the table and deduction of each day', () => {
    const years = fc.integer({ min: 1, max: 30 });
    const days = daysBetween('2001-10-01', '2018-12-31', WAGE_CHANGES);
    fc.assert(
      fc.property(moneyUpTo(1_500_000), moneyUpTo(100_000), years, days, (payment, wage, span, day) => {
        fc.pre(fen(wage) > 0n);
        // Spread over n: the table and the deduction stretched by n take n times what they take of an n-th.
        const spread = (amount: bigint, n: number) => {
          const table = monthlyTable(day).map(
            ([upTo, rate]) => [upTo === null ? null : upTo * n, rate] as const,
          );
          return yuan(progressive(table, amount - wageDeduction(day) * BigInt(n)));
        };
        const severance = { payment, localAverageWage: wage, years: span };
        const excess = positive(fen(payment) - fen(wage) * 3n);
        expect(run('iit-severance', severance, day)['tax']).toBe(spread(excess, Math.min(span, 12)));
        if (day < '2011-01-01') return;
        const early = run('iit-early-retirement', { subsidy: payment, years: span }, day);
        expect(early['tax']).toBe(spread(fen(payment), span * 12));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});

describe('wages until 2018', () => {
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
      { numRuns: tries(RUNS / 2) },
    );
    for (const amount of around(bands.flatMap(([upTo]) => upTo ?? []))) {
      const income = yuan(fen(amount) + own);
      const tax = run('iit-wage-monthly', { income }, from)['tax'];
      expect(tax).toBe(yuan(half(walk(bands, fen(amount)), 10_000n)));
    }
  });
});
