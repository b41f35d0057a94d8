/** How far a press may tremble before it is a drag, in px. */
const threshold = 4;

/** What a press becomes when it is drawn along. */
export interface Drag {
  readonly onMove: (event: PointerEvent) => void;
  /** The drag is over: let go where it was, or taken back by Esc or by the system. Not called for a mere press. */
  readonly onEnd: (dropped: boolean) => void;
}

/** Follows a press until it is let go. The release of a drag is no click; Esc takes it back. */
export function followDrag(
  down: { readonly clientX: number; readonly clientY: number; readonly pointerId: number },
  { onMove, onEnd }: Drag,
): void {
  const ends = new AbortController();
  const { signal } = ends;
  let begun = false;
  const end = (dropped: boolean): void => {
    ends.abort();
    delete document.documentElement.dataset['dragging'];
    if (begun) onEnd(dropped);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    if (!begun && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < threshold) return;
    begun = true;
    // Frames swallow the pointer unless they are shielded for as long as the drag runs.
    document.documentElement.dataset['dragging'] = 'part';
    onMove(event);
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    if (begun) {
      const swallow = (click: Event): void => click.stopPropagation();
      document.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => document.removeEventListener('click', swallow, true));
    }
    end(true);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !begun) return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  };
  document.addEventListener('pointermove', move, { signal });
  document.addEventListener('pointerup', up, { signal });
  document.addEventListener('pointercancel', () => end(false), { signal });
  document.addEventListener('keydown', key, { signal, capture: true });
}
