import { create } from 'zustand';
import type { FileEntry } from '#src/kernel/storage/index.ts';

/** A program's icon that was put away becomes a document of this type; its `app` names the program. */
export const shortcutType = 'application/x-shortcut';

/** The documents and folders that lie on the desktop of the person logged on. */
export const useDeskFiles = create<{ readonly entries: readonly FileEntry[] }>()(() => ({ entries: [] }));
