import { divisorFor, type Taxpayer } from './half-relief.ts';
import { fen, half, yuan } from './oracle.ts';

/** Hundred-thousandths, read from the two tables of the law: [until June 2022, since]. */
const RATES = {
  sale: [30n, 30n],
  loan: [5n, 5n],
  financeLease: [5n, 5n],
  work: [50n, 30n],
  construction: [30n, 30n],
  surveyDesign: [50n, 30n],
  transport: [50n, 30n],
  technology: [30n, 30n],
  lease: [100n, 100n],
  custody: [100n, 100n],
  warehousing: [100n, 100n],
  propertyInsurance: [100n, 100n],
  landGrant: [50n, 50n],
  landBuildingTransfer: [50n, 50n],
  equityTransfer: [50n, 50n],
  ipTransfer: [50n, 30n],
  accountBooks: [50n, 25n],
} as const;
export type Rated = keyof typeof RATES;
export const RATED = Object.keys(RATES) as readonly Rated[];

/** An instrument as the API takes it, everything said. */
export interface Instrument {
  readonly item: Rated | 'securities' | 'otherBooks' | 'licence';
  readonly amount: string;
  readonly vatListed: string;
  readonly alreadyTaxed: string;
  readonly pieces: number;
  readonly side: 'seller' | 'buyer';
  readonly more: readonly { readonly item: Rated; readonly amount: string }[];
  readonly split: 'separate' | 'together';
  readonly taxpayer: Taxpayer;
  readonly exemption: string;
}

const NEW_LAW = '2022-07-01';

function rateOf(item: Rated, date: string): bigint | undefined {
  if (item === 'landGrant' && date < '2006-11-27') return undefined;
  if (item === 'accountBooks' && date >= '2018-05-01') return 25n;
  return RATES[item][date < NEW_LAW ? 0 : 1];
}

/** Share trading in hundred-thousandths and who pays, change by change. */
const TRADING: readonly (readonly [string, bigint, 'both' | 'seller'])[] = [
  ['2023-08-28', 50n, 'seller'],
  ['2008-09-19', 100n, 'seller'],
  ['2008-04-24', 100n, 'both'],
  ['2007-05-30', 300n, 'both'],
  ['2005-01-24', 100n, 'both'],
  ['2001-11-16', 200n, 'both'],
  ['1998-06-12', 400n, 'both'],
  ['1997-05-10', 500n, 'both'],
];

const EXEMPT_SINCE: Record<string, string> = {
  homeTrade: '2008-11-01',
  homeLease: '2008-03-01',
  copy: '1988-10-01',
  gift: '1988-10-01',
};

/** Which instruments an exemption frees, written as the articles say it; what is not here frees any but share trading. */
function frees(exemption: string, item: Instrument['item']): boolean {
  if (item === 'securities') return false;
  switch (exemption) {
    case 'homeTrade':
      return item === 'landBuildingTransfer';
    case 'homeLease':
      return item === 'lease';
    case 'gift':
      return item === 'landBuildingTransfer' || item === 'equityTransfer' || item === 'ipTransfer';
    case 'farm':
      return item === 'sale' || item === 'propertyInsurance';
    case 'interestFree':
      return item === 'loan';
    case 'medicine':
    case 'individualMovables':
      return item === 'sale';
    case 'eOrder':
      return /^(?:sale|work|transport|technology|lease|custody|warehousing)$/.test(item);
    case 'embassy':
      return /^(?:landGrant|landBuildingTransfer|lease|construction)$/.test(item);
    default:
      return true;
  }
}

/** Hundred-thousandths of a fen on one item. The regulations round to the dime: nothing under one, a lease one yuan at least. */
function taxOn(item: Rated, rate: bigint, base: bigint, date: string): bigint {
  const tax = base * rate;
  if (date >= NEW_LAW) return tax;
  const unit = 100_000n;
  if (item === 'lease' && tax > 0n && tax < 100n * unit) return 100n * unit;
  return tax < 10n * unit ? 0n : half(tax, 10n * unit) * 10n * unit;
}

/** The tax of each item in hundred-thousandths of a fen; undefined where the law of the day has none. */
function lines(one: Instrument, base: bigint, date: string): readonly bigint[] | undefined {
  const { item } = one;
  if (item === 'otherBooks' || item === 'licence') {
    if (one.more.length > 0) return undefined;
    const each = date >= (item === 'otherBooks' ? '2018-05-01' : NEW_LAW) ? 0n : 500n;
    return [BigInt(one.pieces) * each * 100_000n];
  }
  if (item === 'securities') {
    const [, rate, who] = TRADING.find(([from]) => date >= from) ?? [];
    if (one.more.length > 0 || rate === undefined) return undefined;
    return [who === 'both' || one.side === 'seller' ? base * rate : 0n];
  }
  const items = [{ item, base }, ...one.more.map((row) => ({ item: row.item, base: fen(row.amount) }))];
  const rates = items.map((row) => rateOf(row.item, date));
  if (rates.some((rate) => rate === undefined)) return undefined;
  const known = rates.map((rate) => rate ?? 0n);
  if (one.split === 'together' && one.more.length > 0) {
    const [most = 0n] = known.toSorted((a, b) => Number(b - a));
    const dearest = items[known.indexOf(most)]?.item ?? item;
    return [taxOn(dearest, most, base, date)];
  }
  return items.map((row, index) => taxOn(row.item, known[index] ?? 0n, row.base, date));
}

function baseOf(one: Instrument): bigint | undefined {
  if (one.item === 'otherBooks' || one.item === 'licence') return 0n;
  const net = fen(one.amount) - fen(one.vatListed);
  if (net < 0n) return undefined;
  const grown = one.item === 'accountBooks' ? net - fen(one.alreadyTaxed) : net;
  return grown > 0n ? grown : 0n;
}

/** What the law and the regulations before it make of an instrument. */
export function stampTaxOf(one: Instrument, date: string) {
  const base = baseOf(one);
  if (date < '1990-07-01' || base === undefined) return 'refused';
  if (one.exemption !== 'none') {
    if (date < (EXEMPT_SINCE[one.exemption] ?? NEW_LAW)) return 'refused';
    const written = [one.item, ...one.more.map((row) => row.item)];
    if (!written.every((item) => frees(one.exemption, item))) return 'refused';
    return { base: yuan(base), taxDue: '0.00', reduction: '0.00', taxPayable: '0.00' };
  }
  const each = lines(one, base, date);
  const divisor = one.item === 'securities' ? 1n : divisorFor(date, one.taxpayer);
  if (each === undefined || divisor === 'refused') return 'refused';
  const added = (by: bigint) => each.reduce((total, tax) => total + half(tax, 100_000n * by), 0n);
  const [due, left] = [added(1n), added(divisor)];
  return { base: yuan(base), taxDue: yuan(due), reduction: yuan(due - left), taxPayable: yuan(left) };
}
