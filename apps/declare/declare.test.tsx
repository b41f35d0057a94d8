// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '#contract/index.ts';
import { todayInChina } from '#forms/index.ts';
import { ApiError, OfflineError } from '#sdk/index.ts';
import { type RenderOptions, renderApp } from '#sdk/testing/index.ts';
import { App } from './App.tsx';
import { Office } from './declare.fixture.ts';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };
import manifest from './manifest.ts';
import { openPeriods } from './settlement.ts';

const { permissions } = manifest;
const [period = ''] = openPeriods(todayInChina());
const lin = { id: 'lin', name: '林晓禾', kind: 'person' } as const;
const text = { zh: '超过可扣除的上限', en: 'Above what can be deducted' };

let office: Office;

beforeEach(() => {
  office = new Office();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const start = (options: Partial<RenderOptions> = {}) =>
  renderApp(<App />, {
    locales: { 'zh-CN': zh, en },
    permissions,
    user: lin,
    api: office.handlers(),
    ...options,
  });

/** A person with a mouse who counts clicks. */
class Person {
  readonly user = userEvent.setup();
  clicks = 0;

  async press(name: string | RegExp) {
    await this.user.click(await screen.findByRole('button', { name }));
    this.clicks += 1;
  }

  async begin() {
    await this.press(new RegExp(`^开始办理 ${period}`));
    await this.at('年度和身份');
  }

  async next(title: string) {
    await this.press(/^下一步/);
    await this.at(title);
  }

  async at(title: string) {
    await screen.findByRole('heading', { name: title });
  }

  async toSummary() {
    for (const title of ['收入和已缴税款', '扣除', '年终奖怎么计税', '确认并提交']) await this.next(title);
  }

  async agree() {
    await this.user.click(screen.getByRole('checkbox', { name: /本人声明/ }));
    this.clicks += 1;
  }

  async submit() {
    await this.press(/^提交申报/);
  }
}

const box = (name: string, description?: RegExp) =>
  screen.getByRole('textbox', { name, ...(description === undefined ? {} : { description }) });
const value = (element: Element) => element.getAttribute('value');

describe('who may file', () => {
  it('tells a guest kindly how to log on, without asking the server', async () => {
    const app = start({ user: { id: 'guest', name: '访客', kind: 'guest' } });
    screen.getByRole('heading', { name: '请先登录，再办理申报' });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('注销'),
      expect.stringContaining('林晓禾'),
      expect.stringContaining('网上申报'),
    ]);
    expect(app.record.calls).toEqual([]);
  });

  it('tells a company that this return is one for persons', () => {
    start({ user: { id: 'qinghe', name: '潍坊青禾餐饮店', kind: 'company' } });
    screen.getByText(/由个人办理/);
  });
});

describe('filing the annual settlement', () => {
  it('takes few clicks when everything is filled in already, and ends with a receipt kept as a document', async () => {
    const person = new Person();
    const app = start();
    await person.begin();
    await person.toSummary();
    await person.agree();
    await person.submit();
    await person.at('申报成功');
    // Log-on and opening the app take three more; 25 are allowed.
    expect(person.clicks).toBeLessThanOrEqual(10);

    const [receipt] = office.receipts;
    if (receipt === undefined) throw new Error('nothing was filed');
    screen.getAllByText(receipt.number);
    screen.getByText(receipt.digest);
    screen.getByText('2026年3月2日 09:30:00');
    screen.getByText('期限：2026年4月1日');
    await screen.findByText(/内容摘要重新计算无误/);
    const [file] = app.record.files;
    expect(file?.name).toBe(`${period} 年度综合所得汇算回执 ${receipt.number}.receipt.json`);
    expect(JSON.parse(file?.content ?? '').receipt).toEqual(receipt);
    expect(app.record.notes[0]?.text).toContain(receipt.number);
    await app.saved();
    expect(app.drafts.has(`iit-annual:${period}`)).toBe(false);

    await person.press('返回列表');
    const past = await screen.findByRole('table', { name: '以往申报' });
    await within(past).findByText(receipt.number);
    await person.press(`查看回执 ${receipt.number}`);
    await screen.findByText(receipt.digest);
  });

  it('shows where each figure comes from, and marks what was changed', async () => {
    const person = new Person();
    start();
    await person.begin();
    await person.next('收入和已缴税款');
    box('工资薪金', /来源：样例公司扣缴申报，共 12 笔/);
    await person.user.clear(box('工资薪金'));
    await person.user.type(box('工资薪金'), '220000');
    box('工资薪金', /来源：本人填写/);
    screen.getByText('原为 216,000.00 元');
    await person.user.type(box('稿酬'), '5000');

    await person.press('恢复原值 工资薪金');
    expect(value(box('工资薪金'))).toBe('216,000.00');
    await person.user.clear(box('工资薪金'));
    await person.user.type(box('工资薪金'), '220000');
    for (const title of ['扣除', '年终奖怎么计税', '确认并提交']) await person.next(title);
    const row = screen.getByRole('row', { name: /^工资薪金/ });
    expect(row.textContent).toContain('220,000.00 元');
    expect(row.textContent).toContain('已修改');
    await person.agree();
    await person.submit();
    await person.at('申报成功');
    const { body } = office.requests[0] ?? {};
    expect(body?.sources['wages']?.kind).toBe('self');
    expect(body?.sources['author']?.kind).toBe('self');
    expect(body?.sources['bonus']?.kind).toBe('withholding');
    expect(body?.sources['children.0']?.kind).toBe('registration');
  });

  it('will not go on past a mistake: says it at the field and leads to it', async () => {
    const person = new Person();
    start();
    await person.begin();
    await person.next('收入和已缴税款');
    await person.user.type(box('稿酬'), '1..2');
    box('稿酬', /应为数字/);
    await person.press(/^下一步/);
    await person.at('收入和已缴税款');
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    await person.user.click(within(summary).getByRole('button', { name: /稿酬/ }));
    expect(document.activeElement).toBe(box('稿酬'));
    expect(value(box('稿酬'))).toBe('1..2');
    await person.user.clear(box('稿酬'));
    await person.next('扣除');
  });

  it('compares the two ways of taxing the bonus and takes the better at one press', async () => {
    const person = new Person();
    start();
    await person.begin();
    for (const title of ['收入和已缴税款', '扣除', '年终奖怎么计税']) await person.next(title);
    const table = screen.getByRole('table', { name: '不同办法的结果对比' });
    within(table).getByRole('columnheader', { name: /单独计税.*税最少/ });
    await person.user.click(screen.getByRole('radio', { name: '并入综合所得' }));
    const before = screen.getByRole('status').textContent;
    await person.press('改用税少的办法');
    expect(screen.getByRole('radio', { name: '单独计税', checked: true })).toBeTruthy();
    expect(screen.getByRole('status').textContent).not.toBe(before);
  });

  it('asks for the statement of truth before anything is sent', async () => {
    const person = new Person();
    start();
    await person.begin();
    await person.toSummary();
    await person.submit();
    screen.getByText('请先阅读并勾选声明，再提交申报。');
    expect(office.requests).toHaveLength(0);
  });
});

