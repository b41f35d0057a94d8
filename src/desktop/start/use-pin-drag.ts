import { type PointerEvent, type RefObject, useState } from 'react';
import { followDrag } from '#ui/lib/drag.ts';
import { useLayout } from '../settings/layout.ts';

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
    let place: { index: number } | null = null;
    followDrag(down, {
      onMove: ({ clientY }) => {
        const found = column.current === null ? null : placeAt(column.current, clientY);
        place = found;
        setMark(found?.top ?? null);
      },
      onEnd: (dropped) => {
        setMark(null);
        if (!dropped || place === null) return;
        const { index } = place;
        useLayout.setState(({ pinned }) => ({ pinned: pinAt(pinned, id, index) }));
      },
    });
  };
  return { mark, begin };
}
