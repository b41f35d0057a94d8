/**
 * A second way of computing, for tests only: integers of fen and a walk through the bands, written from the
 * statute without the engine. Rates are in ten-thousandths, so that tax in fen is Σ part × rate ÷ 10,000.
 */

/** `[upper end in yuan, rate in ten-thousandths]`; the last band has no end. */
export type Bands = readonly (readonly [number | null, number])[];

export const ANNUAL: Bands = [
  [36_000, 300],
  [144_000, 1000],
  [300_000, 2000],
  [420_000, 2500],
  [660_000, 3000],
  [960_000, 3500],
  [null, 4500],
];

export const MONTHLY: Bands = [
  [3_000, 300],
  [12_000, 1000],
  [25_000, 2000],
  [35_000, 2500],
  [55_000, 3000],
  [80_000, 3500],
  [null, 4500],
];

/** Half up to the whole; the numerator may not be negative. */
export function half(numerator: bigint, denominator: bigint): bigint {
  const [whole, left] = [numerator / denominator, numerator % denominator];
  return left * 2n >= denominator ? whole + 1n : whole;
}

/** Tax in fen × 10,000 on `base` fen, band by band. */
export function walk(bands: Bands, base: bigint): bigint {
  let tax = 0n;
  let lower = 0n;
  for (const [upTo, rate] of bands) {
    const upper = upTo === null ? base : BigInt(upTo) * 100n;
    const part = (base < upper ? base : upper) - lower;
    if (part <= 0n) break;
    tax += part * BigInt(rate);
    lower = upper;
  }
  return tax;
}

/** Tax in fen on `base` fen. */
export function progressive(bands: Bands, base: bigint): bigint {
  return half(walk(bands, base < 0n ? 0n : base), 10_000n);
}

/** The band a base falls in: its rate and the quick deduction worked out from the bands below. */
export function bandAt(bands: Bands, base: bigint): { rate: bigint; quick: bigint } {
  let before = 0n;
  for (const [upTo, rate] of bands) {
    const upper = upTo === null ? null : BigInt(upTo) * 100n;
    if (upper === null || base <= upper)
      return { rate: BigInt(rate), quick: before * BigInt(rate) - walk(bands, before) };
    before = upper;
  }
  throw new Error('No open band');
}

export function fen(amount: string): bigint {
  const [whole = '0', part = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return amount.startsWith('-') ? -value : value;
}

export function yuan(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function positive(a: bigint): bigint {
  return a > 0n ? a : 0n;
}