describe('a refusal', () => {
  it('is led back to its field on whichever page, and keeps all that was typed', async () => {
    const person = new Person();
    office.before = (attempt) => {
      if (attempt > 1) return;
      const errors = [{ path: 'inputs.author', code: 'limit', text }];
      throw new ApiError(problem('validation', '', { errors }));
    };
    start();
    await person.begin();
    await person.next('收入和已缴税款');
    await person.user.type(box('稿酬'), '5000');
    for (const title of ['扣除', '年终奖怎么计税', '确认并提交']) await person.next(title);
    await person.agree();
    await person.submit();
    await screen.findByText('申报没有被受理');
    await person.press(/第 2 步“收入和已缴税款”：超过可扣除的上限/);
    await person.at('收入和已缴税款');
    await waitFor(() => expect(document.activeElement).toBe(box('稿酬', /超过可扣除的上限/)));
    expect(value(box('稿酬'))).toBe('5,000.00');

    await person.user.clear(box('稿酬'));
    await person.user.type(box('稿酬'), '4000');
    expect(box('稿酬').getAttribute('aria-invalid')).toBeNull();
    for (const title of ['扣除', '年终奖怎么计税', '确认并提交']) await person.next(title);
    await person.agree();
    await person.submit();
    await person.at('申报成功');
    const keys = office.requests.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('that is not about a field is said as it is', async () => {
    const person = new Person();
    office.before = () => {
      throw new ApiError(problem('unauthenticated'));
    };
    start();
    await person.begin();
    await person.toSummary();
    await person.agree();
    await person.submit();
    await screen.findByText('请先登录。您填写的内容已保留。');
    await person.at('确认并提交');
  });
});

describe('a lost connection', () => {
  const lost = new OfflineError('deadline');

  it('is said plainly, and the same submission goes again under the same key: filed once', async () => {
    const person = new Person();
    // The server has filed it, but the answer is lost: the worst case.
    office.after = (attempt) => {
      if (attempt === 1) throw lost;
    };
    const app = start();
    await person.begin();
    await person.toSummary();
    await person.agree();
    await person.submit();
    await screen.findByText('连接中断，还不知道申报是否送达');
    expect(screen.queryByRole('button', { name: /上一步/ })).toBeNull();
    expect(app.record.dirty).toBe(true);
    await person.press('立即重试');
    await person.at('申报成功');
    const [first, second] = office.requests;
    expect(second).toEqual(first);
    expect(office.receipts).toHaveLength(1);
    expect(app.record.dirty).toBe(false);
  });

  it('ends by itself when the line is back', async () => {
    const person = new Person();
    office.before = (attempt) => {
      if (attempt === 1) throw new OfflineError('offline');
    };
    start();
    await person.begin();
    await person.toSummary();
    await person.agree();
    await person.submit();
    await screen.findByText(/网络连接已断开/);
    window.dispatchEvent(new Event('online'));
    await person.at('申报成功');
    expect(office.receipts).toHaveLength(1);
  });

  it('is tried again by itself after a while', async () => {
    const person = new Person();
    office.before = (attempt) => {
      if (attempt === 1) throw lost;
    };
    start();
    await person.begin();
    await person.toSummary();
    await person.agree();
    await person.submit();
    await screen.findByText(/已尝试 1 次/);
    await screen.findByRole('heading', { name: '申报成功' }, { timeout: 20_000 });
    expect(office.requests).toHaveLength(2);
  });

  it('goes on after the window was closed: same key, same body, no second return', async () => {
    const person = new Person();
    office.after = (attempt) => {
      if (attempt === 1) throw lost;
    };
    const app = start();
    await person.begin();
    await person.toSummary();
    await person.agree();
    await person.submit();
    await screen.findByText('连接中断，还不知道申报是否送达');
    await app.saved();
    const drafts = Object.fromEntries([...app.drafts].map(([key, draft]) => [key, draft.value]));
    app.unmount();

    start({ drafts });
    await person.at('申报成功');
    const [first, second] = office.requests;
    expect(second).toEqual(first);
    expect(office.receipts).toHaveLength(1);
  });
});

describe('what was typed', () => {
  it('is back after a reload, with a word about it', async () => {
    const person = new Person();
    const app = start();
    await person.begin();
    await person.next('收入和已缴税款');
    await person.user.type(box('稿酬'), '5000');
    await app.saved();
    const drafts = Object.fromEntries([...app.drafts].map(([key, draft]) => [key, draft.value]));
    app.unmount();

    start({ drafts });
    await person.at('收入和已缴税款');
    screen.getByText('已恢复您上次没有办完的内容。');
    expect(value(box('稿酬'))).toBe('5,000.00');
    await person.press('继续办理');
    expect(screen.queryByText('已恢复您上次没有办完的内容。')).toBeNull();
    await person.press(/^上一步/);
    await person.next('收入和已缴税款');
    expect(value(box('稿酬'))).toBe('5,000.00');
  });

  it('survives a change of year', async () => {
    const person = new Person();
    start();
    await person.begin();
    await person.next('收入和已缴税款');
    await person.user.type(box('稿酬'), '5000');
    await person.press(/^上一步/);
    const year = () => screen.getByRole('combobox', { name: '办理年度' });
    await person.user.selectOptions(year(), String(Number(period) - 1));
    await person.at('年度和身份');
    await waitFor(() => expect((year() as HTMLSelectElement).value).toBe(String(Number(period) - 1)));
    await person.user.selectOptions(year(), period);
    await waitFor(() => expect((year() as HTMLSelectElement).value).toBe(period));
    await person.next('收入和已缴税款');
    expect(value(box('稿酬'))).toBe('5,000.00');
  });
});

describe('a receipt', () => {
  const content = (receipt: unknown) => JSON.stringify({ kind: 'receipt', version: 1, receipt });
  const file = (receipt: unknown) => ({
    id: 'f1',
    name: '回执.receipt.json',
    type: 'application/json',
    content: content(receipt),
  });
  const body = {
    form: 'iit-annual',
    period,
    inputs: { wages: '1.00' },
    sources: {},
    expected: { balance: '0.00' },
    agreed: true,
  } as const;

  it('opens from a document and is checked against the office', async () => {
    const receipt = office.file('key-key-1', body);
    start({ document: file(receipt) });
    await screen.findByText(/内容摘要重新计算无误/);
    screen.getByText(receipt.digest);
  });

  it('that was tampered with is told apart', async () => {
    const receipt = office.file('key-key-1', body);
    start({ document: file({ ...receipt, digest: 'f'.repeat(64) }) });
    await screen.findByText(/与税务系统留存的不一致/);
  });

  it('that is none is said so', async () => {
    start({ document: file(null) });
    await screen.findByText(/不是可以打开的申报回执/);
    await new Person().press('返回列表');
    await screen.findByRole('table', { name: '以往申报' });
  });
});

it('speaks English from list to receipt', async () => {
  const person = new Person();
  start({ locale: 'en' });
  await person.press(new RegExp(`^Start ${period}`));
  for (const title of ['Income and tax withheld', 'Deductions', 'How to tax the bonus', 'Check and submit']) {
    await person.press(/^Next/);
    await person.at(title);
  }
  await person.user.click(screen.getByRole('checkbox', { name: /I declare/ }));
  await person.press(/^Submit return/);
  await person.at('Your return has been filed');
  await screen.findByText(/computed again, is right/);
  expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u);
});

it('says when the list cannot be read, and reads it on asking again', async () => {
  const person = new Person();
  let down = true;
  start({
    api: {
      ...office.handlers(),
      'returns.list': () => {
        if (down) throw new OfflineError('offline');
        return { items: [] };
      },
    },
  });
  await screen.findByText(/网络连接已断开/);
  down = false;
  await person.press('再试一次');
  await screen.findByRole('table', { name: '以往申报' });
});
