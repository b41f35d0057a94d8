import { create } from 'zustand';
import { activate } from '../windows/commands.ts';
import { switchList } from '../windows/stacking.ts';
import { useWindows } from '../windows/store.ts';

interface Switching {
  /** Windows by last use; empty while the switcher is not shown. */
  readonly ids: readonly string[];
  readonly at: number;
}

/** The panel that is shown while Alt is held. */
export const useSwitcher = create<Switching>()(() => ({ ids: [], at: 0 }));

/** One press of Tab while Alt is held. */
export function switchStep(backwards: boolean): void {
  const { ids, at } = useSwitcher.getState();
  if (ids.length > 0) {
    useSwitcher.setState({ at: (at + (backwards ? -1 : 1) + ids.length) % ids.length });
    return;
  }
  const state = useWindows.getState();
  const list = switchList(state).map((window) => window.id);
  if (list.length === 0) return;
  // With the desktop in front, the first window is the one to go to.
  const first = state.active === null ? 0 : 1;
  useSwitcher.setState({ ids: list, at: backwards ? list.length - 1 : first % list.length });
}

/** Alt was let go: the choice comes to the front. */
export function switchEnd(): void {
  const { ids, at } = useSwitcher.getState();
  const id = ids[at];
  if (ids.length === 0) return;
  useSwitcher.setState({ ids: [], at: 0 });
  if (id !== undefined) activate(id);
}

export function switchCancel(): void {
  if (useSwitcher.getState().ids.length > 0) useSwitcher.setState({ ids: [], at: 0 });
}
