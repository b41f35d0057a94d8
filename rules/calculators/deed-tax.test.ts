import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutOfForceError } from '../engine/errors.ts';
import { deedTax } from './deed-tax.ts';

const run = (date: string, inputs: Record<string, unknown>) => deedTax.calculate({ date, inputs });
const tax = (date: string, inputs: Record<string, unknown>) => run(date, inputs).results['taxPayable'];

describe('deed tax', () => {
  // Reference: 契税法第三、四、六条; 公告2024年第16号第一条; 财税〔2016〕23号; 财税〔2010〕94号; 财税〔2008〕137号; 财税字〔1999〕210号.
  const home = { kind: 'home', price: '1000000' };
  it.each([
    ['2024-12-01', { ...home, homes: 'first', area: '140' }, '10000.00'],
    ['2024-12-01', { ...home, homes: 'first', area: '140.01' }, '15000.00'],
    ['2024-12-01', { ...home, homes: 'second', area: '140' }, '10000.00'],
    ['2024-12-01', { ...home, homes: 'second', area: '140.01' }, '20000.00'],
    ['2024-12-01', { ...home, homes: 'third', area: '90' }, '30000.00'],
    ['2024-12-01', { ...home, homes: 'second', area: '90', firstTier: true }, '10000.00'],
    ['2024-11-30', { ...home, homes: 'first', area: '90' }, '10000.00'],
    ['2024-11-30', { ...home, homes: 'first', area: '90.01' }, '15000.00'],
    ['2024-11-30', { ...home, homes: 'second', area: '90' }, '10000.00'],
    ['2024-11-30', { ...home, homes: 'second', area: '90.01' }, '20000.00'],
    ['2024-11-30', { ...home, homes: 'second', area: '90', firstTier: true }, '30000.00'],
    ['2016-02-22', { ...home, homes: 'first', area: '120', ordinary: false }, '15000.00'],
    ['2016-02-21', { ...home, homes: 'first', area: '120', ordinary: false }, '30000.00'],
    ['2016-02-21', { ...home, homes: 'first', area: '90' }, '10000.00'],
    ['2016-02-21', { ...home, homes: 'first', area: '120' }, '15000.00'],
    ['2016-02-21', { ...home, homes: 'second', area: '80' }, '30000.00'],
    ['2010-10-01', { ...home, homes: 'second', area: '80' }, '30000.00'],
    ['2010-09-30', { ...home, homes: 'second', area: '80' }, '15000.00'],
    ['2010-09-30', { ...home, homes: 'first', area: '90' }, '10000.00'],
    ['2008-11-01', { ...home, homes: 'first', area: '90.01' }, '15000.00'],
    ['2008-10-31', { ...home, homes: 'first' }, '15000.00'],
    ['2008-10-31', { ...home, homes: 'first', ordinary: false }, '30000.00'],
    ['1999-07-31', { ...home, homes: 'first' }, '30000.00'],
    ['2026-01-01', { kind: 'purchase', price: '1234567.89' }, '37037.04'],
    ['2026-01-01', { kind: 'purchase', price: '1000000', localRate: '0.04' }, '40000.00'],
    ['2026-01-01', { kind: 'exchange', price: '1000000', givenPrice: '600000' }, '12000.00'],
    ['2026-01-01', { kind: 'exchange', price: '600000', givenPrice: '1000000' }, '0.00'],
    ['2026-01-01', { kind: 'gift', price: '500000', exemption: 'spouse' }, '0.00'],
    ['2026-01-01', { ...home, homes: 'first', area: '100', price: '0.49' }, '0.00'],
    ['2026-01-01', { ...home, homes: 'first', area: '100', price: '0.50' }, '0.01'],
  ])('%s %o → %s', (date, inputs, expected) => {
    expect(tax(date, inputs)).toBe(expected);
  });

  it('labels the rate of Shandong as to be checked and lets a given rate stand', () => {
    const assumed = run('2026-01-01', { kind: 'purchase', price: '100' });
    expect(assumed.warnings.map((warning) => warning.code)).toContain('to-be-checked');
    const given = run('2026-01-01', { kind: 'purchase', price: '100', localRate: '0.03' });
    expect(given.warnings).toEqual([]);
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

  it('refuses rates outside the law, unknown days, exemptions not yet in force, and a missing area', () => {
    expect(() => run('2026-01-01', { kind: 'purchase', price: '1', localRate: '0.02' })).toThrow(
      'between 3 %',
    );
    expect(() => run('2026-01-01', { ...home, homes: 'first' })).toThrow('floor area');
    expect(() => run('1997-09-30', home)).toThrow(OutOfForceError);
    expect(() => run('2021-08-31', { ...home, exemption: 'spouse' })).toThrow(OutOfForceError);
    expect(() => run('2021-09-01', { ...home, exemption: 'publicHousing' })).toThrow(OutOfForceError);
  });

  it('explains every figure with its law', () => {
    const { trace } = run('2026-01-01', { ...home, homes: 'first', area: '100' });
    const last = trace.at(-1);
    expect(last?.substitution).toBe('1000000.00 × 1%');
    expect(trace[0]?.citations[0]?.title).toContain('2024年第16号');
  });

  const fen = fc.bigInt({ min: 0n, max: 1_000_000_000_00n });
  const yuan = (value: bigint) => `${value / 100n}.${(value % 100n).toString().padStart(2, '0')}`;
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
      { numRuns: 2000 },
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
      { numRuns: 300 },
    );
  });
});
