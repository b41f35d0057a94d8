/** How long a person waits before they want to know that something is being done. */
const NOTICED_AFTER = 1_000;

/** Marks the page as busy while an answer takes longer than a moment; the UI kit shows the hourglass then. */
export function busyUntil<T>(answer: Promise<T>): Promise<T> {
  let counted = false;
  const count = (by: 1 | -1): void => {
    const { dataset } = document.documentElement;
    const waiting = Number(dataset['busy'] ?? 0) + by;
    if (waiting > 0) dataset['busy'] = String(waiting);
    else delete dataset['busy'];
  };
  const timer = setTimeout(() => {
    counted = true;
    count(1);
  }, NOTICED_AFTER);
  return answer.finally(() => {
    clearTimeout(timer);
    if (counted) count(-1);
  });
}
