import { liveQuery } from 'dexie';
import { database, type FileEntry } from './db.ts';
import { type Draft, loadDraft } from './drafts.ts';
import { listFolder } from './files.ts';

/** Stops a subscription; calling it twice is harmless. */
export type Unsubscribe = () => void;

/** Calls `listener` with the answer of `query` now and after every change, from any tab, of what it read. */
export function subscribe<T>(
  query: () => Promise<T>,
  listener: (answer: T) => void,
  failed: (error: unknown) => void,
): Unsubscribe {
  // Dexie follows what is read after the first `await` only in a function it can see to be asynchronous.
  const subscription = liveQuery(async () => query()).subscribe({ next: listener, error: failed });
  return () => subscription.unsubscribe();
}

/** Keeps a list of a folder up to date. */
export function subscribeFolder(
  owner: string,
  parent: string,
  listener: (entries: readonly FileEntry[]) => void,
  failed: (error: unknown) => void,
): Unsubscribe {
  return subscribe(() => listFolder(owner, parent), listener, failed);
}

/** Tells when a draft changes, also in another tab. */
export function subscribeDraft(
  owner: string,
  app: string,
  key: string,
  listener: (draft: Draft | undefined) => void,
  failed: (error: unknown) => void,
): Unsubscribe {
  return subscribe(() => loadDraft(owner, app, key), listener, failed);
}

/** Destroys everything the browser keeps for one user: documents, recycle bin, drafts. */
export async function wipe(owner: string): Promise<void> {
  const { entries, contents, drafts } = database;
  await database.transaction('rw', [entries, contents, drafts], async () => {
    for (const table of [entries, contents, drafts]) await table.where('owner').equals(owner).delete();
  });
}
