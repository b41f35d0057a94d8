import { canonical } from '#contract/canonical.ts';
import { instantText } from '../clock.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../problem-error.ts';
import type { Database } from '../store/tables.ts';

export interface Write {
  readonly account: string;
  readonly operation: string;
  readonly key: string;
  readonly body: unknown;
}

export interface Outcome {
  /** The response as JSON text, byte for byte the same on every replay. */
  readonly json: string;
  readonly replayed: boolean;
}

/**
 * Does a write once per key. The key, a hash of the canonical body and the response are stored in the
 * transaction of the effect itself, so that either all of it happened or none.
 */
export async function once(
  context: Context,
  { account, operation, key, body }: Write,
  effect: (db: Database) => Promise<unknown>,
): Promise<Outcome> {
  const { store, tenant, clock, sha256 } = context;
  const bodyHash = await sha256(canonical([operation, body]));
  return store.write(async (db) => {
    const stored = await db
      .selectFrom('idempotency')
      .select(['body_hash', 'response'])
      .where('tenant', '=', tenant)
      .where('account_id', '=', account)
      .where('key', '=', key)
      .executeTakeFirst();
    if (stored) {
      if (stored.body_hash !== bodyHash) throw new ProblemError('idempotency-key-reused');
      return { json: stored.response, replayed: true };
    }
    const json = JSON.stringify(await effect(db));
    await db
      .insertInto('idempotency')
      .values({
        tenant,
        account_id: account,
        key,
        operation,
        body_hash: bodyHash,
        response: json,
        created_at: instantText(clock.now()),
      })
      .execute();
    return { json, replayed: false };
  });
}
