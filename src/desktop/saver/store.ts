import { create } from 'zustand';

/** Whether the screen saver is showing. */
export const useSaver = create<{ readonly on: boolean }>()(() => ({ on: false }));

/** Shows the screen saver now. */
export function startSaver(): void {
  useSaver.setState({ on: true });
}

export function endSaver(): void {
  useSaver.setState({ on: false });
}
