import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, half, least, positive, yuan } from '../testing/oracle.ts';
import { smallTaxOf } from '../testing/oracle-cit.ts';
import { citAssessed } from './cit-assessed.ts';
import { citNonresident } from './cit-nonresident.ts';
import { citPrepayment } from './cit-prepayment.ts';

const date = '2026-06-30';
const small = { staff: 10, assets: '1000000' };
/** The second computation of the small rate counts in millionths of a fen. */
const K = 1_000_000n;

describe('prepayment', () => {
  const run = (inputs: Record<string, unknown>) =>
    citPrepayment.calculate({ date, inputs: { ...small, ...inputs }, trace: false });

  it('agrees with integer fen in every year since 2019 and never asks for less than nothing', () => {
    const given = fc.record({
      profit: moneyUpTo(5_000_000),
      nonTaxable: moneyUpTo(100_000),
      superDeduction: moneyUpTo(100_000),
      acceleratedDepreciation: moneyUpTo(50_000),
      losses: moneyUpTo(500_000),
      prepaid: moneyUpTo(300_000),
      staff: fc.constantFrom(10, 300, 301),
    });
    const years = fc.integer({ min: 2019, max: 2027 });
    fc.assert(
      fc.property(given, years, fc.boolean(), (one, year, highTech) => {
        const of = (name: Exclude<keyof typeof one, 'staff'>): bigint => fen(one[name]);
        const before = of('profit') - of('nonTaxable') - of('superDeduction') - of('acceleratedDepreciation');
        const taxable = positive(positive(before) - of('losses'));
        const asSmall = one.staff > 300 ? undefined : smallTaxOf(year, taxable * K);
        const ways = [half(taxable * (highTech ? 15n : 25n), 100n)];
        if (asSmall !== undefined) ways.push(half(asSmall, 10_000n * K));
        const due = ways.reduce(least);
        const qualification = highTech ? 'highTech' : 'none';
        const { results } = citPrepayment.calculate({
          date: `${year}-09-30`,
          inputs: { ...small, ...one, qualification },
          trace: false,
        });
        expect(results).toMatchObject({
          taxableIncome: yuan(taxable),
          taxToDate: yuan(due),
          taxPayable: yuan(positive(due - of('prepaid'))),
          afterTax: yuan(taxable - due),
        });
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('jumps at 3,000,000 and warns on both sides', () => {
    expect(run({ profit: '3000000' })).toMatchObject({
      results: { taxToDate: '150000.00' },
      warnings: [{ code: 'small-cliff-ahead' }],
      alternatives: [
        { id: 'asIs', results: { taxToDate: '150000.00', afterTax: '2850000.00' }, best: true },
        { id: 'aboveLimit', results: { taxToDate: '750000.00', afterTax: '2250000.01' } },
      ],
    });
    expect(run({ profit: '3000000.01' })).toMatchObject({
      results: { taxToDate: '750000.00' },
      warnings: [{ code: 'small-cliff' }],
      alternatives: [
        { id: 'asIs', best: false },
        { id: 'atLimit', best: true },
      ],
    });
    expect(run({ profit: '1000000' }).alternatives).toBeUndefined();
  });
});

describe('assessed levy', () => {
  const run = (inputs: Record<string, unknown>) =>
    citAssessed.calculate({ date, inputs: { ...small, ...inputs }, trace: false }).results;

  it('agrees with integer fen on income and on costs, in every sector', () => {
    /** Least and most percent of 国税发〔2008〕30号 第八条. */
    const SECTORS = {
      farming: [3, 10],
      manufacturing: [5, 15],
      trade: [4, 15],
      transport: [7, 15],
      construction: [8, 20],
      catering: [8, 25],
      entertainment: [15, 30],
      other: [10, 30],
    } as const;
    const sectors = Object.keys(SECTORS) as (keyof typeof SECTORS)[];
    fc.assert(
      fc.property(moneyUpTo(20_000_000), fc.constantFrom(...sectors), fc.nat(100), (value, sector, share) => {
        const [low, high] = SECTORS[sector];
        const percent = BigInt(low + (share % (high - low + 1)));
        const profitRate = String(Number(percent) / 100);
        // Below 3,000,000 at 5 %, above at 25 %; costs are first grossed up: ÷ (1 − p) × p.
        const tax = (n: bigint, d: bigint): string => yuan(half(n, d * (n <= 300_000_000n * d ? 20n : 4n)));
        expect(run({ sector, income: value, profitRate })['taxPayable']).toBe(
          tax(fen(value) * percent, 100n),
        );
        expect(run({ sector, method: 'cost', cost: value, profitRate })['taxPayable']).toBe(
          tax(fen(value) * percent, 100n - percent),
        );
      }),
      { numRuns: tries(RUNS) },
    );
    for (const [sector, [low, high]] of Object.entries(SECTORS)) {
      const ask = (hundredths: number) => () =>
        run({ sector, income: '1', profitRate: (hundredths / 10_000).toFixed(4) });
      expect(ask(low * 100)).not.toThrow();
      expect(ask(high * 100)).not.toThrow();
      expect(ask(low * 100 - 1)).toThrow('must lie between');
      expect(ask(high * 100 + 1)).toThrow('must lie between');
    }
  });
});

describe('non-resident enterprises', () => {
  const run = (inputs: Record<string, unknown>) =>
    citNonresident.calculate({ date, inputs, trace: false }).results;

  it('withholds a tenth, and grosses up what is paid net', () => {
    fc.assert(
      fc.property(
        moneyUpTo(100_000_000),
        moneyUpTo(100_000_000),
        fc.integer({ min: 0, max: 10 }),
        (amount, cost, rate) => {
          expect(run({ amount })['taxPayable']).toBe(yuan(half(fen(amount), 10n)));
          expect(run({ amount, borneByPayer: true })['taxPayable']).toBe(yuan(half(fen(amount), 9n)));
          const { taxPayable = '', netPaid = '' } = run({ amount });
          expect(fen(taxPayable) + fen(netPaid)).toBe(fen(amount));
          const withVat = run({ kind: 'royalty', amount, vatRate: '0.06' });
          expect(withVat['taxPayable']).toBe(yuan(half(fen(amount) * 10n, 106n)));
          const treaty = { treaty: true, treatyRate: String(rate / 100) };
          expect(run({ kind: 'property', amount, cost, ...treaty })['taxPayable']).toBe(
            yuan(half(positive(fen(amount) - fen(cost)) * BigInt(rate), 100n)),
          );
          const net = run({ kind: 'royalty', amount, borneByPayer: true, ...treaty });
          expect(net['taxPayable']).toBe(yuan(half(fen(amount) * BigInt(rate), 100n - BigInt(rate))));
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });
});
