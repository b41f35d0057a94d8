import { fen, half, yuan } from './oracle.ts';

/** A purchase, return or change of use as the API takes it, everything said; litres with two places. */
export interface VehicleCase {
  readonly purpose: 'purchase' | 'import' | 'return' | 'change';
  readonly vehicle: 'car' | 'newEnergyCar' | 'newEnergyOther' | 'other' | 'trailer' | 'motorcycle' | 'exempt';
  readonly priceKind: 'net' | 'gross';
  readonly price: string;
  readonly customsValue: string;
  readonly customsDuty: string;
  readonly consumptionTax: string;
  readonly litres: string;
  readonly millilitres: number;
  readonly taxPaid: string;
  readonly since: string;
}

/** A fraction of fen. */
type Part = readonly [bigint, bigint];

/** VAT in a price, in percent of the price without it. */
function vat(date: string): bigint {
  if (date < '2018-05-01') return 17n;
  return date < '2019-04-01' ? 16n : 13n;
}

/** `[first day, last day, rate in tenths of a percent, litres in hundredths, most expensive in fen]`. */
const SMALL: readonly (readonly [string, string, bigint, bigint, bigint | null])[] = [
  ['2009-01-20', '2009-12-31', 50n, 160n, null],
  ['2010-01-01', '2010-12-31', 75n, 160n, null],
  ['2015-10-01', '2016-12-31', 50n, 160n, null],
  ['2017-01-01', '2017-12-31', 75n, 160n, null],
  ['2022-06-01', '2022-12-31', 50n, 200n, 30_000_000n],
];

/** Due and payable of a purchase, in fractions of fen; undefined where the law of the day or an input is missing. */
function bought(one: VehicleCase, [n, d]: Part, date: string): readonly [Part, Part] | undefined {
  const full: Part = [n, d * 10n];
  switch (one.vehicle) {
    case 'car': {
      const relief = SMALL.find(([from, to]) => from <= date && date <= to);
      if (relief === undefined) return [full, full];
      const [, , rate, litres, most] = relief;
      if (fen(one.litres) === 0n) return undefined;
      const reduced = fen(one.litres) <= litres && (most === null || n <= most * d);
      const tax: Part = reduced ? [n * rate, d * 1000n] : full;
      return [tax, tax];
    }
    case 'newEnergyCar':
    case 'newEnergyOther': {
      if (date < '2014-09-01') return [full, full];
      if (date > '2027-12-31') return undefined;
      const capped = one.vehicle === 'newEnergyCar';
      if (date < '2026-01-01') {
        const over = n - 30_000_000n * d;
        return [full, capped && date >= '2024-01-01' && over > 0n ? [over, d * 10n] : [0n, 1n]];
      }
      // Half of the tax, but no more than 15,000: from a price of 300,000 on.
      const over = n > 30_000_000n * d;
      return [full, capped && over ? [n - 15_000_000n * d, d * 10n] : [n, d * 20n]];
    }
    case 'trailer':
      if (date > '2027-12-31') return undefined;
      return [full, date < '2018-07-01' ? full : [n, d * 20n]];
    case 'motorcycle':
      if (date < '2019-07-01') return [full, full];
      if (one.millilitres === 0) return undefined;
      return [full, one.millilitres > 150 ? full : [0n, 1n]];
    case 'exempt':
      return date < '2019-07-01' ? undefined : [full, [0n, 1n]];
    case 'other':
      return [full, full];
  }
}

/** Full years: the day and month of a later year, the last of February for the 29th. */
function fullYears(from: string, to: string): bigint {
  const [years, rest] = [Number(to.slice(0, 4)) - Number(from.slice(0, 4)), to.slice(5)];
  const leap = new Date(Date.UTC(Number(to.slice(0, 4)), 1, 29)).getUTCMonth() === 1;
  const due = from.slice(5) === '02-29' && !leap ? '02-28' : from.slice(5);
  return BigInt(rest < due ? years - 1 : years);
}

/** What the regulation and the law make of a case. */
export function vehiclePurchaseTaxOf(one: VehicleCase, date: string) {
  if (date < '2001-01-01') return 'refused';
  if (one.purpose === 'return' || one.purpose === 'change') {
    if (one.since > date || date < '2019-07-01') return 'refused';
    const passed = fullYears(one.since, date);
    const left = passed > 10n ? 0n : 10n - passed;
    if (one.purpose === 'return')
      return { taxPayable: '0.00', refund: yuan(half(fen(one.taxPaid) * left, 10n)) };
    const due = half(fen(one.price) * left, 100n);
    const more = due - fen(one.taxPaid);
    return { taxDue: yuan(due), taxPayable: yuan(more > 0n ? more : 0n), refund: '0.00' };
  }
  const imported = fen(one.customsValue) + fen(one.customsDuty) + fen(one.consumptionTax);
  const price = fen(one.price);
  const base: Part =
    one.purpose === 'import'
      ? [imported, 1n]
      : one.priceKind === 'net'
        ? [price, 1n]
        : [price * 100n, 100n + vat(date)];
  const taxes = bought(one, base, date);
  if (taxes === undefined) return 'refused';
  const [due, left] = taxes.map(([n, d]) => half(n, d)) as [bigint, bigint];
  return {
    base: yuan(half(...base)),
    taxDue: yuan(due),
    relief: yuan(due - left),
    taxPayable: yuan(left),
    refund: '0.00',
  };
}
