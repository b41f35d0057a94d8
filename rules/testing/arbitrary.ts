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

/** Days from one to another, those around the given turns of the law more often. */
export function dayAround(turns: readonly string[], from: string, to: string): fc.Arbitrary<string> {
  const number = (day: string): number => Date.parse(day) / 86_400_000;
  const any = fc.integer({ min: number(from), max: number(to) });
  const near = fc
    .tuple(fc.constantFrom(...turns), fc.constantFrom(-1, 0, 1))
    .map(([turn, step]) => number(turn) + step);
  return fc.oneof(any, near).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
}
