import { createContext, useContext } from 'react';

export const LaterContext = createContext<unknown>(null);

/**
 * Hands over the rest of an app, at the top level of `apps/<id>/later.tsx`: what its first view can do without.
 * The shell sends that file after the first one, so that a large app is on the screen as soon as a small one.
 */
export function deliverLater<T extends object>(later: T): void {
  if (!globalThis.sealedFrame) throw new Error('deliverLater works inside a frame; in a test use renderApp');
  globalThis.sealedFrame.deliver(later);
}

/** What the app's own `later.tsx` delivered; null while it is under way. */
export function useLater<T extends object>(): T | null {
  return useContext(LaterContext) as T | null;
}
