import { describe, expect, it } from 'vitest';
import { initialValues } from '#forms/index.ts';
import { calculate, calculators } from '#rules/index.ts';
import { axisOf, withAmount } from './axis.ts';
import { curveOf, roundAbove } from './curve.ts';

const taxOf = (id: string, date: string, inputs: (amount: string) => object, output: string) => (x: number) =>
  Number(calculate(id, { date, inputs: { ...inputs(String(x)) }, trace: false }).results[output]);

describe('the curve of a tax', () => {
  it('finds the brackets of the annual table to the yuan', () => {
    const tax = taxOf('iit-annual', '2025-12-31', (wages) => ({ wages }), 'taxPayable');
    const { bands, cliffs } = curveOf(tax, 500_000);
    expect(bands.map(({ to, rate }) => [to, rate])).toEqual([
      [60_000, 0],
      [96_000, 0.03],
      [204_000, 0.1],
      [360_000, 0.2],
      [480_000, 0.25],
      [500_000, 0.3],
    ]);
    expect(cliffs).toEqual([]);
  });

  it('finds the cliffs of the bonus and of the small enterprise', () => {
    const bonus = curveOf(
      taxOf('iit-bonus', '2025-12-31', (bonus) => ({ bonus }), 'tax'),
      200_000,
    );
    expect(bonus.cliffs.map(({ x }) => x)).toEqual([36_000, 144_000]);
    expect(bonus.cliffs[0]?.jump).toBeCloseTo(2310, 2);
    const profit = (amount: string) => ({ profit: amount, staff: 10, assets: '1000000' });
    const small = curveOf(taxOf('cit-annual', '2025-12-31', profit, 'taxPayable'), 8_000_000);
    expect(small.cliffs.map(({ x, jump }) => [x, Math.round(jump)])).toEqual([[3_000_000, 600_000]]);
  });

  it('goes through the law’s own figures, in order, at no more than a hundred places beside the edges', () => {
    const tax = taxOf('iit-labour', '2025-12-31', (income) => ({ income }), 'tax');
    const { points } = curveOf(tax, 80_000);
    expect(points.length).toBeLessThan(110);
    expect(points.every(({ x, y }, at) => y === tax(x) && x >= (points[at - 1]?.x ?? 0))).toBe(true);
  });

  it('leaves out amounts the law gives no figure for', () => {
    const { points, bands } = curveOf((x) => (x < 500 ? undefined : x * 0.5), 1000);
    expect(points[0]?.x).toBeGreaterThanOrEqual(500);
    expect(bands.map(({ rate }) => rate)).toEqual([0.5]);
  });

  it.each([
    [1, 800],
    [72_002, 80_000],
    [100_000, 100_000],
    [3_000_001, 4_000_000],
  ])('reaches from %d to the round %d', (least, round) => {
    expect(roundAbove(least)).toBe(round);
  });
});

describe('the axis', () => {
  const day = '2025-12-31';
  const formOf = (id: string, typed: object) => {
    const fields = calculators.find((one) => one.id === id)?.fields ?? [];
    return { fields, values: { ...initialValues(fields), ...typed } };
  };
  it.each([
    ['iit-bonus', { bonus: '36,001' }, 'bonus', 36_001],
    ['iit-annual', { labour: '5000' }, 'labour', 5000],
    ['iit-wage-withholding', { months: [{ income: '10000', count: '12' }] }, 'income', 10_000],
    ['vat-general', { sales: [{ kind: 'standard', amount: '7' }], inputTax: '3' }, 'amount', 7],
    ['property-tax', { basis: 'rent', rent: '100' }, 'rent', 100],
  ])('of %s is the amount it depends on', (id, typed, name, value) => {
    const { fields, values } = formOf(id, typed);
    const axis = axisOf(fields, values, day);
    expect([axis?.field.name, axis?.value]).toEqual([name, value]);
    expect(axis?.times).toBe('months' in typed ? 12 : 1);
    const moved = axis === null ? {} : withAmount(values, axis, 42);
    expect(axisOf(fields, moved, day)?.value).toBe(42);
  });

  it('is none where nothing is given, or several months are', () => {
    const empty = formOf('iit-bonus', {});
    expect(axisOf(empty.fields, empty.values, day)).toBeNull();
    const rows = formOf('iit-wage-withholding', { months: [{ income: '1' }, { income: '2' }] });
    expect(axisOf(rows.fields, rows.values, day)).toBeNull();
  });
});
