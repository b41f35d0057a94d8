import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useMemo,
  useRef,
  useState,
} from 'react';
import { text, useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { announce } from '../announce.tsx';
import { openMenu } from '../menus/store.ts';
import { launch } from '../programs/launch.ts';
import { desktopPrograms } from '../programs/programs.ts';
import { useLayout } from '../settings/layout.ts';
import { useSettings } from '../settings/store.ts';
import { focusDesktop } from '../windows/reducer.ts';
import { change, useWindows } from '../windows/store.ts';
import { desktopMenu } from './desktop-menu.ts';
import { gridOf, moveIcons, neighbour, placeIcons } from './grid.ts';
import { iconMenu } from './icon-menu.ts';
import { beginPress, type Press, touchedBy } from './press.ts';
import { choose, chooseForMenu, chooseTouched, nothing, type Selection, toggle } from './selection.ts';
import { findTyped, joinWithin } from './type-ahead.ts';
import './icons.css';

const none: ReadonlySet<string> = new Set();

/** The icons on the desktop: one list to the keyboard and to a screen reader, free places to the mouse. */
export function IconArea(): ReactNode {
  const t = useText();
  const locale = useSettings((state) => state.locale);
  const singleClick = useSettings((state) => state.singleClick);
  const area = useWindows((state) => state.area);
  const { icons, autoArrange, alignToGrid, showIcons } = useLayout();
  const [selection, setSelection] = useState<Selection>(nothing);
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });

  const cell = Math.round(75 * area.unit);
  const ids = useMemo(() => (showIcons ? desktopPrograms.map((program) => program.id) : []), [showIcons]);
  const grid = useMemo(() => gridOf(area.width, area.height, cell), [area, cell]);
  const places = useMemo(
    () => placeIcons(ids, autoArrange ? {} : icons, grid, autoArrange ? null : 'recycle-bin'),
    [ids, icons, autoArrange, grid],
  );
  const names = useMemo(() => desktopPrograms.map((program) => program.name[locale]), [locale]);
  const focused = selection.focus ?? ids[0];

  const openAll = (wanted: Iterable<string>): void => {
    for (const id of wanted) launch(id);
  };
  const select = (next: Selection): void => {
    setSelection(next);
    if (next.selected.size > 1) announce(text('desktop.selected', { count: next.selected.size }));
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const element = list.current;
    if (element === null || event.target instanceof HTMLInputElement) return;
    change(focusDesktop);
    element.focus({ preventScroll: true });
    // Focus is ours to give; the press must not take it elsewhere again.
    event.preventDefault();
    const id =
      event.target instanceof Element
        ? (event.target.closest<HTMLElement>('[data-icon]')?.dataset['icon'] ?? null)
        : null;
    if (event.button === 2) {
      select(id === null ? nothing : chooseForMenu(selection, id));
      return;
    }
    if (event.button !== 0) return;
    const { ctrlKey, shiftKey } = event;
    const keys = { ctrlKey, shiftKey };
    let dragged: ReadonlySet<string> = none;
    const before = id === null && !ctrlKey ? nothing : selection;
    if (id === null) select(ctrlKey ? selection : nothing);
    else if (!selection.selected.has(id) || ctrlKey || shiftKey) select(choose(selection, id, ids, keys));
    if (id !== null) dragged = selection.selected.has(id) && !ctrlKey ? selection.selected : new Set([id]);
    const press: Press = {
      marquee: (box) => select(chooseTouched(before, touchedBy(element, box), ctrlKey)),
      drop: (by) => {
        const moved = moveIcons(
          places,
          [...dragged],
          { columns: by.x / cell, rows: by.y / cell },
          grid,
          alignToGrid || autoArrange,
        );
        if (!autoArrange) useLayout.setState({ icons: moved });
      },
      // A plain click on one of several selects it alone, but only once it is clear that nothing was dragged.
      click: () => {
        if (id !== null && !ctrlKey && !shiftKey) select(choose(selection, id, ids, keys));
      },
      cancel: () => select(selection),
    };
    beginPress(event.nativeEvent, element, id === null ? none : dragged, press);
  };

  const showMenu = (event: MouseEvent<HTMLElement>): void => {
    event.preventDefault();
    const element = list.current;
    const byKey = event.button !== 2;
    const id = byKey
      ? selection.focus
      : event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-icon]')?.dataset['icon']
        : null;
    const box = id
      ? document.getElementById(`icon-${id}`)?.getBoundingClientRect()
      : element?.getBoundingClientRect();
    const at = byKey
      ? { x: (box?.left ?? 0) + cell / 2, y: (box?.top ?? 0) + cell / 2 }
      : { x: event.clientX, y: event.clientY };
    const chosen = id ? chooseForMenu(selection, id).selected : none;
    const items = id
      ? iconMenu([...chosen], { open: () => openAll(chosen) })
      : desktopMenu({
          refresh: () => list.current?.animate([{ opacity: 0 }, { opacity: 1 }], 120),
          ids,
          names,
          grid,
        });
    openMenu({ label: t('desktop.label'), items, at, keyboard: byKey });
  };

  const walk = (id: string | null | undefined, event: KeyboardEvent): void => {
    if (id === null || id === undefined) return;
    select(
      event.ctrlKey && !event.shiftKey
        ? { ...selection, focus: id }
        : choose(selection, id, ids, { ctrlKey: false, shiftKey: event.shiftKey }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.metaKey) return;
    const { key } = event;
    if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight') {
      walk(
        selection.focus === null ? ids[0] : focused === undefined ? null : neighbour(places, focused, key),
        event,
      );
    } else if (key === 'Home') walk(ids[0], event);
    else if (key === 'End') walk(ids.at(-1), event);
    else if (key === 'Enter') openAll(selection.selected);
    else if (key === ' ' && focused !== undefined) {
      select(
        event.ctrlKey
          ? toggle(selection, focused)
          : choose(selection, focused, ids, { ctrlKey: false, shiftKey: false }),
      );
    } else if (key.toLowerCase() === 'a' && event.ctrlKey) select({ ...selection, selected: new Set(ids) });
    else if (key.length === 1 && !event.ctrlKey) {
      const now = event.timeStamp;
      const joined = now - typed.current.at < joinWithin ? typed.current.text + key : key;
      typed.current = { text: joined, at: now };
      const found =
        ids[findTyped(names, joined, selection.focus === null ? -1 : ids.indexOf(selection.focus))];
      if (found !== undefined) select(choose(selection, found, ids, { ctrlKey: false, shiftKey: false }));
    } else return;
    event.preventDefault();
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
      onKeyDown={onKeyDown}
      onContextMenu={showMenu}
      onFocus={() => change(focusDesktop)}
      onClick={(event) => {
        const id =
          event.target instanceof Element
            ? event.target.closest<HTMLElement>('[data-icon]')?.dataset['icon']
            : undefined;
        if (id !== undefined && singleClick && !event.ctrlKey && !event.shiftKey) launch(id);
      }}
      onDoubleClick={(event) => {
        const id =
          event.target instanceof Element
            ? event.target.closest<HTMLElement>('[data-icon]')?.dataset['icon']
            : undefined;
        if (id !== undefined && !singleClick) launch(id);
      }}
    >
      <SelectedTint />
      {desktopPrograms.map((program, index) => {
        const at = places.get(program.id);
        if (at === undefined) return null;
        return (
          <div
            key={program.id}
            id={`icon-${program.id}`}
            className="desktop-icon"
            role="option"
            tabIndex={-1}
            data-icon={program.id}
            data-focus={selection.focus === program.id ? '' : undefined}
            aria-selected={selection.selected.has(program.id)}
            style={{ left: at.column * cell, top: at.row * cell, width: cell, minHeight: cell }}
          >
            <span className="desktop-icon-picture">
              <Icon name={program.icon} size="large" />
            </span>
            <span className="desktop-icon-label">{names[index]}</span>
          </div>
        );
      })}
    </div>
  );
}

/** The half-covering blue over the picture of a selected icon, cut to the picture's own shape. */
function SelectedTint(): ReactNode {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <filter id="icon-selected">
        <feFlood floodColor="#316ac5" floodOpacity="0.5" />
        <feComposite in2="SourceAlpha" operator="in" result="tint" />
        <feMerge>
          <feMergeNode in="SourceGraphic" />
          <feMergeNode in="tint" />
        </feMerge>
      </filter>
    </svg>
  );
}
