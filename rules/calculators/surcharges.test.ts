import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { surcharges } from './surcharges.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-01') =>
  surcharges.calculate({ date, inputs, trace: false }).results;

describe('surcharges', () => {
  it('agrees with integer fen, and the total is the sum of the parts', () => {
    const rates = { city: 7n, town: 5n, other: 1n };
    fc.assert(
      fc.property(
        moneyUpTo(10_000_000),
        fc.constantFrom('city' as const, 'town' as const, 'other' as const),
        fc.boolean(),
        (vat, location, small) => {
          const results = run({ vat, location, taxpayer: small ? 'smallScale' : 'other' });
          const of = (rate: bigint) => half(fen(vat) * rate, small ? 200n : 100n);
          const parts = [of(rates[location]), of(3n), of(2n)] as const;
          expect([results['umct'], results['education'], results['localEducation']]).toEqual(parts.map(yuan));
          expect(results['total']).toBe(yuan(parts[0] + parts[1] + parts[2]));
        },
      ),
      { numRuns: tries(1000) },
    );
  });

  it('spares both education surcharges up to 100,000 a month and 300,000 a quarter, to the fen', () => {
    const total = (sales: string, period: string) => run({ vat: '1000', sales, period })['total'];
    expect(total('100000.00', 'month')).toBe('70.00');
    expect(total('100000.01', 'month')).toBe('120.00');
    expect(total('300000.00', 'quarter')).toBe('70.00');
    expect(total('300000.01', 'quarter')).toBe('120.00');
  });
});
