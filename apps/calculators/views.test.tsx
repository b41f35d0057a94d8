// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RenderOptions, renderApp } from '#sdk/testing/index.ts';
import { App } from './App.tsx';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };
import manifest from './manifest.ts';
import { rest } from './rest.ts';

const usual: RenderOptions = { locales: { 'zh-CN': zh, en }, permissions: manifest.permissions };
const start = (options: Partial<RenderOptions> = {}) =>
  renderApp(<App />, { ...usual, later: rest, ...options });
const person = { id: 'lin', name: '林晓禾', kind: 'person' } as const;
const tab = (name: string) => screen.getByRole('tab', { name });
const box = (name: string) => screen.getByRole('textbox', { name });
const search = () => screen.getByRole('searchbox', { name: '搜索' });
const status = () => screen.getByRole('status').textContent;
const cells = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

async function bonus(user: ReturnType<typeof userEvent.setup>, amount: string) {
  await user.click(screen.getByRole('option', { name: '年终奖（全年一次性奖金）' }));
  await user.clear(box('全年一次性奖金'));
  await user.type(box('全年一次性奖金'), amount);
  await user.tab();
}

describe('the first view', () => {
  it('lists and finds the calculators before the law is there, and loses nothing when it comes', async () => {
    const user = userEvent.setup();
    const app = renderApp(<App />, usual);
    screen.getByText('正在准备税法数据…');
    await user.type(search(), '年终奖');
    await user.keyboard('{Enter}');
    app.deliver(rest);
    await waitFor(() => box('全年一次性奖金'));
    expect(search().getAttribute('value')).toBe('年终奖');
  });
});

describe('worked examples', () => {
  it('are found by the search and open in their calculator by one click', async () => {
    const user = userEvent.setup();
    start();
    await user.type(search(), '多发一元');
    const found = within(screen.getByRole('region', { name: '税例' }));
    await user.click(found.getByRole('button', { name: '多发一元，少拿两千三' }));
    expect(box('全年一次性奖金').getAttribute('value')).toBe('36,001.00');
    expect(status()).toContain('已打开税例');
    expect(status()).toContain('3,390.10 元');
  });

  it('stand on a page of their own with the arithmetic, and under an empty form', async () => {
    const user = userEvent.setup();
    start();
    await user.click(tab('税例参考'));
    await user.type(screen.getByRole('textbox', { name: /查找税例/ }), '烟叶');
    const page = within(screen.getByRole('region', { name: '税例' }));
    page.getByText(/1,000,000 × \(1 \+ 10%\) × 20% = 220,000.00 元/);
    await user.click(page.getByRole('button', { name: '收购烟叶' }));
    expect(tab('计算').getAttribute('aria-selected')).toBe('true');
    screen.getByRole('heading', { name: '烟叶税' });
    await user.click(screen.getByRole('option', { name: /^年终奖/ }));
    const own = within(screen.getByRole('group', { name: '这个计算器的税例' }));
    await user.click(own.getByRole('button', { name: '发3.6万元：临界点之前' }));
    expect(box('全年一次性奖金').getAttribute('value')).toBe('36,000.00');
  });
});

describe('the plot', () => {
  it('shows the brackets, the cliff and the reader, in words and as a table too', async () => {
    const user = userEvent.setup();
    start();
    await bonus(user, '36001');
    const picture = await screen.findByRole('img', { name: /随全年一次性奖金怎么变/ });
    const summary = document.getElementById(picture.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(summary).toContain('全年一次性奖金为 36,001.00 元时');
    expect(summary).toContain('超过 36,000.00 元是一道坎：多 1 元，一下子多 2,310.00 元');
    expect(within(picture).getByText('3%')).toBeTruthy();
    expect(within(picture).getByText('您在这里')).toBeTruthy();
    await user.click(screen.getByText('用表格看'));
    expect(cells(screen.getByRole('table', { name: '各段' })).slice(1)).toEqual([
      ['0.00 元 – 36,000.00 元', '3%'],
      ['36,001.00 元 – 80,000.00 元', '10%'],
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: '画到多大' }), '5');
    await waitFor(() => expect(cells(screen.getByRole('table', { name: '各段' }))).toHaveLength(4));
  });
});

