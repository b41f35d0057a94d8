import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../testing/arbitrary.ts';
import { yuan } from '../testing/oracle.ts';
import { deedTax } from './deed-tax.ts';

const run = (date: string, inputs: Record<string, unknown>) => deedTax.calculate({ date, inputs });
const tax = (date: string, inputs: Record<string, unknown>) => run(date, inputs).results['taxPayable'];

describe('deed tax', () => {
  const home = { kind: 'home', price: '1000000' };

  it('labels the rate of Shandong as to be checked and lets a given rate stand', () => {
    const assumed = run('2026-01-01', { kind: 'purchase', price: '100' });
    expect(assumed.warnings.map((warning) => warning.code)).toContain('to-be-checked');
    const given = run('2026-01-01', { kind: 'purchase', price: '100', localRate: '0.03' });
    expect(given.warnings).toEqual([]);
  });

  it('does not label a home that has the relief rate', () => {
    for (const homes of ['first', 'second'])
      expect(run('2026-01-01', { ...home, homes, area: '100' }).warnings).toEqual([]);
    const third = run('2026-01-01', { ...home, homes: 'third', area: '100' }).warnings;
    expect(third.map((warning) => warning.code)).toEqual(['to-be-checked']);
  });

  it('warns on both sides of the area limit', () => {
    const codes = (area: string) =>
      run('2026-01-01', { ...home, homes: 'first', area, localRate: '0.03' }).warnings.map(
        (warning) => warning.code,
      );
    expect(codes('140')).toEqual(['area-cliff-ahead']);
    expect(codes('140.01')).toEqual(['area-cliff']);
    expect(codes('100')).toEqual([]);
  });

  it('warns on both sides of the area limit and not far from it', () => {
    const codes = (area: string) =>
      run('2026-01-01', { ...home, area, localRate: '0.03' }).warnings.map((warning) => warning.code);
    expect(codes('140')).toEqual(['area-cliff-ahead']);
    expect(codes('140.01')).toEqual(['area-cliff']);
    expect(codes('100')).toEqual([]);
    expect(codes('150')).toEqual([]);
    const said = (area: string) =>
      run('2026-01-01', { ...home, area, localRate: '0.03' }).warnings[0]?.text.en;
    expect(said('140')).toContain('the tax is 5000.00 more');
    expect(said('145')).toContain('the tax would be 5000.00 less');
  });

  const fen = fc.bigInt({ min: 0n, max: 100_000_000_000n });
  const day = fc.constantFrom(
    '2026-06-01',
    '2024-12-01',
    '2024-11-30',
    '2016-02-22',
    '2016-02-21',
    '2010-09-30',
    '2008-10-31',
  );
  const order = fc.constantFrom('first', 'second', 'third');

  it('agrees with a computation in whole fen and thousandths', () => {
    // Tenths of a percent, written straight from the notices: [order, large] → rate.
    const thousandths = (
      date: string,
      homes: string,
      area: number,
      ordinary: boolean,
      tier: boolean,
    ): bigint => {
      if (date >= '2016-02-22') {
        const line = date >= '2024-12-01' ? 14000 : 9000;
        if (homes === 'third' || (homes === 'second' && tier && date < '2024-12-01')) return 30n;
        if (area <= line) return 10n;
        return homes === 'first' ? 15n : 20n;
      }
      if (!ordinary) return 30n;
      if (date < '2008-11-01') return 15n;
      if (homes === 'first') return area <= 9000 ? 10n : 15n;
      return date < '2010-10-01' ? 15n : 30n;
    };
    fc.assert(
      fc.property(
        day,
        fen,
        order,
        fc.integer({ min: 1, max: 30000 }),
        fc.boolean(),
        fc.boolean(),
        (date, price, homes, area, ordinary, firstTier) => {
          const expected = (price * thousandths(date, homes, area, ordinary, firstTier) * 2n + 1000n) / 2000n;
          const inputs = {
            kind: 'home',
            price: yuan(price),
            homes,
            area: (area / 100).toFixed(2),
            ordinary,
            firstTier,
          };
          expect(deedTax.calculate({ date, inputs, trace: false }).results['taxPayable']).toBe(
            yuan(expected),
          );
        },
      ),
      { numRuns: tries(2000) },
    );
  });

  it('never falls when the price or the area rises', () => {
    fc.assert(
      fc.property(
        day,
        fen,
        fen,
        order,
        fc.integer({ min: 1, max: 30000 }),
        fc.integer({ min: 0, max: 5000 }),
        (date, price, more, homes, area, wider) => {
          const of = (cents: bigint, size: number) =>
            Number(tax(date, { kind: 'home', price: yuan(cents), homes, area: (size / 100).toFixed(2) }));
          expect(of(price + more, area + wider)).toBeGreaterThanOrEqual(of(price, area));
        },
      ),
      { numRuns: tries(300) },
    );
  });
});
