import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { opensAtOnce, slowClickAfter } from '#src/desktop/pointer/clicks.ts';
import { type Typed, typeAhead } from '#ui/lib/type-ahead.ts';
import { type Selection, type SelectionAct, select } from '../common/selection.ts';
import { type Box, type Direction, nearest, touched } from '../common/walk.ts';
import type { Item } from './items.ts';

/** A pointer that has moved less than this has not been dragged. */
const DRAG = 4;

export interface ItemInput {
  readonly list: RefObject<HTMLElement | null>;
  readonly items: readonly Item[];
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
  readonly onOpen: (items: readonly Item[], elsewhere: boolean) => void;
  readonly onRename: (item: Item) => void;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Marquee {
  readonly pointer: number;
  /** In the scrolled content, so that scrolling while dragging keeps the corner. */
  readonly from: { readonly x: number; readonly y: number };
  readonly toggled: ReadonlySet<string> | null;
  readonly before: Selection;
  readonly begun: boolean;
}

export const itemAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;

/** Mouse, touch and keyboard of a list of items: the same in every view. */
export function useItemInput(input: ItemInput) {
  const { list, items, selection, setSelection, onOpen, onRename } = input;
  const order = items.map((item) => item.id);
  const [area, setArea] = useState<Area | null>(null);
  const marquee = useRef<Marquee | null>(null);
  const typed = useRef<Typed>({ text: '', at: Number.NEGATIVE_INFINITY });
  const press = useRef<{ id: string; late: boolean; sole: boolean } | null>(null);
  /** A marquee ended under this press: the click that follows is none. */
  const dragged = useRef(false);
  /** Whether the first click of a double click has opened already; null when it fell on another list. */
  const opened = useRef<boolean | null>(null);
  const slow = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(slow.current), []);

