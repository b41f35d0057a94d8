// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { calculate, type Step } from '#rules/index.ts';
import { Explanation } from './Explanation.tsx';

afterEach(cleanup);

it('tells every step: name, formula in words, numbers, result, law with its dates', () => {
  const { trace } = calculate('iit-bonus', { date: '2025-12-31', inputs: { bonus: '36001' } });
  render(<Explanation trace={trace} language="zh" />);
  const steps = screen.getAllByRole('listitem').filter((item) => item.className === 'ff-step');
  expect(steps).toHaveLength(trace.length);
  const tax = steps.find((item) => within(item).queryByText('3,390.10 元'));
  if (tax === undefined) throw new Error('the tax has no step');
  expect(tax.textContent).toContain('全年一次性奖金 × 奖金适用税率 − 奖金速算扣除数');
  expect(tax.textContent).toContain('36,001.00 × 10% − 210.00（不足零按零） = 3,390.10');
  expect(screen.getAllByText(/财税〔2018〕164号/)[0]?.textContent).toContain('2019-01-01 至 2027-12-31');
});

const step = (name: string, substitution: string, value: string): Step => ({
  id: name,
  name: { zh: name, en: name },
  formula: { zh: substitution, en: substitution },
  substitution,
  value,
  unit: 'CNY',
  citations: [],
});

it('folds what comes to nothing because nothing was given, and nothing else', () => {
  const trace = [
    step('货物', '30900.00 ÷ (1 + 3%)', '30000.00'),
    step('服务', 'max(0, 0.00) ÷ (1 + 3%)', '0.00'),
    step('不动产', '0.00 ÷ 1', '0.00'),
    step('合计', '30000.00', '30000.00'),
  ];
  render(<Explanation trace={trace} language="zh" />);
  const folded = screen.getByText(/2 步是零/).closest('details');
  const names = [...(folded?.querySelectorAll('h3') ?? [])].map((head) => head.textContent);
  expect(names).toEqual([expect.stringMatching(/服务/), expect.stringMatching(/不动产/)]);
  const numbers = [...document.querySelectorAll('.ff-stepno')].map((number) => number.textContent);
  expect(numbers).toEqual(['1', '2', '3', '4']);
  // What comes to nothing of something, such as an exemption, stays in sight.
  cleanup();
  const { trace: exempt } = calculate('iit-severance', {
    date: '2025-12-31',
    inputs: { payment: '200000', localAverageWage: '100000' },
  });
  render(<Explanation trace={exempt} language="zh" />);
  expect(exempt.some(({ value }) => value === '0.00')).toBe(true);
  expect(screen.queryByText(/步是零/)).toBeNull();
  cleanup();
  const free = [step('应纳税额', '0', '0.00'), step('税后所得', '100.00', '100.00')];
  render(<Explanation trace={free} main={{ zh: '应纳税额', en: 'Tax' }} language="zh" />);
  expect(screen.queryByText(/步是零/)).toBeNull();
  cleanup();
  render(<Explanation trace={free} language="zh" />);
  screen.getByText(/1 步是零/);
});

it('labels what has not been checked against its source', () => {
  const law = { title: '某文件', from: '1996-01-01', to: '2004-12-31' } as const;
  const step: Step = {
    id: 's',
    name: { zh: '税额', en: 'Tax' },
    formula: { zh: '甲 × 乙', en: 'a × b' },
    substitution: '2.00 × 3',
    value: '6.00',
    unit: 'CNY',
    citations: [{ ...law, confidence: 'check' }],
  };
  const { rerender } = render(<Explanation trace={[step]} language="zh" />);
  screen.getByText('待核实');
  rerender(<Explanation trace={[{ ...step, citations: [{ ...law, confidence: 'high' }] }]} language="en" />);
  expect(screen.queryByText('To be verified')).toBeNull();
  screen.getByText('CNY 6.00');
});
