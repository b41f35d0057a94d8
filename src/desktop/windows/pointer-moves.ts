import { gestures, send } from './gesture-store.ts';
import type { Point } from './types.ts';

const moves = ['pointermove', 'mousemove', 'touchmove'] as const;

/** Where the pointer of a mouse or touch event is; null when no finger is left. */
export function pointOf(event: Event): Point | null {
  const at = event instanceof MouseEvent ? event : event instanceof TouchEvent ? event.touches[0] : undefined;
  return at === undefined ? null : { x: at.clientX, y: at.clientY };
}

/**
 * Until the gesture ends, the pointer's moves go straight to the window that is moved, and no other listener of the page
 * looks at them: asking them all costs more than the move itself. `grip` leads from the pointer to the window's corner.
 */
export function followPointer(grip: Point): void {
  const onMove = (event: Event): void => {
    event.stopImmediatePropagation();
    const { gesture } = gestures.getState();
    const at = event.type === 'pointermove' ? null : pointOf(event);
    if (at === null || gesture.at !== 'move') return;
    const corner = { x: Math.round(at.x + grip.x), y: Math.round(at.y + grip.y) };
    send({ type: 'to', rect: { ...gesture.from, ...corner } });
  };
  for (const type of moves) window.addEventListener(type, onMove, { capture: true, passive: true });
  const forget = gestures.subscribe(({ gesture }) => {
    if (gesture.at !== 'idle') return;
    for (const type of moves) window.removeEventListener(type, onMove, { capture: true });
    forget();
  });
}
