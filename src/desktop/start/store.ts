import { create } from 'zustand';

interface Start {
  readonly open: boolean;
  /** The first line is hot at once. */
  readonly keyboard: boolean;
}

/** Whether the start menu is open. */
export const useStart = create<Start>()(() => ({ open: false, keyboard: false }));

export function openStart(keyboard = false): void {
  useStart.setState({ open: true, keyboard });
}

export function closeStart(): void {
  if (useStart.getState().open) useStart.setState({ open: false });
}

export function toggleStart(keyboard = false): void {
  if (useStart.getState().open) closeStart();
  else openStart(keyboard);
}
