import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { landUseTax } from './land-use-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-01') =>
  landUseTax.calculate({ date, inputs, trace: false }).results;

describe('urban land-use tax', () => {
  it('agrees with a second computation in integer fen', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 100_000_000n }),
        fc.bigInt({ min: 150n, max: 3000n }),
        fc.integer({ min: 0, max: 12 }),
        fc.boolean(),
        fc.boolean(),
        (hundredths, unit, months, storage, small) => {
          const results = run({
            area: yuan(hundredths),
            unitTax: yuan(unit),
            months,
            use: storage ? 'logistics' : 'ordinary',
            taxpayer: small ? 'smallScale' : 'other',
          });
          const parts = 1200n * (storage ? 2n : 1n) * (small ? 2n : 1n);
          expect(results['taxPayable']).toBe(yuan(half(hundredths * unit * BigInt(months), parts)));
          expect(fen(results['reduction'] ?? '') + fen(results['taxPayable'] ?? '')).toBe(
            fen(results['taxDue'] ?? ''),
          );
        },
      ),
      { numRuns: tries(2000) },
    );
  });

  it.each([
    ['large', '1.50', '30'],
    ['medium', '1.20', '24'],
    ['small', '0.90', '18'],
    ['county', '0.60', '12'],
  ])('keeps to the range of a %s place, to the fen', (city, least, most) => {
    const ask = (unitTax: string) => () => run({ area: '1', city, unitTax });
    expect(ask(least)).not.toThrow();
    expect(ask(most)).not.toThrow();
    expect(ask(yuan(fen(least) - 1n))).toThrow('between');
    expect(ask(yuan(fen(most) + 1n))).toThrow('between');
  });
});
