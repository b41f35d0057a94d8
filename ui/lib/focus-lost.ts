/** How long, in milliseconds, a focus that a frame took unasked may need to come back. */
const GIVEN_BACK = 100;

/**
 * Calls `then` when the page has lost the focus and what `keeps` names does not have it back at once. A click inside a frame
 * shows only so; a frame that took the focus unasked gives it back. Returns how to stop.
 */
export function whenFocusIsLost(keeps: (focused: Element | null) => boolean, then: () => void): () => void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const onBlur = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (!document.hasFocus() || !keeps(document.activeElement)) then();
    }, GIVEN_BACK);
  };
  window.addEventListener('blur', onBlur);
  return () => {
    clearTimeout(leaving);
    window.removeEventListener('blur', onBlur);
  };
}
