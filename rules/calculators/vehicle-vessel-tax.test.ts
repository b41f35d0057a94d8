import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../testing/arbitrary.ts';
import { half, yuan } from '../testing/oracle.ts';
import { vehicleVesselTax } from './vehicle-vessel-tax.ts';

const run = (inputs: Record<string, unknown>) =>
  vehicleVesselTax.calculate({ date: '2026-06-01', inputs, trace: false });
const tax = (inputs: Record<string, unknown>) => run(inputs).results['taxPayable'] ?? '';

describe('vehicle and vessel tax', () => {
  it('applies the band of a vessel to its whole tonnage', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 3_000_000n }),
        fc.integer({ min: 0, max: 12 }),
        (hundredths, months) => {
          const each =
            hundredths <= 20_000n ? 3n : hundredths <= 200_000n ? 4n : hundredths <= 1_000_000n ? 5n : 6n;
          const scaled = hundredths * each * BigInt(months);
          const tonnes = yuan(hundredths);
          expect(tax({ kind: 'vessel', tonnes, months })).toBe(yuan(half(scaled, 12n)));
          expect(tax({ kind: 'barge', tonnes, months })).toBe(yuan(half(scaled, 24n)));
        },
      ),
      { numRuns: tries(500) },
    );
  });

  it.each([
    ['1.0', '60', '360'],
    ['1.6', '300', '540'],
    ['2.0', '360', '660'],
    ['2.5', '660', '1200'],
    ['3.0', '1200', '2400'],
    ['4.0', '2400', '3600'],
    ['4.1', '3600', '5400'],
  ])('keeps a car of %s L within its range, to the fen', (litres, least, most) => {
    const ask = (localAmount: string) => () => tax({ litres, localAmount });
    expect(ask(least)()).toBe(`${least}.00`);
    expect(ask(most)()).toBe(`${most}.00`);
    expect(ask(yuan(BigInt(least) * 100n - 1n))).toThrow('between');
    expect(ask(yuan(BigInt(most) * 100n + 1n))).toThrow('between');
  });

  it('labels the amounts of Shandong as to be checked', () => {
    expect(run({ litres: '1.6' })).toMatchObject({
      results: { taxPayable: '360.00' },
      warnings: [{ code: 'to-be-checked' }],
    });
    expect(run({ litres: '1.6', localAmount: '360' }).warnings).toEqual([]);
  });

  it('never asks less for a larger engine in Shandong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 20 }), (tenths, more) => {
        const of = (value: number) => Number(tax({ litres: (value / 10).toFixed(1) }));
        expect(of(tenths + more)).toBeGreaterThanOrEqual(of(tenths));
      }),
      { numRuns: tries(200) },
    );
  });
});
