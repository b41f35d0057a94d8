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
