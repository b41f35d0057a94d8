import { closeWindow } from './commands.ts';
import { useWindows } from './store.ts';
import { useTraits } from './traits.ts';

/** Closes every window, the top one first, until one refuses. Answers whether all are gone. */
export async function closeAll(): Promise<boolean> {
  const { order } = useWindows.getState();
  for (const id of order.toReversed()) {
    if (!(await closeWindow(id))) return false;
  }
  return true;
}

/**
 * Has every window that keeps something only in its memory ask about it, as on closing, without closing any: apps
 * keep drafts of their own. Answers whether the person may leave.
 */
export async function settleUnsaved(): Promise<boolean> {
  for (const { id, kind } of useWindows.getState().windows) {
    const { dirty, mayClose } = useTraits.getState()[id] ?? {};
    if (kind === 'system' && dirty === true && mayClose !== undefined && !(await mayClose())) return false;
  }
  return true;
}
