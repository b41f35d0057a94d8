import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { type Settlement, settlement } from '../testing/income-oracle.ts';
import { fen, least, positive, yuan } from '../testing/oracle.ts';

const run = (inputs: Inputs, date = '2025-12-31') => calculate('iit-annual', { date, inputs, trace: false });

/** Mostly nothing. */
const rarely = (amount: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('0.00') }, amount);
const child = fc.record({ months: fc.integer({ min: 0, max: 12 }), share: fc.constantFrom('1', '0.5') });
const months = fc.integer({ min: 0, max: 12 });
const anyAmounts = fc.record({
  wages: moneyUpTo(1_500_000),
  labour: moneyUpTo(100_000),
  author: moneyUpTo(50_000),
  royalties: moneyUpTo(50_000),
  commission: rarely(moneyUpTo(200_000)),
  commissionSurcharges: moneyUpTo(1_000),
  exemptIncome: rarely(moneyUpTo(5_000)),
  socialInsurance: moneyUpTo(40_000),
  housingFund: moneyUpTo(40_000),
  housingFundBase: rarely(moneyUpTo(300_000)),
  elderlyMonthlyShare: moneyUpTo(3_000).map((share) => (share === '0.00' ? '0.01' : share)),
  seriousIllness: moneyUpTo(150_000),
  privatePension: moneyUpTo(15_000),
  commercialHealth: moneyUpTo(3_000),
  annuity: moneyUpTo(10_000),
  annuityBase: rarely(moneyUpTo(300_000)),
  otherDeductions: rarely(moneyUpTo(3_000)),
  donations: moneyUpTo(60_000),
  donationsFull: moneyUpTo(30_000),
  bonus: moneyUpTo(1_200_000),
  taxReduction: rarely(moneyUpTo(5_000)),
  taxWithheld: moneyUpTo(100_000),
  bonusTaxWithheld: rarely(moneyUpTo(20_000)),
});
/** What is exempt is part of the wages. */
const amounts = anyAmounts.map((one) => ({
  ...one,
  exemptIncome: yuan(least(fen(one.exemptIncome), fen(one.wages))),
}));
const person: fc.Arbitrary<Settlement> = fc
  .record({
    amounts,
    children: fc.array(child, { maxLength: 3 }),
    infants: fc.array(child, { maxLength: 2 }),
    educationMonths: months,
    certificate: fc.boolean(),
    home: fc.constantFrom('none', 'mortgage', 'rent'),
    homeMonths: months,
    mortgageShare: fc.constantFrom('1', '0.5'),
    tier: fc.constantFrom('1', '2', '3'),
    elderly: fc.constantFrom('none', 'only', 'shared'),
    elderlyMonths: months,
    family: fc.array(moneyUpTo(120_000), { maxLength: 2 }),
    merged: fc.boolean(),
    proper: fc.boolean(),
  })
  .map(({ home, homeMonths, tier, ...one }) => ({
    ...one,
    mortgageMonths: home === 'mortgage' ? homeMonths : 0,
    rentTier: home === 'rent' ? tier : 'none',
    rentMonths: home === 'rent' ? homeMonths : 0,
  }));
const inputsOf = ({ amounts, family, merged, proper, ...rest }: Settlement): Inputs => ({
  ...amounts,
  ...rest,
  seriousIllnessFamily: family.map((amount) => ({ amount })),
  bonusMethod: merged ? 'merged' : 'separate',
  withheldProperly: proper,
});
/** The same person before infant care (2022) and private pensions (2022) could be deducted. */
const before2022 = (one: Settlement): Settlement => ({
  ...one,
  infants: [],
  amounts: { ...one.amounts, privatePension: '0' },
});
/** A foreigner: exempt allowances instead of special additional deductions. */
const foreigner = (one: Settlement, allowances: string): Settlement => ({
  ...one,
  children: [],
  infants: [],
  educationMonths: 0,
  certificate: false,
  mortgageMonths: 0,
  rentTier: 'none',
  rentMonths: 0,
  elderly: 'none',
  family: [],
  amounts: {
    ...one.amounts,
    seriousIllness: '0',
    expatAllowances: yuan(
      least(fen(allowances), fen(one.amounts['wages'] ?? '0') - fen(one.amounts['exemptIncome'] ?? '0')),
    ),
  },
});

function agrees(year: number, one: Settlement): void {
  const { results } = run(inputsOf(one), `${year}-12-31`);
  const { taxable, onBonus, payable, balance, toPay, refund } = settlement(year, one);
  expect(results).toMatchObject({
    taxableIncome: yuan(taxable),
    bonusTax: yuan(onBonus),
    taxPayable: yuan(payable),
    balance: yuan(balance),
    amountToPay: yuan(toPay),
    refund: yuan(refund),
  });
}

describe('annual settlement', () => {
  it('agrees with a second computation in integer fen, every year from 2019 to 2027', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2019, max: 2027 }), person, (year, one) => {
        agrees(year, year < 2022 ? before2022(one) : one);
      }),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it('agrees with a second computation for foreigners, and after 2027 where the bonus is merged', () => {
    fc.assert(
      fc.property(person, moneyUpTo(100_000), (one, allowances) => {
        agrees(2025, foreigner(one, allowances));
        agrees(2028, { ...one, merged: true });
      }),
      { numRuns: tries(RUNS / 4) },
    );
  });

  it('keeps its sums: income − deductions, tax − paid, to pay or refund', () => {
    fc.assert(
      fc.property(person, (one) => {
        const { results, warnings } = run(inputsOf(one));
        const of = (name: string): bigint => fen(results[name] ?? '');
        expect(of('taxPayable')).toBe(
          positive(of('taxOnComprehensive') + of('bonusTax') - fen(one.amounts['taxReduction'] ?? '')),
        );
        expect(of('balance')).toBe(of('taxPayable') - of('taxPaid'));
        const waived = warnings.some((warning) => warning.code === 'settlement-exempt');
        expect(of('amountToPay') - of('refund')).toBe(waived ? 0n : of('balance'));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('is monotone in income and continuous at every edge of the table', () => {
    fc.assert(
      fc.property(moneyUpTo(2_000_000), moneyUpTo(100_000), (wages, more) => {
        const tax = (amount: bigint) => fen(run({ wages: yuan(amount) }).results['taxPayable'] ?? '');
        expect(tax(fen(wages))).toBeLessThanOrEqual(tax(fen(wages) + fen(more)));
      }),
      { numRuns: tries(RUNS) },
    );
    for (const edge of [36_000, 144_000, 300_000, 420_000, 660_000, 960_000]) {
      const [below, at, above] = around([edge + 60_000]).map((wages) =>
        fen(run({ wages }).results['taxPayable'] ?? ''),
      );
      expect((at ?? 0n) - (below ?? 0n)).toBeLessThanOrEqual(1n);
      expect((above ?? 0n) - (at ?? 0n)).toBeLessThanOrEqual(1n);
    }
  });

  it('does not care whether income comes as wages or as a merged bonus, nor in which order parts are named', () => {
    fc.assert(
      fc.property(person, moneyUpTo(100_000), (one, part) => {
        const inputs = inputsOf(one);
        const merged = run({ ...inputs, bonus: part, bonusMethod: 'merged' }).results;
        const wages = yuan(fen(one.amounts['wages'] ?? '') + fen(part));
        const { results } = run({ ...inputs, wages, bonus: '0' });
        expect({ ...results, bonusTax: '0.00' }).toEqual(merged);
        expect(run(Object.fromEntries(Object.entries(inputs).reverse()))).toEqual(run(inputs));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});
