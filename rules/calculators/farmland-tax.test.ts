import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { farmlandTax } from './farmland-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-01') =>
  farmlandTax.calculate({ date, inputs, trace: false });

describe('farmland occupation tax', () => {
  it('agrees with integer fen', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10_000_000n }),
        fc.bigInt({ min: 1000n, max: 5000n }),
        fc.boolean(),
        fc.boolean(),
        (hundredths, unit, basic, rural) => {
          const scaled = hundredths * unit * (basic ? 3n : 2n) * (rural ? 1n : 2n);
          const inputs = {
            area: yuan(hundredths),
            unitTax: yuan(unit),
            land: basic ? 'basic' : 'farmland',
            use: rural ? 'ruralHome' : 'ordinary',
          };
          expect(run(inputs).results['taxPayable']).toBe(yuan(half(scaled, 400n)));
        },
      ),
      { numRuns: tries(1000) },
    );
  });

  it.each([
    ['mu1', 'farmland', '10', '50'],
    ['mu2', 'farmland', '8', '40'],
    ['mu3', 'farmland', '6', '30'],
    ['mu4', 'farmland', '5', '25'],
    ['scarce', 'farmland', '10', '75'],
    ['mu1', 'other', '5', '50'],
  ])('keeps %s %s land within its range, to the fen', (perHead, land, least, most) => {
    const ask = (unitTax: string) => () => run({ area: '1', perHead, land, unitTax });
    for (const fine of [least, most]) expect(ask(fine)).not.toThrow();
    for (const wrong of [yuan(fen(least) - 1n), yuan(fen(most) + 1n)]) expect(ask(wrong)).toThrow('between');
  });

  it('warns below the average of Shandong and says when the tax comes back', () => {
    const codes = (more: object) =>
      run({ area: '100', unitTax: '22.5', ...more }).warnings.map((warning) => warning.code);
    expect(codes({})).toEqual([]);
    expect(codes({ unitTax: '22.49' })).toEqual(['below-average']);
    expect(codes({ temporary: true })).toEqual(['refundable']);
  });
});