describe('the history', () => {
  it('keeps what was calculated, for the next time too, and brings it back', async () => {
    const user = userEvent.setup();
    const app = start();
    await bonus(user, '36000');
    await bonus(user, '36001');
    await app.saved();
    const { value } = app.drafts.get('history') ?? { value: null };
    app.unmount();

    start({ drafts: { history: value } });
    await user.click(tab('我的记录'));
    const rows = cells(screen.getByRole('table', { name: '我的记录' })).slice(1);
    expect(rows.map((row) => row[3])).toEqual(['3,390.10 元', '1,080.00 元']);
    await user.click(screen.getByRole('button', { name: /恢复.*1,080.00 元/ }));
    expect(box('全年一次性奖金').getAttribute('value')).toBe('36,000.00');
    await user.click(tab('我的记录'));
    await user.click(screen.getByRole('button', { name: '清除全部记录' }));
    await waitFor(() => screen.getByText(/还没有记录/));
  });
});

describe('comparing', () => {
  it('sets two calculations beside each other, and one by two years’ laws', async () => {
    const user = userEvent.setup();
    start();
    await bonus(user, '36000');
    await bonus(user, '36001');
    await user.click(tab('对比'));
    // The other calculation is offered at once.
    expect(cells(screen.getByRole('table', { name: '结果对比' }))[1]?.[3]).toBe('−2,310.10 元');
    const first = () => within(screen.getByRole('group', { name: '甲' }));
    const second = () => within(screen.getByRole('group', { name: '乙' }));
    const earlier = second().getByRole('option', { name: /1,080.00 元/ });
    await user.selectOptions(second().getByRole('combobox', { name: '哪一次' }), earlier);
    expect(cells(screen.getByRole('table', { name: '结果对比' }))[1]?.slice(1)).toEqual([
      '3,390.10 元',
      '1,080.00 元',
      '−2,310.10 元',
    ]);
    await user.click(tab('计算'));
    // The form asks for the salary of the month only in a year whose law looks at it.
    await user.selectOptions(screen.getByRole('combobox', { name: '纳税年度' }), '2016');
    await user.type(screen.getByRole('textbox', { name: '发放当月工资薪金（扣除三险一金后）' }), '0');
    await user.click(tab('对比'));
    await user.selectOptions(second().getByRole('combobox', { name: '哪一次' }), 'form');
    await user.selectOptions(first().getByRole('combobox', { name: '按哪一年的税法' }), '2025');
    await user.selectOptions(second().getByRole('combobox', { name: '按哪一年的税法' }), '2016');
    // 36,001 / 12 is above 1,500 and below 4,500 of the table of 2011: 10 % − 105, after the shortfall of 3,500.
    const line = cells(screen.getByRole('table', { name: '结果对比' }))[1];
    expect(line?.slice(1, 3)).toEqual(['3,390.10 元', '3,145.10 元']);
  });
});

describe('comparing what was calculated once', () => {
  it('offers the law of the year before', async () => {
    const user = userEvent.setup();
    start();
    await bonus(user, '36001');
    await user.click(tab('对比'));
    const [, dates] = cells(screen.getByRole('table', { name: '填写的不同' }));
    const [now, before] = (dates ?? []).slice(1).map((date) => Number(date?.slice(0, 4)));
    expect(before).toBe((now ?? 0) - 1);
  });
});

describe('handing over to the declare app', () => {
  const settle = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(screen.getByRole('option', { name: '综合所得年度汇算' }));
    await user.type(box('工资薪金'), '200000');
  };

  it('saves the figures of a year that can be filed and opens them there', async () => {
    const user = userEvent.setup();
    const app = start({ user: person });
    await settle(user);
    await user.click(screen.getByRole('button', { name: '用这些数去申报' }));
    await waitFor(() => expect(status()).toMatch(/年度现在不能申报/));
    expect(app.record.opened).toEqual([]);
    const year = String(Number(new Date().toISOString().slice(0, 4)) - 1);
    await user.selectOptions(screen.getByRole('combobox', { name: '纳税年度' }), year);
    await user.click(screen.getByRole('button', { name: '用这些数去申报' }));
    await waitFor(() => expect(app.record.opened).toEqual([{ app: 'declare', documentId: 'file-1' }]));
    expect(JSON.parse(app.record.files[0]?.content ?? '')).toMatchObject({
      calculator: 'iit-annual',
      date: `${year}-12-31`,
      inputs: { wages: expect.stringMatching(/^200000/) },
    });
  });

  it('is offered to a person only, and for what can be filed', async () => {
    const user = userEvent.setup();
    start();
    await settle(user);
    expect(screen.queryByRole('button', { name: '用这些数去申报' })).toBeNull();
    cleanup();
    start({ user: person });
    await bonus(user, '1');
    expect(screen.queryByRole('button', { name: '用这些数去申报' })).toBeNull();
  });
});
