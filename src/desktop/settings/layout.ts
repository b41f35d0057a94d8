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
  readonly taskbarEdge: 'bottom' | 'top' | 'left' | 'right';
  /** Thickness of the bar, in rows of its usual height; at the sides, in its usual width. */
  readonly taskbarRows: number;
  /** The bar slides away while nobody is at it. */
  readonly autoHide: boolean;
  /** Small pictures beside the start button, and the programs they start. */
  readonly quickLaunch: boolean;
  readonly quick: readonly string[];
  readonly groupTasks: boolean;
  readonly showClock: boolean;
  /** Pictures of the notification area nothing happens to go behind its chevron. */
  readonly hideInactive: boolean;
  /** Programs fixed at the top of the start menu. */
  readonly pinned: readonly string[];
  /** How often each program was started, for the list under the pinned ones. */
  readonly launches: Readonly<Record<string, number>>;
  /** Programs taken off that list by hand. */
  readonly unlisted: readonly string[];
  /** Services this person has met, by opening them or because they were there from the start; null before that. */
  readonly known: readonly string[] | null;
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
  taskbarEdge: 'bottom',
  taskbarRows: 1,
  autoHide: false,
  quickLaunch: false,
  quick: ['calculators', 'declare', 'my-documents', 'help'],
  groupTasks: true,
  showClock: true,
  hideInactive: true,
  pinned: ['calculators', 'declare'],
  launches: {},
  unlisted: [],
  known: null,
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
  useLayout.setState(({ launches, unlisted, known }) => ({
    launches: { ...launches, [program]: (launches[program] ?? 0) + 1 },
    unlisted: unlisted.filter((id) => id !== program),
    known: known === null || known.includes(program) ? known : [...known, program],
  }));
}
