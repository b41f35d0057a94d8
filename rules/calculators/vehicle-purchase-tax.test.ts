import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { type VehicleCase, vehiclePurchaseTaxOf } from '../testing/vehicle-purchase-tax.ts';
import { vehiclePurchaseTax } from './vehicle-purchase-tax.ts';

const run = (date: string, inputs: Record<string, unknown>) =>
  vehiclePurchaseTax.calculate({ date, inputs, trace: false });
const tax = (date: string, inputs: Record<string, unknown>) => run(date, inputs).results['taxPayable'] ?? '';

const price = fc.oneof(
  moneyUpTo(3_000_000),
  fc.constantFrom('299999.99', '300000.00', '300000.01', '338999.99', '339000.00', '339000.01'),
);
const day = dayAround(
  [
    ...['2001-01-01', '2009-01-20', '2010-01-01', '2011-01-01', '2014-09-01', '2015-10-01', '2017-01-01'],
    ...['2018-01-01', '2018-05-01', '2018-07-01', '2019-04-01', '2019-07-01', '2022-06-01', '2023-01-01'],
    ...['2024-01-01', '2026-01-01', '2028-01-01'],
  ],
  '2000-06-01',
  '2029-12-31',
);
const vehicle = fc.constantFrom(
  ...(['car', 'newEnergyCar', 'newEnergyOther', 'other', 'trailer', 'motorcycle', 'exempt'] as const),
);
const vehicleCase: fc.Arbitrary<VehicleCase> = fc.record({
  purpose: fc.constantFrom('purchase', 'purchase', 'purchase', 'import', 'return', 'change'),
  vehicle,
  priceKind: fc.constantFrom('net', 'gross'),
  price,
  customsValue: moneyUpTo(2_000_000),
  customsDuty: moneyUpTo(500_000),
  consumptionTax: moneyUpTo(500_000),
  litres: fc
    .oneof(fc.bigInt({ min: 0n, max: 600n }), fc.constantFrom(159n, 160n, 161n, 199n, 200n, 201n))
    .map(yuan),
  millilitres: fc.oneof(fc.integer({ min: 0, max: 1200 }), fc.constantFrom(149, 150, 151)),
  taxPaid: moneyUpTo(200_000),
  since: dayAround(['2024-02-29', '2020-02-29', '2019-07-01'], '2015-01-01', '2029-12-31'),
});

