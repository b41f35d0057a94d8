import type { DragEvent } from 'react';
import { text } from '#src/i18n/index.ts';
import { carriesItems, carriesRealFiles, dropMode, readDrag } from '#src/system/explorer/drag.ts';
import { openMenu } from '../menus/store.ts';
import { currentUser } from '../session/store.ts';
import { type Cell, useLayout } from '../settings/layout.ts';
import type { Point } from '../windows/types.ts';
import type { Around } from './around.ts';
import { targetOf } from './drop-target.ts';
import { flowIcons, moveIcons } from './grid.ts';
import type { Drop } from './press.ts';

const nobody: ReadonlySet<string> = new Set();

/** What becomes of icons that are let go, and of what is dragged here from folder windows and the real disk. */
export function useIconDrop({ list, items, places, grid, cell, act }: Around) {
  const documents = (dragged: ReadonlySet<string>): readonly string[] =>
    items.filter(({ id, entry }) => dragged.has(id) && entry !== null).map(({ id }) => id);

  /** Where things land that were moved so far from where `from` says; nothing else changes its place. */
  const land = (from: ReadonlyMap<string, Cell>, ids: readonly string[], by: Point): void => {
    const { autoArrange, alignToGrid } = useLayout.getState();
    const far = { columns: by.x / cell, rows: by.y / cell };
    const icons = moveIcons(from, ids, far, grid, alignToGrid && !autoArrange);
    useLayout.setState({
      icons: autoArrange ? Object.fromEntries(flowIcons(Object.keys(icons), icons, grid)) : icons,
    });
  };
  const move = (dragged: ReadonlySet<string>, { by, onto }: Drop): void => {
    if (onto === 'closed') return;
    if (onto === 'ground') land(places, [...dragged], by);
    else if (onto.folder === 'recycle') {
      const removable = items.filter(({ id, removable: may }) => dragged.has(id) && may);
      if (removable.length > 0) act.remove(removable, false);
    } else void act.put(documents(dragged), onto.folder, 'move');
  };
  const copy = async (dragged: ReadonlySet<string>, { by, onto }: Drop): Promise<void> => {
    if (onto === 'closed') return;
    const from = documents(dragged);
    const copies = await act.put(from, onto === 'ground' ? 'desktop' : onto.folder, 'copy');
    if (onto !== 'ground') return;
    const starts = copies.flatMap((id, at) => {
      const start = places.get(from[at] ?? '');
      return start === undefined ? [] : [[id, start] as const];
    });
    land(new Map([...places, ...starts]), copies, by);
  };
  /** The usual button moves, or copies with Ctrl; the other one asks what is meant. */
  const letGo = (dragged: ReadonlySet<string>, drop: Drop, asks: boolean): void => {
    const copyable = documents(dragged).length === dragged.size;
    if (drop.onto === 'closed') return;
    if (!asks) {
      if (drop.copy && copyable) void copy(dragged, drop);
      else move(dragged, drop);
      return;
    }
    openMenu({
      label: text('desktop.label'),
      at: drop.at,
      keyboard: false,
      items: async () =>
        (await import('./menus.ts')).dropMenu(
          () => move(dragged, drop),
          copyable ? () => void copy(dragged, drop) : null,
        ),
    });
  };

  const onDragOver = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (!carriesItems(dataTransfer) && !carriesRealFiles(dataTransfer)) return;
    event.preventDefault();
    dataTransfer.dropEffect = dropMode(event);
  };
  const onDrop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    const { dataTransfer, clientX, clientY } = event;
    const folder = targetOf(event.target as Element, nobody)?.folder ?? 'desktop';
    const mode = dropMode(event);
    const ids = readDrag(dataTransfer, currentUser()?.id ?? '');
    const files = [...dataTransfer.files];
    const box = list.current?.getBoundingClientRect();
    const come = files.length > 0 ? await act.bring(files, folder) : await act.put(ids, folder, mode);
    if (folder !== 'desktop' || box === undefined) return;
    // The pointer is in the middle of what it brings.
    const at = { column: (clientX - box.left) / cell - 0.5, row: (clientY - box.top) / cell - 0.5 };
    const starts = come.map((id, turn) => [id, { ...at, row: at.row + turn }] as const);
    land(new Map([...places, ...starts]), come, { x: 0, y: 0 });
  };
  return { letGo, handlers: { onDragOver, onDrop: (event: DragEvent) => void onDrop(event) } };
}
