import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { emptyWindows } from './reducer.ts';
import { fromRecord, migrate, sessionVersion, toRecord } from './session-record.ts';
import type { WindowsState, WorkArea } from './types.ts';

const nobody = 'windows:';
const initialArea: WorkArea = { width: 1024, height: 738, unit: 1 };

/** The open windows of the person logged on; kept over a reload. */
export const useWindows = create<WindowsState>()(
  persist(() => emptyWindows(initialArea), {
    name: nobody,
    version: sessionVersion,
    storage: createJSONStorage(() => localStorage),
    partialize: toRecord,
    migrate: (record, version) => migrate(record, version) as WindowsState,
    merge: (record, current) => fromRecord(record, current.area),
    skipHydration: true,
  }),
);

/** How many programs a person left running here, for the welcome screen to say. */
export function runningOf(user: string): number {
  const stored = localStorage.getItem(`${nobody}${user}`);
  if (stored === null) return 0;
  try {
    const { state, version }: { state?: unknown; version?: number } = JSON.parse(stored);
    const { windows } = fromRecord(migrate(state, version ?? 0), initialArea);
    return windows.filter(({ owner }) => owner === null).length;
  } catch {
    // What cannot be read will not be restored either, and must keep nobody from logging on.
    return 0;
  }
}

/** Applies a transition of the reducer. */
export function change(act: (state: WindowsState) => WindowsState): void {
  const before = useWindows.getState();
  const after = act(before);
  if (after !== before) useWindows.setState(after, true);
}

/** Brings back the windows a person had. */
export async function restoreWindows(user: string): Promise<void> {
  useWindows.persist.setOptions({ name: `${nobody}${user}` });
  await useWindows.persist.rehydrate();
}

function emptied(state: WindowsState): WindowsState {
  const counter = state.counter + 1;
  return { ...emptyWindows(state.area), counter, spare: `w${counter}`, remembered: state.remembered };
}

/** Takes the windows off the screen, but keeps them stored for when their person comes back. */
export function releaseWindows(): void {
  useWindows.persist.setOptions({ name: nobody });
  change(emptied);
}

/** Forgets the windows of whoever was logged on; their remembered places stay for the next time. */
export function dropWindows(): void {
  change(emptied);
  useWindows.persist.setOptions({ name: nobody });
}
