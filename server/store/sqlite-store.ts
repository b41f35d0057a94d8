import { Kysely } from 'kysely';
import { type SqliteConnection, SqliteConnectionDialect } from './sqlite-dialect.ts';
import type { Store } from './store.ts';
import type { Database, Tables } from './tables.ts';

interface Job {
  readonly run: (db: Database) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** Writes that arrive while one is being synced to disk share the next sync; more than this many wait. */
const GROUP = 64;

export interface SqliteStoreOptions {
  readonly home: 'sqlite' | 'training';
  readonly writer: SqliteConnection;
  /** May be the writer itself where only one connection can exist; reads then wait for open transactions. */
  readonly reader: SqliteConnection;
  /** Calls back after the requests now arriving have been taken in, so that they join the same group. */
  readonly defer: (callback: () => void) => void;
}

/**
 * SQLite with group commit: concurrent writes run one after the other, each in its own savepoint, inside one
 * transaction with one sync to disk. A write that fails rolls back alone; none is answered before the commit.
 */
export function sqliteStore({ home, writer, reader, defer }: SqliteStoreOptions): Store {
  const shared = reader === writer;
  let queue: Job[] = [];
  let draining: Promise<void> | null = null;
  const write = new Kysely<Tables>({ dialect: new SqliteConnectionDialect(writer) });
  const read = new Kysely<Tables>({
    dialect: new SqliteConnectionDialect(reader, () => (shared && draining) || undefined),
  });
  const exec = (sql: string) => writer.execute(sql, []);

  async function commitGroup(group: readonly Job[]): Promise<void> {
    const settle: (() => void)[] = [];
    try {
      exec('begin immediate');
      for (const job of group) {
        exec('savepoint job');
        try {
          const done = await job.run(write);
          exec('release job');
          settle.push(done);
        } catch (error) {
          exec('rollback to job');
          exec('release job');
          settle.push(() => job.fail(error));
        }
      }
      exec('commit');
    } catch (error) {
      rollBack(writer);
      for (const job of group) job.fail(error);
      return;
    }
    for (const done of settle) done();
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const group = queue.slice(0, GROUP);
      queue = queue.slice(GROUP);
      await commitGroup(group);
      await new Promise<void>((resolve) => defer(resolve));
    }
    draining = null;
  }

  return {
    home,
    read,
    write<T>(work: (db: Database) => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        queue.push({
          run: async (db) => {
            const value = await work(db);
            return () => resolve(value);
          },
          fail: reject,
        });
        draining ??= new Promise<void>((started) => defer(started)).then(drain);
      });
    },
    async close() {
      await draining;
      writer.close();
      if (!shared) reader.close();
    },
  };
}

/** After a failed statement SQLite may have rolled the transaction back by itself. */
function rollBack(writer: SqliteConnection): void {
  try {
    writer.execute('rollback', []);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
  }
}
