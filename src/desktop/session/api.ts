import type { ApiTypes, OperationId, Problem } from '#contract/index.ts';
import { IDEMPOTENCY_KEY, operation } from '#contract/index.ts';

/** The server refused, with reasons a person can be shown. */
export class RefusedError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'RefusedError';
    this.problem = problem;
  }
}

/** No answer: the line, or the server, is down. */
export class NoAnswerError extends Error {
  constructor(cause: unknown) {
    super('no answer from the server', { cause });
    this.name = 'NoAnswerError';
  }
}

/** A new key for a write. `randomUUID` exists only on secure origins, and a bureau's own network may have none. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

type SessionOperation = Extract<
  OperationId,
  'personas.list' | 'session.read' | 'session.create' | 'session.end'
>;
type Response<Op extends SessionOperation> = ApiTypes[Op]['response'];

/** One call of the shell itself; apps go through the broker. */
export async function callSession<Op extends SessionOperation>(
  id: Op,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Response<Op>> {
  const { method, path } = operation(id);
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (method !== 'GET') headers[IDEMPOTENCY_KEY] = newKey();
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let response: globalThis.Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    throw new NoAnswerError(cause);
  }
  if (response.ok) return (await response.json()) as Response<Op>;
  if (response.headers.get('content-type')?.includes('problem+json') === true) {
    throw new RefusedError((await response.json()) as Problem);
  }
  throw new NoAnswerError(new Error(`status ${response.status}`));
}
