import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { resourceTax } from './resource-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-01') =>
  resourceTax.calculate({ date, inputs, trace: false }).results;

describe('resource tax', () => {
  it('agrees with integer fen, with relief and half relief', () => {
    const off = {
      none: 0n,
      lowAbundance: 20n,
      hard: 30n,
      heavyOil: 40n,
      depleted: 30n,
      backfill: 50n,
    } as const;
    const kinds = Object.keys(off) as (keyof typeof off)[];
    fc.assert(
      fc.property(
        moneyUpTo(100_000_000),
        fc.integer({ min: 20, max: 100 }),
        fc.constantFrom(...kinds),
        fc.boolean(),
        (sales, permille, reduction, small) => {
          const results = run({
            item: 'coal',
            sales,
            rate: String(permille / 1000),
            reduction,
            taxpayer: small ? 'smallProfit' : 'other',
          });
          const scaled = fen(sales) * BigInt(permille) * (100n - off[reduction]);
          expect(results['taxPayable']).toBe(yuan(half(scaled, small ? 200_000n : 100_000n)));
          expect(fen(results['reduction'] ?? '') + fen(results['taxPayable'] ?? '')).toBe(
            fen(results['taxDue'] ?? ''),
          );
        },
      ),
      { numRuns: tries(1000) },
    );
  });

  it('keeps the rate of the province within the range', () => {
    const ask = (rate: string) => () => run({ item: 'coal', sales: '1', rate });
    for (const fine of ['0.02', '0.1']) expect(ask(fine)).not.toThrow();
    for (const wrong of ['0', '0.019999', '0.100001']) expect(ask(wrong)).toThrow('between');
  });
});
