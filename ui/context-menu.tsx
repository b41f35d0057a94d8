import { type MouseEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import type { MenuItem } from './lib/menu-types.ts';
import type { Point } from './lib/place.ts';
import { Menu } from './menu.tsx';

/** How long a finger rests before it means the other mouse button. */
const LONG_PRESS = 500;
/** How far it may tremble meanwhile. */
const TREMBLE = 10;

/**
 * An area with a menu of its own: right click, the menu key, Shift+F10, or a finger that rests. The browser's own
 * menu never shows; text fields inside keep it, because only the browser can paste there.
 */
export function ContextMenu(props: {
  readonly label: string;
  /** The lines, or how to find them for what was pressed; none means no menu. */
  readonly items: readonly MenuItem[] | ((target: Element) => readonly MenuItem[]);
  readonly children: ReactNode;
  readonly className?: string | undefined;
}): ReactNode {
  const [open, setOpen] = useState<{ at: Point; items: readonly MenuItem[]; keyboard: boolean } | null>(null);
  const press = useRef<{ timer: number; at: Point } | null>(null);
  const show = (target: Element, at: Point, keyboard: boolean): void => {
    const items = typeof props.items === 'function' ? props.items(target) : props.items;
    setOpen(items.length === 0 ? null : { at, items, keyboard });
  };
  const endPress = (): void => {
    if (press.current) window.clearTimeout(press.current.timer);
    press.current = null;
  };
  const onContextMenu = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('input, textarea')) return;
    event.preventDefault();
    event.stopPropagation();
    if (target.closest('.ui-menu')) return;
    endPress();
    // The key gives no place worth using: the menu goes under what has the focus.
    const keyboard = event.detail === 0 && event.button !== 2;
    const box = target.getBoundingClientRect();
    show(
      target,
      keyboard ? { x: box.left + 4, y: box.bottom } : { x: event.clientX, y: event.clientY },
      keyboard,
    );
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    const target = event.target as Element;
    const at = { x: event.clientX, y: event.clientY };
    endPress();
    press.current = { at, timer: window.setTimeout(() => show(target, at, false), LONG_PRESS) };
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the area only listens; what it holds is interactive
    <div
      className={props.className}
      onContextMenu={onContextMenu}
      onPointerDown={onPointerDown}
      onPointerUp={endPress}
      onPointerCancel={endPress}
      onPointerMove={(event) => {
        const start = press.current?.at;
        if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) > TREMBLE) endPress();
      }}
    >
      {props.children}
      {open ? <Menu {...open} label={props.label} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
