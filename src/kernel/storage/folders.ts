import { database, type FileEntry, type RootId, roots } from './db.ts';
import { FileError } from './errors.ts';
import { nameFault, nameKey } from './names.ts';

/** Folder arithmetic shared by the other files here. Each may be called inside a transaction. */

export function isRoot(id: string): id is RootId {
  return roots.some((root) => root === id);
}

export function newId(): string {
  return crypto.randomUUID();
}

export function checkedName(typed: string): string {
  const fault = nameFault(typed);
  if (fault !== undefined) throw new FileError(`name-${fault}`, typed);
  return typed.trim();
}

export async function entryOf(owner: string, id: string): Promise<FileEntry> {
  const entry = await database.entries.get(id);
  if (entry === undefined || entry.owner !== owner) throw new FileError('not-found', id);
  return entry;
}

export function childrenOf(owner: string, parent: string): Promise<FileEntry[]> {
  return database.entries.where('[owner+parent]').equals([owner, parent]).toArray();
}

/** Names in a folder, folded for comparing; `except` leaves one entry out. */
export async function takenNames(owner: string, parent: string, except?: string): Promise<Set<string>> {
  const children = await childrenOf(owner, parent);
  return new Set(children.filter((child) => child.id !== except).map((child) => nameKey(child.name)));
}

/** A place something may be put into: a root other than the bin, or a folder that is not in the bin. */
export async function requireFolder(owner: string, id: string): Promise<void> {
  const path = await pathOf(owner, id);
  const folder = path.folders.at(-1);
  if (folder !== undefined && folder.kind !== 'folder') throw new FileError('not-a-folder', folder.name);
  if (path.root === 'recycle') throw new FileError('not-a-folder', folder?.name ?? id);
}

/** The way from a root down to an entry, the entry itself last; no folders for a root. */
export async function pathOf(
  owner: string,
  id: string,
): Promise<{ readonly root: RootId; readonly folders: readonly FileEntry[] }> {
  const folders: FileEntry[] = [];
  let at = id;
  while (!isRoot(at)) {
    const entry = await entryOf(owner, at);
    folders.unshift(entry);
    at = entry.parent;
  }
  return { root: at, folders };
}

/** An entry and everything below it, parents before children. */
export async function subtreeOf(owner: string, id: string): Promise<FileEntry[]> {
  const all = [await entryOf(owner, id)];
  for (let at = 0; at < all.length; at += 1) {
    const entry = all[at];
    if (entry?.kind === 'folder') all.push(...(await childrenOf(owner, entry.id)));
  }
  return all;
}
