import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, tries } from '../testing/arbitrary.ts';
import { AIR, SMALL, WATER } from '../testing/environmental-tables.ts';
import { type Discharges, environmentalTaxOf } from '../testing/environmental-tax.ts';
import { fen, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { environmentalTax } from './environmental-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-01') =>
  environmentalTax.calculate({ date, inputs, trace: false });
const beijing = { region: 'beijing' };
const rowOf = (names: readonly string[]) => ({
  outlet: fc.integer({ min: 1, max: 3 }),
  pollutant: fc.constantFrom(...names),
  belowStandard: fc.constantFrom('0', '0.299999', '0.3', '0.499999', '0.5', '1'),
});
const quantity = fc.bigInt({ min: 0n, max: 10_000_000n }).map(yuan);
// Mercury and the like make equivalents by the thousand, so the common pollutants come more often.
const airNames = [...Object.keys(AIR), 'sulphurDioxide', 'nitrogenOxides', 'smoke', 'dust', 'smoke', 'dust'];
const waterNames = [
  ...Object.keys(WATER),
  'cod',
  'bod5',
  'toc',
  'ammoniaNitrogen',
  'coliforms',
  'colour',
  'ph4to5',
];
const rate = (least: bigint, most: bigint) =>
  fc.oneof(fc.constant('0'), fc.bigInt({ min: least - 2n, max: most + 2n }).map(yuan));
/** Mostly each pollutant once an outlet; sometimes again, which is refused. */
const rows = <T extends { readonly outlet: number; readonly pollutant: string }>(row: fc.Arbitrary<T>) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.uniqueArray(row, { selector: (one) => `${one.outlet} ${one.pollutant}`, maxLength: 8 }),
    },
    { weight: 1, arbitrary: fc.array(row, { maxLength: 4 }) },
  );
