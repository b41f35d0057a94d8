import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Store } from './store.ts';
import type { Database, Tables } from './tables.ts';

/** Serialization failure, deadlock, unique violation: another transaction won; the work is run again. */
const RETRY = new Set(['40001', '40P01', '23505']);
const ATTEMPTS = 6;
const INT8 = 20;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** PostgreSQL, for when one machine is not enough. Transactions are short and may be retried. */
export function openPostgres(url: string): Store {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    // Amounts in fen and sequence numbers stay below 2^53, as they do in SQLite.
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  // An idle connection that breaks is replaced on next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  const read: Database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    home: 'postgres',
    read,
    async write<T>(work: (db: Database) => Promise<T>): Promise<T> {
      for (let attempt = 1; ; attempt++) {
        try {
          return await read.transaction().execute(work);
        } catch (error) {
          if (attempt >= ATTEMPTS || !RETRY.has(codeOf(error))) throw error;
        }
      }
    },
    close: () => read.destroy(),
  };
}
