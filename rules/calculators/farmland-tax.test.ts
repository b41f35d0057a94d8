import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, tries } from '../testing/arbitrary.ts';
import { halved, TAXPAYERS } from '../testing/half-relief.ts';
import { fen, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { farmlandTax } from './farmland-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-01') =>
  farmlandTax.calculate({ date, inputs, trace: false });

/** Fen per square metre, least and most, by farmland a head (第四、五条). */
const RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  any: [500n, 5000n],
  mu1: [1000n, 5000n],
  mu2: [800n, 4000n],
  mu3: [600n, 3000n],
  mu4: [500n, 2500n],
  scarce: [1000n, 7500n],
};
const plot = fc.record({
  area: fc.bigInt({ min: 0n, max: 10_000_000n }).map(yuan),
  perHead: fc.constantFrom(...Object.keys(RANGES)),
  unitTax: fc
    .oneof(
      fc.bigInt({ min: 200n, max: 8000n }),
      fc.constantFrom(499n, 500n, 501n, 999n, 1000n, 2500n, 2501n, 5000n, 5001n, 7500n, 7501n),
    )
    .map(yuan),
  land: fc.constantFrom('farmland', 'basic', 'other'),
  use: fc.constantFrom(
    ...['ordinary', 'ordinary', 'ruralHome', 'infrastructure', 'waterWorks', 'exempt', 'relocation'],
  ),
  taxpayer: fc.constantFrom(...TAXPAYERS),
});
type Plot = typeof plot extends fc.Arbitrary<infer T> ? T : never;

function expected(one: Plot, on: string) {
  const law = on >= '2019-09-01';
  if (on < '2008-01-01') return 'refused';
  if (!law && (one.use === 'waterWorks' || one.use === 'relocation')) return 'refused';
  const area = fen(one.area);
  if (one.use === 'exempt' || one.use === 'relocation')
    return { taxDue: '0.00', reduction: '0.00', taxPayable: '0.00' };
  if (one.use === 'infrastructure' || one.use === 'waterWorks')
    return halved(area * 200n, 100n, on, one.taxpayer);
  const [least, most] = RANGES[one.perHead] ?? [0n, 0n];
  const unit = fen(one.unitTax);
  if (unit * (one.land === 'other' ? 2n : 1n) < least || unit > most) return 'refused';
  const raised = area * unit * (one.land === 'basic' ? 3n : 2n);
  return halved(raised, one.use === 'ruralHome' ? 400n : 200n, on, one.taxpayer);
}

describe('farmland occupation tax', () => {
  it('agrees with a second computation: every land, use and taxpayer, every day', () => {
    const day = dayAround(
      ['2008-01-01', '2019-01-01', '2019-09-01', '2022-01-01', '2028-01-01'],
      '2007-06-01',
      '2029-12-31',
    );
    fc.assert(
      fc.property(plot, day, (one, on) => {
        expect(outcome(farmlandTax, on, one)).toEqual(expected(one, on));
      }),
      { numRuns: tries(10_000) },
    );
  });

  it.each([
    ['any', 'farmland', '5', '50'],
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

  it('warns below the average of the province and says when the tax comes back', () => {
    const codes = (more: object, date?: string) =>
      run({ area: '100', unitTax: '22.5', ...more }, date).warnings.map((warning) => warning.code);
    expect(codes({})).toEqual([]);
    expect(codes({ unitTax: '22.49' })).toEqual(['below-average']);
    expect(codes({ temporary: true })).toEqual(['refundable']);
    for (const [province, average] of [
      ...[
        ['shanghai', '45'],
        ['beijing', '40'],
        ['tianjin', '35'],
        ['zhejiang', '30'],
        ['hubei', '25'],
      ],
      ...[
        ['sichuan', '22.5'],
        ['yunnan', '20'],
        ['jilin', '17.5'],
        ['tibet', '12.5'],
      ],
    ]) {
      const below = yuan(fen(average ?? '') - 1n);
      expect(codes({ province, unitTax: average })).toEqual([]);
      expect(codes({ province, unitTax: below })).toEqual(['below-average']);
      expect(codes({ province, unitTax: below }, '2019-08-31')).toEqual(
        province === 'shandong' ? ['below-average'] : [],
      );
    }
    expect(codes({ unitTax: '22.49' }, '2008-01-01')).toEqual(['below-average']);
  });
});
