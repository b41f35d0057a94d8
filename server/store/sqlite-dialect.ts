import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

interface SqliteResult {
  readonly rows: Record<string, unknown>[];
  readonly changes: number;
}

/** The little of SQLite that the store needs, whoever provides it. All calls are synchronous. */
export interface SqliteConnection {
  execute(sql: string, parameters: readonly unknown[]): SqliteResult;
  close(): void;
}

/**
 * Kysely over one synchronous SQLite connection. Transactions are the store's business, not this dialect's:
 * `ready` lets a reader on a shared connection wait until no transaction is open.
 */
export class SqliteConnectionDialect implements Dialect {
  readonly #connection: SqliteConnection;
  readonly #ready: () => Promise<void> | void;

  constructor(connection: SqliteConnection, ready: () => Promise<void> | void = () => undefined) {
    this.#connection = connection;
    this.#ready = ready;
  }

  createDriver(): Driver {
    return new ConnectionDriver(this.#connection, this.#ready);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new SqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}

class ConnectionDriver implements Driver {
  readonly #connection: DatabaseConnection;
  readonly #ready: () => Promise<void> | void;

  constructor(connection: SqliteConnection, ready: () => Promise<void> | void) {
    this.#connection = new ConnectionAdapter(connection);
    this.#ready = ready;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#ready();
    return this.#connection;
  }

  async beginTransaction(): Promise<void> {
    throw new Error('Use Store.write: it alone opens transactions');
  }

  async commitTransaction(): Promise<void> {
    throw new Error('Use Store.write: it alone opens transactions');
  }

  async rollbackTransaction(): Promise<void> {
    throw new Error('Use Store.write: it alone opens transactions');
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

class ConnectionAdapter implements DatabaseConnection {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = this.#connection.execute(query.sql, query.parameters);
    return { rows: rows as R[], numAffectedRows: BigInt(changes) };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; nothing here is large enough to stream.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not supported');
  }
}
