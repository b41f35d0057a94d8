// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Office } from './office.fixture.ts';
import { box, keptDrafts, Person, period, startDeclare, typedIn } from './person.fixture.tsx';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const calculation = (inputs: object, date = `${period}-12-31`) => ({
  id: 'calc-1',
  name: '综合所得年度汇算.calc.json',
  type: 'application/json',
  content: JSON.stringify({
    kind: 'calculation',
    version: 1,
    calculator: 'iit-annual',
    date,
    inputs,
    results: {},
  }),
});

it('puts a calculator’s figures into the return, as entered by the person, and files them', async () => {
  const office = new Office();
  startDeclare(office, {
    document: calculation({ wages: '230000', labour: '10000', bonus: '', children: [] }),
  });
  const person = new Person();
  await person.at('收入和已缴税款');
  await waitFor(() => expect(typedIn(box('工资薪金'))).toMatch(/^230,?000/));
  expect(typedIn(box('劳务报酬'))).toMatch(/^10,?000/);
  expect(screen.getAllByText(/本人填写/).length).toBeGreaterThanOrEqual(2);
  for (const title of ['扣除', '年终奖怎么计税', '确认并提交']) await person.next(title);
  await person.agree();
  await person.submit();
  await waitFor(() => expect(office.receipts).toHaveLength(1));
  const { body } = office.requests[0] ?? {};
  expect(body?.inputs).toMatchObject({ wages: '230000', labour: '10000' });
  expect(body?.sources).toMatchObject({ wages: { kind: 'self' }, labour: { kind: 'self' } });
  // What the calculator left open stays as the office knows it.
  expect(body?.inputs).toMatchObject({ bonus: '30000.00', children: [{ months: '12', share: '1' }] });
});

it('asks before it replaces what was changed in the return', async () => {
  const first = startDeclare(new Office());
  const person = new Person();
  await person.begin();
  await person.next('收入和已缴税款');
  await userEvent.clear(box('工资薪金'));
  await userEvent.type(box('工资薪金'), '1');
  const drafts = await keptDrafts(first);
  first.unmount();

  const asked: string[] = [];
  startDeclare(new Office(), {
    drafts,
    document: calculation({ wages: '230000' }),
    confirm: ({ text }) => {
      asked.push(text);
      return 'keep';
    },
  });
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(typedIn(box('工资薪金'))).toMatch(/^1(\.00)?$/);
});

it('says that a year cannot be filed', async () => {
  startDeclare(new Office(), { document: calculation({ wages: '1' }, '2012-12-31') });
  await screen.findByText(/不是现在能申报的年度汇算/);
});
