import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { type Business, business } from '../testing/income-oracle-classified.ts';
import { businessTable } from '../testing/income-tables.ts';
import { fen, half, progressive, yuan } from '../testing/oracle.ts';

const run = (inputs: Inputs, date = '2025-12-31') =>
  calculate('iit-business', { date, inputs: { hasComprehensiveIncome: true, ...inputs }, trace: false })
    .results;

const small = fc.constantFrom('0', '0.05', '0.07', '0.1', '0.123456', '0.3', '0.999999');
const any: fc.Arbitrary<Business> = fc
  .record({
    entity: fc.constantFrom('individual', 'individual', 'sole', 'partnership', 'other'),
    levy: fc.constantFrom('books', 'books', 'books', 'assessed', 'assessed-cost'),
    revenue: fc.oneof(moneyUpTo(5_000_000), moneyUpTo(300_000)),
    costs: moneyUpTo(200_000),
    assessedRate: small.filter((share) => share !== '0'),
    allocation: fc.constantFrom('1', '0.5', '0.333333', '0.25', '0.6'),
    earlierLosses: moneyUpTo(50_000),
    from: fc.integer({ min: 1, max: 12 }),
    span: fc.nat(11),
    hasComprehensiveIncome: fc.boolean(),
    special: moneyUpTo(40_000),
    additional: moneyUpTo(80_000),
    other: moneyUpTo(10_000),
    donations: fc.oneof({ weight: 2, arbitrary: fc.constant('0') }, moneyUpTo(100_000)),
    donationsFull: fc.oneof({ weight: 2, arbitrary: fc.constant('0') }, moneyUpTo(50_000)),
    otherRelief: fc.oneof({ weight: 2, arbitrary: fc.constant('0') }, moneyUpTo(30_000)),
    taxPaid: moneyUpTo(50_000),
  })
  .map(({ from, span, ...one }) => {
    const whole = from > 6;
    return { ...one, firstMonth: whole ? 1 : from, lastMonth: whole ? 12 : Math.min(from + span, 12) };
  });
const years = fc.oneof(
  fc.integer({ min: 2019, max: 2028 }),
  fc.constantFrom(2000, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2017, 2018),
);

describe('business income', () => {
  it('agrees with a second computation: every kind, every year since 2000, part years and changes of table', () => {
    fc.assert(
      fc.property(any, years, (given, year) => {
        const one = year < 2019 ? { ...given, additional: '0' } : given;
        const { taxable, tax, relief, payable, balance } = business(year, one);
        const { results } = calculate('iit-business', {
          date: `${year}-12-31`,
          inputs: { ...one },
          trace: false,
        });
        expect(results).toMatchObject({
          taxableIncome: yuan(taxable),
          taxBeforeRelief: yuan(tax),
          relief: yuan(relief),
          taxPayable: yuan(payable),
          balance: yuan(balance),
        });
      }),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it.each([
    [2010, [5_000, 10_000, 30_000, 50_000]],
    [2015, [15_000, 30_000, 60_000, 100_000]],
  ] as const)('at every edge of the table of %s', (year, edges) => {
    for (const revenue of around(edges)) {
      const table = businessTable(`${year}-12`);
      const tax = run({ revenue }, `${year}-12-31`)['taxPayable'];
      expect(tax).toBe(yuan(progressive(table, fen(revenue))));
    }
  });

  it('deducts what the law of each month gives the owner', () => {
    const taxed = (year: number) =>
      run({ revenue: '100000', hasComprehensiveIncome: false }, `${year}-12-31`)['taxableIncome'];
    const own = {
      2005: 9600,
      2006: 19200,
      2008: 23200,
      2009: 24000,
      2011: 30000,
      2012: 42000,
      2018: 46500,
      2019: 60000,
    };
    for (const [year, amount] of Object.entries(own))
      expect(taxed(Number(year))).toBe(`${100_000 - amount}.00`);
  });

  it.each(around([30_000, 90_000, 300_000, 500_000, 2_000_000]))('at taxable income %s', (revenue) => {
    const base = fen(revenue);
    const tax = progressive(businessTable('2025-12'), base);
    const halved = half(progressive(businessTable('2025-12'), base < 200_000_000n ? base : 200_000_000n), 2n);
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
