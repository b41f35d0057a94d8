import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { citDepreciation } from './cit-depreciation.ts';

const run = (inputs: Record<string, unknown>, date = '2026-12-31') =>
  citDepreciation.calculate({ date, inputs, trace: false });
const YEARS = { building: 20, machinery: 10, tools: 5, vehicle: 4, electronics: 3 } as const;
const kinds = Object.keys(YEARS) as (keyof typeof YEARS)[];

describe('depreciation', () => {
  it('agrees with integer fen, never over fewer years than the law allows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        moneyUpTo(20_000_000),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 12 }),
        moneyUpTo(1_000_000),
        (kind, cost, percent, years, monthsUsed, book) => {
          const applied = Math.max(years, YEARS[kind]);
          const deduction = half(
            fen(cost) * BigInt((100 - percent) * monthsUsed),
            BigInt(100 * 12 * applied),
          );
          const { results } = run({ kind, cost, salvage: String(percent / 100), years, monthsUsed, book });
          expect(results).toEqual({
            years: String(applied),
            deduction: yuan(deduction),
            adjustment: yuan(fen(book) - deduction),
          });
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });

  it('deducts equipment of up to 5,000,000 at once, to the fen, from 2018 to 2027', () => {
    const once = (inputs: object, date?: string) => () => run({ oneOff: true, ...inputs }, date).results;
    expect(once({ cost: '5000000' })()).toMatchObject({ deduction: '5000000.00', adjustment: '-5000000.00' });
    expect(once({ cost: '5000000.01' })).toThrow('Above 5000000.00');
    expect(once({ cost: '1', kind: 'building' })).toThrow('Buildings');
    expect(once({ cost: '1' }, '2018-01-01')).not.toThrow();
    expect(once({ cost: '1' }, '2017-12-31')).toThrow('No known value');
    expect(once({ cost: '1' }, '2028-01-01')).toThrow('applies from');
  });

  it('shows both ways side by side where there is a choice', () => {
    expect(run({ cost: '120000' }).alternatives).toMatchObject([
      { id: 'straight', results: { deduction: '12000.00' }, best: false },
      { id: 'oneOff', results: { deduction: '120000.00' }, best: true },
    ]);
    expect(run({ cost: '120000', kind: 'building' }).alternatives).toBeUndefined();
    expect(run({ cost: '5000000.01' }).alternatives).toBeUndefined();
    expect(run({ cost: '120000' }, '2017-12-31').alternatives).toBeUndefined();
    expect(run({ cost: '120000', years: 3, book: '0' }).warnings.map(({ code }) => code)).toEqual([
      'years-too-short',
    ]);
  });
});
