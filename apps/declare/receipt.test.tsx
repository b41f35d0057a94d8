// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { OfflineError } from '#sdk/index.ts';
import { Office } from './office.fixture.ts';
import { Person, period, startDeclare } from './person.fixture.tsx';

let office: Office;

beforeEach(() => {
  office = new Office();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

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
    startDeclare(office, { document: file(receipt) });
    await screen.findByText(/内容摘要重新计算无误/);
    screen.getByText(receipt.digest);
  });

  it('that was tampered with is told apart', async () => {
    const receipt = office.file('key-key-1', body);
    startDeclare(office, { document: file({ ...receipt, digest: 'f'.repeat(64) }) });
    await screen.findByText(/与税务系统留存的不一致/);
  });

  it('that is none is said so', async () => {
    startDeclare(office, { document: file(null) });
    await screen.findByText(/不是可以打开的申报回执/);
    await new Person().press('返回列表');
    await screen.findByRole('table', { name: '以往申报' });
  });
});

it('says when the list cannot be read, and reads it on asking again', async () => {
  const person = new Person();
  let down = true;
  startDeclare(office, {
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
