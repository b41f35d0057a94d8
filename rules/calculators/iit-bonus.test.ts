import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { daysBetween } from '../testing/days.ts';
import { bonusAlone, bonusBefore2019, bonusMerged } from '../testing/income-oracle.ts';
import { NINE, SEVEN, WAGE_CHANGES } from '../testing/income-tables.ts';
import { fen, yuan } from '../testing/oracle.ts';

const date = '2025-12-31';
const taxOn = (bonus: string, more: object = {}, day = date): string =>
  calculate('iit-bonus', { date: day, inputs: { bonus, ...more }, trace: false }).results['tax'] ?? '';

describe('year-end bonus', () => {
  it('agrees with a second computation in integer fen since 2019', () => {
    const days = daysBetween('2019-01-01', '2027-12-31');
    fc.assert(
      fc.property(
        moneyUpTo(2_000_000),
        moneyUpTo(2_000_000),
        fc.boolean(),
        days,
        (bonus, income, minus, day) => {
          const other = minus && income !== '0.00' ? `-${income}` : income;
          const run = (method: string) => taxOn(bonus, { otherTaxableIncome: other, method }, day);
          expect(run('separate')).toBe(yuan(bonusAlone(day, fen(bonus))));
          expect(run('merged')).toBe(yuan(bonusMerged(fen(bonus), fen(other))));
        },
      ),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it('agrees with a second computation before 2019, the shortfall of the salary included', () => {
    const days = daysBetween('1996-01-01', '2018-12-31', ['2005-01-01', ...WAGE_CHANGES]);
    fc.assert(
      fc.property(
        moneyUpTo(1_500_000),
        moneyUpTo(8_000),
        fc.boolean(),
        days,
        (bonus, salary, foreign, day) => {
          const tax = taxOn(bonus, { monthlySalary: salary, foreign }, day);
          expect(tax).toBe(yuan(bonusBefore2019(day, fen(bonus), fen(salary), foreign)));
        },
      ),
      { numRuns: tries(10 * RUNS) },
    );
  });

  it.each([
    ['2010-06-30', NINE],
    ['2015-06-30', SEVEN],
  ] as const)('at every edge of the table of %s', (day, table) => {
    for (const bonus of around(table.flatMap(([upTo]) => (upTo === null ? [] : [upTo * 12]))))
      expect(taxOn(bonus, { monthlySalary: '9999' }, day)).toBe(yuan(bonusAlone(day, fen(bonus))));
  });

  const edges = [36_000, 144_000, 300_000, 420_000, 660_000, 960_000];
  it.each(around(edges))('at %s alone', (bonus) => {
    expect(taxOn(bonus)).toBe(yuan(bonusAlone(date, fen(bonus))));
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

  it('warns of the edges before 2019 too, moved by the shortfall of the salary', () => {
    const codes = (bonus: string, monthlySalary: string) =>
      calculate('iit-bonus', { date: '2015-06-30', inputs: { bonus, monthlySalary } }).warnings.map(
        (warning) => warning.code,
      );
    for (const edge of [18_000, 54_000, 108_000, 420_000, 660_000, 960_000])
      for (const [salary, shortfall] of [
        ['5000', 0],
        ['3000', 500],
      ] as const) {
        expect(codes(`${edge + shortfall}`, salary)).toContain('bonus-cliff-ahead');
        expect(codes(`${edge + shortfall}`, salary)).not.toContain('bonus-cliff');
        expect(codes(`${edge + shortfall}.01`, salary)).toContain('bonus-cliff');
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
