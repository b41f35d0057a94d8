import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { daysBetween } from '../testing/days.ts';
import { payment } from '../testing/income-oracle.ts';
import { taxOnParts } from '../testing/income-tables.ts';
import { ANNUAL, fen, half, MONTHLY, positive, progressive, yuan } from '../testing/oracle.ts';

const taxOf = (id: string, inputs: object, date = '2025-12-31'): string =>
  calculate(id, { date, inputs: { ...inputs }, trace: false }).results['tax'] ?? '';

describe('labour, author’s pay, royalties', () => {
  const incomes = fc.oneof(moneyUpTo(300_000), moneyUpTo(5_000));

  it('agree with a second computation, from 1994 on', () => {
    fc.assert(
      fc.property(incomes, daysBetween('1994-01-01', '2027-12-31', ['2019-01-01']), (income, day) => {
        for (const kind of ['labour', 'author', 'royalty'] as const) {
          const { results } = calculate(`iit-${kind}`, { date: day, inputs: { income }, trace: false });
          const [taxable, tax] = payment(kind, day, fen(income));
          expect(results).toMatchObject({
            taxableIncome: yuan(half(taxable, 100n)),
            tax: yuan(tax),
            net: yuan(fen(income) - tax),
          });
        }
      }),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it.each(around([800, 4_000, 25_000, 62_500]))('at %s', (income) => {
    for (const day of ['2010-06-30', '2025-12-31'])
      for (const kind of ['labour', 'author', 'royalty'] as const)
        expect(taxOf(`iit-${kind}`, { income }, day)).toBe(yuan(payment(kind, day, fen(income))[1]));
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
    const month = fc.record({
      income: moneyUpTo(60_000),
      exempt: moneyUpTo(500),
      surcharges: moneyUpTo(100),
      other: moneyUpTo(300),
      reduction: moneyUpTo(100),
    });
    const kinds = fc.constantFrom('platform', 'agent', 'intern');
    fc.assert(
      fc.property(
        kinds,
        fc.boolean(),
        fc.array(month, { minLength: 1, maxLength: 12 }),
        (kind, once, months) => {
          const { tables, results } = calculate('iit-labour-cumulative', {
            date: '2025-12-31',
            inputs: { kind, months, priorYearUnder60k: once },
            trace: false,
          });
          let [tenths, reduction, paid] = [0n, 0n, 0n];
          const expected = months.map((row, index) => {
            tenths += fen(row.income) * (kind === 'agent' ? 6n : 8n);
            tenths -=
              (fen(row.exempt) + fen(row.other) + (kind === 'agent' ? fen(row.surcharges) : 0n)) * 10n;
            reduction += fen(row.reduction);
            const basic = once ? 60_000_000n : 5_000_000n * BigInt(index + 1);
            const due = positive(taxOnParts(ANNUAL, tenths - basic, 10n) - reduction - paid);
            paid += due;
            return yuan(due);
          });
          expect(tables?.['months']?.map((row) => row['tax'])).toEqual(expected);
          expect(results['taxYearToDate']).toBe(yuan(paid));
        },
      ),
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
        expect(nonresident('labour')).toBe(yuan(taxOnParts(MONTHLY, fen(income) * 8n, 10n)));
        expect(nonresident('royalty')).toBe(nonresident('labour'));
        expect(nonresident('author')).toBe(yuan(taxOnParts(MONTHLY, fen(income) * 56n, 100n)));
        const sixfold = MONTHLY.map(([upTo, rate]) => [upTo === null ? null : upTo * 6, rate] as const);
        expect(nonresident('bonus')).toBe(yuan(progressive(sixfold, fen(income))));
        const more = progressive(sixfold, fen(income) + fen(earlier)) - progressive(sixfold, fen(earlier));
        expect(taxOf('iit-nonresident', { kind: 'equity', income, earlierEquity: earlier })).toBe(yuan(more));
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
