/**
 * The tables and deductions of the individual income tax through the years, written from the statutes a second time,
 * for tests only; nothing here comes from the parameters of the calculators.
 */
import { type Bands, half, MONTHLY } from './oracle.ts';

/** Wages 1994 to August 2011 (法 1993, 税率表一). */
export const NINE: Bands = [
  [500, 500],
  [2_000, 1000],
  [5_000, 1500],
  [20_000, 2000],
  [40_000, 2500],
  [60_000, 3000],
  [80_000, 3500],
  [100_000, 4000],
  [null, 4500],
];

/** Wages September 2011 to September 2018 (法 2011, 税率表一). */
export const SEVEN: Bands = [
  [1_500, 300],
  [4_500, 1000],
  [9_000, 2000],
  [35_000, 2500],
  [55_000, 3000],
  [80_000, 3500],
  [null, 4500],
];

/** Labour pay: 20 %, and the supplements (加成) above 20,000 and 50,000. */
export const LABOUR: Bands = [
  [20_000, 2000],
  [50_000, 3000],
  [null, 4000],
];

const BUSINESS_1994: Bands = [
  [5_000, 500],
  [10_000, 1000],
  [30_000, 2000],
  [50_000, 3000],
  [null, 3500],
];
const BUSINESS_2011: Bands = [
  [15_000, 500],
  [30_000, 1000],
  [60_000, 2000],
  [100_000, 3000],
  [null, 3500],
];
const BUSINESS_2018: Bands = [
  [30_000, 500],
  [90_000, 1000],
  [300_000, 2000],
  [500_000, 3000],
  [null, 3500],
];

/** Days on which the taxation of wages changed. */
export const WAGE_CHANGES = ['2006-01-01', '2008-03-01', '2011-09-01', '2018-10-01', '2019-01-01'] as const;

/** The monthly table of a day. */
export function monthlyTable(day: string): Bands {
  if (day < '2011-09-01') return NINE;
  return day < '2018-10-01' ? SEVEN : MONTHLY;
}

/** The basic deduction of a month in fen, until 2018; `foreign` with the additional deduction (附加减除费用). */
export function wageDeduction(day: string, foreign = false): bigint {
  if (day >= '2018-10-01') return 500_000n;
  if (foreign) return day < '2006-01-01' ? 400_000n : 480_000n;
  if (day >= '2011-09-01') return 350_000n;
  if (day >= '2008-03-01') return 200_000n;
  return day < '2006-01-01' ? 80_000n : 160_000n;
}

/** The table of business income in a month `YYYY-MM`. */
export function businessTable(month: string): Bands {
  if (month < '2011-09') return BUSINESS_1994;
  return month < '2018-10' ? BUSINESS_2011 : BUSINESS_2018;
}

/** What an owner without other income deducts for a month `YYYY-MM`, in fen. */
export function ownerDeduction(month: string): bigint {
  return wageDeduction(`${month}-28`);
}

/** Tax on `base` parts of a fen, `parts` of which make a fen, band by band, in fen × parts × 10,000. */
export function walkParts(bands: Bands, base: bigint, parts: bigint): bigint {
  let tax = 0n;
  let lower = 0n;
  for (const [upTo, rate] of bands) {
    const edge = upTo === null ? base : BigInt(upTo) * 100n * parts;
    const upper = edge < base ? edge : base;
    if (upper <= lower) break;
    tax += (upper - lower) * BigInt(rate);
    lower = upper;
  }
  return tax;
}

/** Tax in fen on `base` parts of a fen; nothing on a negative base. */
export function taxOnParts(bands: Bands, base: bigint, parts: bigint): bigint {
  return base > 0n ? half(walkParts(bands, base, parts), 10_000n * parts) : 0n;
}
