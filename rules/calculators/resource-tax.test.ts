import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, moneyUpTo, tries } from '../testing/arbitrary.ts';
import { halved, TAXPAYERS } from '../testing/half-relief.ts';
import { fen, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { resourceTax } from './resource-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-01') =>
  resourceTax.calculate({ date, inputs, trace: false }).results;

/** Tenths of a percent, least and most, read from the table of the law; one figure where the rate is national. */
const RATES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  crude: [60n, 60n],
  gas: [60n, 60n],
  coal: [20n, 100n],
  coalbedGas: [10n, 20n],
  uranium: [40n, 40n],
  oilShale: [10n, 40n],
  geothermal: [10n, 200n],
  ferrous: [10n, 90n],
  nonFerrous: [20n, 100n],
  bauxite: [20n, 90n],
  tungsten: [65n, 65n],
  molybdenum: [80n, 80n],
  goldSilver: [20n, 60n],
  platinum: [50n, 100n],
  lightRareEarth: [70n, 120n],
  heavyRareEarth: [200n, 200n],
  rareMetals: [20n, 100n],
  kaolin: [10n, 60n],
  limestone: [10n, 60n],
  phosphorus: [30n, 80n],
  graphite: [30n, 120n],
  fluorite: [10n, 80n],
  quartzAndClay: [10n, 120n],
  micaAndGypsum: [20n, 120n],
  otherClay: [10n, 50n],
  rock: [10n, 100n],
  sand: [10n, 50n],
  gems: [40n, 200n],
  carbonDioxide: [20n, 50n],
  mineralWater: [10n, 200n],
  salts: [30n, 150n],
  brine: [30n, 150n],
  seaSalt: [20n, 50n],
};
/** Fen a tonne or cubic metre. */
const UNITS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  geothermal: [100n, 3000n],
  limestone: [100n, 1000n],
  otherClay: [10n, 500n],
  sand: [10n, 500n],
  mineralWater: [100n, 3000n],
  brine: [100n, 1000n],
};
/** Hundredths taken off, since when and until when, and what for (资源税法第六条; 公告2020年第32号、2023年第36、46号). */
const OFF: Readonly<Record<string, readonly [bigint, string, string, (item: string) => boolean]>> = {
  lowAbundance: [20n, '2020-09-01', '9', (item) => item === 'crude' || item === 'gas'],
  hard: [30n, '2020-09-01', '9', (item) => item === 'crude' || item === 'gas'],
  heavyOil: [40n, '2020-09-01', '9', (item) => item === 'crude'],
  depleted: [30n, '2020-09-01', '9', (item) => item !== 'crude' && item !== 'gas'],
  backfill: [50n, '2014-12-01', '2027-12-31', (item) => item === 'coal'],
  shaleGas: [30n, '2018-04-01', '2027-12-31', (item) => item === 'gas'],
  exempt: [100n, '2020-09-01', '9', (item) => ['crude', 'gas', 'coalbedGas'].includes(item)],
};

const mined = fc
  .record({
    item: fc.constantFrom(
      ...Object.keys(RATES),
      ...Array<string>(8).fill('crude'),
      ...Array<string>(8).fill('gas'),
    ),
    method: fc.constantFrom(...Array<string>(5).fill('value'), 'quantity'),
    sales: moneyUpTo(100_000_000),
    freight: moneyUpTo(100_000),
    purchased: fc.oneof(fc.constant('0'), moneyUpTo(1_000_000)),
    permille: fc.bigInt({ min: 0n, max: 210n }),
    within: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
    quantity: fc.bigInt({ min: 0n, max: 10_000_000n }).map(yuan),
    unitTax: fc.bigInt({ min: 0n, max: 3_100n }).map(yuan),
    reduction: fc.constantFrom(...Array<string>(14).fill('none'), ...Object.keys(OFF)),
    taxpayer: fc.constantFrom(...TAXPAYERS),
  })
  // A rate inside the range, so that not nearly every case is refused; national rates are left empty.
  .map(({ permille, within, ...one }) => {
    const [least, most] = RATES[one.item] ?? [0n, 0n];
    const inside = least === most ? 0n : least + (permille % (most - least + 1n));
    return { ...one, rate: `0.${String(within ? inside : permille).padStart(3, '0')}` };
  });
