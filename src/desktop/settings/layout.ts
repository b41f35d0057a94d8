import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

/** A place in the grid of desktop icons, counted from the upper left corner. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** How one person has arranged their desktop, taskbar and start menu. */
export interface Layout {
  readonly icons: Readonly<Record<string, Cell>>;
  readonly autoArrange: boolean;
  readonly alignToGrid: boolean;
  readonly showIcons: boolean;
  readonly taskbarLocked: boolean;
  readonly groupTasks: boolean;
  readonly showClock: boolean;
  /** Programs fixed at the top of the start menu. */
  readonly pinned: readonly string[];
  /** How often each program was started, for the list under the pinned ones. */
  readonly launches: Readonly<Record<string, number>>;
  /** Programs taken off that list by hand. */
  readonly unlisted: readonly string[];
  /** Names a person gave to programs' icons on the desktop. */
  readonly names: Readonly<Record<string, string>>;
  /** Programs whose icon was put into the recycle bin. */
  readonly removed: readonly string[];
  /** Whether the person has been told what a tap does. */
  readonly touchTold: boolean;
}

const initial: Layout = {
  icons: {},
  autoArrange: false,
  alignToGrid: true,
  showIcons: true,
  taskbarLocked: true,
  groupTasks: true,
  showClock: true,
  pinned: ['calculators', 'declare'],
  launches: {},
  unlisted: [],
  names: {},
  removed: [],
  touchTold: false,
};

const nobody = 'layout:';

export const useLayout = create<Layout>()(
  persist(() => initial, {
    name: nobody,
    version: 1,
    storage: createJSONStorage(() => localStorage),
    merge: (stored) => ({ ...initial, ...(typeof stored === 'object' && stored !== null ? stored : {}) }),
    skipHydration: true,
  }),
);

export async function restoreLayout(user: string): Promise<void> {
  useLayout.persist.setOptions({ name: `${nobody}${user}` });
  await useLayout.persist.rehydrate();
}

/** Counts a start, for the list of most used programs. */
export function countLaunch(program: string): void {
  useLayout.setState(({ launches, unlisted }) => ({
    launches: { ...launches, [program]: (launches[program] ?? 0) + 1 },
    unlisted: unlisted.filter((id) => id !== program),
  }));
}
