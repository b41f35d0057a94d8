import { canonical } from '#contract/canonical.ts';
import { instantText } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Database, EventRow } from '../store/tables.ts';

/** What the first event of a chain has for a predecessor. */
export const GENESIS = '0'.repeat(64);

export interface NewEvent {
  readonly kind: string;
  /** Id of what it happened to. */
  readonly subject: string;
  readonly account: string;
  readonly data: unknown;
}

export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** Takes the tenant's chain for the rest of the transaction: whoever holds it is the only writer of events. */
export async function takeChain({ store, tenant }: Context, db: Database): Promise<ChainHead> {
  const query = db.selectFrom('chains').select(['seq', 'hash']).where('tenant', '=', tenant);
  // SQLite has one writer at a time already.
  const head = await (store.home === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  if (!head) throw new Error('The tenant has no event chain: it was not seeded');
  return head;
}

/**
 * Appends events after `head`. Each one's hash covers its own content and the hash before it, so that no
 * recorded event can be changed, left out or moved without the chain showing it.
 */
export async function appendEvents(
  context: Context,
  db: Database,
  head: ChainHead,
  events: readonly NewEvent[],
): Promise<readonly EventRow[]> {
  const { tenant } = context;
  const at = instantText(context.clock.now());
  const rows: EventRow[] = [];
  let { seq, hash } = head;
  for (const event of events) {
    seq += 1;
    const row = {
      tenant,
      seq,
      kind: event.kind,
      subject: event.subject,
      account_id: event.account,
      at,
      data: canonical(event.data),
      prev_hash: hash,
    };
    hash = await eventHash(context, row);
    rows.push({ ...row, hash });
  }
  await db.insertInto('events').values(rows).execute();
  await db.updateTable('chains').set({ seq, hash }).where('tenant', '=', tenant).execute();
  return rows;
}

export type ChainReport =
  | { readonly ok: true; readonly events: number }
  | { readonly ok: false; readonly seq: number; readonly reason: 'gap' | 'link' | 'hash' | 'head' };

/** Recomputes the whole chain from its first event. */
export async function verifyChain(context: Context): Promise<ChainReport> {
  const { store, tenant } = context;
  let hash = GENESIS;
  let seq = 0;
  for (;;) {
    const rows = await store.read
      .selectFrom('events')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(500)
      .execute();
    for (const row of rows) {
      if (row.seq !== seq + 1) return { ok: false, seq: seq + 1, reason: 'gap' };
      if (row.prev_hash !== hash) return { ok: false, seq: row.seq, reason: 'link' };
      if ((await eventHash(context, row)) !== row.hash) return { ok: false, seq: row.seq, reason: 'hash' };
      ({ seq, hash } = row);
    }
    if (rows.length === 0) break;
  }
  const head = await store.read
    .selectFrom('chains')
    .selectAll()
    .where('tenant', '=', tenant)
    .executeTakeFirst();
  if (head?.seq !== seq || head.hash !== hash) return { ok: false, seq, reason: 'head' };
  return { ok: true, events: seq };
}

function eventHash({ sha256 }: Context, row: Omit<EventRow, 'hash'>): string | Promise<string> {
  const { tenant, seq, kind, subject, account_id, at, data, prev_hash } = row;
  return sha256(canonical([prev_hash, tenant, seq, kind, subject, account_id, at, data]));
}
