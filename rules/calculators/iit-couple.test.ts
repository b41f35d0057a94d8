import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../index.ts';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { ANNUAL, fen, least, progressive, yuan } from '../testing/oracle.ts';

const date = '2025-12-31';

/** Every way to give each child to one, the other or both, and the loan to one: the least tax in fen. */
function leastOfAll(first: bigint, second: bigint, children: number, loan: bigint): bigint {
  let ways: bigint[] = [0n];
  for (let child = 0; child < children; child += 1)
    ways = ways.flatMap((taken) => [taken, taken + 1_200_000n, taken + 2_400_000n]);
  const totals = ways.flatMap((taken) => {
    const left = BigInt(children) * 2_400_000n - taken;
    return [loan, 0n].map(
      (mine) =>
        progressive(ANNUAL, first - taken - mine) + progressive(ANNUAL, second - left - (loan - mine)),
    );
  });
  return totals.reduce(least);
}

describe('spouses who share deductions', () => {
  const children = fc.integer({ min: 0, max: 3 });
  it('find the least tax of all ways to share', () => {
    fc.assert(
      fc.property(
        moneyUpTo(600_000),
        moneyUpTo(600_000),
        children,
        fc.integer({ min: 0, max: 12 }),
        (a, b, count, months) => {
          const inputs = { first: a, second: b, children: count, mortgageMonths: months };
          const { results, alternatives = [] } = calculate('iit-couple', { date, inputs, trace: false });
          expect(results['total']).toBe(yuan(leastOfAll(fen(a), fen(b), count, BigInt(months) * 100_000n)));
          expect(fen(results['taxFirst'] ?? '') + fen(results['taxSecond'] ?? '')).toBe(
            fen(results['total'] ?? ''),
          );
          expect(alternatives.find(({ id }) => id === 'best')?.best).toBe(true);
          expect(fen(results['saved'] ?? '')).toBeGreaterThanOrEqual(0n);
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });

  it('costs the same whoever is named first', () => {
    fc.assert(
      fc.property(moneyUpTo(600_000), moneyUpTo(600_000), children, (a, b, count) => {
        const total = (first: string, second: string) =>
          calculate('iit-couple', { date, inputs: { first, second, children: count }, trace: false }).results[
            'total'
          ];
        expect(total(a, b)).toBe(total(b, a));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});
