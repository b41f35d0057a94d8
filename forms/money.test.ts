import { expect, it } from 'vitest';
import { figure, figureWithUnit, magnitude, signOf } from './money.ts';

it.each([
  ['1234567.89', 'CNY', '1,234,567.89'],
  ['-1234.00', 'CNY', '−1,234.00'],
  ['999.00', 'CNY', '999.00'],
  ['0.03', 'ratio', '3%'],
  ['0.125', 'ratio', '12.5%'],
  ['1', 'ratio', '100%'],
  ['-0.5', 'ratio', '−50%'],
  ['12', 'count', '12'],
] as const)('writes %s as %s: %s', (value, unit, text) => {
  expect(figure(value, unit)).toBe(text);
});

it('names the currency in the language read', () => {
  expect(figureWithUnit('1080.00', 'CNY', 'zh')).toBe('1,080.00 元');
  expect(figureWithUnit('1080.00', 'CNY', 'en')).toBe('CNY 1,080.00');
  expect(figureWithUnit('0.1', 'ratio', 'en')).toBe('10%');
});

it('tells sign and size without arithmetic', () => {
  expect([signOf('-0.01'), signOf('0.00'), signOf('-0.00'), signOf('7')]).toEqual([-1, 0, 0, 1]);
  expect(magnitude('-3400.00')).toBe('3400.00');
});
