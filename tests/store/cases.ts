/**
 * What every home of the store must do, as cases without a test framework: the same ones run in Node over
 * SQLite and PostgreSQL, and inside a browser over SQLite compiled to WebAssembly.
 */
import { canonical } from '#contract/canonical.ts';
import type { FileReturn } from '#contract/types.ts';
import { startApi } from '#server/app.ts';
import { type Context, silentLog } from '#server/context.ts';
import { webSha256 } from '#server/digest.ts';
import { cookieCarrier } from '#server/http/cookies.ts';
import { type Account, toAccount } from '#server/services/accounts.ts';
import { appendEvents, GENESIS, takeChain, verifyChain } from '#server/services/events.ts';
import { once } from '#server/services/idempotency.ts';
import { prefill } from '#server/services/prefill.ts';
import { fileReturn, listReturns, readReturn } from '#server/services/returns.ts';
import { findSession, logOff, logOn } from '#server/services/sessions.ts';
import { migrate } from '#server/store/migrations.ts';
import type { Store } from '#server/store/store.ts';
import { refused, same } from './check.ts';

/** One home: how to open it on data of its own, and to open the same data again. */
export interface Home {
  open(): Promise<{ readonly store: Store; reopen(): Promise<Store>; discard(): Promise<void> }>;
}

interface Scene {
  readonly context: Context;
  /** Moves the clock. */
  pass(duration: string): void;
  reopen(): Promise<Context>;
}

export interface StoreCase {
  readonly name: string;
  run(home: Home): Promise<void>;
}

const START = Temporal.Instant.from('2026-03-02T09:30:00+08:00');

function storeCase(name: string, check: (scene: Scene) => Promise<void>): StoreCase {
  return {
    name,
    async run(home) {
      const opened = await home.open();
      let now = START;
      const contextOf = (store: Store): Context => ({
        store,
        clock: { now: () => now },
        sha256: webSha256,
        tenant: 'demo',
        version: 'test',
        log: silentLog,
        carrier: cookieCarrier,
      });
      const context = contextOf(opened.store);
      try {
        await startApi(context);
        await check({
          context,
          pass: (duration) => {
            now = now.add(duration);
          },
          reopen: async () => contextOf(await opened.reopen()),
        });
      } finally {
        await opened.discard();
      }
    },
  };
}

async function lin({ store, tenant }: Context): Promise<Account> {
  const query = store.read.selectFrom('accounts').selectAll().where('tenant', '=', tenant);
  return toAccount(await query.where('id', '=', 'lin').executeTakeFirstOrThrow());
}

async function linsReturn(context: Context): Promise<FileReturn> {
  const { form, period, inputs, sources } = await prefill(context, await lin(context), {
    form: 'iit-annual',
    period: '2025',
  });
  return { form, period, inputs, sources, expected: { balance: '-3400.00' }, agreed: true };
}

async function file(context: Context, key: string, body?: FileReturn) {
  const account = await lin(context);
  const filed = body ?? (await linsReturn(context));
  return once(context, { account: account.user.id, operation: 'returns.file', key, body: filed }, (db) =>
    fileReturn(context, db, account, filed),
  );
}

