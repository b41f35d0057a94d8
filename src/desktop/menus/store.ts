import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { MenuItem } from '#ui/menu.tsx';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface OpenMenu {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly at: Point | DOMRect;
  /** Opened by the keyboard: the first line is hot and access letters are underlined. */
  readonly keyboard: boolean;
  /** Opened from a line beside it: Left goes back there. */
  readonly cascade?: boolean;
  /** Menus that belong to the start menu or the taskbar wear their colours. */
  readonly look?: 'start' | 'group';
}

/** The one menu chain that may be open at a time. `serial` makes each opening a new one. */
export const useOpenMenu = create<{ readonly menu: OpenMenu | null; readonly serial: number }>()(() => ({
  menu: null,
  serial: 0,
}));

export interface MenuRequest extends Omit<OpenMenu, 'items'> {
  /** The lines, or how to fetch what makes them: most menus are not part of the first script. */
  readonly items: readonly MenuItem[] | (() => Promise<readonly MenuItem[]>);
}

export function openMenu(request: MenuRequest): void {
  const { items } = request;
  const serial = useOpenMenu.getState().serial + 1;
  useOpenMenu.setState({ menu: null, serial });
  const show = (lines: readonly MenuItem[]): void => {
    // Another menu may have been asked for while this one was being fetched.
    if (lines.length > 0 && useOpenMenu.getState().serial === serial) {
      // At once, so that a key typed right after finds the menu.
      flushSync(() => useOpenMenu.setState({ menu: { ...request, items: lines } }));
    }
  };
  if (typeof items === 'function') void items().then(show);
  else if (items.length > 0) useOpenMenu.setState({ menu: { ...request, items } });
}

export function closeMenu(): void {
  if (useOpenMenu.getState().menu !== null) useOpenMenu.setState({ menu: null });
}
