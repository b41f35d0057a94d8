import { Hono } from 'hono';
import { type Operation, type OperationId, operations } from '#contract/catalogue.ts';
import { IDEMPOTENCY_KEY, IDEMPOTENCY_REPLAYED, isIdempotencyKey } from '#contract/idempotency.ts';
import { problem } from '#contract/problem.ts';
import { schemas } from '#contract/schemas.ts';
import type { Context } from '../context.ts';
import { docsHeaders } from '../headers.ts';
import { ProblemError } from '../problem-error.ts';
import type { Account } from '../services/accounts.ts';
import { once } from '../services/idempotency.ts';
import { findSession, type Open } from '../services/sessions.ts';
import { docsPage, languageOf } from './docs.ts';
import { type Call, type Handlers, handlers } from './handlers.ts';
import { type InputSchemas, readInput } from './input.ts';
import { openApi } from './openapi.ts';
import { isSameOrigin } from './origin.ts';
import { json, problemResponse } from './respond.ts';

/** The whole API as one fetch function, for whichever home it runs in. */
export function createApi(context: Context): Hono {
  const app = new Hono();
  const paths = new Map<string, string[]>();
  for (const id of Object.keys(operations) as OperationId[]) {
    const { method, path }: Operation = operations[id];
    const pattern = path.replace(/\{(\w+)\}/g, ':$1');
    paths.set(pattern, [...(paths.get(pattern) ?? []), method]);
    app.on(method, pattern, async (c) => {
      const started = performance.now();
      const response = await answer(context, id, handlers, c.req.raw, c.req.param());
      const ms = Math.round((performance.now() - started) * 10) / 10;
      context.log.info({ operation: id, status: response.status, ms }, 'answered');
      return response;
    });
  }
  // Literal paths come before patterns in the catalogue, so a pattern's 405 cannot hide them.
  for (const [pattern, methods] of paths)
    app.all(pattern, () =>
      problemResponse(problem('method-not-allowed'), new Headers({ Allow: methods.join(', ') })),
    );
  app.get('/api/openapi.json', () => json(JSON.stringify(openApi(context.version))));
  app.get(
    '/api/docs',
    (c) => new Response(docsPage(languageOf(c.req.raw)), { headers: new Headers(docsHeaders) }),
  );
  app.notFound(() => problemResponse(problem('not-found')));
  app.onError((error, c) => refuse(context, error, c.req.method));
  return app;
}

async function answer<Op extends OperationId>(
  context: Context,
  id: Op,
  all: Handlers,
  request: Request,
  pathParams: Readonly<Record<string, string>>,
): Promise<Response> {
  const { permission, write, method }: Operation = operations[id];
  const headers = new Headers();
  try {
    const open = permission === 'public' ? null : await findOpen(context, request);
    if (method !== 'GET' && permission !== 'public' && !isSameOrigin(request))
      throw new ProblemError('cross-origin');
    const account = authorise(permission, open);
    const input = await readInput(schemas[id] as InputSchemas, request, pathParams);
    const call = {
      ...(input as Pick<Call<Op>, 'params' | 'query' | 'body'>),
      context,
      request,
      open,
      account,
      headers,
      db: context.store.read,
    };
    if (!write) return json(JSON.stringify(await all[id](call)), headers);
    const key = request.headers.get(IDEMPOTENCY_KEY);
    if (key === null || !isIdempotencyKey(key)) throw new ProblemError('idempotency-key-required');
    const { json: stored, replayed } = await once(
      context,
      { account: account.user.id, operation: id, key, body: call.body },
      (db) => all[id]({ ...call, db }),
    );
    if (replayed) headers.set(IDEMPOTENCY_REPLAYED, 'true');
    return json(stored, headers, 201);
  } catch (error) {
    return refuse(context, error, id);
  }
}

function refuse({ log }: Context, error: unknown, operation: string): Response {
  if (error instanceof ProblemError) {
    log.info({ operation, code: error.problem.code }, 'refused');
    return problemResponse(error.problem);
  }
  log.error({ operation, error: error instanceof Error ? error.stack : String(error) }, 'failed');
  return problemResponse(problem('internal'));
}

async function findOpen(context: Context, request: Request): Promise<Open | null> {
  const token = context.carrier.read(request);
  return token === null ? null : findSession(context, token);
}

const ANYBODY: Account = {
  user: { id: '', kind: 'guest', name: { zh: '', en: '' } },
  taxpayerId: null,
  permissions: [],
};

/** Default deny: an operation that is neither public nor the shell's own needs its tag on the account. */
function authorise(permission: string, open: Open | null): Account {
  if (permission === 'public' || permission === 'session') return open?.account ?? ANYBODY;
  if (!open) throw new ProblemError('unauthenticated');
  if (!open.account.permissions.includes(permission)) throw new ProblemError('forbidden');
  return open.account;
}
