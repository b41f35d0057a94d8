import { useEffect, useState } from 'react';

/** Turns true once this many milliseconds have passed and the page is at rest: what can wait should wait. */
export function useIdle(after: number): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const rest = (): void => setIdle(true);
    let handle = 0;
    const timer = setTimeout(() => {
      if (typeof requestIdleCallback === 'function') handle = requestIdleCallback(rest, { timeout: 2000 });
      else rest();
    }, after);
    return () => {
      clearTimeout(timer);
      if (handle !== 0) cancelIdleCallback(handle);
    };
  }, [after]);
  return idle;
}
