import type { Database } from './tables.ts';

/** Where the product keeps its records. Three homes, one face; the same tests run against each. */
export interface Store {
  readonly home: 'sqlite' | 'postgres' | 'training';
  /** Sees committed data only. Never use it inside `write`: that work must use the handle it is given. */
  readonly read: Database;
  /**
   * Runs the work in a transaction of its own and resolves once it is durable. The work may be run again
   * after a conflict, so it does nothing but read and write through the handle.
   */
  write<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
