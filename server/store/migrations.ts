import { sql } from 'kysely';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';

interface Migration {
  readonly id: string;
  run(db: Database, home: Store['home']): Promise<void>;
}

/** Brings the database to the newest form. Several processes may start at once; one of them does the work. */
export async function migrate(store: Store): Promise<void> {
  await store.write(async (db) => {
    await sql`create table if not exists migrations (id text primary key, at text not null)`.execute(db);
    if (store.home === 'postgres') await sql`lock table migrations in exclusive mode`.execute(db);
    const done = await sql<{ id: string }>`select id from migrations`.execute(db);
    const ids = new Set(done.rows.map((row) => row.id));
    for (const migration of migrations) {
      if (ids.has(migration.id)) continue;
      await migration.run(db, store.home);
      await sql`insert into migrations (id, at) values (${migration.id}, ${new Date().toISOString()})`.execute(
        db,
      );
    }
  });
}

/** Never edited once released; a change is a further entry. */
const migrations: readonly Migration[] = [{ id: '2026-11-spine', run: spine }];

async function spine(db: Database, home: Store['home']): Promise<void> {
  for (const statement of tables(home)) await sql.raw(statement).execute(db);
  for (const table of ['events', 'returns']) await protect(db, home, table);
}

/** SQLite keeps rows that are found by their key alone in the key's own tree: half the pages to write. */
function tables(home: Store['home']): readonly string[] {
  const byKey = home === 'postgres' ? '' : ' without rowid';
  return [
    `create table taxpayers (tenant text not null, id text not null, kind text not null, code_kind text not null,
    code text not null, name_zh text not null, name_en text not null,
    primary key (tenant, id), unique (tenant, code))${byKey}`,
    `create table accounts (tenant text not null, id text not null, kind text not null, name_zh text not null,
    name_en text not null, note_zh text not null, note_en text not null, taxpayer_id text, password_hash text,
    password_hint text, position integer, failed_attempts integer not null default 0, locked_until text,
    primary key (tenant, id))${byKey}`,
    `create table sessions (tenant text not null, token_hash text not null, account_id text not null,
    created_at text not null, expires_at text not null, primary key (tenant, token_hash))${byKey}`,
    `create table withholding_records (tenant text not null, id text not null, taxpayer_id text not null,
    period text not null, month text not null, payer_zh text not null, payer_en text not null, kind text not null,
    income_fen bigint not null, social_fen bigint not null, housing_fen bigint not null,
    withheld_fen bigint not null, primary key (tenant, id))${byKey}`,
    `create index withholding_of_taxpayer on withholding_records (tenant, taxpayer_id, period)`,
    `create table deduction_records (tenant text not null, id text not null, taxpayer_id text not null,
    period text not null, kind text not null, inputs text not null, text_zh text not null, text_en text not null,
    primary key (tenant, id))${byKey}`,
    `create index deductions_of_taxpayer on deduction_records (tenant, taxpayer_id, period)`,
    `create table chains (tenant text not null primary key, seq bigint not null, hash text not null)${byKey}`,
    `create table events (tenant text not null, seq bigint not null, kind text not null, subject text not null,
    account_id text not null, at text not null, data text not null, prev_hash text not null, hash text not null,
    primary key (tenant, seq))${byKey}`,
    `create index events_of_subject on events (tenant, subject)`,
    `create table returns (tenant text not null, id text not null, number text not null, taxpayer_id text not null,
    form text not null, period text not null, filed_at text not null, balance_fen bigint not null,
    snapshot text not null, receipt text not null, primary key (tenant, id), unique (tenant, number))`,
    `create index returns_of_taxpayer on returns (tenant, taxpayer_id, form, period, filed_at, number)`,
    `create table idempotency (tenant text not null, account_id text not null, key text not null,
    operation text not null, body_hash text not null, response text not null, created_at text not null,
    primary key (tenant, account_id, key))`,
    `create table outbox (tenant text not null, id text not null, kind text not null, recipient text not null,
    payload text not null, created_at text not null, sent_at text, primary key (tenant, id))${byKey}`,
  ];
}

/** Makes the database itself refuse to change or delete what has been recorded. */
async function protect(db: Database, home: Store['home'], table: string): Promise<void> {
  if (home === 'postgres') {
    await sql
      .raw(`create or replace function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception 'append-only table'; end $$`)
      .execute(db);
    await sql
      .raw(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`)
      .execute(db);
    return;
  }
  for (const change of ['update', 'delete'])
    await sql
      .raw(`create trigger ${table}_no_${change} before ${change} on ${table}
        begin select raise(abort, 'append-only table'); end`)
      .execute(db);
}
