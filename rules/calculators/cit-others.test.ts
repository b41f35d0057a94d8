import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { citAssessed } from './cit-assessed.ts';
import { citNonresident } from './cit-nonresident.ts';
import { citPrepayment } from './cit-prepayment.ts';

const date = '2026-06-30';
const small = { staff: 10, assets: '1000000' };

describe('prepayment', () => {
  const run = (inputs: Record<string, unknown>) =>
    citPrepayment.calculate({ date, inputs: { ...small, ...inputs }, trace: false });

  it('agrees with integer fen and never asks for less than nothing', () => {
    fc.assert(
      fc.property(moneyUpTo(5_000_000), moneyUpTo(500_000), moneyUpTo(300_000), (profit, losses, prepaid) => {
        const taxable = fen(profit) > fen(losses) ? fen(profit) - fen(losses) : 0n;
        const due = half(taxable, taxable <= 300_000_000n ? 20n : 4n);
        const { results } = run({ profit, losses, prepaid });
        expect(results['taxToDate']).toBe(yuan(due));
        expect(results['taxPayable']).toBe(yuan(due > fen(prepaid) ? due - fen(prepaid) : 0n));
      }),
      { numRuns: tries(1000) },
    );
  });

  it('jumps at 3,000,000 and warns on both sides', () => {
    expect(run({ profit: '3000000' })).toMatchObject({
      results: { taxToDate: '150000.00' },
      warnings: [{ code: 'small-cliff-ahead' }],
    });
    expect(run({ profit: '3000000.01' })).toMatchObject({
      results: { taxToDate: '750000.00' },
      warnings: [{ code: 'small-cliff' }],
    });
  });
});

describe('assessed levy', () => {
  const run = (inputs: Record<string, unknown>) =>
    citAssessed.calculate({ date, inputs: { ...small, ...inputs }, trace: false }).results;

  it('agrees with integer fen on income and on costs', () => {
    fc.assert(
      fc.property(moneyUpTo(20_000_000), fc.bigInt({ min: 4n, max: 15n }), (value, percent) => {
        const profitRate = String(Number(percent) / 100);
        expect(run({ income: value, profitRate })['taxPayable']).toBe(
          yuan(half(fen(value) * percent, 2000n)),
        );
        // Costs ÷ (1 − p) × p; below 3,000,000 at 5 %, above at 25 %.
        const [n, d] = [fen(value) * percent, 100n - percent];
        const isSmall = n <= 300_000_000n * d;
        expect(run({ method: 'cost', cost: value, profitRate })['taxPayable']).toBe(
          yuan(half(n, d * (isSmall ? 20n : 4n))),
        );
      }),
      { numRuns: tries(1000) },
    );
  });
});

describe('non-resident enterprises', () => {
  const run = (inputs: Record<string, unknown>) =>
    citNonresident.calculate({ date, inputs, trace: false }).results;

  it('withholds a tenth, and grosses up what is paid net', () => {
    fc.assert(
      fc.property(moneyUpTo(100_000_000), (amount) => {
        expect(run({ amount })['taxPayable']).toBe(yuan(half(fen(amount), 10n)));
        expect(run({ amount, borneByPayer: true })['taxPayable']).toBe(yuan(half(fen(amount), 9n)));
        const { taxPayable = '', netPaid = '' } = run({ amount });
        expect(fen(taxPayable) + fen(netPaid)).toBe(fen(amount));
      }),
      { numRuns: tries(1000) },
    );
  });
});
