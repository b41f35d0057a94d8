import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { ANNUAL, type Bands, fen, half, MONTHLY, progressive, walk, yuan } from '../testing/oracle.ts';

const LABOUR: Bands = [
  [20_000, 2000],
  [50_000, 3000],
  [null, 4000],
];
const taxOf = (id: string, inputs: object, date = '2025-12-31'): string =>
  calculate(id, { date, inputs: { ...inputs }, trace: false }).results['tax'] ?? '';

/** Taxable amount × 1,000, so that 80 % and 56 % of a fen stay whole. */
function taxable(income: bigint, permille: bigint): bigint {
  if (income > 400_000n) return income * 8n * permille * 10n;
  return income > 80_000n ? (income - 80_000n) * permille * 100n : 0n;
}

/** Tax by a table on an amount of 1/100,000 fen. */
function byTable(bands: Bands, scaled: bigint): bigint {
  const scaledBands = bands.map(([upTo, rate]) => [upTo === null ? null : upTo * 100_000, rate] as const);
  return half(walk(scaledBands, scaled), 100_000n * 10_000n);
}

describe('labour, author’s pay, royalties', () => {
  const incomes = fc.oneof(moneyUpTo(300_000), moneyUpTo(5_000));

  it.each(['1998-06-30', '2018-12-31', '2025-12-31'])('agree with a second computation on %s', (date) => {
    fc.assert(
      fc.property(incomes, (income) => {
        expect(taxOf('iit-labour', { income }, date)).toBe(
          yuan(byTable(LABOUR, taxable(fen(income), 1000n))),
        );
        const flat = (permille: bigint) => yuan(half(taxable(fen(income), permille) * 2n, 1_000_000n));
        expect(taxOf('iit-royalty', { income }, date)).toBe(flat(1000n));
        expect(taxOf('iit-author', { income }, date)).toBe(flat(700n));
      }),
      { numRuns: tries(4 * RUNS) },
    );
  });

  it.each(around([800, 4_000, 25_000, 62_500]))('at %s', (income) => {
    expect(taxOf('iit-labour', { income })).toBe(yuan(byTable(LABOUR, taxable(fen(income), 1000n))));
    expect(taxOf('iit-author', { income })).toBe(yuan(half(taxable(fen(income), 700n) * 2n, 1_000_000n)));
  });

  it('never fall, and are continuous', () => {
    for (const id of ['iit-labour', 'iit-author', 'iit-royalty'])
      fc.assert(
        fc.property(incomes, (income) => {
          const step = fen(taxOf(id, { income: yuan(fen(income) + 1n) })) - fen(taxOf(id, { income }));
          expect(step === 0n || step === 1n).toBe(true);
        }),
        { numRuns: tries(RUNS) },
      );
  });
});

describe('cumulative labour pay', () => {
  it('agrees with a second computation, month by month', () => {
    const month = fc.record({ income: moneyUpTo(60_000), exempt: moneyUpTo(500), reduction: moneyUpTo(100) });
    const kinds = fc.constantFrom('platform', 'agent', 'intern');
    fc.assert(
      fc.property(kinds, fc.array(month, { minLength: 1, maxLength: 12 }), (kind, months) => {
        const { tables, results } = calculate('iit-labour-cumulative', {
          date: '2025-12-31',
          inputs: { kind, months },
          trace: false,
        });
        const permille = kind === 'agent' ? 600n : 800n;
        let [scaled, reduction, paid] = [0n, 0n, 0n];
        const expected = months.map((row) => {
          scaled += fen(row.income) * permille * 100n - (fen(row.exempt) + 500_000n) * 100_000n;
          reduction += fen(row.reduction);
          const due = byTable(ANNUAL, scaled > 0n ? scaled : 0n) - reduction - paid;
          paid += due > 0n ? due : 0n;
          return yuan(due > 0n ? due : 0n);
        });
        expect(tables?.['months']?.map((row) => row['tax'])).toEqual(expected);
        expect(results['taxYearToDate']).toBe(yuan(paid));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});

describe('non-residents and equity', () => {
  it('agree with a second computation', () => {
    fc.assert(
      fc.property(moneyUpTo(1_500_000), moneyUpTo(500_000), (income, earlier) => {
        const nonresident = (kind: string) => taxOf('iit-nonresident', { kind, income });
        expect(nonresident('wage')).toBe(yuan(progressive(MONTHLY, fen(income) - 500_000n)));
        expect(nonresident('labour')).toBe(yuan(byTable(MONTHLY, fen(income) * 80_000n)));
        expect(nonresident('royalty')).toBe(nonresident('labour'));
        expect(nonresident('author')).toBe(yuan(byTable(MONTHLY, fen(income) * 56_000n)));
        const sixfold = MONTHLY.map(([upTo, rate]) => [upTo === null ? null : upTo * 6, rate] as const);
        expect(nonresident('bonus')).toBe(yuan(progressive(sixfold, fen(income))));
        const equity = progressive(ANNUAL, fen(income) + fen(earlier)) - progressive(ANNUAL, fen(earlier));
        expect(taxOf('iit-equity', { income, earlierIncome: earlier })).toBe(yuan(equity));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it.each(around([3_000, 12_000, 25_000, 35_000, 55_000, 80_000]))(
    'at monthly taxable income %s',
    (amount) => {
      const income = yuan(fen(amount) + 500_000n);
      expect(taxOf('iit-nonresident', { income })).toBe(yuan(progressive(MONTHLY, fen(amount))));
    },
  );

  it.each(around([36_000, 144_000, 300_000, 420_000, 660_000, 960_000]))('equity of %s', (income) => {
    expect(taxOf('iit-equity', { income })).toBe(yuan(progressive(ANNUAL, fen(income))));
  });
});
