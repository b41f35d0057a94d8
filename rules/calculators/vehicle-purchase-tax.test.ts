import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { vehiclePurchaseTax } from './vehicle-purchase-tax.ts';

const run = (date: string, inputs: Record<string, unknown>) =>
  vehiclePurchaseTax.calculate({ date, inputs, trace: false });
const tax = (date: string, inputs: Record<string, unknown>) => run(date, inputs).results['taxPayable'] ?? '';

describe('vehicle purchase tax', () => {
  it('agrees with a second computation in integer fen, old and new energy', () => {
    fc.assert(
      fc.property(moneyUpTo(3_000_000), fc.boolean(), (price, gross) => {
        const priceKind = gross ? 'gross' : 'net';
        // Tax × 1130 when the price holds 13 % VAT, × 1000 when not.
        const [scaled, unit] = gross ? [fen(price) * 100n, 1130n] : [fen(price) * 100n, 1000n];
        expect(tax('2026-01-01', { vehicle: 'car', price, priceKind })).toBe(yuan(half(scaled, unit)));
        const halved = scaled > 2n * 1_500_000n * unit ? scaled - 1_500_000n * unit : null;
        const in2026 = halved === null ? half(scaled, 2n * unit) : half(halved, unit);
        expect(tax('2026-01-01', { vehicle: 'newEnergyCar', price, priceKind })).toBe(yuan(in2026));
        const in2025 = scaled > 3_000_000n * unit ? half(scaled - 3_000_000n * unit, unit) : 0n;
        expect(tax('2025-12-31', { vehicle: 'newEnergyCar', price, priceKind })).toBe(yuan(in2025));
        expect(tax('2023-12-31', { vehicle: 'newEnergyCar', price, priceKind })).toBe('0.00');
      }),
      { numRuns: tries(1000) },
    );
  });

  it('keeps due = relief + to pay, never falls with the price, never exceeds a car without relief', () => {
    fc.assert(
      fc.property(
        moneyUpTo(2_000_000),
        moneyUpTo(10_000),
        fc.constantFrom('2025-06-01', '2026-06-01'),
        (price, more, date) => {
          const { results } = run(date, { vehicle: 'newEnergyCar', price });
          expect(fen(results['relief'] ?? '') + fen(results['taxPayable'] ?? '')).toBe(
            fen(results['taxDue'] ?? ''),
          );
          const dearer = tax(date, { vehicle: 'newEnergyCar', price: yuan(fen(price) + fen(more)) });
          expect(Number(dearer)).toBeGreaterThanOrEqual(Number(results['taxPayable']));
          expect(Number(tax(date, { vehicle: 'car', price }))).toBeGreaterThanOrEqual(
            Number(results['taxPayable']),
          );
        },
      ),
      { numRuns: tries(500) },
    );
  });

  it('warns where the price ends the relief of 2022', () => {
    const ask = (price: string) => run('2022-06-01', { vehicle: 'car', litres: '2.0', price });
    expect(ask('300000').results['taxPayable']).toBe('15000.00');
    expect(ask('300000.01')).toMatchObject({
      results: { taxPayable: '30000.00' },
      warnings: [{ code: 'price-cliff', text: { en: expect.stringContaining('15000.00 more') } }],
    });
  });
});
