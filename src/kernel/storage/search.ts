import { database, type FileEntry } from './db.ts';
import { childrenOf } from './folders.ts';

export interface SearchWish {
  /** Part of the name; `*` and `?` stand for any letters and any one letter. Empty means every name. */
  readonly name: string;
  /** A word or phrase inside a text document. Empty means do not look inside. */
  readonly inside: string;
  /** Where to start; the whole of desktop and My Documents when absent. The recycle bin is never searched. */
  readonly within?: string;
  /** Aborting ends the stream at the next document. */
  readonly signal?: AbortSignal;
}

/** Walks folders breadth first and yields each document or folder that fits, as it is found. */
export async function* searchFiles(owner: string, wish: SearchWish): AsyncGenerator<FileEntry> {
  const fits = namePattern(wish.name);
  const wanted = wish.inside.trim().toLowerCase();
  const queue: string[] = wish.within === undefined ? ['desktop', 'documents'] : [wish.within];
  for (let at = 0; at < queue.length; at += 1) {
    const folder = queue[at];
    if (folder === undefined) continue;
    for (const entry of await childrenOf(owner, folder)) {
      if (wish.signal?.aborted === true) return;
      if (entry.kind === 'folder') queue.push(entry.id);
      if (fits(entry.name) && (wanted === '' || (await holds(entry, wanted)))) yield entry;
    }
  }
}

function namePattern(typed: string): (name: string) => boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return () => true;
  if (!/[*?]/.test(wanted)) return (name) => name.toLowerCase().includes(wanted);
  const escaped = wanted.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
  return (name) => pattern.test(name.toLowerCase());
}

async function holds(entry: FileEntry, wanted: string): Promise<boolean> {
  if (entry.kind === 'folder') return false;
  const row = await database.contents.get(entry.id);
  if (row === undefined) return false;
  if (typeof row.content !== 'string' && !/^text\/|json|xml/.test(entry.type)) return false;
  const text = typeof row.content === 'string' ? row.content : await row.content.text();
  return text.toLowerCase().includes(wanted);
}
