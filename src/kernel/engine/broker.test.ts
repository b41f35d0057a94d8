import { expect, test, vi } from 'vitest';
import { operations } from '#contract/index.ts';
import { methodParams } from '#sdk/protocol/to-shell.ts';
import { Broker, type Services } from './broker.ts';
import { covers, needs } from './permissions.ts';

function setUp(permissions: readonly string[]) {
  const done: string[] = [];
  const refused: [string, string][] = [];
  const services = Object.fromEntries(
    Object.keys(methodParams).map((method) => [method, () => void done.push(method)]),
  ) as unknown as Services;
  const onRefused = (op: string, needed: string) => void refused.push([op, needed]);
  return { broker: new Broker({ manifest: { permissions }, services, onRefused }), done, refused };
}

const params: Record<string, unknown> = {
  api: { operation: 'returns.file', deadlineMs: 1_000, body: {} },
  'files.save': { name: 'a', type: 'text/plain', content: '' },
  'files.list': {},
  'files.read': { id: 'a' },
  notify: { title: '', text: '' },
  print: { title: '', html: '' },
  'clipboard.write': { text: '' },
  open: { app: 'declare' },
};

test('an app without permissions is refused everything that needs one, and each refusal is logged', async () => {
  const { broker, done, refused } = setUp([]);
  for (const [method, given] of Object.entries(params)) {
    const answer = await broker.answer({ method, params: given });
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'permission' } });
  }
  expect(done).toEqual([]);
  expect(refused.map(([op]) => op)).toEqual(
    Object.keys(params).map((method) => (method === 'api' ? 'returns.file' : method)),
  );
});

test('every method that touches more than the app itself names a permission', () => {
  const free = Object.keys(methodParams).filter((method) => !(method in params));
  expect(free.sort()).toEqual(['confirm', 'drafts.clear', 'drafts.save']);
});

test('what is granted is done', async () => {
  const { broker, done } = setUp([
    'returns:file',
    'files:own',
    'notify',
    'print',
    'clipboard:write',
    'open:declare',
  ]);
  for (const [method, given] of Object.entries(params)) {
    expect(await broker.answer({ method, params: given })).toEqual({ ok: true, value: undefined });
  }
  expect(done).toEqual(Object.keys(params));
});

test('every operation of the catalogue needs its own tag', async () => {
  for (const [operation, { permission }] of Object.entries(operations)) {
    const call = { method: 'api', params: { operation, deadlineMs: 1_000 } };
    const without = await setUp([]).broker.answer(call);
    const granted = await setUp([permission]).broker.answer(call);
    expect(without.ok, operation).toBe(permission === 'public');
    expect(granted.ok, operation).toBe(permission !== 'session');
  }
});

test('a family covers its members and nothing else', () => {
  expect(covers(['open:*'], 'open:declare')).toBe(true);
  expect(covers(['returns:*'], 'returns:file')).toBe(true);
  expect(covers(['returns:*'], 'payments:create')).toBe(false);
  expect(covers(['*'], 'notify')).toBe(false);
  expect(covers(['session', '*', 'session:*'], 'session')).toBe(false);
  expect(covers(['returns:read'], 'returns:*')).toBe(false);
});

test.each(['nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'an operation that is not in the catalogue is the shell’s alone: %s',
  async (operation) => {
    expect(needs.api({ operation, deadlineMs: 1 })).toBe('session');
    const answer = await setUp(['session', '*']).broker.answer({
      method: 'api',
      params: { operation, deadlineMs: 1_000 },
    });
    expect(answer.ok).toBe(false);
  },
);

test('an unknown method and malformed parameters are answered, not dropped', async () => {
  const { broker, done } = setUp(['notify']);
  expect(await broker.answer({ method: 'fly', params: {} })).toMatchObject({ refusal: { kind: 'invalid' } });
  expect(await broker.answer({ method: 'notify', params: { title: 1 } })).toMatchObject({
    refusal: { kind: 'invalid' },
  });
  expect(done).toEqual([]);
});

test('a service that fails is told as a failure', async () => {
  const services = { notify: vi.fn().mockRejectedValue(new Error('broken')) } as unknown as Services;
  const broker = new Broker({ manifest: { permissions: ['notify'] }, services, onRefused: () => undefined });
  expect(await broker.answer({ method: 'notify', params: { title: '', text: '' } })).toEqual({
    ok: false,
    refusal: { kind: 'failed', detail: 'broken' },
  });
});
