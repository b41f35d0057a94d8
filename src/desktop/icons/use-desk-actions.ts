import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { FileErrorCode } from '#src/kernel/storage/index.ts';
import type { DeskFiles } from '../files/desk-files.ts';
import { loadRetry } from '../lazy-retry.tsx';
import { launch } from '../programs/launch.ts';
import { currentUser } from '../session/store.ts';
import { useIdle } from '../use-idle.ts';
import { type DeskItem, openItem } from './items.ts';
import type { DeskActions } from './menus.ts';

/** What folder windows call the places that stand on the desktop. */
const placeNames: Readonly<Record<string, string>> = {
  'my-documents': 'documents',
  'recycle-bin': 'recycle',
  'control-panel': 'control-panel',
};

export interface DeskHands extends DeskActions {
  /** Takes files of the real disk into a folder; the ids they have then. */
  readonly bring: (from: readonly File[], folder: string) => Promise<readonly string[]>;
  /** The thing whose name is being changed. */
  readonly renaming: string | null;
  readonly finishRename: (item: DeskItem, name: string) => Promise<FileErrorCode | undefined>;
  readonly endRename: () => void;
}

async function loadFiles(owner: string): Promise<DeskFiles> {
  const { DeskFiles } = await loadRetry(() => import('../files/desk-files.ts'));
  return new DeskFiles(owner);
}

/** What can be done with the things on the desktop. The file system behind it is fetched when the page rests. */
export function useDeskActions(list: RefObject<HTMLElement | null>): DeskHands {
  const owner = currentUser()?.id ?? '';
  const idle = useIdle(1500);
  const [renaming, setRenaming] = useState<string | null>(null);
  const files = useMemo(() => {
    let loaded: Promise<DeskFiles> | undefined;
    return (): Promise<DeskFiles> => {
      loaded ??= loadFiles(owner);
      return loaded;
    };
  }, [owner]);

  useEffect(() => {
    if (!idle || owner === '') return;
    let over = false;
    let stop = (): void => undefined;
    void files().then((disk) => {
      if (!over) stop = disk.follow();
    });
    return () => {
      over = true;
      stop();
    };
  }, [files, idle, owner]);

  const endRename = (): void => {
    setRenaming(null);
    list.current?.focus({ preventScroll: true });
  };
  return {
    renaming,
    endRename,
    open: (items) => items.forEach(openItem),
    rename: ({ id }) => setRenaming(id),
    finishRename: async (item, name) => {
      const fault = await (await files()).rename(item, name);
      if (fault === undefined) endRename();
      return fault;
    },
    remove: (items, forever) => void files().then((disk) => disk.remove(items, forever)),
    hold: (items, mode) => void files().then((disk) => disk.hold(items, mode)),
    put: async (ids, folder, mode) => (await files()).put(ids, folder, mode),
    bring: async (from, folder) => (await files()).bring(from, folder),
    paste: () => void files().then((disk) => disk.paste()),
    undo: () => void files().then((disk) => disk.undo()),
    make: (what) =>
      void files()
        .then((disk) => disk.make(what))
        .then((id) => setRenaming(id ?? null)),
    refresh: () => void list.current?.animate([{ opacity: 0 }, { opacity: 1 }], 120),
    properties: (items) => {
      for (const { id, entry } of items) {
        if (entry !== null) launch('properties', entry.id);
        else if (id === 'my-computer') launch('system-properties');
        else launch('properties', placeNames[id] ?? `program:${id}`);
      }
    },
  };
}
