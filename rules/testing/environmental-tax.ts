import { AIR, FIRST, SEWAGE, SMALL, SOLID, UNTAXED, WATER } from './environmental-tables.ts';
import { fen, half, yuan } from './oracle.ts';

interface Row {
  readonly outlet: number;
  readonly pollutant: string;
  readonly belowStandard: string;
}
/** Discharges as the API takes them, everything said; amounts with two places, shares below the standard with six. */
export interface Discharges {
  readonly region: 'shandong' | 'beijing' | 'other';
  readonly airRate: string;
  readonly waterRate: string;
  readonly air: readonly (Row & { readonly kilograms: string })[];
  readonly water: readonly (Row & {
    readonly kilograms: string;
    readonly tonnes: string;
    readonly times: string;
  })[];
  readonly small: readonly { readonly kind: string; readonly quantity: string }[];
  readonly solid: readonly {
    readonly kind: keyof typeof SOLID;
    readonly produced: string;
    readonly recycled: string;
    readonly stored: string;
    readonly disposed: string;
  }[];
  readonly noise: readonly {
    readonly decibels: string;
    readonly twoPlaces: boolean;
    readonly underFifteenDays: boolean;
  }[];
}

const SHANDONG_AIR = ['sulphurDioxide', 'nitrogenOxides'];
const SHANDONG_WATER = [
  'cod',
  'ammoniaNitrogen',
  'totalMercury',
  'totalChromium',
  'totalCadmium',
  'totalLead',
];

/** Fen an equivalent; undefined where a given amount is outside the range of the law. */
function rateOf(one: Discharges, medium: 'air' | 'water', pollutant: string): bigint | undefined {
  const given = fen(medium === 'air' ? one.airRate : one.waterRate);
  const [least, most] = medium === 'air' ? [120n, 1200n] : [140n, 1400n];
  if (given !== 0n || one.region === 'other') return given < least || given > most ? undefined : given;
  if (one.region === 'beijing') return most;
  if (medium === 'air') return SHANDONG_AIR.includes(pollutant) ? 600n : 120n;
  return SHANDONG_WATER.includes(pollutant) || pollutant === 'totalArsenic' ? 300n : 140n;
}

/** Equivalents `n ÷ d` of a row at its rate. */
interface Counted {
  readonly row: Row;
  readonly n: bigint;
  readonly d: bigint;
  readonly rate: bigint;
}

function more(a: Counted, b: Counted): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left === right ? 0 : left > right ? -1 : 1;
}

/** The first `many` of each outlet, largest first. */
function largest(rows: readonly Counted[], many: number): Counted[] {
  const outlets = [...new Set(rows.map(({ row }) => row.outlet))];
  return outlets.flatMap((outlet) =>
    rows
      .filter(({ row }) => row.outlet === outlet)
      .sort(more)
      .slice(0, many),
  );
}

/** Fen on a row: three quarters from 30 % below the standard on, half from 50 % on (法第十三条). */
function taxOn({ row, n, d, rate }: Counted): bigint {
  const below = Number(row.belowStandard);
  return half(n * rate * (below >= 0.5 ? 2n : below >= 0.3 ? 3n : 4n), d * 4n);
}

function repeats(rows: readonly Row[]): boolean {
  const keys = rows.map(({ outlet, pollutant }) => `${outlet} ${pollutant.replace(/^ph\dto\d$/, 'ph')}`);
  return new Set(keys).size < keys.length;
}

function keepLargest(rows: readonly Counted[], group: readonly string[]): readonly Counted[] {
  const kept = largest(
    rows.filter(({ row }) => group.includes(row.pollutant)),
    1,
  );
  return rows.filter((one) => !group.includes(one.row.pollutant) || kept.includes(one));
}

/** Counts rows in ten-millionths; undefined where a rate is refused. */
function counted(
  one: Discharges,
  medium: 'air' | 'water',
  rows: readonly (Row & { readonly kilograms: string; readonly tonnes?: string; readonly times?: string })[],
): readonly Counted[] | undefined {
  const list = rows.map((row) => {
    const rate = rateOf(one, medium, row.pollutant);
    const value = (medium === 'air' ? AIR : WATER)[row.pollutant];
    if (rate === undefined || value === undefined) return undefined;
    const tonnes = fen(row.tonnes ?? '0');
    if (medium === 'air' || !(row.pollutant in SEWAGE))
      return { row, n: fen(row.kilograms) * 100_000n, d: value, rate };
    if (row.pollutant === 'colour') return { row, n: tonnes * fen(row.times ?? '0') * 1000n, d: value, rate };
    return { row, n: tonnes * 100_000n, d: value, rate };
  });
  return list.some((item) => item === undefined) ? undefined : list.filter((item) => item !== undefined);
}

function add(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function smallTax(one: Discharges): bigint | undefined {
  const list = one.small.map(({ kind, quantity }) => {
    if (fen(quantity) <= (UNTAXED[kind] ?? -1n) * 100n) return 0n;
    const rate = rateOf(one, 'water', kind);
    const value = SMALL[kind];
    return rate === undefined || value === undefined
      ? undefined
      : half(fen(quantity) * 100_000n * rate, value);
  });
  return list.some((item) => item === undefined) ? undefined : add(list.map((item) => item ?? 0n));
}

function noiseTax(one: Discharges): bigint {
  return add(
    one.noise.map(({ decibels, twoPlaces, underFifteenDays }) => {
      const whole = Number(half(fen(decibels), 100n));
      if (whole === 0) return 0n;
      const monthly = 35_000n * 2n ** BigInt(Math.min(5, Math.ceil(whole / 3) - 1));
      return (monthly * (twoPlaces ? 2n : 1n)) / (underFifteenDays ? 2n : 1n);
    }),
  );
}

/** What the law makes of the discharges of one month. */
export function environmentalTaxOf(one: Discharges, date: string) {
  if (date < '2018-01-01' || repeats(one.air) || repeats(one.water)) return 'refused';
  const air = counted(one, 'air', one.air);
  const water = counted(one, 'water', one.water);
  const small = smallTax(one);
  const left = one.solid.map((row) => ({
    each: SOLID[row.kind],
    hundredths: fen(row.produced) - fen(row.recycled) - fen(row.stored) - fen(row.disposed),
  }));
  if (air === undefined || water === undefined || small === undefined) return 'refused';
  if (left.some(({ hundredths }) => hundredths < 0n)) return 'refused';
  const first = water.filter(({ row }) => row.pollutant in FIRST);
  const others = [
    ['cod', 'bod5', 'toc'],
    ['coliforms', 'residualChlorine'],
  ].reduce(
    keepLargest,
    water.filter(({ row }) => !(row.pollutant in FIRST)),
  );
  const airTax = add(largest(air, 3).map(taxOn));
  const waterTax = add([...largest(first, 5), ...largest(others, 3)].map(taxOn)) + small;
  const solidTax = add(left.map(({ each, hundredths }) => hundredths * each));
  const noise = noiseTax(one);
  return {
    airTax: yuan(airTax),
    waterTax: yuan(waterTax),
    solidTax: yuan(solidTax),
    noiseTax: yuan(noise),
    taxPayable: yuan(airTax + waterTax + solidTax + noise),
  };
}
