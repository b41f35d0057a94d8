import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { type WageYear, wageYear } from '../testing/income-oracle.ts';
import { ANNUAL, fen, progressive, yuan } from '../testing/oracle.ts';

const date = '2025-12-31';
const run = (inputs: Inputs, day = date) =>
  calculate('iit-wage-withholding', { date: day, inputs, trace: false });

const month = fc.record({
  income: moneyUpTo(120_000),
  exempt: moneyUpTo(500),
  socialInsurance: moneyUpTo(4_000),
  housingFund: moneyUpTo(4_000),
  additional: moneyUpTo(8_000),
  other: moneyUpTo(1_000),
  reduction: fc.oneof({ weight: 4, arbitrary: fc.constant('0') }, moneyUpTo(300)),
});
const earlier = fc.record({
  earlierIncome: moneyUpTo(600_000),
  earlierDeductions: moneyUpTo(100_000),
  earlierReduction: moneyUpTo(1_000),
  earlierWithheld: moneyUpTo(60_000),
});
const year = fc.record({
  year: fc.integer({ min: 2019, max: 2027 }),
  months: fc.array(month, { minLength: 1, maxLength: 12 }),
  rule: fc.constantFrom('none', 'first-job', 'at-once'),
  late: fc.nat(11),
  since: fc.nat(11),
  before: fc.option(earlier, { nil: undefined }),
});
type Year = typeof year extends fc.Arbitrary<infer T> ? T : never;

/** A year that can be: months end by December, amounts before come with months, 60,000 at once as the law gives it. */
function possible({ year, months, rule, late, since, before }: Year): WageYear {
  const first = Math.min(late + 1, 13 - months.length);
  const atOnce = rule === 'at-once' && year >= 2021;
  const earlierMonths = atOnce ? first - 1 : before === undefined ? 0 : Math.min(since, first - 1);
  const amounts = earlierMonths === 0 ? {} : (before ?? { earlierIncome: '0' });
  return { months, first, earlierMonths, firstJob: rule === 'first-job', atOnce, before: amounts };
}

describe('withholding from wages', () => {
  it('agrees month by month with a second computation in integer fen, and loses no fen', () => {
    fc.assert(
      fc.property(year, (any) => {
        const one = possible(any);
        const expected = wageYear(any.year, one);
        const { results, tables } = run(
          {
            months: one.months,
            firstMonth: one.first,
            earlierMonths: one.earlierMonths,
            firstJob: one.firstJob,
            priorYearUnder60k: one.atOnce,
            ...one.before,
          },
          `${any.year}-12-31`,
        );
        expect(tables?.['months']?.map((row) => row['tax'])).toEqual(expected.map(yuan));
        const paid = expected.reduce((a, b) => a + b, fen(one.before['earlierWithheld'] ?? '0'));
        expect(results['taxYearToDate']).toBe(yuan(paid));
        expect(results['taxThisMonth']).toBe(yuan(expected.at(-1) ?? 0n));
      }),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it('comes to the annual settlement’s tax when nothing was withheld too much', () => {
    fc.assert(
      fc.property(fc.array(moneyUpTo(90_000), { minLength: 12, maxLength: 12 }), (incomes) => {
        const sorted = [...incomes].sort((a, b) => (fen(a) < fen(b) ? -1 : 1));
        const { results } = run({ months: sorted.map((income) => ({ income })) });
        const wages = yuan(incomes.reduce((total, income) => total + fen(income), 0n));
        const settled = calculate('iit-annual', { date, inputs: { wages }, trace: false });
        expect(results['taxYearToDate']).toBe(settled.results['taxPayable']);
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('is the same for equal months in one row or in twelve, and for earlier months as totals', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 2, max: 12 }), (row, count) => {
        const one = run({ months: [{ ...row, count }] });
        expect(run({ months: Array.from({ length: count }, () => row) })).toEqual(one);
        const before = run({ months: [{ ...row, count: count - 1 }] });
        const times = (amount: bigint): string => yuan(amount * BigInt(count - 1));
        const parts = ['exempt', 'socialInsurance', 'housingFund', 'additional', 'other'] as const;
        const totals = run({
          firstMonth: count,
          earlierMonths: count - 1,
          earlierIncome: times(fen(row.income)),
          earlierDeductions: times(parts.reduce((total, part) => total + fen(row[part]), 0n)),
          earlierReduction: times(fen(row.reduction)),
          earlierWithheld: before.results['taxYearToDate'] ?? '',
          months: [row],
        });
        expect(totals.results).toEqual(one.results);
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('never falls when income rises', () => {
    fc.assert(
      fc.property(month, moneyUpTo(50_000), (row, more) => {
        const higher = { ...row, income: yuan(fen(row.income) + fen(more)) };
        const tax = (months: Inputs[]) => fen(run({ months }).results['taxYearToDate'] ?? '');
        expect(tax([row])).toBeLessThanOrEqual(tax([higher]));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it.each(around([36_000, 144_000, 300_000, 420_000, 660_000, 960_000]))(
    'at taxable income %s',
    (taxable) => {
      const income = yuan(fen(taxable) + 500_000n);
      expect(run({ months: [{ income }] }).results['taxYearToDate']).toBe(
        yuan(progressive(ANNUAL, fen(taxable))),
      );
    },
  );
});
