// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTexts } from '#src/i18n/index.ts';
import { useSession } from '../session/store.ts';
import { LogonScreen } from './LogonScreen.tsx';

const personas = [
  {
    id: 'guest',
    kind: 'guest',
    name: { zh: '访客', en: 'Guest' },
    note: { zh: '公开服务', en: 'Public' },
    needsPassword: false,
  },
  {
    id: 'zhou',
    kind: 'officer',
    name: { zh: '周敏', en: 'Zhou Min' },
    note: { zh: '办税服务厅', en: 'Hall' },
    needsPassword: true,
    passwordHint: 'demo2026',
  },
] as const;

function answer(status: number, body: unknown, type = 'application/json'): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
}

beforeEach(async () => {
  await startTexts('zh-CN');
  useSession.setState({ personas, stage: { at: 'logon' } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('every write carries a key of its own', async () => {
  const fetch = vi.fn((..._call: [string, RequestInit]) => Promise.resolve(answer(503, {})));
  vi.stubGlobal('fetch', fetch);
  render(<LogonScreen />);
  await userEvent.click(screen.getByRole('button', { name: /访客/ }));
  await userEvent.click(screen.getByRole('button', { name: /访客/ }));
  const keys = fetch.mock.calls.map(([, init]) => new Headers(init.headers).get('Idempotency-Key'));
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
  expect(keys.every((key) => key !== null && key.length >= 8)).toBe(true);
});

test('a server that does not answer is said, and the tiles stay', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
  render(<LogonScreen />);
  await userEvent.click(screen.getByRole('button', { name: /访客/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('服务器没有回应');
  expect(screen.getByRole('button', { name: /访客/ })).toBeTruthy();
});

test('5 a wrong password clears the field and keeps the focus in it', async () => {
  const problem = { code: 'wrong-password', title: '', messages: { zh: '', en: '' }, errors: [] };
  vi.stubGlobal('fetch', () => Promise.resolve(answer(401, problem, 'application/problem+json')));
  render(<LogonScreen />);
  await userEvent.click(screen.getByRole('button', { name: /周敏/ }));
  const field = await screen.findByLabelText('输入密码');
  await userEvent.type(field, 'nope{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('密码');
  expect(field).toHaveProperty('value', '');
  expect(document.activeElement).toBe(field);
});
