import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, moneyUpTo, tries } from '../testing/arbitrary.ts';
import { TAXPAYERS } from '../testing/half-relief.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { type Building, propertyTaxOf } from '../testing/property-tax.ts';
import { propertyTax } from './property-tax.ts';

const date = '2026-06-01';
const run = (inputs: Record<string, unknown>, on = date) =>
  propertyTax.calculate({ date: on, inputs, trace: false });
const payable = (inputs: Record<string, unknown>, on = date) => run(inputs, on).results['taxPayable'] ?? '';

const area = fc.bigInt({ min: 0n, max: 5_000_000n }).map(yuan);
const building: fc.Arbitrary<Building> = fc.record({
  basis: fc.constantFrom('value', 'rent', 'both'),
  houseValue: moneyUpTo(500_000_000),
  landPrice: moneyUpTo(100_000_000),
  landArea: area,
  floorArea: area,
  reduction: fc.bigInt({ min: 8n, max: 30n }).map(yuan),
  valueMonths: fc.integer({ min: 0, max: 12 }),
  rent: moneyUpTo(50_000_000),
  rentKind: fc.constantFrom('standard', 'individualHome', 'enterpriseHome'),
  taxpayer: fc.constantFrom(...TAXPAYERS),
  exemptHome: fc.integer({ min: 0, max: 20 }).map((one) => one === 0),
});
const day = dayAround(
  [
    '1986-10-01',
    '2001-01-01',
    '2008-03-01',
    '2010-12-21',
    '2019-01-01',
    '2021-10-01',
    '2022-01-01',
    '2028-01-01',
  ],
  '1986-06-01',
  '2029-12-31',
);

// A hundred thousand cases on a busy machine take longer than a test usually may.
describe('property tax', { timeout: 600_000 }, () => {
  it('agrees with a second computation: both bases, every taxpayer, every day', () => {
    fc.assert(
      fc.property(building, day, (one, on) => {
        const expected = propertyTaxOf(one, on);
        const found = outcome(propertyTax, on, { ...one });
        if (expected === 'refused') expect(found).toBe('refused');
        else expect(found).toEqual(expected);
      }),
      { numRuns: tries(10_000) },
    );
  });

  it('counts the land of a thinly built plot only for twice the floor area, to the hundredth of a square metre', () => {
    const ask = (floorArea: string, on = date) =>
      payable({ landPrice: '1000000', landArea: '10000', floorArea, reduction: '0.3' }, on);
    expect(ask('4999.99')).toBe('8399.98');
    expect(ask('5000.00')).toBe('8400.00');
    expect(ask('5000.01')).toBe('8400.00');
    expect(ask('2000.00')).toBe('3360.00');
    expect(ask('2000.00', '2010-12-20')).toBe('8400.00');
    expect(() => ask('0')).toThrow('floor area');
  });

  it('shows both bases side by side when both are known', () => {
    const both = { houseValue: '8000000', reduction: '0.3', rent: '240000' };
    const bases = [
      { id: 'value', results: { taxPayable: '67200.00' }, best: false },
      { id: 'rent', results: { taxPayable: '28800.00' }, best: true },
    ];
    expect(run(both).alternatives).toMatchObject(bases);
    expect(run({ ...both, basis: 'rent' }).alternatives).toMatchObject(bases);
    expect(run({ ...both, rent: '0' }).alternatives).toBeUndefined();
    // What the other basis could not be computed from is not compared, and spoils nothing.
    expect(run({ ...both, rentKind: 'enterpriseHome' }, '2008-02-29').alternatives).toBeUndefined();
    expect(run({ ...both, basis: 'rent', reduction: '0.05' }).results['taxPayable']).toBe('28800.00');
  });

  it.each(Array.from({ length: 13 }, (_, months) => months))('by the month: %i months', (months) => {
    const given = { houseValue: '1234567.89', reduction: '0.3', valueMonths: months };
    expect(payable(given)).toBe(yuan(half(123_456_789n * 84n * BigInt(months), 120_000n)));
  });

  it('asks for the reduction of the province, and says when nothing was entered to tax', () => {
    const errors = propertyTax.check({ houseValue: '1' }, date);
    expect(errors).toMatchObject([{ path: 'reduction', code: 'required' }]);
    expect(run({ reduction: '0.3' }).warnings).toMatchObject([{ code: 'no-base', field: 'houseValue' }]);
    expect(run({ basis: 'rent' }).warnings).toMatchObject([{ code: 'no-base', field: 'rent' }]);
    for (const reduction of ['0.099999', '0.300001'])
      expect(outcome(propertyTax, date, { houseValue: '1', reduction })).toBe('refused');
    for (const reduction of ['0.1', '0.3'])
      expect(outcome(propertyTax, date, { houseValue: '1', reduction })).not.toBe('refused');
  });

  it('never falls when the value, the rent or the months rise', () => {
    fc.assert(
      fc.property(
        moneyUpTo(1_000_000),
        moneyUpTo(1_000),
        fc.integer({ min: 0, max: 11 }),
        (value, more, valueMonths) => {
          const dearer = yuan(fen(value) + fen(more));
          const of = (houseValue: string, months: number) =>
            Number(payable({ houseValue, reduction: '0.3', valueMonths: months }));
          expect(of(dearer, valueMonths)).toBeGreaterThanOrEqual(of(value, valueMonths));
          expect(of(value, valueMonths + 1)).toBeGreaterThanOrEqual(of(value, valueMonths));
          const onRent = (rent: string) => Number(payable({ basis: 'rent', rent }));
          expect(onRent(dearer)).toBeGreaterThanOrEqual(onRent(value));
        },
      ),
      { numRuns: tries(1000) },
    );
  });
});
