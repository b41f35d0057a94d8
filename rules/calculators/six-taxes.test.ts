import { describe, expect, it } from 'vitest';
import { OutOfForceError } from '../engine/errors.ts';
import { landUseTax } from './land-use-tax.ts';

const tax = (date: string, taxpayer: string) =>
  landUseTax.calculate({ date, inputs: { area: '100', unitTax: '10', taxpayer }, trace: false });

describe('half relief of the six taxes and two fees', () => {
  it.each([
    ['2018-12-31', 'smallScale', '1000.00'],
    ['2019-01-01', 'smallScale', '500.00'],
    ['2021-12-31', 'smallScale', '500.00'],
    ['2022-01-01', 'smallScale', '500.00'],
    ['2027-12-31', 'smallScale', '500.00'],
    ['2021-12-31', 'smallProfit', '1000.00'],
    ['2022-01-01', 'smallProfit', '500.00'],
    ['2027-12-31', 'smallProfit', '500.00'],
    ['2021-12-31', 'individualBusiness', '1000.00'],
    ['2022-01-01', 'individualBusiness', '500.00'],
    ['2026-06-01', 'other', '1000.00'],
    ['2030-01-01', 'other', '1000.00'],
  ])('%s %s → %s', (date, taxpayer, expected) => {
    expect(tax(date, taxpayer).results['taxPayable']).toBe(expected);
  });

  it('is refused after its known end', () => {
    for (const taxpayer of ['smallScale', 'smallProfit', 'individualBusiness'])
      expect(() => tax('2028-01-01', taxpayer)).toThrow(OutOfForceError);
  });

  it('is labelled as to be checked while the provinces set it, not since 2023', () => {
    const codes = (date: string) => tax(date, 'smallScale').warnings.map((warning) => warning.code);
    expect(codes('2022-12-31')).toEqual(['to-be-checked']);
    expect(codes('2023-01-01')).toEqual([]);
  });
});
