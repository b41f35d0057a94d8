import { type PointerEvent, useRef } from 'react';
import { slowClickAfter } from '../pointer/clicks.ts';
import { focusDesktop } from '../windows/reducer.ts';
import { change } from '../windows/store.ts';
import type { Point } from '../windows/types.ts';
import type { Around } from './around.ts';
import { beginPress, type Drop, touchedBy } from './press.ts';
import { choose, chooseForMenu, chooseTouched, nothing } from './selection.ts';

export interface PressEnds {
  /** Icons were let go; `asks` says that it was the other button. */
  readonly letGo: (dragged: ReadonlySet<string>, drop: Drop, asks: boolean) => void;
  /** The other button was pressed on an icon and not moved. */
  readonly showMenu: (id: string, at: Point) => void;
}

/** What a press on the desktop begins: choosing, dragging, a marquee, or a slow second click. */
export function useIconPress(around: Around, ends: PressEnds): (event: PointerEvent<HTMLElement>) => void {
  const slow = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { list, items, selection, select, act } = around;
  const ids = items.map((item) => item.id);

  return (event) => {
    const element = list.current;
    clearTimeout(slow.current);
    if (element === null || event.target instanceof HTMLInputElement) return;
    change(focusDesktop);
    element.focus({ preventScroll: true });
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest<HTMLElement>('[data-icon]')?.dataset['icon'] ?? null;
    const cancel = (): void => select(selection);
    if (event.button === 2) {
      if (id === null) return select(nothing);
      const chosen = chooseForMenu(selection, id);
      select(chosen);
      beginPress(event.nativeEvent, element, chosen.selected, {
        marquee: () => undefined,
        drop: (drop) => ends.letGo(chosen.selected, drop, true),
        click: (at) => ends.showMenu(id, at),
        cancel,
      });
    }
    if (event.button !== 0) return;
    const { ctrlKey, shiftKey } = event;
    const keys = { ctrlKey, shiftKey };
    const before = id === null && !ctrlKey ? nothing : selection;
    const already = id !== null && selection.selected.has(id);
    if (id === null) select(before);
    else if (!already || ctrlKey || shiftKey) select(choose(selection, id, ids, keys));
    const dragged: ReadonlySet<string> =
      id === null ? new Set() : already && !ctrlKey ? selection.selected : new Set([id]);
    beginPress(event.nativeEvent, element, dragged, {
      marquee: (box) => select(chooseTouched(before, touchedBy(element, box), ctrlKey)),
      drop: (drop) => ends.letGo(dragged, drop, false),
      // A plain click on one of several selects it alone, but only once it is clear that nothing was dragged.
      click: () => {
        if (id === null || ctrlKey || shiftKey) return;
        select(choose(selection, id, ids, keys));
        const item = items.find((one) => one.id === id);
        const onLabel = target?.closest('.desktop-icon-label') !== null;
        if (!already || selection.selected.size !== 1 || !onLabel || item === undefined) return;
        if (event.detail > 1) return;
        // A second click that makes it a double one opens, and asks for no name.
        element.addEventListener('dblclick', () => clearTimeout(slow.current), { once: true });
        slow.current = setTimeout(() => act.rename(item), slowClickAfter());
      },
      cancel,
    });
  };
}
