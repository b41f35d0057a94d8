// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '#contract/index.ts';
import { ApiError, OfflineError } from '#sdk/index.ts';
import { Office } from './office.fixture.ts';
import { box, keptDrafts, Person, period, startDeclare, typedIn } from './person.fixture.tsx';

const text = { zh: '超过可扣除的上限', en: 'Above what can be deducted' };
let office: Office;

beforeEach(() => {
  office = new Office();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

describe('a refusal', () => {
  it('is led back to its field on whichever page, and keeps all that was typed', async () => {
    const person = new Person();
    office.before = (attempt) => {
      if (attempt > 1) return;
      const errors = [{ path: 'inputs.author', code: 'limit', text }];
      throw new ApiError(problem('validation', '', { errors }));
    };
    startDeclare(office);
    await person.begin();
    await person.next('收入和已缴税款');
    await person.user.type(box('稿酬'), '5000');
    for (const title of ['扣除', '年终奖怎么计税', '确认并提交']) await person.next(title);
    await person.agree();
    await person.submit();
    await screen.findByText('申报没有被受理');
    await person.press(/第 2 步“收入和已缴税款”：稿酬：超过可扣除的上限/);
    await person.at('收入和已缴税款');
    await waitFor(() => expect(document.activeElement).toBe(box('稿酬', /超过可扣除的上限/)));
    expect(typedIn(box('稿酬'))).toBe('5,000.00');

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

  it('of the return as a whole is said in full and may be tried again', async () => {
    const person = new Person();
    office.before = (attempt) => {
      if (attempt > 1) return;
      const differs = {
        zh: '系统计算的应补（退）税额为 1.00 元',
        en: 'The balance computed here is 1.00 CNY',
      };
      const errors = [{ path: 'expected.balance', code: 'differs', text: differs }];
      throw new ApiError(problem('figures-differ', '', { errors }));
    };
    startDeclare(office);
    await person.begin();
    await person.toSummary();
    await person.agree();
    await person.submit();
    await screen.findByText('系统计算的应补（退）税额为 1.00 元');
    await person.submit();
    await person.at('申报成功');
  });

  it('that is not about a field is said as it is', async () => {
    const person = new Person();
    office.before = () => {
      throw new ApiError(problem('unauthenticated'));
    };
    startDeclare(office);
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
    const app = startDeclare(office);
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
    startDeclare(office);
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
    startDeclare(office);
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
    const app = startDeclare(office);
    await person.begin();
    await person.toSummary();
    await person.agree();
    await person.submit();
    await screen.findByText('连接中断，还不知道申报是否送达');
    const drafts = await keptDrafts(app);
    app.unmount();

    startDeclare(office, { drafts });
    await person.at('申报成功');
    const [first, second] = office.requests;
    expect(second).toEqual(first);
    expect(office.receipts).toHaveLength(1);
  });
});

describe('what was typed', () => {
  it('is back after a reload, with a word about it', async () => {
    const person = new Person();
    const app = startDeclare(office);
    await person.begin();
    await person.next('收入和已缴税款');
    await person.user.type(box('稿酬'), '5000');
    const drafts = await keptDrafts(app);
    app.unmount();

    startDeclare(office, { drafts });
    await person.at('收入和已缴税款');
    screen.getByText('已恢复您上次没有办完的内容。');
    expect(typedIn(box('稿酬'))).toBe('5,000.00');
    await person.press('继续办理');
    expect(screen.queryByText('已恢复您上次没有办完的内容。')).toBeNull();
    await person.press(/^上一步/);
    await person.next('收入和已缴税款');
    expect(typedIn(box('稿酬'))).toBe('5,000.00');
  });

  it('is not overwritten by another window: the person chooses', async () => {
    const person = new Person();
    const app = startDeclare(office);
    await person.begin();
    await person.next('收入和已缴税款');
    await person.user.type(box('稿酬'), '5000');
    await app.saved();
    const theirs = { step: 'income', changes: { author: '7000' }, pending: null };
    app.drafts.set(`iit-annual:${period}`, { value: theirs, revision: 99 });
    await person.user.type(box('免税收入'), '1');
    await app.saved();
    await screen.findByText(/另一个窗口也修改了这份申报/);
    expect(typedIn(box('稿酬'))).toBe('5,000.00');
    await person.press('改用另一窗口的');
    expect(typedIn(box('稿酬'))).toBe('7,000.00');
  });

  it('survives a change of year', async () => {
    const person = new Person();
    startDeclare(office);
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
    expect(typedIn(box('稿酬'))).toBe('5,000.00');
  });
});
