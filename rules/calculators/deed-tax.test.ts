import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, moneyUpTo, tries } from '../testing/arbitrary.ts';
import { type Acquisition, deedTaxOf } from '../testing/deed-tax.ts';
import { fen, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
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

  it('shows both sides of the area line near it', () => {
    const ask = (on: string, more: object) => run(on, { ...home, ...more }).alternatives;
    expect(ask('2024-12-01', { homes: 'second', area: '140.01' })).toMatchObject([
      { id: 'within', results: { taxPayable: '10000.00' }, best: true },
      { id: 'beyond', results: { taxPayable: '20000.00' }, best: false },
    ]);
    expect(ask('2024-11-30', { area: '90' })).toMatchObject([
      { id: 'within', name: { en: 'Up to 90 m²' }, results: { taxPayable: '10000.00' } },
      { id: 'beyond', name: { en: 'Above 90 m²' }, results: { taxPayable: '15000.00' } },
    ]);
    expect(ask('2024-12-01', { area: '134.99' })).toBeUndefined();
    expect(ask('2024-12-01', { homes: 'third', area: '140' })).toBeUndefined();
    expect(ask('2008-10-31', { area: '90' })).toBeUndefined();
  });

  // Both lines, a hundredth of a square metre at a time, on both sides of every change.
  it.each([
    ['2024-12-01', 'first', ['1.00', '1.00', '1.50']],
    ['2024-12-01', 'second', ['1.00', '1.00', '2.00']],
    ['2024-11-30', 'first', ['1.00', '1.00', '1.50']],
    ['2024-11-30', 'second', ['1.00', '1.00', '2.00']],
    ['2016-02-22', 'second', ['1.00', '1.00', '2.00']],
    ['2016-02-21', 'first', ['1.00', '1.00', '1.50']],
    ['2016-02-21', 'second', ['3.00', '3.00', '3.00']],
    ['2010-10-01', 'second', ['3.00', '3.00', '3.00']],
    ['2010-09-30', 'second', ['1.50', '1.50', '1.50']],
    ['2008-11-01', 'first', ['1.00', '1.00', '1.50']],
    ['2008-10-31', 'first', ['1.50', '1.50', '1.50']],
    ['1999-08-01', 'first', ['1.50', '1.50', '1.50']],
    ['1999-07-31', 'first', ['3.00', '3.00', '3.00']],
  ])('on %s a %s home at the line, below and above: %j', (on, homes, expected) => {
    const line = on >= '2024-12-01' ? 140 : 90;
    const areas = [line - 0.01, line, line + 0.01].map((area) => area.toFixed(2));
    expect(areas.map((area) => tax(on, { kind: 'home', price: '100', homes, area }))).toEqual(expected);
  });

  const day = dayAround(
    ['1997-10-01', '1999-08-01', '2008-11-01', '2010-10-01', '2016-02-22', '2021-09-01', '2024-12-01'],
    '1997-06-01',
    '2030-12-31',
  );
  const order = fc.constantFrom('first', 'second', 'third');
  const area = fc.oneof(
    fc.bigInt({ min: 0n, max: 30_000n }),
    fc.constantFrom(8_999n, 9_000n, 9_001n, 13_999n, 14_000n, 14_001n),
  );
  const acquisition: fc.Arbitrary<Acquisition> = fc.record({
    kind: fc.constantFrom('home', 'home', 'home', 'purchase', 'grant', 'exchange', 'gift', 'contribution'),
    price: moneyUpTo(100_000_000),
    givenPrice: moneyUpTo(100_000_000),
    homes: order,
    area: area.map(yuan),
    ordinary: fc.boolean(),
    firstTier: fc.boolean(),
    localRate: fc.constantFrom('0', '0', '0.02', '0.03', '0.04', '0.05'),
    exemption: fc.constantFrom(
      ...Array<string>(14).fill('none'),
      ...['institution', 'nonprofit', 'wasteland', 'spouse', 'inheritance', 'embassy', 'publicHousing'],
    ),
  });

  it('agrees with a second computation: every way to acquire, every day', () => {
    fc.assert(
      fc.property(acquisition, day, (one, on) => {
        const expected = deedTaxOf(one, on);
        const found = outcome(deedTax, on, { ...one });
        if (expected === 'refused') expect(found).toBe('refused');
        else expect(found).toMatchObject(expected);
      }),
      { numRuns: tries(10_000) },
    );
  });

  it('never falls when the price or the area rises', () => {
    fc.assert(
      fc.property(
        day.filter((one) => one >= '1997-10-01'),
        moneyUpTo(1_000_000),
        moneyUpTo(10_000),
        order,
        area.filter((one) => one > 0n),
        fc.bigInt({ min: 0n, max: 5000n }),
        (on, price, more, homes, size, wider) => {
          const of = (amount: bigint, hundredths: bigint) =>
            Number(tax(on, { kind: 'home', price: yuan(amount), homes, area: yuan(hundredths) }));
          expect(of(fen(price) + fen(more), size + wider)).toBeGreaterThanOrEqual(of(fen(price), size));
        },
      ),
      { numRuns: tries(500) },
    );
  });
});
