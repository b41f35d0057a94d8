import { type PointerEvent, type RefObject, useState } from 'react';
import { useLayout } from '../settings/layout.ts';

/** How far a press may tremble before it is a drag. */
const threshold = 4;

/** Where among the pinned programs a point lies: the place, and how far down the column its line is to be drawn. */
function placeAt(column: HTMLElement, y: number): { index: number; top: number } | null {
  const { pinned } = useLayout.getState();
  const lines = pinned
    .map((id) => column.querySelector<HTMLElement>(`[data-program="${id}"]`))
    .filter((line) => line !== null)
    .map((line) => line.getBoundingClientRect());
  const ground = column.getBoundingClientRect();
  const end = lines.at(-1)?.bottom ?? ground.top;
  // Half a line below the last one still means its end.
  const reach = (lines[0]?.height ?? 40) / 2;
  if (y < ground.top || y > end + reach) return null;
  const found = lines.findIndex((line) => y < line.top + line.height / 2);
  const index = found < 0 ? lines.length : found;
  return { index, top: (lines[index]?.top ?? end) - ground.top + column.scrollTop };
}

/** Puts a program at a place among the pinned ones, from wherever it was. */
export function pinAt(pinned: readonly string[], id: string, index: number): readonly string[] {
  const before = pinned.slice(0, index).filter((one) => one !== id);
  return [...before, id, ...pinned.slice(index).filter((one) => one !== id)];
}

/**
 * Dragging a program of the left column pins it or gives it another place among the pinned ones. `mark` is where the
 * line that shows the place is drawn, in px from the top of the column.
 */
export function usePinDrag(column: RefObject<HTMLElement | null>): {
  readonly mark: number | null;
  readonly begin: (id: string, down: PointerEvent<HTMLElement>) => void;
} {
  const [mark, setMark] = useState<number | null>(null);
  const begin = (id: string, down: PointerEvent<HTMLElement>): void => {
    if (down.button !== 0 || down.pointerType === 'touch') return;
    const ends = new AbortController();
    const { signal } = ends;
    let dragging = false;
    let place: { index: number } | null = null;
    const end = (): void => {
      ends.abort();
      setMark(null);
      delete document.documentElement.dataset['dragging'];
    };
    const onMove = (event: globalThis.PointerEvent): void => {
      const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      if (!dragging && far < threshold) return;
      dragging = true;
      document.documentElement.dataset['dragging'] = 'pin';
      const found = column.current === null ? null : placeAt(column.current, event.clientY);
      place = found;
      setMark(found?.top ?? null);
    };
    const onUp = (): void => {
      end();
      if (!dragging) return;
      // The release is no click on the line it began on.
      const swallow = (event: Event): void => event.stopPropagation();
      document.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => document.removeEventListener('click', swallow, true));
      if (place !== null) {
        const { index } = place;
        useLayout.setState(({ pinned }) => ({ pinned: pinAt(pinned, id, index) }));
      }
    };
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || !dragging) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    document.addEventListener('pointermove', onMove, { signal });
    document.addEventListener('pointerup', onUp, { signal });
    document.addEventListener('pointercancel', end, { signal });
    document.addEventListener('keydown', onKey, { signal, capture: true });
  };
  return { mark, begin };
}
