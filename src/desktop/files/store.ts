import { create } from 'zustand';
import type { FileEntry } from '#src/kernel/storage/index.ts';

/** A program's icon that was put away becomes a document of this type; its `app` names the program. */
export const shortcutType = 'application/x-shortcut';

/** The documents and folders that lie on the desktop of the person logged on. */
export const useDeskFiles = create<{
  readonly entries: readonly FileEntry[];
  /** Whether there is anything in the recycle bin. */
  readonly binFull: boolean;
}>()(() => ({ entries: [], binFull: false }));

/** The picture of the recycle bin. */
export const binIcon = (full: boolean): string => (full ? 'recycle-bin-full' : 'recycle-bin');

/** What a shortcut leads to: its record names a program, or `folder:` or `file:` and the id of what is meant. */
export function shortcutTarget({ app = '' }: Pick<FileEntry, 'app'>): {
  readonly kind: 'program' | 'folder' | 'file';
  readonly id: string;
} {
  const [, kind, id = ''] = /^(folder|file):(.+)$/.exec(app) ?? [];
  return kind === 'folder' || kind === 'file' ? { kind, id } : { kind: 'program', id: app };
}
