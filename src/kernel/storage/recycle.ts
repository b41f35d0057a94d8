import { database, type FileEntry, type RootId } from './db.ts';
import { FileError } from './errors.ts';
import { childrenOf, entryOf, isRoot, newId, pathOf, subtreeOf, takenNames } from './folders.ts';
import { freeName, nameKey } from './names.ts';

const tables = () => [database.entries, database.contents];

/** Puts an entry, with all below it, into the recycle bin. What lies there already stays as it is. */
export async function removeFile(owner: string, id: string): Promise<FileEntry> {
  return database.transaction('rw', tables(), async () => {
    const { root, folders } = await pathOf(owner, id);
    const entry = folders.at(-1);
    if (entry === undefined) throw new FileError('not-found', id);
    if (root === 'recycle') return entry;
    const removed: FileEntry = {
      ...entry,
      parent: 'recycle',
      recycled: {
        parent: entry.parent,
        root,
        path: folders.slice(0, -1).map((folder) => folder.name),
        at: Date.now(),
      },
    };
    await database.entries.put(removed);
    return removed;
  });
}

/** Puts a recycled entry back where it was, making its folders again if they have gone; a clash numbers it. */
export async function restoreFile(owner: string, id: string): Promise<FileEntry> {
  return database.transaction('rw', tables(), async () => {
    const entry = await entryOf(owner, id);
    const { recycled, ...kept } = entry;
    if (recycled === undefined) throw new FileError('not-recycled', entry.name);
    const parent = (await stillThere(owner, recycled.parent))
      ? recycled.parent
      : await rebuild(owner, recycled.root, recycled.path);
    const restored: FileEntry = {
      ...kept,
      parent,
      name: freeName(entry.name, await takenNames(owner, parent)),
    };
    await database.entries.put(restored);
    return restored;
  });
}

/** Destroys an entry and all below it. There is no way back. */
export async function deleteForever(owner: string, id: string): Promise<void> {
  await database.transaction('rw', tables(), async () => {
    const ids = (await subtreeOf(owner, id)).map((entry) => entry.id);
    await database.entries.bulkDelete(ids);
    await database.contents.bulkDelete(ids);
  });
}

/** Destroys all that lies in the user's recycle bin; answers how many things lay there. */
export async function emptyRecycleBin(owner: string): Promise<number> {
  return database.transaction('rw', tables(), async () => {
    const recycled = await childrenOf(owner, 'recycle');
    for (const entry of recycled) await deleteForever(owner, entry.id);
    return recycled.length;
  });
}

async function stillThere(owner: string, parent: string): Promise<boolean> {
  if (isRoot(parent)) return true;
  const folder = await database.entries.get(parent);
  if (folder === undefined || folder.owner !== owner) return false;
  return (await pathOf(owner, parent)).root !== 'recycle';
}

async function rebuild(owner: string, root: RootId, path: readonly string[]): Promise<string> {
  let parent: string = root;
  for (const name of path) {
    const children = await childrenOf(owner, parent);
    const known = children.find((child) => child.kind === 'folder' && nameKey(child.name) === nameKey(name));
    if (known !== undefined) {
      parent = known.id;
      continue;
    }
    const now = Date.now();
    const folder: FileEntry = {
      id: newId(),
      owner,
      parent,
      kind: 'folder',
      name: freeName(name, new Set(children.map((child) => nameKey(child.name)))),
      type: '',
      size: 0,
      created: now,
      modified: now,
    };
    await database.entries.add(folder);
    parent = folder.id;
  }
  return parent;
}
