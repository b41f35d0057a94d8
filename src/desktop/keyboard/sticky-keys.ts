import { create } from 'zustand';
import { loadRetry } from '../lazy-retry.tsx';
import { useSettings } from '../settings/store.ts';

/** The modifiers that wait for their key. */
export const useHeldKeys = create<{ readonly held: readonly string[] }>()(() => ({ held: [] }));

/** Turns sticky keys on and off as the person wishes, on the welcome screen as well. Frames see the page's mark. */
export function followStickyKeys(): void {
  let stop: (() => void) | null = null;
  const look = async (): Promise<void> => {
    const { stickyKeys } = useSettings.getState();
    document.documentElement.toggleAttribute('data-sticky', stickyKeys);
    if (!stickyKeys) {
      stop?.();
      stop = null;
      return;
    }
    const { followSticky } = await loadRetry(() => import('#sdk/hands/sticky.ts'));
    if (stop === null && useSettings.getState().stickyKeys) {
      stop = followSticky(window, (held) => useHeldKeys.setState({ held }));
    }
  };
  useSettings.subscribe(({ stickyKeys }, before) => {
    if (stickyKeys !== before.stickyKeys) void look();
  });
  void look();
}
