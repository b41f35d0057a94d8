import {
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { text, useText } from '#src/i18n/index.ts';
import { useFileClipboard } from '#src/system/explorer/clipboard.ts';
import { useRest } from '#ui/lib/use-rest.ts';
import { announce } from '../announce.tsx';
import { lazyRetry } from '../lazy-retry.tsx';
import { openMenu } from '../menus/store.ts';
import { opensAtOnce } from '../pointer/clicks.ts';
import { useLayout } from '../settings/layout.ts';
import { focusDesktop } from '../windows/reducer.ts';
import { change, useWindows } from '../windows/store.ts';
import type { Point } from '../windows/types.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { flowIcons, gridOf, placeIcons } from './grid.ts';
import { openItem, useDeskItems } from './items.ts';
import { SelectedTint } from './SelectedTint.tsx';
import { chooseForMenu, nothing, type Selection } from './selection.ts';
import { useDeskActions } from './use-desk-actions.ts';
import { useIconDrop } from './use-icon-drop.ts';
import { useIconKeys } from './use-icon-keys.ts';
import { useIconPress } from './use-icon-press.ts';
import './icons.css';

const DeskTip = lazyRetry(async () => {
  const [tip, { readyTexts }] = await Promise.all([
    import('./DeskTip.tsx'),
    import('#src/system/common/texts.ts'),
  ]);
  await readyTexts();
  return tip;
});

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
  const deskActive = useWindows((state) => state.active === null);
  // A window that closes takes the keyboard with it; with no other window to go to it is the desktop's.
  useEffect(() => {
    if (deskActive && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [deskActive]);

  const cell = Math.round(75 * area.unit);
  const grid = useMemo(() => gridOf(area.width, area.height, cell), [area, cell]);
  const items = showIcons ? all : [];
  const ids = useMemo(() => all.map((item) => item.id), [all]);
  const places = useMemo(
    () => (autoArrange ? flowIcons(ids, icons, grid) : placeIcons(ids, icons, grid, 'recycle-bin')),
    [ids, icons, autoArrange, grid],
  );
  const select = (next: Selection): void => {
    setSelection(next);
    if (next.selected.size > 1) announce(text('desktop.selected', { count: next.selected.size }));
  };
  const chosen = items.filter((item) => selection.selected.has(item.id));
  const around = { list, items, places, grid, cell, selection, select, chosen, act };
  const onKeyDown = useIconKeys(around);
  const { letGo, handlers } = useIconDrop(around);

  const openMenuAt = (id: string | null | undefined, at: Point, keyboard: boolean): void => {
    const selected = id ? chooseForMenu(selection, id).selected : null;
    openMenu({
      label: t('desktop.label'),
      at,
      keyboard,
      items: async () => {
        const { desktopMenu, iconMenu } = await import('./menus.ts');
        if (selected === null) return desktopMenu(items, places, grid, act);
        const chosenItems = items.filter((item) => selected.has(item.id));
        return iconMenu(chosenItems, act);
      },
    });
  };
  const pressed = useRef<'icon' | 'ground'>('ground');
  const press = useIconPress(around, { letGo, showMenu: (id, at) => openMenuAt(id, at, false) });
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    pressed.current = event.button === 2 && iconAt(event.target) !== undefined ? 'icon' : 'ground';
    press(event);
  };
  const showMenu = (event: MouseEvent<HTMLElement>): void => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const keyboard = event.button !== 2;
    // A press of the other button on an icon may become a drag: its menu comes when it is let go.
    if (!keyboard && pressed.current === 'icon') return;
    const id = keyboard ? selection.focus : iconAt(event.target);
    const box = (id ? document.getElementById(`icon-${id}`) : list.current)?.getBoundingClientRect();
    const under = { x: (box?.left ?? 0) + cell / 2, y: (box?.top ?? 0) + cell / 2 };
    openMenuAt(id, keyboard ? under : { x: event.clientX, y: event.clientY }, keyboard);
  };
  const { rest, end, onPointerMove } = useRest(iconAt);
  const resting = items.find((item) => item.id === rest?.id);
  const openAt = (event: MouseEvent): void => {
    if (event.target instanceof HTMLInputElement) return;
    const id = iconAt(event.target);
    const item = items.find((one) => one.id === id);
    if (item !== undefined) openItem(item);
  };
  return (
    <>
      <div
        ref={list}
        className="icon-area"
        role="listbox"
        aria-label={t('desktop.label')}
        aria-multiselectable="true"
        aria-activedescendant={selection.focus === null ? undefined : `icon-${selection.focus}`}
        tabIndex={0}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerLeave={end}
        onPointerDownCapture={end}
        onKeyDownCapture={end}
        {...handlers}
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
      {rest === null || resting === undefined ? null : (
        <Suspense fallback={null}>
          <DeskTip item={resting} at={rest} />
        </Suspense>
      )}
    </>
  );
}
