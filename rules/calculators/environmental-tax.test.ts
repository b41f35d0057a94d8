import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { environmentalTax } from './environmental-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-01') =>
  environmentalTax.calculate({ date, inputs, trace: false });
const beijing = { region: 'beijing' };
/** Millionths of a kilogram in one equivalent. */
const AIR = {
  sulphurDioxide: 950_000n,
  carbonMonoxide: 16_700_000n,
  smoke: 2_180_000n,
  dust: 4_000_000n,
  toluene: 180_000n,
  ammonia: 9_090_000n,
};

describe('environmental protection tax', () => {
  it('taxes the three largest air pollutants of an outlet, each to the fen', () => {
    const names = Object.keys(AIR) as (keyof typeof AIR)[];
    const row = fc.record({
      pollutant: fc.constantFrom(...names),
      kilograms: fc.bigInt({ min: 1n, max: 10_000_000n }).map(yuan),
      below: fc.constantFrom('0', '0.299999', '0.3', '0.499999', '0.5'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: (one) => one.pollutant, minLength: 1, maxLength: 6 }),
        (rows) => {
          const air = rows.map(({ pollutant, kilograms, below }) => ({
            pollutant,
            kilograms,
            belowStandard: below,
          }));
          // Compared by cross-multiplying, so that no equivalent is ever rounded.
          const ranked = rows.toSorted((a, b) => {
            const [left, right] = [fen(a.kilograms) * AIR[b.pollutant], fen(b.kilograms) * AIR[a.pollutant]];
            return left === right ? 0 : left > right ? -1 : 1;
          });
          const share = { '0': 4n, '0.299999': 4n, '0.3': 3n, '0.499999': 3n, '0.5': 2n } as const;
          const expected = ranked
            .slice(0, 3)
            .map((one) =>
              half(
                fen(one.kilograms) * 1_000_000n * 12n * share[one.below as keyof typeof share],
                AIR[one.pollutant] * 4n,
              ),
            );
          expect(run({ ...beijing, air }).results['airTax']).toBe(yuan(expected.reduce((a, b) => a + b, 0n)));
        },
      ),
      { numRuns: tries(1000) },
    );
  });

  it('counts only the largest of COD, BOD and TOC of one outlet', () => {
    const water = [
      { pollutant: 'cod', kilograms: '100' },
      { pollutant: 'bod5', kilograms: '60' },
      { pollutant: 'toc', kilograms: '40' },
      { pollutant: 'suspendedSolids', kilograms: '40' },
    ];
    expect(run({ ...beijing, water }).results['waterTax']).toBe('1820.00');
    const apart = water.map((one, index) => ({ ...one, outlet: index + 1 }));
    expect(run({ ...beijing, water: apart }).results['waterTax']).toBe('4362.86');
  });

  it.each([
    [0, '0.00'],
    [1, '350.00'],
    [3, '350.00'],
    [4, '700.00'],
    [6, '700.00'],
    [7, '1400.00'],
    [9, '1400.00'],
    [10, '2800.00'],
    [12, '2800.00'],
    [13, '5600.00'],
    [15, '5600.00'],
    [16, '11200.00'],
    [40, '11200.00'],
  ])('%i dB above the limit → %s', (decibels, expected) => {
    expect(run({ noise: [{ decibels }] }).results['noiseTax']).toBe(expected);
  });

  it('keeps local amounts within the range of the law, to the fen', () => {
    const ask = (airRate: string) => () =>
      run({ region: 'other', airRate, air: [{ pollutant: 'smoke', kilograms: '1' }] });
    for (const fine of ['1.20', '12.00']) expect(ask(fine)).not.toThrow();
    for (const wrong of ['1.19', '12.01']) expect(ask(wrong)).toThrow('between');
  });

  it('labels Shandong as to be checked, and says that the pilot of 2027 is left out', () => {
    const air = [{ pollutant: 'smoke', kilograms: '1' }];
    expect(run({ air }).warnings.map((warning) => warning.code)).toEqual(['to-be-checked']);
    expect(run({ ...beijing, air }, '2027-01-01').warnings.map((warning) => warning.code)).toEqual([
      'voc-pilot',
    ]);
  });
});
