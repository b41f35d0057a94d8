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

/** Fetches, and goes on trying: a line that fails must not take the desktop with it. */
export async function loadRetry<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      console.warn('will be fetched again', error);
      await nextChance();
    }
  }
}

/** A part of the page that comes later. */
export function lazyRetry<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(() => loadRetry(load));
}
