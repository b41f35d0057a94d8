import { closeWindow } from './commands.ts';
import { useWindows } from './store.ts';

/** Closes every window, the top one first, until one refuses. Answers whether all are gone. */
export async function closeAll(): Promise<boolean> {
  const { order } = useWindows.getState();
  for (const id of order.toReversed()) {
    if (!(await closeWindow(id))) return false;
  }
  return true;
}
