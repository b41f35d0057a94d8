import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { tobaccoLeafTax } from './tobacco-leaf-tax.ts';

it('is 22 % of the price, in integer fen', () => {
  fc.assert(
    fc.property(moneyUpTo(100_000_000), (price) => {
      const { results } = tobaccoLeafTax.calculate({ date: '2026-06-01', inputs: { price }, trace: false });
      expect(results['taxPayable']).toBe(yuan(half(fen(price) * 22n, 100n)));
    }),
    { numRuns: tries(1000) },
  );
});
