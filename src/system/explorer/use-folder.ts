import { useCallback } from 'react';
import { type FileEntry, listFolder, pathOf } from '#src/kernel/storage/index.ts';
import { type Live, useLive } from '../common/use-live.ts';
import { type PlaceId, placeOf } from './places.ts';

/** A folder as it is on the disk now. */
export interface Folder {
  readonly id: string;
  /** The folders down to this one, itself last; empty for a place. */
  readonly path: readonly FileEntry[];
  /** The place the path begins at. */
  readonly root: PlaceId;
  readonly entries: readonly FileEntry[];
}

/** Keeps a folder up to date while it is shown; the error is `not-found` once it has gone. `turn` reads it anew. */
export function useFolder(owner: string, id: string, turn: number): Live<Folder> {
  const query = useCallback(() => readFolder(owner, id), [owner, id]);
  return useLive(query, turn);
}

async function readFolder(owner: string, id: string): Promise<Folder> {
  const place = placeOf(id);
  const { root, folders } = place === undefined ? await pathOf(owner, id) : { root: place.id, folders: [] };
  return { id, root, path: folders, entries: await listFolder(owner, id) };
}

/** Where 向上 leads from a folder, if anywhere. */
export function above(folder: Pick<Folder, 'path' | 'root'>): string | null {
  if (folder.path.length === 0) return placeOf(folder.root)?.above ?? null;
  return folder.path.at(-2)?.id ?? folder.root;
}