  const act = (one: SelectionAct): Selection => {
    const next = select(selection, one, order);
    setSelection(next);
    return next;
  };
  const chosen = (): readonly Item[] => items.filter((item) => selection.selected.has(item.id));
  const elements = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? []),
  ];
  const boxes = (): readonly Box[] =>
    elements().map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { id: element.dataset['item'] ?? '', left, top, width, height };
    });
  const place = (event: { clientX: number; clientY: number }) => {
    const frame = list.current?.getBoundingClientRect();
    return {
      x: event.clientX - (frame?.left ?? 0) + (list.current?.scrollLeft ?? 0),
      y: event.clientY - (frame?.top ?? 0) + (list.current?.scrollTop ?? 0),
    };
  };

  const onPointerDown = (event: PointerEvent): void => {
    window.clearTimeout(slow.current);
    dragged.current = false;
    if (event.button !== 0 || (event.target as Element).closest('input')) return;
    const element = itemAt(event.target);
    const id = element?.dataset['item'];
    const hadFocus = list.current?.contains(document.activeElement) === true;
    const keys = { ctrl: event.ctrlKey, shift: event.shiftKey };
    if (id !== undefined) {
      const selected = selection.selected.has(id);
      press.current = { id, late: selected, sole: selected && selection.selected.size === 1 && hadFocus };
      // What is chosen already may be about to be dragged with the rest: it waits for the click.
      if (!selected && event.pointerType !== 'touch') act({ act: 'press', id, ...keys });
      if ((event.target as Element).closest('[draggable="true"]') || event.pointerType === 'touch') return;
    } else {
      press.current = null;
      if (!event.ctrlKey && !event.shiftKey) act({ act: 'clear' });
      if (event.pointerType === 'touch') return;
    }
    marquee.current = {
      pointer: event.pointerId,
      from: place(event),
      toggled: event.ctrlKey ? selection.selected : null,
      before: selection,
      begun: false,
    };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const now = marquee.current;
    const element = list.current;
    if (now === null || element === null || event.pointerId !== now.pointer) return;
    const to = place(event);
    if (!now.begun && Math.hypot(to.x - now.from.x, to.y - now.from.y) < DRAG) return;
    if (!now.begun) {
      element.setPointerCapture?.(event.pointerId);
      marquee.current = { ...now, begun: true };
    }
    const left = Math.min(now.from.x, to.x);
    const top = Math.min(now.from.y, to.y);
    const drawn = { left, top, width: Math.abs(to.x - now.from.x), height: Math.abs(to.y - now.from.y) };
    setArea(drawn);
    const frame = element.getBoundingClientRect();
    const seen = {
      ...drawn,
      left: left + frame.left - element.scrollLeft,
      top: top + frame.top - element.scrollTop,
    };
    setSelection(
      select(now.before, { act: 'marquee', ids: touched(boxes(), seen), toggled: now.toggled }, order),
    );
  };
  /** Ends the marquee; `keep` false puts back what was chosen before it. */
  const endMarquee = (keep: boolean): void => {
    const now = marquee.current;
    marquee.current = null;
    setArea(null);
    if (now?.begun && !keep) setSelection(now.before);
    dragged.current = now?.begun === true;
  };

  const onClick = (event: MouseEvent): void => {
    const now = press.current;
    const id = itemAt(event.target)?.dataset['item'];
    if (id === undefined || dragged.current || (event.target as Element).closest('input')) return;
    const keys = { ctrl: event.ctrlKey, shift: event.shiftKey };
    const item = items.find((one) => one.id === id);
    // A click without a press of ours came from a finger, a screen reader or a script.
    if (now === null || now.id !== id || now.late || !selection.selected.has(id))
      act({ act: 'press', id, ...keys });
    press.current = null;
    if (event.detail < 2) opened.current = opensAtOnce(event.nativeEvent);
    if (item === undefined || keys.ctrl || keys.shift) return;
    if (opened.current) {
      if (event.detail < 2) onOpen([item], false);
    } else if (
      now?.sole &&
      event.detail === 1 &&
      item.entry &&
      (event.target as Element).closest('[data-label]')
    ) {
      slow.current = window.setTimeout(() => onRename(item), slowClickAfter());
    }
  };
  const onDoubleClick = (event: MouseEvent): void => {
    window.clearTimeout(slow.current);
    const id = itemAt(event.target)?.dataset['item'];
    const item = items.find((one) => one.id === id);
    if (item && opened.current === false && !(event.target as Element).closest('input'))
      onOpen([item], event.ctrlKey);
  };

  const walk = (id: string | undefined, event: KeyboardEvent): void => {
    if (id === undefined) return;
    act({ act: 'walk', id, ctrl: event.ctrlKey, shift: event.shiftKey });
    elements()
      .find((element) => element.dataset['item'] === id)
      ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };
  const page = (down: boolean): string | undefined => {
    const all = boxes();
    const here = all.find((box) => box.id === selection.focus) ?? all[0];
    if (here === undefined) return undefined;
    const goal = here.top + (down ? 1 : -1) * ((list.current?.clientHeight ?? 0) - here.height);
    const column = all.filter((box) => Math.abs(box.left - here.left) < here.width / 2);
    return column.toSorted((a, b) => Math.abs(a.top - goal) - Math.abs(b.top - goal))[0]?.id;
  };
  const step = (key: Direction): string | undefined => {
    if (selection.focus === null) return order[0];
    const all = boxes();
    if (all.some((box) => box.width > 0)) return nearest(all, selection.focus, key);
    // Not laid out (hidden, or no layout at all): the order is all there is.
    const forward = key === 'ArrowDown' || key === 'ArrowRight';
    return order[order.indexOf(selection.focus) + (forward ? 1 : -1)];
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    window.clearTimeout(slow.current);
    if (event.nativeEvent.isComposing || (event.target as Element).closest('input')) return;
    if (event.key === 'Escape' && marquee.current?.begun) endMarquee(false);
    else if (event.altKey) return;
    else if (/^Arrow/.test(event.key)) walk(step(event.key as Direction), event);
    else if (event.key === 'Home') walk(order[0], event);
    else if (event.key === 'End') walk(order.at(-1), event);
    else if (event.key === 'PageDown' || event.key === 'PageUp') walk(page(event.key === 'PageDown'), event);
    else if (event.key === ' ' && event.ctrlKey) act({ act: 'toggle' });
    else if (event.key === ' ' && selection.focus !== null) {
      act({ act: 'walk', id: selection.focus, ctrl: false, shift: event.shiftKey });
    } else if (event.key.toLowerCase() === 'a' && event.ctrlKey) act({ act: 'all' });
    else if (event.key === 'Enter') {
      const open = chosen();
      if (open.length > 0) onOpen(open, event.ctrlKey);
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const focused = elements().find((element) => element.dataset['item'] === selection.focus);
      // The menu opens at the item, not at the list that has the focus.
      (focused ?? list.current)?.dispatchEvent(
        new window.MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
      );
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const names = items.map((item) => item.name);
      const at = items.findIndex((item) => item.id === selection.focus);
      const found = typeAhead(typed.current, event.key, event.timeStamp, names, at);
      typed.current = found.typed;
      walk(order[found.index], event);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    /** The marquee in the scrolled content, while there is one. */
    area,
    /** Chooses what a menu is about to act on. */
    chooseForMenu: (target: Element): Selection => {
      const id = itemAt(target)?.dataset['item'];
      return act(id === undefined ? { act: 'clear' } : { act: 'menu', id });
    },
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: () => endMarquee(true),
      onPointerCancel: () => endMarquee(false),
      onClick,
      onDoubleClick,
      onKeyDown,
    },
  };
}
