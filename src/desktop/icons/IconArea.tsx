import { type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { text, useText } from '#src/i18n/index.ts';
import { useFileClipboard } from '#src/system/explorer/clipboard.ts';
import { announce } from '../announce.tsx';
import { openMenu } from '../menus/store.ts';
import { opensAtOnce } from '../pointer/clicks.ts';
import { useLayout } from '../settings/layout.ts';
import { focusDesktop } from '../windows/reducer.ts';
import { change, useWindows } from '../windows/store.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { gridOf, placeIcons } from './grid.ts';
import { openItem, useDeskItems } from './items.ts';
import { SelectedTint } from './SelectedTint.tsx';
import { chooseForMenu, nothing, type Selection } from './selection.ts';
import { useDeskActions } from './use-desk-actions.ts';
import { useIconKeys } from './use-icon-keys.ts';
import { useIconPress } from './use-icon-press.ts';
import './icons.css';

const iconAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-icon]')?.dataset['icon'] : undefined;

/** The icons on the desktop: one list to the keyboard and to a screen reader, free places to the mouse. */
export function IconArea(): ReactNode {
  const t = useText();
  const area = useWindows((state) => state.area);
  const { icons, autoArrange, showIcons } = useLayout();
  const held = useFileClipboard((state) => state.held);
  const all = useDeskItems();
  const [selection, setSelection] = useState<Selection>(nothing);
  const list = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const act = useDeskActions(list);

  const cell = Math.round(75 * area.unit);
  const grid = useMemo(() => gridOf(area.width, area.height, cell), [area, cell]);
  const items = showIcons ? all : [];
  const ids = useMemo(() => all.map((item) => item.id), [all]);
  const places = useMemo(
    () => placeIcons(ids, autoArrange ? {} : icons, grid, autoArrange ? null : 'recycle-bin'),
    [ids, icons, autoArrange, grid],
  );
  const select = (next: Selection): void => {
    setSelection(next);
    if (next.selected.size > 1) announce(text('desktop.selected', { count: next.selected.size }));
  };
  const chosen = items.filter((item) => selection.selected.has(item.id));
  const around = { list, items, places, grid, cell, selection, select, chosen, act };
  const onPointerDown = useIconPress(around);
  const onKeyDown = useIconKeys(around);

  const showMenu = (event: MouseEvent<HTMLElement>): void => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const keyboard = event.button !== 2;
    const id = keyboard ? selection.focus : iconAt(event.target);
    const box = (id ? document.getElementById(`icon-${id}`) : list.current)?.getBoundingClientRect();
    const at = keyboard
      ? { x: (box?.left ?? 0) + cell / 2, y: (box?.top ?? 0) + cell / 2 }
      : { x: event.clientX, y: event.clientY };
    const selected = id ? chooseForMenu(selection, id).selected : null;
    openMenu({
      label: t('desktop.label'),
      at,
      keyboard,
      items: async () => {
        const { desktopMenu, iconMenu } = await import('./menus.ts');
        if (selected === null) return desktopMenu(items, grid, act);
        const chosenItems = items.filter((item) => selected.has(item.id));
        return iconMenu(chosenItems, act);
      },
    });
  };
  const openAt = (event: MouseEvent): void => {
    if (event.target instanceof HTMLInputElement) return;
    const id = iconAt(event.target);
    const item = items.find((one) => one.id === id);
    if (item !== undefined) openItem(item);
  };
  return (
    <div
      ref={list}
      className="icon-area"
      role="listbox"
      aria-label={t('desktop.label')}
      aria-multiselectable="true"
      aria-activedescendant={selection.focus === null ? undefined : `icon-${selection.focus}`}
      tabIndex={0}
      onPointerDown={onPointerDown}
      // Focus is ours to give; the press must not take it to a single icon.
      onMouseDown={(event) => event.target instanceof HTMLInputElement || event.preventDefault()}
      onKeyDown={onKeyDown}
      onContextMenu={showMenu}
      onFocus={() => change(focusDesktop)}
      onClick={(event) => {
        if (event.detail < 2) opened.current = opensAtOnce(event.nativeEvent);
        if (opened.current && event.detail < 2 && !event.ctrlKey && !event.shiftKey) openAt(event);
      }}
      onDoubleClick={(event) => {
        if (!opened.current) openAt(event);
      }}
    >
      <SelectedTint />
      {items.map((item) => {
        const at = places.get(item.id);
        if (at === undefined) return null;
        return (
          <DeskIcon
            key={item.id}
            item={item}
            selected={selection.selected.has(item.id)}
            focused={selection.focus === item.id}
            pale={held?.mode === 'cut' && held.ids.includes(item.id)}
            place={{ left: at.column * cell, top: at.row * cell, cell }}
            onRename={act.renaming === item.id ? (name) => act.finishRename(item, name) : null}
            onRenameEnd={act.endRename}
          />
        );
      })}
    </div>
  );
}
