import { describe, expect, it } from 'vitest';
import type { Citation } from '../types.ts';
import { Exact } from './exact.ts';
import { citationsOf, inNumbers, inWords, writeFigure } from './explain.ts';
import { text } from './text.ts';

const law: Citation = { title: '某法', from: '2019-01-01', confidence: 'confirmed' };
const price = Exact.parse('113').named(text('含税价', 'gross'), 'CNY');
const rate = Exact.parse('0.13').named(text('税率', 'rate'), 'ratio', [law]);
const none = Exact.zero.named(text('扣除', 'deduction'), 'CNY');

describe('explanations', () => {
  it('say a formula in both languages and with the numbers put in', () => {
    const tax = price.over(Exact.one.plus(rate)).times(rate);
    expect(inWords(tax)).toEqual({ zh: '含税价 ÷ (1 + 税率) × 税率', en: 'gross ÷ (1 + rate) × rate' });
    expect(inNumbers(tax)).toBe('113.00 ÷ (1 + 13%) × 13%');
    expect(tax.toFixed(2)).toBe('13.00');
    expect(citationsOf(tax)).toEqual([law]);
  });

  it('keep the brackets that the meaning needs', () => {
    const two = Exact.whole(2);
    expect(inNumbers(price.minus(price.minus(two)))).toBe('113.00 − (113.00 − 2)');
    expect(inNumbers(price.minus(two).minus(two))).toBe('113.00 − 2 − 2');
    expect(inNumbers(price.over(price.times(two)))).toBe('113.00 ÷ (113.00 × 2)');
    expect(inNumbers(price.plus(two).times(two))).toBe('(113.00 + 2) × 2');
  });

  it('name limits, and leave out parts that are zero', () => {
    expect(inWords(price.minus(none).notBelowZero()).zh).toBe('含税价（不足零按零）');
    expect(inNumbers(none.plus(price))).toBe('113.00');
    expect(inWords(price.atMost(rate)).en).toBe('the smaller of (gross, rate)');
    expect(inNumbers(price.minus(Exact.whole(200)).notBelowZero())).toBe('max(0, 113.00 − 200)');
    expect(inWords(price.atLeast(rate)).zh).toBe('两者取大（含税价，税率）');
  });

  it('cost nothing where no figure has a name', () => {
    expect(Exact.whole(1).plus(Exact.whole(2)).origin).toBeUndefined();
    expect(Exact.whole(1).minus(Exact.whole(2)).notBelowZero().origin).toBeUndefined();
  });

  it.each([
    ['0.13', '13%'],
    ['0.0005', '0.05%'],
    ['0.015', '1.5%'],
    ['1.2', '120%'],
    ['-0.005', '-0.5%'],
  ])('write %s as %s', (value, percent) => {
    expect(writeFigure(Exact.parse(value), 'ratio')).toBe(percent);
  });
});
