import { frameHands } from '#src/kernel/index.ts';

/** Signs of a person that a page can see. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/** Calls back once nobody has given a sign of life for so many minutes, frames included. Returns how to stop. */
export function whenAlone(minutes: number, alone: () => void): () => void {
  const ends = new AbortController();
  let last = performance.now();
  const here = (): void => {
    last = performance.now();
  };
  for (const sign of signs) {
    document.addEventListener(sign, here, { capture: true, passive: true, signal: ends.signal });
  }
  void frameHands().then((hands) => {
    const stop = hands.follow({ touched: here, edited: () => undefined });
    if (ends.signal.aborted) stop();
    else ends.signal.addEventListener('abort', stop);
  });
  const timer = setInterval(() => {
    if (performance.now() - last < minutes * 60_000) return;
    last = performance.now();
    alone();
  }, 1000);
  return () => {
    clearInterval(timer);
    ends.abort();
  };
}

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
