import { type FileEntry, isRoot, listFolder, nameKey } from '#src/kernel/storage/index.ts';
import type { Say } from '../common/texts.ts';
import { type PlaceId, placeIds, places } from './places.ts';
import type { Folder } from './use-folder.ts';

/** A folder's way as the address bar shows it: `我的文档\2025 年\回执`. */
export function addressText(folder: Pick<Folder, 'root' | 'path'>, say: Say): string {
  return [say(places[folder.root].name), ...folder.path.map((one) => one.name)].join('\\');
}

export type Found =
  | { readonly kind: 'folder'; readonly id: string }
  | { readonly kind: 'file'; readonly entry: FileEntry };

/** What a typed address means: a place or folder by its path or name, or a document in one. */
export async function findAddress(
  owner: string,
  typed: string,
  here: string,
  say: Say,
): Promise<Found | undefined> {
  const parts = typed
    .split(/[\\/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const first = parts[0];
  if (first === undefined) return undefined;
  const place = placeIds.find((id) => nameKey(say(places[id].name)) === nameKey(first));
  if (place !== undefined) return below(owner, place, parts.slice(1));
  return (await below(owner, here, parts)) ?? (await below(owner, 'documents', parts));
}

async function below(
  owner: string,
  from: string | PlaceId,
  names: readonly string[],
): Promise<Found | undefined> {
  let at = from;
  for (const [index, name] of names.entries()) {
    if (placeIds.some((id) => id === at) && !isRoot(at)) return undefined;
    const entry = (await listFolder(owner, at)).find((one) => nameKey(one.name) === nameKey(name));
    if (entry === undefined) return undefined;
    if (entry.kind === 'file') return index === names.length - 1 ? { kind: 'file', entry } : undefined;
    at = entry.id;
  }
  return { kind: 'folder', id: at };
}
