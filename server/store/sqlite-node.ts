import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteConnection } from './sqlite-dialect.ts';
import { sqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** Kysely writes few distinct statements; this many prepared ones are kept. */
const KEPT = 200;

function connect(path: string, readOnly: boolean): SqliteConnection {
  const db = new DatabaseSync(path, { readOnly });
  db.exec('pragma busy_timeout = 5000; pragma foreign_keys = on;');
  if (!readOnly)
    db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 4000;');
  const statements = new Map<string, { readonly statement: StatementSync; readonly returns: boolean }>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    const prepared = { statement, returns: statement.columns().length > 0 };
    if (statements.size >= KEPT) statements.clear();
    statements.set(sql, prepared);
    return prepared;
  };
  return {
    execute(sql, parameters) {
      const { statement, returns } = prepare(sql);
      const values = parameters as readonly SQLInputValue[];
      if (returns) return { rows: statement.all(...values), changes: 0 };
      return { rows: [], changes: Number(statement.run(...values).changes) };
    },
    close: () => db.close(),
  };
}

/** The embedded default: one file, write-ahead log, every commit synced to disk before it is answered. */
export function openSqlite(path: string): Store {
  mkdirSync(dirname(path), { recursive: true });
  const writer = connect(path, false);
  const reader = connect(path, true);
  return sqliteStore({ home: 'sqlite', writer, reader, defer: (callback) => setImmediate(callback) });
}