function count({ store }: Context, table: 'returns' | 'events' | 'idempotency' | 'outbox'): Promise<number> {
  return store.read
    .selectFrom(table)
    .select((it) => it.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
    .then(({ rows }) => Number(rows));
}

export const cases: readonly StoreCase[] = [
  storeCase('migrations and sample data may be applied again without a change', async ({ context }) => {
    const before = await context.store.read.selectFrom('withholding_records').selectAll().execute();
    await startApi(context);
    await migrate(context.store);
    same(await context.store.read.selectFrom('withholding_records').selectAll().execute(), before, 'records');
    same(before.length, 17, 'twelve months of wages, four side jobs, one bonus');
  }),

  storeCase('the prefilled return of the sample taxpayer leads to a refund', async ({ context }) => {
    const { json } = await file(context, 'key-00000001');
    const receipt = JSON.parse(json);
    same(receipt.figures.balance, '-3400.00', 'balance');
    same(receipt.number, 'S20260302-000001', 'number');
    same(receipt.filedAt, '2026-03-02T09:30:00.000+08:00', 'time');
  }),

  storeCase('a filed return survives closing and opening', async ({ context, reopen }) => {
    const { json } = await file(context, 'key-00000001');
    const again = await reopen();
    const detail = await readReturn(again, await lin(again), JSON.parse(json).id);
    same(detail.receipt, JSON.parse(json), 'receipt');
    same(await webSha256(canonical(detail.snapshot)), detail.receipt.digest, 'digest of the snapshot');
    same(await verifyChain(again), { ok: true, events: 1 }, 'chain');
  }),

  storeCase('the same key does a thing once and answers the same', async ({ context }) => {
    const first = await file(context, 'key-00000001');
    const second = await file(context, 'key-00000001');
    same([first.replayed, second.replayed], [false, true], 'replayed');
    same(second.json, first.json, 'answer');
    same([await count(context, 'returns'), await count(context, 'outbox')], [1, 1], 'rows');
  }),

  storeCase('the same key at the same moment does a thing once', async ({ context }) => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => file(context, 'key-00000001')));
    same(outcomes.filter((outcome) => !outcome.replayed).length, 1, 'done once');
    same(new Set(outcomes.map((outcome) => outcome.json)).size, 1, 'one answer');
    same(await count(context, 'returns'), 1, 'returns');
  }),

  storeCase('the same key with another body is refused', async ({ context }) => {
    await file(context, 'key-00000001');
    const body = await linsReturn(context);
    const other = { ...body, inputs: { ...body.inputs, otherDeductions: '1.00' } };
    const error = await refused(() => file(context, 'key-00000001', other), 'other body');
    same(error.message, 'idempotency-key-reused', 'reason');
    same(await count(context, 'returns'), 1, 'returns');
  }),

  storeCase('writes at the same moment all count, in one unbroken chain', async ({ context }) => {
    const keys = Array.from({ length: 24 }, (_, index) => `key-0000-${index}`);
    const receipts = (await Promise.all(keys.map((key) => file(context, key)))).map(({ json }) =>
      JSON.parse(json),
    );
    same(new Set(receipts.map((receipt) => receipt.number)).size, keys.length, 'numbers');
    const listed = await listReturns(context, await lin(context));
    same(listed.filter((item) => item.status === 'accepted').length, 1, 'one return in force');
    same(listed.length, keys.length, 'all listed');
    // Each after the first also tells that it replaced one.
    same(await verifyChain(context), { ok: true, events: keys.length * 2 - 1 }, 'chain');
  }),

  storeCase('writes that collide are all done, one after the other', async ({ context }) => {
    const { store, tenant } = context;
    const numbered = () =>
      store.write(async (db) => {
        const rows = await db.selectFrom('outbox').select('id').execute();
        // Long enough for a neighbour, where there can be one, to have counted the same rows.
        await new Promise((resolve) => setTimeout(resolve, 50));
        const empty = { kind: 'test', recipient: 'r', payload: '{}', created_at: '', sent_at: null };
        await db
          .insertInto('outbox')
          .values({ tenant, id: `row-${rows.length}`, ...empty })
          .execute();
      });
    await Promise.all([numbered(), numbered(), numbered()]);
    const ids = await store.read.selectFrom('outbox').select('id').orderBy('id').execute();
    same(ids, [{ id: 'row-0' }, { id: 'row-1' }, { id: 'row-2' }], 'rows');
  }),

  storeCase('a write that fails leaves nothing, and its neighbours untouched', async ({ context }) => {
    const body = await linsReturn(context);
    const wrong = { ...body, expected: { balance: '0.00' } };
    const outcomes = await Promise.allSettled([
      file(context, 'key-00000001', body),
      file(context, 'key-00000002', wrong),
      file(context, 'key-00000003', body),
    ]);
    same(
      outcomes.map((outcome) => outcome.status),
      ['fulfilled', 'rejected', 'fulfilled'],
      'outcomes',
    );
    same([await count(context, 'returns'), await count(context, 'idempotency')], [2, 2], 'rows');
    same(await verifyChain(context), { ok: true, events: 3 }, 'chain');
  }),

  storeCase('a failure after the effect takes the effect back', async ({ context }) => {
    await refused(
      () =>
        context.store.write(async (db) => {
          const head = await takeChain(context, db);
          await appendEvents(context, db, head, [{ kind: 'test', subject: 's', account: 'a', data: null }]);
          throw new Error('after the event');
        }),
      'failing work',
    );
    same(await count(context, 'events'), 0, 'events');
    same(await verifyChain(context), { ok: true, events: 0 }, 'chain');
  }),

  storeCase('nobody reads what is not committed', async ({ context }) => {
    let seen: Promise<number> | null = null;
    await context.store
      .write(async (db) => {
        const head = await takeChain(context, db);
        await appendEvents(context, db, head, [{ kind: 'test', subject: 's', account: 'a', data: null }]);
        seen = count(context, 'events');
        // Where reader and writer are apart the answer comes now, else when this is over; one event too early is wrong.
        await Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 50))]);
        throw new Error('taken back');
      })
      .catch((error: Error) => same(error.message, 'taken back', 'reason'));
    same(await seen, 0, 'events seen');
  }),

  storeCase('the database itself refuses to change or delete a record', async ({ context }) => {
    await file(context, 'key-00000001');
    const { store } = context;
    const attempts = [
      () => store.write((db) => db.updateTable('events').set({ data: '{}' }).execute()),
      () => store.write((db) => db.deleteFrom('events').execute()),
      () => store.write((db) => db.updateTable('returns').set({ receipt: '{}' }).execute()),
      () => store.write((db) => db.deleteFrom('returns').execute()),
    ];
    for (const attempt of attempts) {
      const error = await refused(attempt, 'change');
      same(error.message.includes('append-only'), true, error.message);
    }
    same(await verifyChain(context), { ok: true, events: 1 }, 'chain');
  }),

  storeCase('the chain tells a forged, a missing and a cut-off event', async ({ context }) => {
    const append = (db: Parameters<Parameters<Store['write']>[0]>[0], hash: string) =>
      db
        .insertInto('events')
        .values({
          tenant: 'demo',
          seq: 1,
          kind: 'test',
          subject: 's',
          account_id: 'a',
          at: '2026-03-02T09:30:00.000+08:00',
          data: 'null',
          prev_hash: GENESIS,
          hash,
        })
        .execute();
    await context.store.write((db) => append(db, 'f'.repeat(64)));
    same(await verifyChain(context), { ok: false, seq: 1, reason: 'hash' }, 'forged');
    await context.store.write((db) =>
      db.updateTable('chains').set({ seq: 2 }).where('tenant', '=', 'demo').execute(),
    );
    const other = { ...context, tenant: 'other' };
    await context.store.write((db) =>
      db
        .insertInto('chains')
        .values({ tenant: 'other', seq: 1, hash: 'a'.repeat(64) })
        .execute(),
    );
    same(await verifyChain(other), { ok: false, seq: 0, reason: 'head' }, 'cut off');
  }),

  storeCase('a session opens, ends by time and ends by logging off', async ({ context, pass }) => {
    const { token } = await logOn(context, 'lin', undefined);
    same((await findSession(context, token))?.account.user.id, 'lin', 'open');
    const kept = await context.store.read.selectFrom('sessions').select('token_hash').execute();
    same(
      kept.some((row) => row.token_hash.includes(token)),
      false,
      'the token is nowhere on disk',
    );
    pass('PT12H');
    same(await findSession(context, token), null, 'over');
    const second = await logOn(context, 'lin', undefined);
    await logOff(context, second.token);
    same(await findSession(context, second.token), null, 'logged off');
  }),

  storeCase('an officer needs the password and rests after five wrong ones', async ({ context, pass }) => {
    for (let attempt = 1; attempt <= 5; attempt++)
      same(
        (await refused(() => logOn(context, 'zhou', 'wrong'), 'wrong')).message,
        'wrong-password',
        'reason',
      );
    same(
      (await refused(() => logOn(context, 'zhou', 'demo2026'), 'rest')).message,
      'too-many-attempts',
      'rest',
    );
    pass('PT6M');
    same((await logOn(context, 'zhou', 'demo2026')).session.user?.kind, 'officer', 'after the rest');
    same((await refused(() => logOn(context, 'zhou', undefined), 'none')).message, 'wrong-password', 'none');
  }),

  storeCase('amounts in fen keep every digit', async ({ context }) => {
    const fen = 9_007_199_254_740_991;
    await context.store.write((db) =>
      db
        .updateTable('withholding_records')
        .set({ income_fen: fen })
        .where('id', '=', 'lin-2025-01-wages')
        .execute(),
    );
    const row = await context.store.read
      .selectFrom('withholding_records')
      .select('income_fen')
      .where('id', '=', 'lin-2025-01-wages')
      .executeTakeFirstOrThrow();
    same(row.income_fen, fen, 'fen');
  }),
];
