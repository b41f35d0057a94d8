import type { Persona, Session } from '#contract/types.ts';
import { instantText } from '../clock.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../problem-error.ts';
import { type Account, toAccount } from './accounts.ts';
import { verifyPassword } from './passwords.ts';

const LIFETIME = Temporal.Duration.from({ hours: 12 });
const LOCKED_FOR = Temporal.Duration.from({ minutes: 5 });
/** Wrong passwords in a row before the account rests. */
const ATTEMPTS = 5;

export interface LoggedOn {
  readonly session: Session;
  readonly token: string;
}

/** The tiles of the log-on screen. */
export async function listPersonas({ store, tenant }: Context): Promise<readonly Persona[]> {
  const rows = await store.read
    .selectFrom('accounts')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('position', 'is not', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: { zh: row.name_zh, en: row.name_en },
    note: { zh: row.note_zh, en: row.note_en },
    needsPassword: row.password_hash !== null,
    ...(row.password_hint === null ? {} : { passwordHint: row.password_hint }),
  }));
}

/** Opens a session. The token is given out once; only its hash is kept. */
export async function logOn(context: Context, id: string, password: string | undefined): Promise<LoggedOn> {
  const { store, tenant, clock, sha256 } = context;
  const row = await store.read
    .selectFrom('accounts')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new ProblemError('wrong-password');
  const now = clock.now();
  if (row.password_hash !== null) {
    await takeAttempt(context, id);
    if (password === undefined || !(await verifyPassword(password, row.password_hash)))
      throw new ProblemError('wrong-password');
  }
  const token = crypto
    .getRandomValues(new Uint8Array(32))
    .toBase64({ alphabet: 'base64url', omitPadding: true });
  const expires = now.add(LIFETIME);
  const tokenHash = await sha256(token);
  await store.write(async (db) => {
    await db
      .deleteFrom('sessions')
      .where('tenant', '=', tenant)
      .where('expires_at', '<', instantText(now))
      .execute();
    await db
      .insertInto('sessions')
      .values({
        tenant,
        token_hash: tokenHash,
        account_id: id,
        created_at: instantText(now),
        expires_at: instantText(expires),
      })
      .execute();
    if (row.password_hash !== null)
      await db
        .updateTable('accounts')
        .set({ failed_attempts: 0, locked_until: null })
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .execute();
  });
  return { session: { user: toAccount(row).user, expiresAt: instantText(expires) }, token };
}

/** Counts the attempt before the password is looked at, so that parallel guesses are counted too. */
async function takeAttempt({ store, tenant, clock }: Context, id: string): Promise<void> {
  const now = clock.now();
  await store.write(async (db) => {
    const account = await db
      .selectFrom('accounts')
      .select(['failed_attempts', 'locked_until'])
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const lockedUntil = account.locked_until;
    if (lockedUntil !== null && Temporal.Instant.compare(lockedUntil, now) > 0)
      throw new ProblemError('too-many-attempts');
    const attempts = account.failed_attempts + 1;
    const last = attempts >= ATTEMPTS;
    await db
      .updateTable('accounts')
      .set({
        failed_attempts: last ? 0 : attempts,
        locked_until: last ? instantText(now.add(LOCKED_FOR)) : null,
      })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute();
  });
}

export interface Open {
  readonly account: Account;
  readonly session: Session;
}

/** Whose session a token opens; `null` when it is unknown or over. */
export async function findSession(context: Context, token: string): Promise<Open | null> {
  const { store, tenant, clock, sha256 } = context;
  const row = await store.read
    .selectFrom('sessions')
    .innerJoin('accounts', (join) =>
      join.onRef('accounts.tenant', '=', 'sessions.tenant').onRef('accounts.id', '=', 'sessions.account_id'),
    )
    .selectAll('accounts')
    .select('sessions.expires_at')
    .where('sessions.tenant', '=', tenant)
    .where('sessions.token_hash', '=', await sha256(token))
    .executeTakeFirst();
  if (!row || Temporal.Instant.compare(row.expires_at, clock.now()) <= 0) return null;
  const account = toAccount(row);
  return {
    account,
    session: { user: account.user, expiresAt: instantText(Temporal.Instant.from(row.expires_at)) },
  };
}

export async function logOff({ store, tenant, sha256 }: Context, token: string): Promise<void> {
  const hash = await sha256(token);
  await store.write(async (db) => {
    await db.deleteFrom('sessions').where('tenant', '=', tenant).where('token_hash', '=', hash).execute();
  });
}
