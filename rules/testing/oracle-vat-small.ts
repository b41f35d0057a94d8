import { fen, half, least, positive } from './oracle.ts';
import { type History, must, on } from './through-time.ts';

/** Levy rate of goods and services in ten-thousandths. */
const APPLIED: History<bigint> = [
  ['2009-01-01', 300n],
  ['2020-03-01', 100n],
  ['2022-04-01', 0n],
  ['2023-01-01', 100n],
];
const PROPERTY: History<bigint> = [
  ['2016-05-01', 500n],
  ['2026-01-01', 300n],
];
/** Sales a month in fen. */
const COMPANY_LINE: History<bigint> = [
  ['2013-08-01', 2_000_000n],
  ['2014-10-01', 3_000_000n],
  ['2019-01-01', 10_000_000n],
  ['2021-04-01', 15_000_000n],
  ['2023-01-01', 10_000_000n],
];
const PERSON_LINE: History<bigint> = [
  ['2009-01-01', 500_000n],
  ['2011-11-01', 2_000_000n],
];
/** Everything is counted over this, so that prices without VAT stay whole. */
const SCALE = 10_100n * 10_300n * 10_500n;

export const SMALL_SALE_LINES = [
  'goods',
  'services',
  'deduction',
  'dispatch',
  'propertySale',
  'propertyCost',
  'propertyLease',
  'usedAssets',
  'specialReduced',
  'specialFull',
  'specialPropertySale',
  'specialPropertyLease',
] as const;
export type SmallSale = Readonly<Record<(typeof SMALL_SALE_LINES)[number], string>> & {
  readonly taxpayer: 'company' | 'individual';
  readonly period: 'month' | 'quarter';
  readonly includesTax: boolean;
};

interface Part {
  readonly line: 'goods' | 'services' | 'dispatch' | 'sale' | 'lease' | 'used';
  /** The row of the return it is taxed in. */
  readonly row: 'ordinary' | 'waived' | 'dispatch' | 'property' | 'used';
  readonly price: bigint;
  /** Of the price, on special invoices. */
  readonly special: bigint;
  readonly levy: bigint;
  readonly taxedAt: bigint;
}

function partsOf(date: string, given: SmallSale): readonly Part[] {
  const of = (name: (typeof SMALL_SALE_LINES)[number]): bigint => fen(given[name]);
  const applied = must(APPLIED, date);
  const property = on(PROPERTY, date) ?? 0n;
  const [goods, services] = [of('goods'), positive(of('services') - of('deduction'))];
  const sold = positive(of('propertySale') - of('propertyCost'));
  // Waived special invoices are taken from goods first, then those at the reduced rate.
  const waived = least(of('specialFull'), goods);
  const reduced = least(of('specialReduced'), goods - waived);
  const part = (
    line: Part['line'],
    row: Part['row'],
    price: bigint,
    special: bigint,
    levy: bigint,
    taxedAt = levy,
  ): Part => ({ line, row, price, special, levy, taxedAt });
  const waivedServices = of('specialFull') - waived;
  return [
    part('goods', 'ordinary', goods - waived, reduced, applied),
    part('services', 'ordinary', services - waivedServices, of('specialReduced') - reduced, applied),
    part('goods', 'waived', waived, waived, 300n),
    part('services', 'waived', waivedServices, waivedServices, 300n),
    part('dispatch', 'dispatch', of('dispatch'), 0n, 500n),
    part('sale', 'property', sold, of('specialPropertySale'), property),
    part('lease', 'property', of('propertyLease'), of('specialPropertyLease'), property),
    part('used', 'used', of('usedAssets'), 0n, 300n, 200n),
  ];
}

/** Small-scale VAT in integers, from the notices: tax, sales and taxed sales in fen. */
export function smallVat(date: string, given: SmallSale): { tax: bigint; sales: bigint; taxed: bigint } {
  const parts = partsOf(date, given);
  const net = (price: bigint, levy: bigint): bigint =>
    given.includesTax ? (price * 10_000n * SCALE) / (10_000n + levy) : price * SCALE;
  const worth = (lines: readonly string[]): bigint =>
    parts.reduce((sum, one) => sum + (lines.includes(one.line) ? net(one.price, one.levy) : 0n), 0n);
  const person = given.taxpayer === 'individual' && date < '2014-10-01';
  const month = on(person ? PERSON_LINE : COMPANY_LINE, date);
  const line = month === undefined ? undefined : month * (given.period === 'quarter' ? 3n : 1n) * SCALE;
  const included = !person && date < '2026-01-01';
  const isFree = (lines: readonly string[]): boolean => {
    const sales = worth(lines);
    return line !== undefined && (included ? sales <= line : sales < line);
  };
  const all = ['goods', 'used', 'services', 'dispatch', 'lease', 'sale'];
  const [goods, services, rest] = [all.slice(0, 2), all.slice(2), all.slice(0, 5)];
  const apart = date >= '2016-05-01' && date <= '2018-12-31';
  const leftOut = date >= '2019-01-01' && date <= '2025-12-31';
  const groups = apart ? [goods, services] : isFree(all) || !leftOut ? [all] : [rest];
  const exempt = new Set(groups.filter(isFree).flat());
  const rows = new Map<string, bigint>();
  let taxed = 0n;
  for (const { line: name, row, price, special, levy, taxedAt } of parts) {
    const base = net(exempt.has(name) ? special : price, levy);
    if (taxedAt > 0n) taxed += base;
    rows.set(row, (rows.get(row) ?? 0n) + base * taxedAt);
  }
  const tax = [...rows.values()].reduce((sum, row) => sum + half(row, SCALE * 10_000n), 0n);
  return { tax, sales: half(worth(all), SCALE), taxed: half(taxed, SCALE) };
}
