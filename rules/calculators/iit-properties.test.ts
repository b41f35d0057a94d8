import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, yuan } from '../testing/oracle.ts';

interface Income {
  readonly id: string;
  readonly date: string;
  /** The input that grows. */
  readonly field: string;
  readonly rest: Inputs;
}
const on = (id: string, field: string, rest: Inputs = {}, date = '2025-12-31'): Income => ({
  id,
  date,
  field,
  rest,
});

/** Taxed without a jump anywhere. */
const CONTINUOUS: readonly Income[] = [
  on('iit-wage-monthly', 'income', {}, '2005-12-31'),
  on('iit-wage-monthly', 'income', {}, '2010-06-30'),
  on('iit-wage-monthly', 'income', { foreign: true }, '2015-06-30'),
  on('iit-severance', 'payment', { localAverageWage: '60000' }),
  on('iit-severance', 'payment', { localAverageWage: '30000', years: 7 }, '2015-06-30'),
  on('iit-early-retirement', 'subsidy', { years: '3.5' }),
  on('iit-equity', 'income', { earlierIncome: '123456.78' }),
  on('iit-private-pension', 'payment'),
  ...['wage', 'bonus', 'labour', 'author', 'royalty'].map((kind) =>
    on('iit-nonresident', 'income', { kind }),
  ),
  on('iit-nonresident', 'income', { kind: 'equity', earlierEquity: '54321' }),
  ...['dividend', 'interest', 'contingent'].map((kind) => on('iit-passive', 'income', { kind })),
  on('iit-passive', 'income', { kind: 'listed-dividend', held: 'longer' }, '2014-06-30'),
  on('iit-lease', 'rent', { repairs: '700', taxes: '100', housing: false }),
  on('iit-property-transfer', 'price', { cost: '300000', fees: '5000' }),
  on('iit-property-transfer', 'price', { costKnown: false, assessedRate: '0.02' }),
];

/** Taxed with jumps, but never less for more. */
const RISING: readonly Income[] = [
  ...CONTINUOUS,
  on('iit-internal-retirement', 'payment', { months: 30, salary: '6000' }),
  on('iit-internal-retirement', 'payment', { months: 30, salary: '6000' }, '2010-06-30'),
  on('iit-passive', 'income', { kind: 'lottery' }),
  on('iit-passive', 'income', { kind: 'invoice-prize' }),
  on('iit-bonus', 'bonus', { monthlySalary: '3000' }, '2015-06-30'),
  on('iit-bonus', 'bonus', { monthlySalary: '3000' }, '2003-06-30'),
];

const taxOf = ({ id, date, field, rest }: Income, amount: bigint): bigint => {
  const inputs = { ...rest, [field]: yuan(amount) };
  return fen(calculate(id, { date, inputs, trace: false }).results['tax'] ?? '');
};
const named = (all: readonly Income[]) =>
  all.map((one) => [`${one.id} ${JSON.stringify(one)}`, one] as const);

describe('tax on more income', () => {
  it('is never less', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RISING),
        moneyUpTo(1_500_000),
        moneyUpTo(100_000),
        (one, income, more) => {
          expect(taxOf(one, fen(income))).toBeLessThanOrEqual(taxOf(one, fen(income) + fen(more)));
        },
      ),
      { numRuns: tries(4 * RUNS) },
    );
  });

  it.each(named(CONTINUOUS))('rises by no more than a fen with each fen: %s', (_name, one) => {
    fc.assert(
      fc.property(fc.oneof(moneyUpTo(1_500_000), moneyUpTo(10_000)), (income) => {
        const step = taxOf(one, fen(income) + 1n) - taxOf(one, fen(income));
        expect(step === 0n || step === 1n).toBe(true);
      }),
      { numRuns: tries(RUNS) },
    );
  });
});
