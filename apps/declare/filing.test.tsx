// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Office } from './office.fixture.ts';
import { box, Person, period, startDeclare, typedIn } from './person.fixture.tsx';

let office: Office;

beforeEach(() => {
  office = new Office();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

describe('who may file', () => {
  it('tells a guest kindly how to log on, without asking the server', async () => {
    const app = startDeclare(office, { user: { id: 'guest', name: '访客', kind: 'guest' } });
    screen.getByRole('heading', { name: '请先登录，再办理申报' });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('注销'),
      expect.stringContaining('林晓禾'),
      expect.stringContaining('网上申报'),
    ]);
    expect(app.record.calls).toEqual([]);
  });

  it('tells a company that this return is one for persons', () => {
    startDeclare(office, { user: { id: 'qinghe', name: '潍坊青禾餐饮店', kind: 'company' } });
    screen.getByText(/由个人办理/);
  });
});

describe('filing the annual settlement', () => {
  it('takes few clicks when everything is filled in already, and ends with a receipt kept as a document', async () => {
    const person = new Person();
    const app = startDeclare(office);
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
    startDeclare(office);
    await person.begin();
    await person.next('收入和已缴税款');
    box('工资薪金', /来源：样例公司扣缴申报，共 12 笔/);
    await person.user.clear(box('工资薪金'));
    await person.user.type(box('工资薪金'), '220000');
    box('工资薪金', /来源：本人填写/);
    screen.getByText('原为 216,000.00 元');
    await person.user.type(box('稿酬'), '5000');

    await person.press('恢复原值 工资薪金');
    expect(typedIn(box('工资薪金'))).toBe('216,000.00');
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

  it('94 will not go on past a mistake: puts the focus on it and says it there and in a summary', async () => {
    const person = new Person();
    startDeclare(office);
    await person.begin();
    await person.next('收入和已缴税款');
    await person.user.type(box('稿酬'), '1..2');
    box('稿酬', /应为数字/);
    await person.press(/^下一步/);
    await person.at('收入和已缴税款');
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(box('稿酬'));
    await person.user.click(within(summary).getByRole('button', { name: /稿酬/ }));
    expect(document.activeElement).toBe(box('稿酬'));
    expect(typedIn(box('稿酬'))).toBe('1..2');
    await person.user.clear(box('稿酬'));
    await person.next('扣除');
  });

  it('compares the two ways of taxing the bonus and takes the better at one press', async () => {
    const person = new Person();
    startDeclare(office);
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
    startDeclare(office);
    await person.begin();
    await person.toSummary();
    await person.submit();
    screen.getByText('请先阅读并勾选声明，再提交申报。');
    expect(office.requests).toHaveLength(0);
  });
});

it('speaks English from list to receipt', async () => {
  const person = new Person();
  startDeclare(office, { locale: 'en', user: { id: 'lin', name: 'Lin Xiaohe', kind: 'person' } });
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
