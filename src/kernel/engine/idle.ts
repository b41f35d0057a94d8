/** The longest that idle work is put off. */
const idleMs = 2_000;

/** Does something when the page has time for it. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: idleMs });
  else setTimeout(work);
}
