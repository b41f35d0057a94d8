import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { ANNUAL, bandAt, fen, half, least, MONTHLY, positive, walk, yuan } from '../testing/oracle.ts';

const run = (inputs: Inputs, date = '2025-12-31') => calculate('iit-annual', { date, inputs, trace: false });

const child = fc.record({ months: fc.integer({ min: 0, max: 12 }), share: fc.constantFrom('1', '0.5') });
const person = fc.record({
  wages: moneyUpTo(1_500_000),
  labour: moneyUpTo(100_000),
  author: moneyUpTo(50_000),
  royalties: moneyUpTo(50_000),
  socialInsurance: moneyUpTo(40_000),
  housingFund: moneyUpTo(40_000),
  children: fc.array(child, { maxLength: 3 }),
  infants: fc.array(child, { maxLength: 2 }),
  educationMonths: fc.integer({ min: 0, max: 12 }),
  certificate: fc.boolean(),
  rentTier: fc.constantFrom('none', '1', '2', '3'),
  rentMonths: fc.integer({ min: 0, max: 12 }),
  elderly: fc.constantFrom('none', 'only', 'shared'),
  elderlyMonths: fc.integer({ min: 0, max: 12 }),
  elderlyMonthlyShare: moneyUpTo(3_000),
  seriousIllness: moneyUpTo(150_000),
  privatePension: moneyUpTo(15_000),
  commercialHealth: moneyUpTo(3_000),
  donations: moneyUpTo(60_000),
  donationsFull: moneyUpTo(30_000),
  bonus: moneyUpTo(1_200_000),
  bonusMethod: fc.constantFrom('separate', 'merged'),
  taxWithheld: moneyUpTo(100_000),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** The year's tax in fen, with amounts scaled by 10,000 so that 56 % and 30 % stay whole. */
function taxOf(one: Person, recent: boolean): { payable: bigint; balance: bigint } {
  const SCALE = 10_000n;
  const [child, only, shared] = recent ? [2000n, 3000n, 1500n] : [1000n, 2000n, 1000n];
  const merged = one.bonusMethod === 'merged';
  const income =
    (fen(one.wages) + (merged ? fen(one.bonus) : 0n)) * SCALE +
    fen(one.labour) * 8000n +
    fen(one.royalties) * 8000n +
    fen(one.author) * 5600n;
  const young = [...one.children, ...one.infants].reduce(
    (total, { months, share }) => total + (child * 100n * BigInt(months)) / (share === '1' ? 1n : 2n),
    0n,
  );
  const rent = { none: 0n, '1': 1500n, '2': 1100n, '3': 800n }[one.rentTier] ?? 0n;
  const old =
    one.elderly === 'none'
      ? 0n
      : one.elderly === 'only'
        ? only * 100n
        : least(fen(one.elderlyMonthlyShare), shared * 100n);
  const deductions =
    6_000_000n +
    fen(one.socialInsurance) +
    fen(one.housingFund) +
    young +
    40_000n * BigInt(one.educationMonths) +
    (one.certificate ? 360_000n : 0n) +
    rent * 100n * BigInt(one.rentMonths) +
    old * BigInt(one.elderlyMonths) +
    least(positive(fen(one.seriousIllness) - 1_500_000n), 8_000_000n) +
    least(fen(one.privatePension), 1_200_000n) +
    least(fen(one.commercialHealth), 240_000n);
  const before = positive(income - deductions * SCALE);
  const given = least((before * 3n) / 10n, fen(one.donations) * SCALE) + fen(one.donationsFull) * SCALE;
  const taxable = before - least(given, before);
  // The walk wants whole fen; the fractions of a fen belong to the band that the whole fen reach.
  const whole = taxable / SCALE;
  const { rate } = bandAt(ANNUAL, whole === 0n ? 1n : whole + (taxable % SCALE > 0n ? 1n : 0n));
  const comprehensive = half(walk(ANNUAL, whole) * SCALE + (taxable % SCALE) * rate, SCALE * 10_000n);
  const yearly = MONTHLY.map(([upTo, rate]) => [upTo === null ? null : upTo * 12, rate] as const);
  const band = bandAt(yearly, fen(one.bonus));
  const bonus = merged ? 0n : half(fen(one.bonus) * band.rate - band.quick / 12n, 10_000n);
  const payable = comprehensive + bonus;
  return { payable, balance: payable - fen(one.taxWithheld) };
}

describe('annual settlement', () => {
  it.each([
    ['2025-12-31', true],
    ['2022-12-31', false],
  ] as const)('agrees with a second computation in integer fen (%s)', (date, recent) => {
    fc.assert(
      fc.property(person, (one) => {
        const { results } = run(one, date);
        const { payable, balance } = taxOf(one, recent);
        expect([results['taxPayable'], results['balance']]).toEqual([yuan(payable), yuan(balance)]);
      }),
      { numRuns: tries(5 * RUNS) },
    );
  });

  it('keeps its sums: income − deductions, tax − paid, to pay or refund', () => {
    fc.assert(
      fc.property(person, (one) => {
        const { results, warnings } = run(one);
        const of = (name: string): bigint => fen(results[name] ?? '');
        expect(of('taxPayable')).toBe(of('taxOnComprehensive') + of('bonusTax'));
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
        const merged = run({ ...one, bonus: part, bonusMethod: 'merged' }).results;
        const wages = run({ ...one, wages: yuan(fen(one.wages) + fen(part)), bonus: '0' }).results;
        expect({ ...wages, bonusTax: '0.00' }).toEqual(merged);
        expect(run(Object.fromEntries(Object.entries(one).reverse()))).toEqual(run(one));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});
