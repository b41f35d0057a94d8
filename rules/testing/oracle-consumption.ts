import { fen, half, least } from './oracle.ts';
import { type History, on } from './through-time.ts';

/** A rate: percent of the value, and an amount for each unit in ten-thousandths of a fen. */
interface Rate {
  readonly percent?: bigint;
  readonly unit?: bigint;
}
type Rates = History<Rate | undefined>;

const fenEach = (fenAUnit: bigint): Rate => ({ unit: fenAUnit * 10_000n });
const percent = (value: bigint): Rate => ({ percent: value });
const oil = (...fens: readonly bigint[]): Rates =>
  ['2009-01-01', '2014-11-29', '2014-12-13', '2015-01-13'].map((from, index) => [
    from,
    fenEach(fens[index] ?? 0n),
  ]);
const LIGHT_OIL = oil(100n, 112n, 140n, 152n);
const HEAVY_OIL = oil(80n, 94n, 110n, 120n);
const since = (from: string, rate: Rate): Rates => [[from, rate]];
/** Not among the items taxed until then. */
const added = (from: string, rate: Rate): Rates => [
  ['2009-01-01', percent(0n)],
  [from, rate],
];
const always = (value: bigint): Rates => since('2009-01-01', percent(value));

/** The table of rates with its changes since 2009. Units: stick, 500 g, tonne, litre. */
export const CONSUMPTION_RATES: Readonly<Record<string, Rates>> = {
  cigaretteA: [
    ['2009-01-01', { percent: 45n, unit: 3000n }],
    ['2009-05-01', { percent: 56n, unit: 3000n }],
  ],
  cigaretteB: [
    ['2009-01-01', { percent: 30n, unit: 3000n }],
    ['2009-05-01', { percent: 36n, unit: 3000n }],
  ],
  cigaretteWholesale: [
    ['2009-01-01', percent(0n)],
    ['2009-05-01', percent(5n)],
    ['2015-05-10', { percent: 11n, unit: 5000n }],
  ],
  cigar: since('2009-05-01', percent(36n)),
  cutTobacco: always(30n),
  ecig: added('2022-11-01', percent(36n)),
  ecigWholesale: added('2022-11-01', percent(11n)),
  spirit: since('2009-01-01', { percent: 20n, unit: 500_000n }),
  beerA: since('2009-01-01', fenEach(25_000n)),
  beerB: since('2009-01-01', fenEach(22_000n)),
  yellowWine: since('2009-01-01', fenEach(24_000n)),
  otherAlcohol: always(10n),
  alcohol: [
    ['2009-01-01', percent(5n)],
    ['2014-12-01', percent(0n)],
  ],
  cosmetics: [
    ['2009-01-01', percent(30n)],
    ['2016-10-01', percent(15n)],
  ],
  gold: always(5n),
  jewellery: always(10n),
  fireworks: always(15n),
  petrol: LIGHT_OIL,
  naphtha: LIGHT_OIL,
  solvent: LIGHT_OIL,
  lubricant: LIGHT_OIL,
  diesel: HEAVY_OIL,
  fuelOil: HEAVY_OIL,
  kerosene: since('2009-01-01', {}),
  tyre: [
    ['2009-01-01', percent(3n)],
    ['2014-12-01', percent(0n)],
  ],
  motorcycleSmall: [
    ['2009-01-01', percent(3n)],
    ['2014-12-01', percent(0n)],
  ],
  motorcycle250: always(3n),
  motorcycleLarge: always(10n),
  car10: always(1n),
  car15: always(3n),
  car20: always(5n),
  car25: always(9n),
  car30: always(12n),
  car40: always(25n),
  car99: always(40n),
  lightBus: always(5n),
  superLuxury: added('2016-12-01', percent(10n)),
  golf: always(10n),
  watch: always(20n),
  yacht: always(10n),
  chopsticks: always(5n),
  woodFloor: always(5n),
  battery: added('2015-02-01', percent(4n)),
  leadBattery: [
    ['2009-01-01', percent(0n)],
    ['2016-01-01', percent(4n)],
  ],
  lithiumBattery: [
    ['2009-01-01', percent(0n)],
    ['2026-09-01', percent(2n)],
    ['2027-09-01', percent(4n)],
  ],
  newBattery: [
    ['2009-01-01', percent(0n)],
    ['2015-02-01', undefined],
    ['2026-09-01', percent(0n)],
    ['2029-01-01', undefined],
  ],
  coating: added('2015-02-01', percent(4n)),
};
/** Taxed where it is sold on only. */
export const TRADE_ONLY = new Set(['cigaretteWholesale', 'ecigWholesale', 'gold', 'superLuxury']);

export interface Goods {
  readonly item: string;
  readonly mode: 'sale' | 'ownUse' | 'commissioned' | 'import';
  readonly sales: string;
  /** Percent of VAT within the sales. */
  readonly vat: bigint;
  /** In hundredths of the unit of the rate. */
  readonly hundredths: bigint;
  readonly cost: string;
  readonly more: string;
  readonly credit: string;
}

/** Consumption tax in fen; undefined where the item is not taxed on that day, `asked` where a rate has no value. */
export function consumptionTaxOf(date: string, given: Goods) {
  const rate = on(CONSUMPTION_RATES[given.item] ?? [], date);
  if (rate === undefined) return undefined;
  const value = given.mode === 'sale' ? given.sales : given.cost;
  if ((rate.percent ?? 0n) > 0n && fen(value) === 0n) return 'asked';
  // Everything in millionths of a fen: hundredths of a unit × ten-thousandths of a fen.
  const MILLION = 1_000_000n;
  const specific = given.hundredths * (rate.unit ?? 0n);
  const share = rate.percent ?? 0n;
  const due =
    given.mode === 'sale'
      ? half(fen(given.sales) * MILLION * share + specific * (100n + given.vat), (100n + given.vat) * MILLION)
      : half(
          ((fen(given.cost) + fen(given.more)) * MILLION + specific) * share + specific * (100n - share),
          (100n - share) * MILLION,
        );
  const byQuantityAlone = rate.percent === undefined;
  const credited = least(fen(given.credit), due);
  return { due, credited, payable: due - credited, left: fen(given.credit) - credited, byQuantityAlone };
}
