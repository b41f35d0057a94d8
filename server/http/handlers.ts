import type { OperationId } from '#contract/catalogue.ts';
import type { BodyOf, ParamsOf, QueryOf, ResponseOf } from '#contract/types.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../problem-error.ts';
import { type Account, readProfile } from '../services/accounts.ts';
import { listCalculators, runBatch, runCalculator } from '../services/calculators.ts';
import { prefill } from '../services/prefill.ts';
import { fileReturn, listReturns, readReturn } from '../services/returns.ts';
import { listPersonas, logOff, logOn, type Open } from '../services/sessions.ts';
import type { Database } from '../store/tables.ts';
import { takeBackCookies } from './cookies.ts';

/** What a handler is given: checked input, and who asks. */
export interface Call<Op extends OperationId> {
  readonly context: Context;
  readonly request: Request;
  readonly params: ParamsOf<Op>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  readonly open: Open | null;
  /** The account, for operations that need a permission: the router has checked it. */
  readonly account: Account;
  /** For writes the transaction of the idempotency record, else the reader. */
  readonly db: Database;
  readonly headers: Headers;
}

export type Handlers = { readonly [Op in OperationId]: (call: Call<Op>) => Promise<ResponseOf<Op>> };

const NOBODY = { user: null, expiresAt: null };

/** The operations of the contract, each as the service that does it. */
export const handlers: Handlers = {
  'health.read': async ({ context }) => {
    await context.store.read.selectFrom('chains').select('seq').limit(1).execute();
    return { status: 'ok', version: context.version, home: context.store.home };
  },
  'personas.list': async ({ context }) => ({ personas: await listPersonas(context) }),
  'session.read': async ({ context, open }) => ({
    ...(open?.session ?? NOBODY),
    ...(context.kiosk?.active === true ? { kiosk: true as const } : {}),
  }),
  'session.create': async ({ context, body, request, headers }) => {
    const before = context.carrier.read(request);
    const { session, token } = await logOn(context, body.persona, body.password);
    // The machine may be shared: whoever was logged on here no longer is.
    if (before) await logOff(context, before);
    context.carrier.give(token, request, headers);
    return session;
  },
  'session.end': async ({ context, request, headers }) => {
    const token = context.carrier.read(request);
    if (token) await logOff(context, token);
    context.carrier.give(null, request, headers);
    return NOBODY;
  },
  'kiosk.wipe': async ({ context, request, headers }) => {
    const token = context.carrier.read(request);
    if (token) await logOff(context, token);
    context.carrier.give(null, request, headers);
    takeBackCookies(request, headers);
    // Only secure origins heed it; everywhere else the page erases what it can reach by itself.
    headers.set('Clear-Site-Data', '"cache", "cookies", "storage"');
    return NOBODY;
  },
  'kiosk.leave': async ({ context, body }) => {
    if (!context.kiosk) throw new ProblemError('forbidden');
    await context.kiosk.admit(body.pin);
    return { left: true };
  },
  'calculators.list': async () => listCalculators(),
  'calculators.run': async ({ params, body }) => runCalculator(params.id, body),
  'calculators.batch': async ({ params, body }) => ({ items: runBatch(params.id, body) }),
  'profile.read': ({ context, account }) => readProfile(context, account),
  'returns.prefill': ({ context, account, query }) => prefill(context, account, query),
  'returns.list': async ({ context, account }) => ({ items: await listReturns(context, account) }),
  'returns.read': ({ context, account, params }) => readReturn(context, account, params.id),
  'returns.file': ({ context, db, account, body }) => fileReturn(context, db, account, body),
};
