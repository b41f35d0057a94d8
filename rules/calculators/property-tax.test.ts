import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { propertyTax } from './property-tax.ts';

const date = '2026-06-01';
const run = (inputs: Record<string, unknown>) => propertyTax.calculate({ date, inputs, trace: false });

describe('property tax', () => {
  it('on value agrees with a second computation in integer fen', () => {
    fc.assert(
      fc.property(
        moneyUpTo(500_000_000),
        fc.integer({ min: 10, max: 30 }),
        fc.integer({ min: 0, max: 12 }),
        fc.boolean(),
        (houseValue, percent, valueMonths, small) => {
          const inputs = { houseValue, reduction: String(percent / 100), valueMonths };
          const scaled = fen(houseValue) * BigInt(100 - percent) * 12n * BigInt(valueMonths);
          const { results } = run({ ...inputs, taxpayer: small ? 'smallProfit' : 'other' });
          expect(results['taxPayable']).toBe(yuan(half(scaled, small ? 2_400_000n : 1_200_000n)));
          expect(fen(results['reduction'] ?? '') + fen(results['taxPayable'] ?? '')).toBe(
            fen(results['taxDue'] ?? ''),
          );
        },
      ),
      { numRuns: tries(2000) },
    );
  });

  it('on rent agrees with a second computation in integer fen', () => {
    const kinds = { standard: 12n, individualHome: 4n, enterpriseHome: 4n };
    fc.assert(
      fc.property(
        moneyUpTo(50_000_000),
        fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
        (rent, rentKind) => {
          expect(run({ basis: 'rent', rent, rentKind }).results['taxPayable']).toBe(
            yuan(half(fen(rent) * kinds[rentKind], 100n)),
          );
        },
      ),
      { numRuns: tries(2000) },
    );
  });

  it('counts the land of a thinly built plot only for twice the floor area', () => {
    fc.assert(
      fc.property(
        moneyUpTo(100_000_000),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (landPrice, landArea, floorArea) => {
          const inputs = {
            landPrice,
            landArea: String(landArea),
            floorArea: String(floorArea),
            reduction: '0.3',
          };
          const thin = floorArea * 2 < landArea;
          const [n, d] = thin ? [BigInt(floorArea * 2), BigInt(landArea)] : [1n, 1n];
          expect(run(inputs).results['taxPayable']).toBe(yuan(half(fen(landPrice) * n * 84n, d * 10_000n)));
        },
      ),
      { numRuns: tries(500) },
    );
  });

  it('shows both bases side by side when both are known', () => {
    const { alternatives } = run({ houseValue: '8000000', reduction: '0.3', rent: '240000' });
    expect(alternatives).toMatchObject([
      { id: 'value', results: { taxPayable: '67200.00' }, best: false },
      { id: 'rent', results: { taxPayable: '28800.00' }, best: true },
    ]);
  });

  it('never falls when the value rises', () => {
    fc.assert(
      fc.property(moneyUpTo(1_000_000), moneyUpTo(1_000), (value, more) => {
        const of = (houseValue: string) =>
          Number(run({ houseValue, reduction: '0.3' }).results['taxPayable']);
        expect(of(yuan(fen(value) + fen(more)))).toBeGreaterThanOrEqual(of(value));
      }),
      { numRuns: tries(300) },
    );
  });
});