const discharges: fc.Arbitrary<Discharges> = fc.record({
  region: fc.constantFrom('shandong', 'beijing', 'other'),
  airRate: rate(120n, 1200n),
  waterRate: rate(140n, 1400n),
  air: rows(fc.record({ ...rowOf(airNames), kilograms: quantity })),
  water: rows(
    fc.record({
      ...rowOf(waterNames),
      kilograms: quantity,
      tonnes: quantity,
      times: fc.bigInt({ min: 0n, max: 10_000n }).map(yuan),
    }),
  ),
  small: fc.array(
    fc.record({
      kind: fc.constantFrom(...Object.keys(SMALL)),
      quantity: fc.oneof(
        quantity,
        fc.constantFrom('20', '20.01', '50', '50.01', '500', '501', '5000', '5001'),
      ),
    }),
    { maxLength: 2 },
  ),
  solid: fc.array(
    fc.record({
      kind: fc.constantFrom('gangue', 'tailings', 'hazardous', 'slag'),
      produced: quantity,
      recycled: fc.bigInt({ min: 0n, max: 100_000n }).map(yuan),
      stored: fc.bigInt({ min: 0n, max: 100_000n }).map(yuan),
      disposed: fc.bigInt({ min: 0n, max: 100_000n }).map(yuan),
    }),
    { maxLength: 2 },
  ),
  noise: fc.array(
    fc.record({
      decibels: fc.bigInt({ min: 0n, max: 2500n }).map(yuan),
      twoPlaces: fc.boolean(),
      underFifteenDays: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

// A hundred thousand cases on a busy machine take longer than a test usually may.
describe('environmental protection tax', { timeout: 600_000 }, () => {
  it('agrees with a second computation: every pollutant, waste and noise, ranked by outlet', () => {
    fc.assert(
      fc.property(discharges, dayAround(['2018-01-01'], '2017-06-01', '2030-12-31'), (one, on) => {
        const expected = environmentalTaxOf(one, on);
        const found = outcome(environmentalTax, on, { ...one });
        if (expected === 'refused') expect(found).toBe('refused');
        else expect(found).toEqual(expected);
      }),
      { numRuns: tries(10_000) },
    );
  });

  it('knows every pollutant of the law: 44 of air, 61 of water, pH in six bands, colour, coliforms, chlorine', () => {
    const known = (medium: string) =>
      environmentalTax.info.fields
        .find(({ name }) => name === medium)
        ?.fields?.find(({ name }) => name === 'pollutant')
        ?.options?.map(({ value }) => value);
    expect(known('air')).toEqual(Object.keys(AIR));
    expect(known('water')).toEqual(Object.keys(WATER));
    expect([Object.keys(AIR).length, Object.keys(WATER).length]).toEqual([44, 61 + 6 + 3]);
    for (const [pollutant, value] of Object.entries(AIR)) {
      // What makes 10,000 equivalents costs 12 yuan each in Beijing.
      const kilograms = (Number(value) / 1000).toFixed(4);
      expect(run({ ...beijing, air: [{ pollutant, kilograms }] }).results['airTax'], pollutant).toBe(
        '120000.00',
      );
    }
  });

  it('never falls when a discharge rises, nor rises with the distance from the standard', () => {
    fc.assert(
      fc.property(quantity, quantity, fc.constantFrom(...Object.keys(AIR)), (kilograms, more, pollutant) => {
        const of = (amount: string, belowStandard: string) =>
          Number(
            run({ ...beijing, air: [{ pollutant, kilograms: amount, belowStandard }] }).results['airTax'],
          );
        const taxes = ['0', '0.3', '0.5'].map((below) => of(kilograms, below));
        expect(taxes).toEqual(taxes.toSorted((a, b) => b - a));
        expect(of(yuan(fen(kilograms) + fen(more)), '0')).toBeGreaterThanOrEqual(taxes[0] ?? 0);
      }),
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
    [0.49, '0.00'],
    [0.5, '350.00'],
    [3.49, '350.00'],
    [3.5, '700.00'],
    ['15.49', '5600.00'],
    ['15.5', '11200.00'],
  ])('%s dB above the limit → %s', (decibels, expected) => {
    expect(run({ noise: [{ decibels }] }).results['noiseTax']).toBe(expected);
  });

  it.each([
    ['cattle', '50', '51', '714.00'],
    ['pigs', '500', '501', '701.40'],
    ['poultry', '5000', '5001', '233.38'],
    ['hospitalBeds', '20', '21', '210.00'],
    ['clinicBeds', '20', '21', '420.00'],
  ])('taxes %s only above %s', (kind, upTo, above, expected) => {
    const ask = (quantity: string) => run({ waterRate: '1.4', small: [{ kind, quantity }] });
    expect(ask(upTo).results['waterTax']).toBe('0.00');
    expect(ask(upTo).warnings.map((warning) => warning.code)).toContain('below-scale');
    expect(ask(above).results['waterTax']).toBe(expected);
  });

  it('counts pH, colour, coliforms and chlorine by the sewage, among the other water pollutants', () => {
    const ask = (...water: object[]) => run({ waterRate: '1.4', water }).results['waterTax'];
    expect(ask({ pollutant: 'ph4to5', tonnes: '100' })).toBe('140.00');
    expect(ask({ pollutant: 'ph0to1', tonnes: '100' })).toBe('2333.33');
    expect(ask({ pollutant: 'colour', tonnes: '100', times: '2.5' })).toBe('70.00');
    expect(ask({ pollutant: 'coliforms', tonnes: '330' })).toBe('140.00');
    const doubled = [
      { pollutant: 'coliforms', tonnes: '330' },
      { pollutant: 'residualChlorine', tonnes: '660' },
    ];
    expect(ask(...doubled)).toBe('280.00');
    const four = ['cod', 'ammoniaNitrogen', 'petroleum'].map((pollutant) => ({
      pollutant,
      kilograms: '100',
    }));
    expect(ask(...four, { pollutant: 'colour', tonnes: '1', times: '1' })).toBe('1715.00');
  });

  it('asks for the measure each pollutant needs, and for one row a pollutant of an outlet', () => {
    const missing = (inputs: Record<string, unknown>) =>
      environmentalTax.check(inputs, '2026-06-01').map(({ path, code }) => `${path} ${code}`);
    expect(missing({ water: [{ pollutant: 'cod' }] })).toEqual(['water.0.kilograms required']);
    expect(missing({ water: [{ pollutant: 'ph0to1' }] })).toEqual(['water.0.tonnes required']);
    expect(missing({ water: [{ pollutant: 'colour' }] })).toEqual([
      'water.0.tonnes required',
      'water.0.times required',
    ]);
    const cod = { pollutant: 'cod', kilograms: '1' };
    expect(missing({ water: [cod, cod] })).toEqual(['water.1.pollutant repeated']);
    expect(missing({ water: [cod, { ...cod, outlet: 2 }] })).toEqual([]);
    const ph = { tonnes: '1' };
    expect(
      missing({
        water: [
          { ...ph, pollutant: 'ph0to1' },
          { ...ph, pollutant: 'ph4to5' },
        ],
      }),
    ).toEqual(['water.1.pollutant repeated']);
  });

  it('lets a local amount that is given stand in any region', () => {
    const air = [{ pollutant: 'sulphurDioxide', kilograms: '95' }];
    const ask = (more: object) => run({ air, ...more }).results['airTax'];
    expect([ask({}), ask({ airRate: '4.8' }), ask({ ...beijing, airRate: '12' })]).toEqual([
      '600.00',
      '480.00',
      '1200.00',
    ]);
    expect(run({ air, airRate: '4.8' }).warnings).toEqual([]);
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
