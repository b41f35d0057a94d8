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
}

/** The one menu chain that may be open at a time. `serial` makes each opening a new one. */
export const useOpenMenu = create<{ readonly menu: OpenMenu | null; readonly serial: number }>()(() => ({
  menu: null,
  serial: 0,
}));

export function openMenu(menu: OpenMenu): void {
  if (menu.items.length === 0) return;
  useOpenMenu.setState(({ serial }) => ({ menu, serial: serial + 1 }));
}

export function closeMenu(): void {
  if (useOpenMenu.getState().menu !== null) useOpenMenu.setState({ menu: null });
}