type Mined = typeof mined extends fc.Arbitrary<infer T> ? T : never;

function expected(one: Mined, on: string) {
  const [off, from, to, fits] = OFF[one.reduction] ?? [0n, '2011-11-01', '9', () => true];
  const [least, most] = RATES[one.item] ?? [0n, 0n];
  if (on < '2011-11-01' || on < from || on > to || !fits(one.item)) return 'refused';
  const national = least === most;
  const permille = BigInt(one.rate.slice(2));
  // The table of 2020; before it only oil and gas are known: 5 %, 6 % since December 2014.
  const known = one.item === 'crude' || one.item === 'gas';
  if (on < '2020-09-01' && (!known || one.method === 'quantity')) return 'refused';
  if (one.method === 'quantity') {
    const [lowest, highest] = UNITS[one.item] ?? [1n, 0n];
    const unit = fen(one.unitTax);
    if (unit < lowest || unit > highest) return 'refused';
    if (off === 100n) return { taxDue: '0.00', reduction: '0.00', taxPayable: '0.00' };
    return halved(fen(one.quantity) * unit * (100n - off), 10_000n, on, one.taxpayer);
  }
  if (fen(one.freight) > fen(one.sales)) return 'refused';
  const rate = national ? (known && on < '2014-12-01' ? 50n : least) : permille;
  if (national ? permille !== 0n && permille !== rate : rate < least || rate > most) return 'refused';
  if (off === 100n) return { taxDue: '0.00', reduction: '0.00', taxPayable: '0.00' };
  const sold = fen(one.sales) - fen(one.freight) - fen(one.purchased);
  return halved((sold > 0n ? sold : 0n) * rate * (100n - off), 100_000n, on, one.taxpayer);
}

describe('resource tax', () => {
  it('agrees with a second computation: every item, method and relief, every day', () => {
    const turns = ['2011-11-01', '2014-12-01', '2018-04-01', '2020-09-01', '2023-09-01', '2028-01-01'];
    const day = fc.oneof(
      dayAround(turns, '2011-01-01', '2029-12-31'),
      dayAround(turns, '2020-09-01', '2027-12-31'),
    );
    fc.assert(
      fc.property(mined, day, (one, on) => {
        expect(outcome(resourceTax, on, one)).toEqual(expected(one, on));
      }),
      { numRuns: tries(10_000) },
    );
  });

  it('knows every item of the law', () => {
    const items = resourceTax.info.fields.find(({ name }) => name === 'item')?.options;
    expect(items?.map(({ value }) => value).sort()).toEqual(Object.keys(RATES).sort());
  });

  it('keeps the rate of the province within the range of each item, to the millionth', () => {
    for (const [item, [least, most]] of Object.entries(RATES)) {
      if (least === most) continue;
      const ask = (millionths: bigint) => () =>
        run({ item, sales: '1', rate: `0.${String(millionths).padStart(6, '0')}` });
      for (const fine of [least * 1000n, most * 1000n]) expect(ask(fine), item).not.toThrow();
      for (const wrong of [0n, least * 1000n - 1n, most * 1000n + 1n])
        expect(ask(wrong), item).toThrow('between');
    }
  });

  it('asks for the sales or the quantity, as the method has it', () => {
    const missing = (inputs: Record<string, unknown>) => resourceTax.check(inputs).map(({ path }) => path);
    expect(missing({})).toEqual(['sales']);
    expect(missing({ method: 'quantity' })).toEqual(['quantity', 'unitTax']);
  });
});
