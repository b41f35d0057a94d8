import Dexie, { type EntityTable } from 'dexie';

/** The state of the training server between two visits. */
export interface Snapshot {
  readonly id: 'current';
  /** Grows by one with every change, so that another tab knows that it must read again. */
  readonly revision: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Stands for the session cookie, which a worker cannot set. */
  readonly token: string | null;
  readonly clockOffsetMs: number;
}

interface Revision {
  readonly id: 'current';
  readonly revision: number;
}

type SnapshotDatabase = Dexie & {
  snapshots: EntityTable<Snapshot, 'id'>;
  revisions: EntityTable<Revision, 'id'>;
};

/** Kept in the browser's database; the revision apart, so that looking at it does not read the snapshot. */
export class Snapshots {
  readonly #db: SnapshotDatabase;

  constructor() {
    this.#db = new Dexie('tax-desktop-training', {
      // An answer is only given once the change is on disk.
      chromeTransactionDurability: 'strict',
    }) as SnapshotDatabase;
    this.#db.version(1).stores({ snapshots: 'id', revisions: 'id' });
  }

  async revision(): Promise<number> {
    return (await this.#db.revisions.get('current'))?.revision ?? 0;
  }

  async read(): Promise<Snapshot | undefined> {
    return this.#db.snapshots.get('current');
  }

  async write(snapshot: Snapshot): Promise<void> {
    const { snapshots, revisions } = this.#db;
    await this.#db.transaction('rw', snapshots, revisions, async () => {
      await snapshots.put(snapshot);
      await revisions.put({ id: 'current', revision: snapshot.revision });
    });
  }
}
