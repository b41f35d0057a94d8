// @vitest-environment jsdom
/** What helps somebody who has never filed: everyday words, examples first, plain words, and what to do next. */
import { cleanup, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calculators } from '#rules/index.ts';
import { renderApp } from '#sdk/testing/index.ts';
import { App } from './App.tsx';
import { nearestDay, othersFor } from './advice.ts';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };
import manifest from './manifest.ts';
import { rest } from './rest.ts';

const { permissions } = manifest;
const start = () => renderApp(<App />, { locales: { 'zh-CN': zh, en }, permissions, later: rest });
const option = (name: string | RegExp) => screen.getByRole('option', { name });
const box = (name: string) => screen.getByRole('textbox', { name });
const region = () => screen.getByRole('region', { name: '计算结果' });
const group = (name: string) => within(screen.getByRole('group', { name }));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

async function bonus(user: UserEvent, amount: string) {
  await user.click(option('年终奖（全年一次性奖金）'));
  await user.type(box('全年一次性奖金'), amount);
}

describe('choosing', () => {
  it('starts from everyday words, one press each', async () => {
    const user = userEvent.setup();
    start();
    const all = screen.getAllByRole('option').length;
    const word = screen.getByRole('button', { name: '买房' });
    await user.click(word);
    const [first] = screen.getAllByRole('option');
    expect(first?.textContent).toMatch(/^契税（买房）买房、受赠、互换/);
    screen.getByRole('option', { name: '契税（买房）', description: /由取得方缴纳/ });
    expect(word.getAttribute('aria-pressed')).toBe('true');
    await user.click(word);
    expect(screen.getAllByRole('option')).toHaveLength(all);
  });

  it('folds its list once something is chosen, where the window is narrow, and opens it again', async () => {
    const user = userEvent.setup();
    start();
    const fold = screen.getByRole('button', { name: /收起计算器列表/ });
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    await user.click(option('烟叶税'));
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelector('.calc')?.getAttribute('data-choosing')).toBe('false');
    await user.click(screen.getByRole('button', { name: /换一个计算器/ }));
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    await user.click(option('资源税'));
    expect(fold.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('an empty form', () => {
  it('shows examples before anything else, a filled one after everything', async () => {
    const user = userEvent.setup();
    start();
    await user.click(option('年终奖（全年一次性奖金）'));
    expect(region().textContent).toMatch(/^先填表格.*这个计算器的税例/);
    await user.type(box('全年一次性奖金'), '36001');
    expect(region().textContent).toMatch(/^奖金应纳税额.*这个计算器的税例/);
  });

  it('asks only for what the law of the day asks, and keeps what another day asked', async () => {
    const user = userEvent.setup();
    start();
    await bonus(user, '36000');
    expect(screen.queryByRole('textbox', { name: /发放当月工资薪金/ })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: '纳税年度' }), '2015');
    await user.type(screen.getByRole('textbox', { name: /发放当月工资薪金/ }), '3000');
    expect(screen.queryByRole('radiogroup', { name: '计税方法' })).toBeNull();
    // 2015: the deduction is 3,500; 500 are made up from the bonus; 35,500 / 12 = 2,958.33: 10 % − 105.
    expect(within(region()).getAllByText('3,445.00 元').length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByRole('combobox', { name: '纳税年度' }), '2025');
    expect(within(region()).getAllByText('1,080.00 元').length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByRole('combobox', { name: '纳税年度' }), '2015');
    expect(screen.getByRole('textbox', { name: /发放当月工资薪金/ }).getAttribute('value')).toBe('3,000.00');
  });

  it('takes a rate in per cent', async () => {
    const user = userEvent.setup();
    start();
    await user.click(option('土地增值税预征'));
    await user.type(box('预收款'), '1000');
    await user.type(box('当地预征率'), '2%');
    expect(within(region()).getAllByText('20.00 元').length).toBeGreaterThan(0);
  });
});

describe('the answer', () => {
  it('says a warning once, at its field, and leads there', async () => {
    const user = userEvent.setup();
    start();
    await bonus(user, '36001');
    expect(screen.getAllByText(/超过 36,000.00 元临界点/)).toHaveLength(1);
    await user.click(within(region()).getByRole('button', { name: '全年一次性奖金' }));
    expect(document.activeElement).toBe(box('全年一次性奖金'));
  });

  it('says what a negative balance means', async () => {
    const user = userEvent.setup();
    start();
    await user.click(option('综合所得年度汇算'));
    await user.click(group('这个计算器的税例').getByRole('button', { name: '有孩子没填，汇算退税' }));
    within(region()).getByText(/负数表示缴多了/);
  });

  it('explains the words of tax law that it uses, and no others', async () => {
    const user = userEvent.setup();
    start();
    await bonus(user, '36001');
    const words = group('这些词是什么意思');
    words.getByText('速算扣除数');
    words.getByText(/它不是优惠/);
    expect(words.queryByText('污染当量')).toBeNull();
  });

  it('draws what one yuan costs, not what twelve months of it cost', async () => {
    const user = userEvent.setup();
    start();
    await user.click(option('工资薪金预扣预缴'));
    await user.click(group('这个计算器的税例').getByRole('button', { name: '月薪一万，全年扣多少税' }));
    const bands = await screen.findByRole('table', { name: '各段', hidden: true });
    const rates = [...bands.querySelectorAll('td')].map((cell) => cell.textContent);
    expect(rates).toEqual(['0%', '3%', '10%', '20%']);
  });
});

describe('a day without law', () => {
  it('says what can be done: the nearest day, or another calculator for the same', async () => {
    const user = userEvent.setup();
    start();
    await user.click(option('工资薪金预扣预缴'));
    const date = screen.getByRole('textbox', { name: '适用日期' });
    await user.clear(date);
    await user.type(date, '2015-06-30');
    screen.getByRole('textbox', { name: '适用日期', description: /只适用于 2019-01-01 起/ });
    within(region()).getByText(/这一天的税法算不出来/);
    await user.click(within(region()).getByRole('button', { name: /工资薪金（2018年及以前，按月）/ }));
    screen.getByRole('heading', { name: '工资薪金（2018年及以前，按月）' });
    expect(screen.getByRole('textbox', { name: '适用日期' }).getAttribute('value')).toBe('2015-06-30');
    await user.click(option('工资薪金预扣预缴'));
    await user.click(within(region()).getByRole('button', { name: /2019-01-01/ }));
    expect(screen.getByRole('textbox', { name: '适用日期' }).getAttribute('value')).toBe('2019-01-01');
    expect(within(region()).queryByText(/算不出来/)).toBeNull();
  });

  it('opens a tax that is no more on its last day, and a year of it on a day it still had', async () => {
    const user = userEvent.setup();
    start();
    await user.click(option('营业税（2016年4月及以前）'));
    const date = () => screen.getByRole('textbox', { name: '适用日期' }).getAttribute('value');
    expect(date()).toBe('2016-04-30');
    await user.type(box('营业额（含税全部价款）'), '200000');
    expect(within(region()).getAllByText('10,000.00 元').length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByRole('combobox', { name: '纳税年度' }), '2015');
    expect(date()).toBe('2015-12-31');
    await user.selectOptions(screen.getByRole('combobox', { name: '纳税年度' }), '2016');
    expect(date()).toBe('2016-04-30');
  });

  it('knows the nearest day on both sides, and only calculators that know the day', () => {
    const info = (id: string) => {
      const found = calculators.find((one) => one.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    expect(nearestDay(info('iit-bonus'), '1990-01-01')).toBe('1996-01-01');
    expect(nearestDay(info('iit-wage-monthly'), '2020-01-01')).toBe('2018-12-31');
    expect(nearestDay(info('iit-bonus'), '2020-01-01')).toBeNull();
    const others = (id: string, date: string) => othersFor(info(id), date, calculators).map((one) => one.id);
    expect(others('iit-wage-monthly', '2020-01-01')).toEqual(['iit-annual', 'iit-wage-withholding']);
    expect(others('vat-home-sale', '2010-05-05')).toContain('business-tax');
    expect(others('vat-home-sale', '2010-05-05')).not.toContain('vat-import');
    expect(others('deed-tax', '1990-01-01')).toEqual([]);
  });
});
