import fc from 'fast-check';
import { yuan } from './oracle.ts';

/** Amounts of money up to `most` yuan, with fen, as decimal strings. Small and round ones come more often. */
export function moneyUpTo(most: number): fc.Arbitrary<string> {
  const any = fc.bigInt({ min: 0n, max: BigInt(most) * 100n });
  const small = fc.bigInt({ min: 0n, max: BigInt(Math.min(most, 1000)) * 100n });
  const round = fc
    .bigInt({ min: 0n, max: BigInt(Math.floor(most / 1000)) })
    .map((thousands) => thousands * 100_000n);
  return fc.oneof({ weight: 6, arbitrary: any }, small, round).map(yuan);
}

/** Each amount, the fen before and the fen after it. */
export function around(edges: readonly number[]): readonly string[] {
  return edges.flatMap((edge) => [-1n, 0n, 1n].map((step) => yuan(BigInt(Math.round(edge * 100)) + step)));
}

/** How often a property is tried; the slow ones say less. */
export const RUNS = 10_000;

/**
 * How often a property is tried in this run: no more than `RUNS`, so that a whole test run stays short; with
 * RANDOM_CASES=100000 in the environment every property is tried at least so often.
 */
export function tries(many: number): number {
  const wanted = Number(process.env['RANDOM_CASES'] ?? '0');
  return wanted > 0 ? Math.max(many, wanted) : Math.min(many, RUNS);
}
