/** How far a mouse must move to mean it: a table that is bumped into moves it as well. */
const bump = 8;
/** What ends a press. What only begins one must not let its end fall on the things below. */
const last = new Set(['click', 'auxclick', 'contextmenu', 'keyup', 'wheel']);
const heard = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'keydown',
] as const;
const touched = ['touchstart', 'touchmove', 'touchend', 'pointercancel'] as const;

/** Calls back at the first input of any kind, and lets none of it through to what lies below. Returns how to stop. */
export function atAnyInput(over: () => void): () => void {
  const ends = new AbortController();
  let from: { readonly x: number; readonly y: number } | null = null;
  const onInput = (event: Event): void => {
    if (!event.isTrusted) return;
    if (event.cancelable) event.preventDefault();
    event.stopImmediatePropagation();
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      from ??= { x: event.clientX, y: event.clientY };
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > bump) setTimeout(over);
    } else if (last.has(event.type)) setTimeout(over);
    // A press that makes no click, by a finger or another button, ends here after all.
    else if (event.type === 'pointerup') setTimeout(over, 300);
  };
  for (const type of [...heard, ...touched, ...last]) {
    window.addEventListener(type, onInput, { capture: true, passive: false, signal: ends.signal });
  }
  return () => ends.abort();
}
