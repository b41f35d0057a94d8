import { describe, expect, test } from 'vitest';
import { operation, problem } from '#contract/index.ts';
import { ApiCaller, addressOf } from './api-caller.ts';

const run = operation('calculators.run');
const file = operation('returns.file');
const list = operation('returns.list');

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

function caller(answer: (url: string, init: RequestInit) => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const send = async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return answer(url, init);
  };
  return { sent, api: new ApiCaller('declare', send) };
}

const deadlineMs = 5_000;

test('a call becomes the operation’s request, with the key led by the app’s id', async () => {
  const { sent, api } = caller(() => Response.json({ id: 'r1' }));
  const body = { a: 1 };
  const answer = await api.call(file, {
    operation: 'returns.file',
    body,
    idempotencyKey: 'k1234567',
    deadlineMs,
  });
  expect(answer).toEqual({ id: 'r1' });
  expect(sent[0]).toMatchObject({ url: '/api/returns', init: { method: 'POST', body: '{"a":1}' } });
  expect(new Headers(sent[0]?.init.headers).get('idempotency-key')).toBe('declare:k1234567');
});

test.each([undefined, '', 'with\r\nX-Other: header', 'ключ', 'x'.repeat(200)])(
  'a write with the key %j is not sent',
  async (idempotencyKey) => {
    const { sent, api } = caller(() => Response.json({}));
    const call = {
      operation: 'returns.file',
      deadlineMs,
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    };
    await expect(api.call(file, call)).rejects.toMatchObject({ refusal: { kind: 'invalid' } });
    expect(sent).toEqual([]);
  },
);

describe('addresses', () => {
  test('take their values and the query', () => {
    expect(addressOf(run, { params: { id: 'iit-annual' } })).toBe('/api/calculators/iit-annual');
    expect(addressOf(list, { query: { q: '工资 & 薪金' } })).toMatch(/^\/api\/returns\?q=%E5/);
  });

  test.each([
    '..',
    '.',
    '...',
    '',
    '../session',
    '..\\session',
    '%2e%2e',
    'a/b',
    'a?b',
    'a#b',
    'a b',
    '\u0000',
  ])('a value that could lead elsewhere is refused: %j', (id) => {
    expect(() => addressOf(run, { params: { id } })).toThrow();
  });

  test('a value that is only inherited does not count', () => {
    expect(() => addressOf(run, { params: Object.create({ id: 'x' }) })).toThrow();
  });
});

test('a problem comes back as the API wrote it', async () => {
  const document = problem('figures-differ', 'x');
  const { api } = caller(() => Response.json(document, { status: 409 }));
  await expect(api.call(list, { operation: 'returns.list', deadlineMs })).rejects.toMatchObject({
    refusal: { kind: 'problem', problem: document },
  });
});

test('no line, a proxy’s own error page, and silence are told apart from a refusal', async () => {
  const down = caller(() => Promise.reject(new TypeError('failed to fetch')));
  const gateway = caller(() => new Response('<h1>502</h1>', { status: 502 }));
  const silent = caller(
    (_url, { signal }) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      ),
  );
  const call = { operation: 'returns.list', deadlineMs };
  await expect(down.api.call(list, call)).rejects.toMatchObject({ refusal: { kind: 'offline' } });
  await expect(gateway.api.call(list, call)).rejects.toMatchObject({ refusal: { kind: 'offline' } });
  await expect(silent.api.call(list, { ...call, deadlineMs: 20 })).rejects.toMatchObject({
    refusal: { kind: 'deadline' },
  });
});

test('an app has six requests under way at most; one that waits too long is given up', async () => {
  const release: (() => void)[] = [];
  const { sent, api } = caller(
    () => new Promise((resolve) => release.push(() => resolve(Response.json({})))),
  );
  const calls = Array.from({ length: 8 }, () => api.call(list, { operation: 'returns.list', deadlineMs }));
  const late = api.call(list, { operation: 'returns.list', deadlineMs: 20 });
  await expect(late).rejects.toMatchObject({ refusal: { kind: 'deadline' } });
  expect(sent).toHaveLength(6);
  while (release.length > 0) {
    release.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
  await Promise.all(calls);
  expect(sent).toHaveLength(8);
});
