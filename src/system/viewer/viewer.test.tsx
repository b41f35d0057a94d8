// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteForever, saveFile } from '#src/kernel/storage/index.ts';
import { freshStart, user as person, renderWindow } from '../testing/render-window.tsx';
import { readDocument } from './documents.ts';
import { Viewer } from './viewer.tsx';

const receipt = {
  id: 'r1',
  number: 'S20260302-000042',
  form: 'iit-annual',
  period: '2025',
  filedAt: '2026-03-02T09:30:00.000+08:00',
  digest: 'd'.repeat(64),
  eventHash: 'e'.repeat(64),
  figures: { balance: '-1080.00', income: '168000.00' },
  next: [{ text: { zh: '等待退税到账', en: 'Wait for the refund' }, by: '2026-03-16' }],
};
const outputs = [
  { name: 'income', label: { zh: '收入额', en: 'Income' }, unit: 'CNY' },
  { name: 'balance', label: { zh: '应补（退）税额', en: 'Balance' }, unit: 'CNY', main: true },
];
const calculators = [{ id: 'iit-annual', title: { zh: '年度汇算', en: 'Annual' }, fields: [], outputs }];

const save = (name: string, content: string, type = 'application/json') =>
  saveFile(person.id, { name, type, content });

beforeEach(async () => {
  await freshStart();
  vi.stubGlobal('fetch', async () => Response.json({ calculators }));
});
afterEach(() => vi.unstubAllGlobals());

describe('viewer', () => {
  test('a receipt is a document with the names of its figures, what comes next, and the watermark', async () => {
    const file = await save('a.receipt.json', JSON.stringify({ kind: 'receipt', version: 1, receipt }));
    const { titles } = await renderWindow(Viewer, { params: file.id });
    const paper = await screen.findByRole('article', { name: '申报回执' });
    await screen.findByRole('rowheader', { name: '应补（退）税额' });
    expect(titles.at(-1)).toBe('a.receipt.json - 查看器');
    for (const text of [
      'S20260302-000042',
      '林晓禾',
      '-1,080.00',
      '等待退税到账',
      '2026-03-16',
      'd'.repeat(64),
    ]) {
      expect(paper.textContent).toContain(text);
    }
    expect(paper.textContent).toContain('演示/培训');
    const rows = screen.getAllByRole('rowheader').map((one) => one.textContent);
    expect(rows).toEqual(['收入额', '应补（退）税额']);
  });

  test('without a server the figures are still there', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
    const file = await save('a.receipt.json', JSON.stringify({ kind: 'receipt', version: 1, receipt }));
    await renderWindow(Viewer, { params: file.id });
    await screen.findByRole('rowheader', { name: 'balance' });
  });

  test('what only looks like a receipt is shown as the text it is', async () => {
    const file = await save('a.receipt.json', '{"kind":"receipt","version":1,"receipt":{}}');
    await renderWindow(Viewer, { params: file.id });
    expect((await screen.findByText(/"receipt":{}/)).tagName).toBe('PRE');
    expect(readDocument('no json')).toBeNull();
    expect(readDocument('{"kind":"calculation","version":2}')).toBeNull();
  });

  test('markup in a document stays text', async () => {
    const file = await save('a.html', '<img src=x onerror=alert(1)>', 'text/html');
    await renderWindow(Viewer, { params: file.id });
    expect((await screen.findByText(/onerror/)).tagName).toBe('PRE');
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });

  test('a document that goes away is said to be gone', async () => {
    const file = await save('a.txt', 'x', 'text/plain');
    await renderWindow(Viewer, { params: file.id });
    await screen.findByText('x');
    await deleteForever(person.id, file.id);
    await waitFor(() => screen.getByText(/找不到这个文件/));
  });
});
