import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { ANNUAL, bandAt, fen, half, MONTHLY, progressive, yuan } from '../testing/oracle.ts';

const date = '2025-12-31';
const taxOn = (bonus: string, more: object = {}): string =>
  calculate('iit-bonus', { date, inputs: { bonus, ...more }, trace: false }).results['tax'] ?? '';

/** Alone: the band of a twelfth, the quick deduction once. A twelfth is at most x where the bonus is at most 12 x. */
function alone(bonus: bigint): bigint {
  const yearly = MONTHLY.map(([upTo, rate]) => [upTo === null ? null : upTo * 12, rate] as const);
  const { rate, quick } = bandAt(yearly, bonus);
  return half(bonus * rate - quick / 12n, 10_000n);
}

describe('year-end bonus', () => {
  it('agrees with a second computation in integer fen', () => {
    fc.assert(
      fc.property(moneyUpTo(2_000_000), moneyUpTo(2_000_000), fc.boolean(), (bonus, income, negative) => {
        const other = negative && income !== '0.00' ? `-${income}` : income;
        expect(taxOn(bonus)).toBe(yuan(alone(fen(bonus))));
        const merged = progressive(ANNUAL, fen(other) + fen(bonus)) - progressive(ANNUAL, fen(other));
        expect(taxOn(bonus, { otherTaxableIncome: other, method: 'merged' })).toBe(yuan(merged));
      }),
      { numRuns: tries(10 * RUNS) },
    );
  });

  const edges = [36_000, 144_000, 300_000, 420_000, 660_000, 960_000];
  it.each(around(edges))('at %s alone', (bonus) => {
    expect(taxOn(bonus)).toBe(yuan(alone(fen(bonus))));
  });

  it('jumps at each edge, and warns on both sides of it', () => {
    for (const edge of edges) {
      const codes = (bonus: string) =>
        calculate('iit-bonus', { date, inputs: { bonus } }).warnings.map((warning) => warning.code);
      expect(codes(`${edge}`)).toContain('bonus-cliff-ahead');
      expect(codes(`${edge}`)).not.toContain('bonus-cliff');
      expect(codes(`${edge}.01`)).toContain('bonus-cliff');
    }
  });

  it('stops warning where the net bonus has caught up (published blind zones)', () => {
    const ends = ['38566.67', '160500.00', '318333.33', '447500.00', '706538.46', '1120000.00'];
    for (const end of ends) {
      const warned = (bonus: bigint) =>
        calculate('iit-bonus', { date, inputs: { bonus: yuan(bonus) } }).warnings.some(
          (warning) => warning.code === 'bonus-cliff',
        );
      expect(warned(fen(end) - 100n), end).toBe(true);
      expect(warned(fen(end) + 100n), end).toBe(false);
    }
  });

  it('never falls when the bonus rises, and marks the cheaper choice as best', () => {
    fc.assert(
      fc.property(moneyUpTo(1_500_000), moneyUpTo(1_500_000), moneyUpTo(500_000), (a, b, other) => {
        const [low, high] = fen(a) < fen(b) ? [a, b] : [b, a];
        expect(fen(taxOn(low))).toBeLessThanOrEqual(fen(taxOn(high)));
        const inputs = { bonus: a, otherTaxableIncome: other };
        const { alternatives = [] } = calculate('iit-bonus', { date, inputs, trace: false });
        const costs = alternatives.map(({ results, best }) => ({ tax: fen(results['tax'] ?? ''), best }));
        const least = costs.map(({ tax }) => tax).sort((x, y) => (x < y ? -1 : 1))[0];
        for (const { tax, best } of costs) expect(best).toBe(tax === least);
      }),
      { numRuns: tries(RUNS) },
    );
  });
});