describe('vehicle purchase tax', () => {
  it('agrees with a second computation: every vehicle, every purpose, every day', () => {
    fc.assert(
      fc.property(vehicleCase, day, (one, on) => {
        const expected = vehiclePurchaseTaxOf(one, on);
        const found = outcome(vehiclePurchaseTax, on, { ...one });
        if (expected === 'refused') expect(found).toBe('refused');
        else expect(found).toMatchObject(expected);
      }),
      { numRuns: tries(10_000) },
    );
  });

  it('keeps due = relief + to pay, never falls with the price, never exceeds a car without relief', () => {
    fc.assert(
      fc.property(
        moneyUpTo(2_000_000),
        moneyUpTo(10_000),
        fc.constantFrom('2023-06-01', '2025-06-01', '2026-06-01'),
        (value, more, date) => {
          const { results } = run(date, { vehicle: 'newEnergyCar', price: value });
          expect(fen(results['relief'] ?? '') + fen(results['taxPayable'] ?? '')).toBe(
            fen(results['taxDue'] ?? ''),
          );
          const dearer = tax(date, { vehicle: 'newEnergyCar', price: yuan(fen(value) + fen(more)) });
          expect(Number(dearer)).toBeGreaterThanOrEqual(Number(results['taxPayable']));
          expect(Number(tax(date, { vehicle: 'car', price: value }))).toBeGreaterThanOrEqual(
            Number(results['taxPayable']),
          );
        },
      ),
      { numRuns: tries(1000) },
    );
  });

  // The cap is reached at 300,000 in both spans: 30,000 of 30,000, and 15,000 of half of 30,000. Fen by fen and day by day.
  it.each([
    ['2023-12-31', ['0.00', '0.00', '0.00', '0.00']],
    ['2024-01-01', ['0.00', '0.00', '0.00', '0.01']],
    ['2025-12-31', ['0.00', '0.00', '0.00', '0.01']],
    ['2026-01-01', ['15000.00', '15000.00', '15000.00', '15000.01']],
    ['2027-12-31', ['15000.00', '15000.00', '15000.00', '15000.01']],
  ])('on %s a new-energy car around the cap: %j', (date, expected) => {
    const prices = ['299999.99', '300000.00', '300000.01', '300000.05'];
    expect(prices.map((one) => tax(date, { vehicle: 'newEnergyCar', price: one }))).toEqual(expected);
  });

  it('says how far the relief is capped, and shows both sides of the turn of the years', () => {
    const ask = (date: string, kind: string, value = '400000') => run(date, { vehicle: kind, price: value });
    expect(ask('2025-12-31', 'newEnergyCar').warnings).toMatchObject([
      {
        code: 'relief-cap',
        text: { en: expect.stringContaining('limited to 30000.00 a car; 10000.00 more') },
      },
    ]);
    expect(ask('2025-12-31', 'newEnergyCar').alternatives).toMatchObject([
      {
        name: { en: 'Bought 2024-01-01 to 2025-12-31 (this one)' },
        results: { relief: '30000.00', taxPayable: '10000.00' },
        best: true,
      },
      {
        name: { en: 'Bought 2026-01-01 to 2027-12-31' },
        results: { relief: '15000.00', taxPayable: '25000.00' },
        best: false,
      },
    ]);
    expect(ask('2026-01-01', 'newEnergyCar').alternatives).toMatchObject([
      { results: { taxPayable: '10000.00' } },
      { name: { en: 'Bought 2026-01-01 to 2027-12-31 (this one)' }, results: { taxPayable: '25000.00' } },
    ]);
    expect(ask('2023-12-31', 'newEnergyCar').alternatives).toMatchObject([
      { name: { en: 'Bought 2014-09-01 to 2023-12-31 (this one)' }, results: { taxPayable: '0.00' } },
      { name: { en: 'Bought 2024-01-01 to 2025-12-31' }, results: { taxPayable: '10000.00' } },
    ]);
    // Only cars have a cap, so for others nothing changed between 2014 and 2025.
    expect(ask('2020-01-01', 'newEnergyOther').alternatives).toMatchObject([
      { name: { en: 'Bought 2014-09-01 to 2025-12-31 (this one)' }, results: { taxPayable: '0.00' } },
      { name: { en: 'Bought 2026-01-01 to 2027-12-31' }, results: { taxPayable: '20000.00' } },
    ]);
    expect(ask('2014-08-31', 'newEnergyCar').alternatives).toBeUndefined();
    expect(ask('2026-01-01', 'car').alternatives).toBeUndefined();
  });

  it('warns where the price ends the relief of 2022', () => {
    const ask = (value: string) => run('2022-06-01', { vehicle: 'car', litres: '2.0', price: value });
    expect(ask('300000').results['taxPayable']).toBe('15000.00');
    expect(ask('300000.01')).toMatchObject({
      results: { taxPayable: '30000.00' },
      warnings: [{ code: 'price-cliff', text: { en: expect.stringContaining('15000.00 more') } }],
    });
  });

  it('asks for what each purpose needs and for nothing else', () => {
    const missing = (inputs: Record<string, unknown>) =>
      vehiclePurchaseTax.check(inputs).map(({ path, code }) => `${path} ${code}`);
    expect(missing({})).toEqual(['price required']);
    expect(missing({ purpose: 'import' })).toEqual(['customsValue required']);
    expect(missing({ purpose: 'return' })).toEqual(['since required']);
    expect(missing({ purpose: 'change' })).toEqual(['price required', 'since required']);
    expect(tax('2019-06-30', { vehicle: 'motorcycle', price: '10000' })).toBe('1000.00');
  });
});
