import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const pause = 3000;

/** Resolves when the line comes back, or after a while in case the browser does not tell. */
function nextChance(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, pause);
    function done(): void {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    }
    window.addEventListener('online', done);
  });
}

/** A part that comes later, and that keeps trying to come: a line that fails must not take the desktop with it. */
export function lazyRetry<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> {
  const attempt = (): Promise<{ default: ComponentType<P> }> =>
    load().catch(async () => {
      await nextChance();
      return attempt();
    });
  return lazy(attempt);
}
