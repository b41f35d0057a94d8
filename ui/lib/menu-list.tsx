import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { parseAccess } from './access-text.tsx';
import { MenuRow } from './menu-row.tsx';
import { useMenuScroll } from './menu-scroll.tsx';
import { isEntry, type MenuEntry, type MenuItem } from './menu-types.ts';
import { type Box, type Point, placeBeside, type Size } from './place.ts';
import { liftAndPlace } from './top-layer.ts';

/** How long the pointer must rest before a submenu opens or closes; also the grace for a slanting path into one. */
const SUBMENU_DELAY = 400;

export interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly label: string;
  readonly place: (size: Size, room: Size) => Point;
  /** Which line is hot at once; null when opened by the pointer. */
  readonly start: 'first' | 'last' | null;
  /** The whole chain closes; the chosen line, if one was. */
  readonly onDone: (chosen: MenuEntry | null) => void;
  /** This level closes. */
  readonly onBack: () => void;
  /** Left or Right that leads out of the chain, for a menu bar. */
  readonly onSideways?: ((direction: -1 | 1) => void) | undefined;
  /** Opened from a line of something that is no menu bar: Left closes it. */
  readonly cascade?: boolean | undefined;
  readonly onHot?: ((item: MenuEntry | null) => void) | undefined;
  /** The pointer has come into this menu or one inside it. */
  readonly onInside?: (() => void) | undefined;
  readonly level?: number | undefined;
}

/** One open menu and, inside it, the submenu that is open. */
export function MenuList(props: MenuListProps): ReactNode {
  const { items, onDone, onHot } = props;
  const list = useRef<HTMLDivElement>(null);
  const rows = useRef(new Map<string, HTMLElement>());
  const [open, setOpen] = useState<{ id: string; start: 'first' | null } | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const pressed = useRef<EventTarget | null>(null);
  const entries = items.filter(isEntry);
  const scroll = useMenuScroll(list);

  useLayoutEffect(() => {
    if (list.current) liftAndPlace(list.current, props.place);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first focus is given once, when the menu opens
  useEffect(() => {
    const first = props.start === 'last' ? entries.at(-1) : props.start === 'first' ? entries[0] : undefined;
    if (first) heat(first);
    else list.current?.focus();
    return () => window.clearTimeout(timer.current);
  }, []);

  const inside = (): void => {
    window.clearTimeout(timer.current);
    props.onInside?.();
  };
  const later = (action: () => void): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(action, SUBMENU_DELAY);
  };
  const heat = (item: MenuEntry): void => {
    rows.current.get(item.id)?.focus({ preventScroll: false });
    onHot?.(item);
  };
  const openBranch = (item: MenuEntry, start: 'first' | null): void => {
    window.clearTimeout(timer.current);
    if (item.kind === 'submenu' && !item.disabled) setOpen({ id: item.id, start });
  };
  const run = (item: MenuEntry): void => {
    if (item.disabled) return;
    if (item.kind === 'submenu') openBranch(item, null);
    else onDone(item);
  };
  const onEnter = (item: MenuEntry, event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    heat(item);
    if (open?.id === item.id) window.clearTimeout(timer.current);
    else
      later(() => setOpen(item.kind === 'submenu' && !item.disabled ? { id: item.id, start: null } : null));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const here = entries.findIndex((item) => rows.current.get(item.id) === document.activeElement);
    const item = entries[here];
    const walk = (to: number): void => {
      const next = entries[(to + entries.length) % entries.length];
      setOpen(null);
      if (next) heat(next);
    };
    const branchOr = (otherwise: () => void): void => {
      if (item?.kind === 'submenu') openBranch(item, 'first');
      else otherwise();
    };
    const choose = (): void => branchOr(() => item && run(item));
    const keys = new Map<string, () => void>([
      ['ArrowDown', () => walk(here + 1)],
      ['ArrowUp', () => walk(here < 0 ? entries.length - 1 : here - 1)],
      ['Home', () => walk(0)],
      ['End', () => walk(entries.length - 1)],
      ['ArrowRight', () => branchOr(() => props.onSideways?.(1))],
      ['ArrowLeft', () => (props.level || props.cascade ? props.onBack() : props.onSideways?.(-1))],
      ['Escape', props.onBack],
      ['Tab', () => onDone(null)],
      ['Enter', choose],
      [' ', choose],
    ]);
    const action =
      keys.get(event.key) ?? (event.key.length === 1 ? () => byLetter(event.key.toUpperCase(), here) : null);
    if (!action || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    list.current?.setAttribute('data-cues', '');
    action();
  };
  /** The letter of one line runs it; a letter that several share walks among them. */
  const byLetter = (letter: string, here: number): void => {
    const keyed = entries.filter((item) => parseAccess(item.label).key === letter);
    const found =
      keyed.length > 0 ? keyed : entries.filter((item) => item.label.toUpperCase().startsWith(letter));
    const next = found.find((item) => entries.indexOf(item) > here) ?? found[0];
    if (!next) return;
    heat(next);
    if (found.length > 1 || next.disabled) return;
    if (next.kind === 'submenu') openBranch(next, 'first');
    else run(next);
  };

  return (
    <div
      className="ui-menu"
      role="menu"
      aria-label={props.label}
      tabIndex={-1}
      ref={list}
      data-level={props.level ?? 0}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
      onPointerEnter={inside}
      onScroll={scroll.onScroll}
    >
      {scroll.up}
      {items.map((item) =>
        isEntry(item) ? (
          <MenuRow
            key={item.id}
            item={item}
            expanded={item.kind === 'submenu' ? open?.id === item.id : undefined}
            hold={(element) => {
              if (element) rows.current.set(item.id, element);
              else rows.current.delete(item.id);
            }}
            onPointerEnter={(event) => onEnter(item, event)}
            onPointerDown={(event) => {
              pressed.current = event.currentTarget;
            }}
            onPointerUp={(event) => {
              // Pressed elsewhere and let go here: the browser will send no click, so this is the choice.
              if (event.button === 0 && pressed.current !== event.currentTarget) run(item);
              pressed.current = null;
            }}
            onClick={() => run(item)}
          />
        ) : (
          <hr className="ui-menu-separator" key={item.id} />
        ),
      )}
      {scroll.down}
      {entries.map((item) =>
        item.kind === 'submenu' && open?.id === item.id ? (
          <MenuList
            key={item.id}
            {...props}
            items={item.items}
            label={parseAccess(item.label).text}
            level={(props.level ?? 0) + 1}
            start={open.start}
            onInside={inside}
            place={(size, room) => placeBeside(boxOf(rows.current.get(item.id)), size, room)}
            onBack={() => {
              setOpen(null);
              heat(item);
            }}
          />
        ) : null,
      )}
    </div>
  );
}

const boxOf = (element: Element | undefined): Box =>
  element?.getBoundingClientRect() ?? { left: 0, top: 0, right: 0, bottom: 0 };
