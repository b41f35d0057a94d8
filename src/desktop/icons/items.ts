import { useMemo } from 'react';
import { useBranding } from '#src/branding/store.ts';
import { apps } from '#src/kernel/index.ts';
import type { FileEntry } from '#src/kernel/storage/index.ts';
import { fileType, openingApp } from '#src/system/common/file-types.ts';
import { binIcon, shortcutTarget, shortcutType, useDeskFiles } from '../files/store.ts';
import { launch } from '../programs/launch.ts';
import { desktopPrograms, places, programs } from '../programs/programs.ts';
import { useLayout } from '../settings/layout.ts';
import { useSettings } from '../settings/store.ts';

/** One thing on the desktop: a program's icon, or a document or folder that lies there. */
export interface DeskItem {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  /** Sorts like with like. */
  readonly kind: string;
  /** Null for a program that stands here by itself. */
  readonly entry: FileEntry | null;
  readonly folder: boolean;
  /** The places of the system stay. */
  readonly removable: boolean;
}

function entryItem(entry: FileEntry): DeskItem {
  const target = entry.type === shortcutType ? shortcutTarget(entry) : null;
  const folder = entry.kind === 'folder';
  const program = target === null ? undefined : programs.get(target.id);
  const icon = program?.icon ?? (folder || target?.kind === 'folder' ? 'folder' : fileType(entry).icon);
  return { id: entry.id, name: entry.name, icon, kind: entry.type, entry, folder, removable: true };
}

/** Everything on the desktop, in the order in which it fills the grid. */
export function useDeskItems(): readonly DeskItem[] {
  const locale = useSettings((state) => state.locale);
  const chosen = useBranding((state) => state.desktopApps);
  const names = useLayout((state) => state.names);
  const removed = useLayout((state) => state.removed);
  const entries = useDeskFiles((state) => state.entries);
  const binFull = useDeskFiles((state) => state.binFull);
  return useMemo(
    () => [
      ...desktopPrograms
        .filter(
          ({ id }) =>
            !removed.includes(id) && (chosen === 'all' || places.includes(id) || chosen.includes(id)),
        )
        .map((program) => ({
          id: program.id,
          name: names[program.id] ?? program.name[locale],
          icon: program.id === 'recycle-bin' ? binIcon(binFull) : program.icon,
          kind: program.category,
          entry: null,
          folder: false,
          removable: !places.includes(program.id),
        })),
      ...entries.toSorted((a, b) => a.created - b.created).map(entryItem),
    ],
    [locale, names, removed, entries, chosen, binFull],
  );
}

/** The folder that documents let go on a thing go into, if it is one. */
export function folderOf({ id, folder }: DeskItem): string | undefined {
  if (id === 'recycle-bin') return 'recycle';
  if (id === 'my-documents') return 'documents';
  return folder ? id : undefined;
}

/** Opens a thing with what is made for it. */
export function openItem({ id, entry }: DeskItem): void {
  if (entry === null) {
    launch(id);
    return;
  }
  const target = entry.type === shortcutType ? shortcutTarget(entry) : entry;
  if (target.kind === 'program') launch(target.id);
  else if (target.kind === 'folder') launch('explorer', target.id);
  else launch(openingApp(entry.name, apps)?.id ?? fileType(entry).opener, target.id);
}
