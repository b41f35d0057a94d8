// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calculators } from '#rules/index.ts';
import { type RenderOptions, renderApp } from '#sdk/testing/index.ts';
import { App } from './App.tsx';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };
import manifest from './manifest.ts';
import { rest } from './rest.ts';

const { permissions } = manifest;
const start = (options: Partial<RenderOptions> = {}) =>
  renderApp(<App />, { locales: { 'zh-CN': zh, en }, permissions, later: rest, ...options });

const option = (name: string | RegExp) => screen.getByRole('option', { name });
const box = (name: string, description?: RegExp) =>
  screen.getByRole('textbox', { name, ...(description === undefined ? {} : { description }) });
const result = () => within(screen.getByRole('region', { name: /计算结果|Result/ }));
const status = () => screen.getByRole('status').textContent;

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const openBonus = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(option('年终奖（全年一次性奖金）'));
  return box('全年一次性奖金');
};

describe('the calculators app', () => {
  it('answers as one types, warns of the cliff at the field, and shows both choices', async () => {
    const user = userEvent.setup();
    start();
    await user.type(await openBonus(user), '36001');
    expect(result().getAllByText('3,390.10 元').length).toBeGreaterThan(0);
    expect(status()).toContain('3,390.10 元');
    const field = document.querySelector('[data-field="bonus"]');
    expect(field?.textContent).toContain('临界点');
    expect(screen.queryByRole('table', { name: '不同办法的结果对比' })).toBeNull();
    expect(document.querySelector('[data-field="otherTaxableIncome"]')?.textContent).toContain('比较');
    await user.type(box('不含奖金的综合所得应纳税所得额'), '0');
    const choices = screen.getByRole('table', { name: '不同办法的结果对比' });
    expect(within(choices).getByRole('columnheader', { name: /并入综合所得.*税最少/ })).toBeTruthy();
    await user.clear(box('全年一次性奖金'));
    await user.type(box('全年一次性奖金'), '36000');
    expect(result().getAllByText('1,080.00 元').length).toBeGreaterThan(0);
    expect(document.querySelector('[data-field="bonus"]')?.textContent).not.toContain('少');
  });

  it('points to what is missing without calling it wrong, and says what is wrong once typed', async () => {
    const user = userEvent.setup();
    start();
    const bonus = await openBonus(user);
    expect(bonus.getAttribute('aria-invalid')).toBeNull();
    await user.click(result().getByRole('button', { name: /请填写“全年一次性奖金”/ }));
    expect(document.activeElement).toBe(bonus);
    await user.type(bonus, '三万');
    box('全年一次性奖金', /应为数字/);
    result().getByText(/有 1 处填写有误/);
  });

  it('loses nothing when another calculator is chosen', async () => {
    const user = userEvent.setup();
    const app = start();
    await user.type(await openBonus(user), '50000');
    await user.click(option('综合所得年度汇算'));
    await user.type(box('工资薪金'), '12x');
    await user.click(option('年终奖（全年一次性奖金）'));
    expect(box('全年一次性奖金').getAttribute('value')).toBe('50,000.00');
    await user.click(option('综合所得年度汇算'));
    expect(box('工资薪金', /应为数字/).getAttribute('value')).toBe('12x');
    await app.saved();
    const { value } = app.drafts.get('work') ?? { value: null };
    app.unmount();

    start({ drafts: { work: value } });
    expect(box('工资薪金').getAttribute('value')).toBe('12x');
  });

  it.each(['年终', '十三薪', 'nzj', 'bonus'])('finds the bonus by %s', async (query) => {
    const user = userEvent.setup();
    start();
    await user.type(screen.getByRole('searchbox', { name: '搜索' }), query);
    option('年终奖（全年一次性奖金）');
    expect(screen.queryByRole('option', { name: '综合所得年度汇算' })).toBeNull();
    await user.keyboard('{Enter}');
    box('全年一次性奖金');
  });

  it('shows every calculator the law offers, each group by name, in both languages', async () => {
    const app = start();
    for (const locale of ['zh-CN', 'en'] as const) {
      app.setLocale(locale);
      const list = await screen.findByRole('listbox', { name: locale === 'en' ? 'Calculators' : '计算器' });
      for (const group of within(list).getAllByRole('group')) {
        const name = group.firstElementChild?.textContent ?? '';
        expect(calculators.map((one) => one.group)).not.toContain(name);
      }
      for (const info of calculators) {
        const title = locale === 'en' ? info.title.en : info.title.zh;
        fireEvent.click(within(list).getByRole('option', { name: title }));
        screen.getByRole('heading', { name: title });
        result();
      }
    }
  });

  it('walks the list with the arrow keys', async () => {
    const user = userEvent.setup();
    start();
    const list = screen.getByRole('listbox', { name: '计算器' });
    const chosen = () => within(list).getByRole('option', { selected: true }).textContent;
    const [first, second] = within(list)
      .getAllByRole('option')
      .map((one) => one.textContent);
    list.focus();
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(second);
    await user.keyboard('{Home}');
    expect(chosen()).toBe(first);
  });

  it('applies the law of the day chosen, and refuses a day it does not know', async () => {
    const user = userEvent.setup();
    start();
    await user.type(await openBonus(user), '36001');
    await user.selectOptions(screen.getByRole('combobox', { name: '纳税年度' }), '2010');
    // 2010: deduction 2,000, nine bands; 36,001 / 12 = 3,000.08 falls into 15 % − 125.
    await user.type(box('发放当月工资薪金（扣除三险一金后）'), '5000');
    expect(result().getAllByText('5,275.15 元').length).toBeGreaterThan(0);
    expect(box('适用日期').getAttribute('value')).toBe('2010-12-31');
    await user.clear(box('适用日期'));
    await user.type(box('适用日期'), '1980-01-01');
    box('适用日期', /只适用于/);
    expect(box('全年一次性奖金').getAttribute('value')).toBe('36,001.00');
  });

  it('says at the field itself what the law of the day does not know', async () => {
    const user = userEvent.setup();
    start();
    await user.click(option('营业税（2016年4月及以前）'));
    await user.type(box('营业额（含税全部价款）'), '1000');
    await user.clear(box('适用日期'));
    await user.type(box('适用日期'), '2014-06-01');
    const item = screen.getByRole('combobox', { name: '税目' });
    await user.selectOptions(item, '电信（2014年5月及以前）');
    expect(document.querySelector('[data-field="item"]')?.textContent).toContain('没有可用的');
    expect(box('适用日期').getAttribute('aria-invalid')).toBeNull();
    await user.clear(box('适用日期'));
    await user.type(box('适用日期'), '2014-05-31');
    expect(result().getAllByText('30.00 元').length).toBeGreaterThan(0);
  });

  it('explains the figure step by step with its law', async () => {
    const user = userEvent.setup();
    start();
    await user.type(await openBonus(user), '36000');
    const how = within(screen.getByRole('group', { name: '这个数是怎么算出来的' }));
    expect(how.getAllByRole('listitem').length).toBeGreaterThan(3);
    how.getByText(/^36,000.00 × 3%.* = 1,080.00$/);
    expect(how.getAllByText(/财税〔2018〕164号/).length).toBeGreaterThan(0);
  });

  it('keeps the result as a document and opens it again', async () => {
    const user = userEvent.setup();
    const app = start();
    await user.type(await openBonus(user), '36001');
    await user.click(screen.getByRole('button', { name: '保存到我的文档' }));
    await waitFor(() => expect(status()).toContain('已保存到我的文档'));
    const [saved] = app.record.files;
    if (saved === undefined) throw new Error('nothing was saved');
    expect(saved.name).toMatch(/^年终奖（全年一次性奖金） \d{4}-\d{2}-\d{2}\.calc\.json$/);
    app.unmount();

    start({ document: saved });
    await waitFor(() => expect(box('全年一次性奖金').getAttribute('value')).toBe('36,001.00'));
    expect(status()).toContain('已打开');
  });

  it('asks before a document replaces what is being filled in', async () => {
    const user = userEvent.setup();
    const asked: string[] = [];
    const first = start();
    await user.type(await openBonus(user), '36001');
    await user.click(screen.getByRole('button', { name: '保存到我的文档' }));
    await waitFor(() => expect(first.record.files).toHaveLength(1));
    const [saved] = first.record.files;
    if (saved === undefined) throw new Error('nothing was saved');
    first.unmount();

    const app = start({
      confirm: ({ text }) => {
        asked.push(text);
        return 'keep';
      },
    });
    await user.type(await openBonus(user), '777');
    app.openDocument(saved);
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(box('全年一次性奖金').getAttribute('value')).toBe('777');
  });

  it('says that a document is not one of its own', async () => {
    start({
      document: { id: '1', name: '坏的.calc.json', type: 'application/json', content: '{"kind":"x"}' },
    });
    await waitFor(() => expect(status()).toContain('不是可以打开的计算文档'));
  });

  it('prints, and clears only after asking', async () => {
    const user = userEvent.setup();
    const app = start();
    await user.type(await openBonus(user), '5');
    await user.click(screen.getByRole('button', { name: '打印' }));
    await waitFor(() => expect(app.record.printed[0]).toContain('年终奖'));
    await user.click(screen.getByRole('button', { name: '清空本表' }));
    await waitFor(() => expect(box('全年一次性奖金').getAttribute('value')).toBe(''));
  });

  it('works in English, switched while it runs', async () => {
    const user = userEvent.setup();
    const app = start();
    await user.type(await openBonus(user), '3x');
    app.setLocale('en');
    await waitFor(() => box('Year-end bonus', /must be a number/));
    await user.type(box('Year-end bonus'), '{Backspace}6001');
    expect(result().getAllByText('CNY 3,390.10').length).toBeGreaterThan(0);
    screen.getByRole('group', { name: 'How this figure came about' });
    expect(document.body.textContent).not.toMatch(/\bundefined\b|result\.|commands\./);
  });
});
