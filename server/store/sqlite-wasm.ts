import type {
  BindableValue,
  PreparedStatement,
  Sqlite3Static,
  Database as WasmDatabase,
} from '@sqlite.org/sqlite-wasm';
import type { SqliteConnection } from './sqlite-dialect.ts';
import { sqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

export interface WasmStore extends Store {
  /** The whole database as bytes: what a later `openWasm` takes. */
  snapshot(): Uint8Array<ArrayBuffer>;
  /** How many rows have been changed since it was opened. */
  changes(): number;
}

/** SQLite compiled to WebAssembly, in memory. Whoever opens it keeps its snapshots. */
export function openWasm(sqlite3: Sqlite3Static, snapshot?: Uint8Array): WasmStore {
  const db = new sqlite3.oo1.DB(':memory:', 'c');
  if (snapshot) restore(sqlite3, db, snapshot);
  const connection = connect(db);
  const store = sqliteStore({
    home: 'training',
    writer: connection,
    reader: connection,
    defer: (callback) => queueMicrotask(callback),
  });
  return {
    ...store,
    snapshot: () => sqlite3.capi.sqlite3_js_db_export(pointer(db)),
    changes: () => sqlite3.capi.sqlite3_total_changes(pointer(db)),
  };
}

function pointer(db: WasmDatabase) {
  if (db.pointer === undefined) throw new Error('The database is closed');
  return db.pointer;
}

function restore(sqlite3: Sqlite3Static, db: WasmDatabase, snapshot: Uint8Array): void {
  const { capi, wasm } = sqlite3;
  const bytes = wasm.allocFromTypedArray(snapshot);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const size = snapshot.byteLength;
  db.checkRc(capi.sqlite3_deserialize(pointer(db), 'main', bytes, size, size, flags));
}

function connect(db: WasmDatabase): SqliteConnection {
  const statements = new Map<string, PreparedStatement>();
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    execute(sql, parameters) {
      const statement = prepare(sql);
      try {
        if (parameters.length > 0) statement.bind(parameters as readonly BindableValue[]);
        const rows: Record<string, unknown>[] = [];
        while (statement.step()) rows.push(statement.get({}) as Record<string, unknown>);
        return { rows, changes: statement.columnCount > 0 ? 0 : db.changes() };
      } finally {
        statement.reset(true);
      }
    },
    close() {
      for (const statement of statements.values()) statement.finalize();
      db.close();
    },
  };
}
