import { database, type FileContent, type FileEntry, type FileRecord } from './db.ts';
import { FileError } from './errors.ts';
import { checkedName, childrenOf, entryOf, newId, requireFolder, subtreeOf, takenNames } from './folders.ts';
import { copyName, freeName, nameKey } from './names.ts';

const tables = () => [database.entries, database.contents];

export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly content: FileContent;
  /** Folder to put it in; My Documents when absent. */
  readonly parent?: string;
  /** The app that writes it. */
  readonly app?: string;
  /** When the folder has the name already: number the new one (default), replace the old content, or refuse. */
  readonly onClash?: 'number' | 'replace' | 'refuse';
}

export function contentSize(content: FileContent): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.size;
}

/** Documents and folders of a folder, in no particular order. */
export async function listFolder(owner: string, parent: string): Promise<FileEntry[]> {
  return childrenOf(owner, parent);
}

/** One entry without its content. */
export function statFile(owner: string, id: string): Promise<FileEntry> {
  return entryOf(owner, id);
}

/** A document with its content. */
export async function readFile(owner: string, id: string): Promise<FileRecord> {
  const entry = await entryOf(owner, id);
  const row = await database.contents.get(id);
  if (row === undefined || row.owner !== owner) throw new FileError('not-found', entry.name);
  return { ...entry, content: row.content };
}

/** Writes a new document, into My Documents unless told otherwise. */
export async function saveFile(owner: string, file: NewFile): Promise<FileEntry> {
  const parent = file.parent ?? 'documents';
  const name = checkedName(file.name);
  return durable(name, () =>
    database.transaction('rw', tables(), async () => {
      await requireFolder(owner, parent);
      const children = await childrenOf(owner, parent);
      const same = children.find((child) => nameKey(child.name) === nameKey(name));
      if (same !== undefined && file.onClash === 'refuse') throw new FileError('exists', name);
      if (same !== undefined && file.onClash === 'replace') {
        if (same.kind === 'folder') throw new FileError('exists', name);
        return overwrite(same, file.content, file.type);
      }
      const now = Date.now();
      const entry: FileEntry = {
        id: newId(),
        owner,
        parent,
        kind: 'file',
        name: freeName(name, new Set(children.map((child) => nameKey(child.name)))),
        type: file.type,
        size: contentSize(file.content),
        created: now,
        modified: now,
        ...(file.app === undefined ? {} : { app: file.app }),
      };
      await database.entries.add(entry);
      await database.contents.add({ id: entry.id, owner, content: file.content });
      return entry;
    }),
  );
}

/** Replaces the content of an existing document. */
export async function writeFile(owner: string, id: string, content: FileContent): Promise<FileEntry> {
  return durable(id, () =>
    database.transaction('rw', tables(), async () => {
      const entry = await entryOf(owner, id);
      if (entry.kind === 'folder') throw new FileError('exists', entry.name);
      return overwrite(entry, content, entry.type);
    }),
  );
}

/** Makes a folder; a clash numbers it. */
export async function createFolder(
  owner: string,
  folder: { name: string; parent: string },
): Promise<FileEntry> {
  const name = checkedName(folder.name);
  return database.transaction('rw', tables(), async () => {
    await requireFolder(owner, folder.parent);
    const now = Date.now();
    const entry: FileEntry = {
      id: newId(),
      owner,
      parent: folder.parent,
      kind: 'folder',
      name: freeName(name, await takenNames(owner, folder.parent)),
      type: '',
      size: 0,
      created: now,
      modified: now,
    };
    await database.entries.add(entry);
    return entry;
  });
}

/** Gives an entry another name; refuses a name its folder already has. */
export async function renameFile(owner: string, id: string, typed: string): Promise<FileEntry> {
  const name = checkedName(typed);
  return database.transaction('rw', tables(), async () => {
    const entry = await entryOf(owner, id);
    const taken = await takenNames(owner, entry.parent, id);
    if (entry.recycled === undefined && taken.has(nameKey(name))) throw new FileError('exists', name);
    const renamed = { ...entry, name };
    await database.entries.put(renamed);
    return renamed;
  });
}

/** Moves an entry, with all below it, into another folder; a clash numbers it. */
export async function moveFile(owner: string, id: string, parent: string): Promise<FileEntry> {
  return database.transaction('rw', tables(), async () => {
    await requireFolder(owner, parent);
    const entry = await entryOf(owner, id);
    if (entry.parent === parent) return entry;
    await refuseInside(owner, entry, parent);
    const { recycled: _left, ...kept } = entry;
    const moved: FileEntry = {
      ...kept,
      parent,
      name: freeName(entry.name, await takenNames(owner, parent)),
    };
    await database.entries.put(moved);
    return moved;
  });
}

/** Copies an entry, with all below it; a clash gives the copy the prefix (`复件`). */
export async function copyFile(
  owner: string,
  id: string,
  parent: string,
  prefix = '复件',
): Promise<FileEntry> {
  return durable(id, () =>
    database.transaction('rw', tables(), async () => {
      await requireFolder(owner, parent);
      const source = await entryOf(owner, id);
      await refuseInside(owner, source, parent);
      const name = copyName(source.name, await takenNames(owner, parent), prefix);
      const ids = new Map([[source.parent, parent]]);
      let top: FileEntry | undefined;
      for (const entry of await subtreeOf(owner, id)) {
        const { recycled: _left, ...kept } = entry;
        const now = Date.now();
        const copy: FileEntry = {
          ...kept,
          id: newId(),
          parent: ids.get(entry.parent) ?? parent,
          name: entry.id === id ? name : entry.name,
          created: now,
        };
        ids.set(entry.id, copy.id);
        await database.entries.add(copy);
        const row = await database.contents.get(entry.id);
        if (row !== undefined) await database.contents.add({ ...row, id: copy.id });
        top ??= copy;
      }
      if (top === undefined) throw new FileError('not-found', id);
      return top;
    }),
  );
}

/** What an entry and everything below it amount to; a folder does not count itself. */
export async function measure(
  owner: string,
  id: string,
): Promise<{ readonly files: number; readonly folders: number; readonly size: number }> {
  const all = await subtreeOf(owner, id);
  return {
    files: all.filter((entry) => entry.kind === 'file').length,
    folders: all.filter((entry) => entry.kind === 'folder' && entry.id !== id).length,
    size: all.reduce((sum, entry) => sum + entry.size, 0),
  };
}

async function overwrite(entry: FileEntry, content: FileContent, type: string): Promise<FileEntry> {
  const written = { ...entry, type, size: contentSize(content), modified: Date.now() };
  await database.entries.put(written);
  await database.contents.put({ id: entry.id, owner: entry.owner, content });
  return written;
}

async function refuseInside(owner: string, entry: FileEntry, parent: string): Promise<void> {
  const below = await subtreeOf(owner, entry.id);
  if (below.some((inside) => inside.id === parent)) throw new FileError('into-itself', entry.name);
}

/** Says a full disk in our own words; the caller shows it instead of pretending to have saved. */
async function durable<T>(name: string, write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') throw new FileError('no-space', name);
    throw error;
  }
}
