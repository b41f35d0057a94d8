/** How long a person waits before they want to know that something is being done. */
const NOTICED_AFTER = 1_000;

/** Marks the page as busy while an answer takes longer than a moment; the UI kit shows the hourglass then. */
export function busyUntil<T>(answer: Promise<T>, root = document.documentElement): Promise<T> {
  let counted = false;
  const count = (by: 1 | -1): void => {
    const waiting = Number(root.dataset['busy'] ?? 0) + by;
    if (waiting > 0) root.dataset['busy'] = String(waiting);
    else delete root.dataset['busy'];
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
