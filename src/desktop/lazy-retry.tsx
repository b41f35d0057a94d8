import { type ComponentType, lazy, type ReactNode, useState } from 'react';

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

/** A part of the page that comes later; `ready` fetches it before it is needed. */
export type LaterPart<P extends object> = ComponentType<P> & { readonly ready: () => Promise<void> };

/**
 * A part of the page that comes later. Once it has come it is drawn at once: a key typed right after what opened it
 * must find it, which React's own `lazy` does not promise.
 */
export function lazyRetry<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): LaterPart<P> {
  let arrived: ComponentType<P> | undefined;
  let pending: Promise<{ default: ComponentType<P> }> | undefined;
  const arrive = () => {
    pending ??= loadRetry(load).then((part) => {
      arrived = part.default;
      return part;
    });
    return pending;
  };
  const Later: ComponentType<P> = lazy(arrive);
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, when its module starts
  const Part = (props: P): ReactNode => {
    // What was begun as one component stays that component.
    const [Chosen] = useState(() => arrived ?? Later);
    return <Chosen {...props} />;
  };
  return Object.assign(Part, { ready: async () => void (await arrive()) });
}
