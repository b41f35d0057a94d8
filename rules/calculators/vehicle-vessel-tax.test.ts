import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { vehicleVesselTax } from './vehicle-vessel-tax.ts';

const run = (inputs: Record<string, unknown>) =>
  vehicleVesselTax.calculate({ date: '2026-06-01', inputs, trace: false });
const tax = (inputs: Record<string, unknown>) => run(inputs).results['taxPayable'] ?? '';

/** `[litres in hundredths, least, most, Shandong]` in yuan (车船税法 附表). */
const CARS: readonly (readonly [bigint | null, bigint, bigint, bigint])[] = [
  [100n, 60n, 360n, 240n],
  [160n, 300n, 540n, 360n],
  [200n, 360n, 660n, 420n],
  [250n, 660n, 1200n, 900n],
  [300n, 1200n, 2400n, 1800n],
  [400n, 2400n, 3600n, 3000n],
  [null, 3600n, 5400n, 4500n],
];
const RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  bus: [480n, 1440n],
  truck: [16n, 120n],
  trailer: [16n, 120n],
  special: [16n, 120n],
  motorcycle: [36n, 180n],
};
const vehicle = fc.record({
  kind: fc.constantFrom(
    ...['car', 'car', 'car', 'bus', 'truck', 'trailer', 'special', 'motorcycle', 'vessel', 'tug', 'barge'],
    ...['yacht', 'sailingYacht'],
  ),
  litres: fc
    .oneof(fc.bigInt({ min: 0n, max: 800n }), fc.constantFrom(100n, 101n, 160n, 161n, 200n, 201n, 400n, 401n))
    .map(yuan),
  localAmount: fc
    .oneof(
      fc.constant(0n),
      fc.bigInt({ min: 0n, max: 600_000n }),
      fc.bigInt({ min: 1_500n, max: 13_000n }),
      fc.bigInt({ min: 30_000n, max: 70_000n }),
    )
    .map(yuan),
  tonnes: fc.oneof(
    fc.bigInt({ min: 0n, max: 2_000_000n }).map(yuan),
    fc.constantFrom('200', '200.01', '2000', '2000.01', '10000', '10000.01'),
  ),
  kilowatts: fc.oneof(fc.bigInt({ min: 0n, max: 2_000_000n }).map(yuan), fc.constantFrom('298.50', '298.51')),
  metres: fc.oneof(
    fc.bigInt({ min: 0n, max: 9_000n }).map(yuan),
    fc.constantFrom('10', '10.01', '18', '18.01', '30', '30.01'),
  ),
  months: fc.integer({ min: 0, max: 12 }),
  relief: fc.constantFrom(
    ...Array<string>(8).fill('none'),
    'saving',
    'saving',
    'newEnergy',
    'notTaxable',
    'exempt',
  ),
  lostMonths: fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 6),
});
type Vehicle = typeof vehicle extends fc.Arbitrary<infer T> ? T : never;

/** The whole of a size at the amount of its band; yuan × hundredths. */
function wholly(size: bigint, unit: bigint, bands: readonly (readonly [bigint | null, bigint])[]): bigint {
  const [, each] = bands.find(([end]) => end === null || size <= end * unit) ?? [null, 0n];
  return size * each;
}
const TONNES = [
  [200n, 3n],
  [2000n, 4n],
  [10_000n, 5n],
  [null, 6n],
] as const;
const METRES = [
  [10n, 600n],
  [18n, 900n],
  [30n, 1300n],
  [null, 2000n],
] as const;

/** Fen of a year as a fraction `n ÷ 10,000`; undefined where something is missing or outside the range. */
function yearly(one: Vehicle): bigint | undefined {
  const [litres, local, tonnes, metres] = [one.litres, one.localAmount, one.tonnes, one.metres].map(fen) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  switch (one.kind) {
    case 'car': {
      const [, least, most, shandong] = CARS.find(([end]) => end === null || litres <= end) ?? [
        null,
        0n,
        0n,
        0n,
      ];
      if (litres === 0n) return undefined;
      if (local === 0n) return shandong * 1_000_000n;
      return local < least * 100n || local > most * 100n ? undefined : local * 10_000n;
    }
    case 'vessel':
      return tonnes === 0n ? undefined : wholly(tonnes, 100n, TONNES) * 10_000n;
    case 'barge':
      return tonnes === 0n ? undefined : wholly(tonnes, 100n, TONNES) * 5_000n;
    case 'tug': {
      // 0.67 tonnes a kilowatt: tonnage in ten-thousandths.
      const tonnage = fen(one.kilowatts) * 67n;
      return tonnage === 0n ? undefined : wholly(tonnage, 10_000n, TONNES) * 50n;
    }
    case 'yacht':
      return metres === 0n ? undefined : wholly(metres, 100n, METRES) * 10_000n;
    case 'sailingYacht':
      return metres === 0n ? undefined : metres * 600n * 10_000n;
    default: {
      const [least, most] = RANGES[one.kind] ?? [0n, 0n];
      if (local < least * 100n || local > most * 100n) return undefined;
      if (one.kind === 'bus' || one.kind === 'motorcycle') return local * 10_000n;
      if (tonnes === 0n) return undefined;
      return local * tonnes * (one.kind === 'trailer' ? 50n : 100n);
    }
  }
}

function expected(one: Vehicle, on: string) {
  if (on < '2012-01-01') return 'refused';
  if (one.relief === 'notTaxable' && one.kind !== 'car') return 'refused';
  const since2018 = one.relief !== 'none' && one.relief !== 'exempt';
  if (since2018 && on < '2018-07-10') return 'refused';
  const saving = one.relief === 'saving';
  if (
    saving &&
    (!['car', 'bus', 'truck'].includes(one.kind) || (one.kind === 'car' && fen(one.litres) > 160n))
  )
    return 'refused';
  if (one.relief !== 'none' && !saving) return { yearly: '0.00', taxPayable: '0.00', refund: '0.00' };
  const year = yearly(one);
  if (year === undefined || one.lostMonths > one.months) return 'refused';
  const parts = saving ? 20_000n : 10_000n;
  const [payable, refund] = [one.months, one.lostMonths].map((months) =>
    half(year * BigInt(months), parts * 12n),
  );
  return { yearly: yuan(half(year, parts)), taxPayable: yuan(payable ?? 0n), refund: yuan(refund ?? 0n) };
}

describe('vehicle and vessel tax', () => {
  it('agrees with a second computation: every vehicle, vessel and relief, every day', () => {
    fc.assert(
      fc.property(vehicle, dayAround(['2012-01-01', '2018-07-10'], '2011-06-01', '2030-12-31'), (one, on) => {
        expect(outcome(vehicleVesselTax, on, one)).toEqual(expected(one, on));
      }),
      { numRuns: tries(10_000) },
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

  it('gives the half relief only to vehicles that can have it', () => {
    const ask = (more: object) => () => tax({ localAmount: '360', relief: 'saving', ...more });
    expect(ask({ litres: '1.6' })()).toBe('180.00');
    expect(ask({ litres: '1.61' })).toThrow('1.6 L');
    expect(ask({ kind: 'motorcycle', localAmount: '100' })).toThrow('commercial');
    expect(() => tax({ kind: 'bus', localAmount: '480', relief: 'notTaxable' })).toThrow('passenger cars');
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
      { numRuns: tries(500) },
    );
  });
});
