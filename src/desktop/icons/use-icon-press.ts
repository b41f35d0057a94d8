import { type PointerEvent, useRef } from 'react';
import { slowClickAfter } from '../pointer/clicks.ts';
import { useLayout } from '../settings/layout.ts';
import { focusDesktop } from '../windows/reducer.ts';
import { change } from '../windows/store.ts';
import type { Point } from '../windows/types.ts';
import type { Around } from './around.ts';
import { moveIcons } from './grid.ts';
import { beginPress, iconUnder, touchedBy } from './press.ts';
import { choose, chooseForMenu, chooseTouched, nothing } from './selection.ts';

/** What a press on the desktop begins: choosing, dragging, a marquee, or a slow second click. */
export function useIconPress(around: Around): (event: PointerEvent<HTMLElement>) => void {
  const slow = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { list, items, places, grid, cell, selection, select, act } = around;
  const ids = items.map((item) => item.id);

  /** Icons let go over the recycle bin or a folder go into it; elsewhere they find a cell. */
  const drop = (dragged: ReadonlySet<string>, by: Point, at: Point): void => {
    const target = list.current === null ? undefined : iconUnder(list.current, at, dragged)?.dataset['icon'];
    const into = items.find((item) => item.id === target);
    const things = items.filter((item) => dragged.has(item.id));
    if (into?.id === 'recycle-bin' || into?.folder === true) {
      const movable = things.filter((item) => (into.folder ? item.entry !== null : item.removable));
      if (movable.length > 0) {
        if (into.folder) act.moveInto(movable, into.id);
        else act.remove(movable, false);
        return;
      }
    }
    const { autoArrange, alignToGrid } = useLayout.getState();
    if (autoArrange) return;
    const far = { columns: by.x / cell, rows: by.y / cell };
    useLayout.setState({ icons: moveIcons(places, [...dragged], far, grid, alignToGrid) });
  };

  return (event) => {
    const element = list.current;
    clearTimeout(slow.current);
    if (element === null || event.target instanceof HTMLInputElement) return;
    change(focusDesktop);
    element.focus({ preventScroll: true });
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest<HTMLElement>('[data-icon]')?.dataset['icon'] ?? null;
    if (event.button === 2) select(id === null ? nothing : chooseForMenu(selection, id));
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
      drop: (by, at) => drop(dragged, by, at),
      // A plain click on one of several selects it alone, but only once it is clear that nothing was dragged.
      click: () => {
        if (id === null || ctrlKey || shiftKey) return;
        select(choose(selection, id, ids, keys));
        const item = items.find((one) => one.id === id);
        const onLabel = target?.closest('.desktop-icon-label') !== null;
        if (already && selection.selected.size === 1 && onLabel && item !== undefined && event.detail < 2) {
          // A second click that makes it a double one opens, and asks for no name.
          element.addEventListener('dblclick', () => clearTimeout(slow.current), { once: true });
          slow.current = setTimeout(() => act.rename(item), slowClickAfter());
        }
      },
      cancel: () => select(selection),
    });
  };
}
