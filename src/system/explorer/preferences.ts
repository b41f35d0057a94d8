import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Sorting } from './sort.ts';

export const views = ['thumbnails', 'tiles', 'icons', 'list', 'details'] as const;
export type View = (typeof views)[number];

/** How one folder is shown. */
export interface FolderLook {
  readonly view: View;
  readonly sorting: Sorting;
  readonly grouped: boolean;
}

/** How folder windows look; the same for all of them but for what is kept per folder. */
export interface ExplorerPreferences {
  readonly folders: Readonly<Record<string, FolderLook>>;
  readonly pane: 'tasks' | 'tree';
  readonly statusBar: boolean;
  readonly addressBar: boolean;
  readonly collapsed: readonly string[];
  /** Widths of columns in density units, or as what is in them needs. */
  readonly columns: Readonly<Record<string, number | 'fit'>>;
  /** Columns of the details view from left to right, as far as they were moved. */
  readonly order: readonly string[];
  /** Width of the tree and of the search form, in density units. */
  readonly paneWidth: number;
}

const initial: ExplorerPreferences = {
  folders: {},
  pane: 'tasks',
  statusBar: true,
  addressBar: true,
  collapsed: [],
  columns: {},
  order: [],
  paneWidth: 210,
};

const usual: FolderLook = { view: 'icons', sorting: { by: 'name', descending: false }, grouped: false };
const ownLooks: Readonly<Record<string, Partial<FolderLook>>> = {
  'my-computer': { view: 'tiles' },
  'control-panel': { view: 'tiles' },
  recycle: { view: 'details' },
};

export const usePreferences = create<ExplorerPreferences>()(
  persist(() => initial, {
    name: 'explorer',
    version: 1,
    storage: createJSONStorage(() => localStorage),
    merge: (stored) => ({ ...initial, ...(typeof stored === 'object' && stored !== null ? stored : {}) }),
  }),
);

/** How a folder is to be shown: as it was left, or as suits the place. Two users' folders are two folders. */
export function folderLook(state: ExplorerPreferences, owner: string, place: string): FolderLook {
  return state.folders[`${owner}/${place}`] ?? { ...usual, ...ownLooks[place] };
}

export function changeLook(owner: string, place: string, change: Partial<FolderLook>): void {
  usePreferences.setState((state) => ({
    folders: { ...state.folders, [`${owner}/${place}`]: { ...folderLook(state, owner, place), ...change } },
  }));
}

/** Forgets how a person's folders looked. */
export function forgetLooks(owner: string): void {
  usePreferences.setState(({ folders }) => ({
    folders: Object.fromEntries(Object.entries(folders).filter(([key]) => !key.startsWith(`${owner}/`))),
  }));
}
