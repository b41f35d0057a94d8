// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type Problem, problem } from '#contract/index.ts';
import { ApiError, OfflineError } from '../errors.ts';
import type { ApiCall, Method } from '../protocol/to-shell.ts';
import { createApi } from './host.ts';
import { PendingKeys } from './pending.ts';

const filing = {
  body: {
    form: 'iit-annual',
    period: '2025',
    inputs: { wages: '1' },
    sources: {},
    expected: { balance: '0.00' },
    agreed: true,
  },
} as const;

/** A broker whose answers are decided one by one. */
function broker(answers: (Error | object)[]) {
  const calls: ApiCall[] = [];
  let kept: Readonly<Record<string, string>> = {};
  const call = async (_method: Method, params: unknown) => {
    calls.push(params as ApiCall);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const open = () =>
    createApi(
      { call },
      new PendingKeys(kept, (keys) => {
        kept = keys;
      }),
    );
  return { calls, open, kept: () => kept };
}

const refused: Problem = problem('figures-differ');

test('a write carries a key, a reading does not', async () => {
  const { calls, open } = broker([{}, {}]);
  const api = open();
  await api('returns.list');
  await api('returns.file', filing);
  expect(calls[0]?.idempotencyKey).toBeUndefined();
  expect(calls[1]?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  expect(calls.every(({ deadlineMs }) => deadlineMs > 0)).toBe(true);
});

test('the same content goes out with the same key until an answer came, even after a restart', async () => {
  const { calls, open, kept } = broker([
    new OfflineError('offline'),
    new OfflineError('deadline'),
    new ApiError(problem('internal')),
    {},
    {},
  ]);
  const first = open();
  await expect(first('returns.file', filing)).rejects.toThrow(OfflineError);
  await expect(first('returns.file', filing)).rejects.toThrow(OfflineError);
  const restarted = open();
  await expect(restarted('returns.file', filing)).rejects.toThrow(ApiError);
  await restarted('returns.file', filing);
  expect(new Set(calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  expect(kept()).toEqual({});
  await restarted('returns.file', filing);
  expect(new Set(calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
});

test('other content has another key, and so has the same content after a refusal', async () => {
  const { calls, open } = broker([new OfflineError('offline'), new ApiError(refused), {}]);
  const api = open();
  await expect(api('returns.file', filing)).rejects.toThrow();
  const changed = { body: { ...filing.body, inputs: { wages: '2' } } };
  await expect(api('returns.file', changed)).rejects.toThrow();
  await api('returns.file', changed);
  expect(new Set(calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
});
