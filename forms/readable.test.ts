import { expect, it } from 'vitest';
import { calculate } from '#rules/index.ts';
import { formulaText, readable } from './readable.ts';

it.each([
  ['216000.00', '216,000.00'],
  ['max(0, 100.00 − 5000.00)', '100.00 − 5,000.00 (not below zero)'],
  ['max(0, max(0, 1000.00))', '1,000.00 (not below zero)'],
  ['max(0, 1.00) + max(0, 2.00)', '(1.00 (not below zero)) + (2.00 (not below zero))'],
  ['(max(0, 5000.00 − 1000.00)) × 70%', '(5,000.00 − 1,000.00 (not below zero)) × 70%'],
  ['min(12000.00, 9000.00)', 'the least of (12,000.00; 9,000.00)'],
  ['min(min(50000.00, 36000.00), 120000.00)', 'the least of (50,000.00; 36,000.00; 120,000.00)'],
  ['100.00 − min(0.00, (1 + 2) × 3)', '100.00 − the least of (0.00; (1 + 2) × 3)'],
])('writes the numbers of %s readably', (substitution, text) => {
  expect(readable(substitution, 'en')).toBe(text);
});

it('says the words of a formula once, and nothing as nothing', () => {
  const twice = { zh: '利润（不足零按零）（不足零按零）', en: 'profit (not below zero) (not below zero)' };
  expect(formulaText(twice, 'zh')).toBe('利润（不足零按零）');
  expect(formulaText(twice, 'en')).toBe('profit (not below zero)');
  expect(formulaText({ zh: '0', en: '0' }, 'zh')).toBe('没有');
  const least = {
    zh: '两者取小（两者取小（修缮费用（含结转），每月上限），余额）',
    en: 'the smaller of (the smaller of (Repairs, limit per month), Balance)',
  };
  expect(formulaText(least, 'zh')).toBe('取其中最小的（修缮费用（含结转），每月上限，余额）');
  expect(formulaText(least, 'en')).toBe('the least of (Repairs, limit per month, Balance)');
});

it('leaves no function of a program in an explanation', () => {
  const { trace } = calculate('iit-annual', {
    date: '2023-12-31',
    inputs: { wages: '200000', donations: '50000', taxWithheld: '9480' },
  });
  for (const { substitution } of trace) expect(readable(substitution, 'zh')).not.toMatch(/[a-z]/u);
});
