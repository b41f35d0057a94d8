/** Menus are data: the same list draws a menu bar's menu, a context menu or a start-menu cascade. */

interface Common {
  readonly id: string;
  /** With an access mark: `打开(&O)`, `&Open`. */
  readonly label: string;
  readonly icon?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Why it is disabled, or what it does: shown as the title and in a status bar. */
  readonly help?: string | undefined;
  /** Stands out until it has been used once. */
  readonly fresh?: boolean | undefined;
  /** The other mouse button or the menu key on this line. */
  readonly onContext?:
    | ((at: { readonly x: number; readonly y: number }, keyboard: boolean) => void)
    | undefined;
}

export interface MenuCommand extends Common {
  readonly kind?: 'command' | undefined;
  /** Shown at the right, e.g. `Ctrl+S`; pressing it is the caller's affair. */
  readonly shortcut?: string | undefined;
  /** What a double click or Enter would have done; bold. */
  readonly default?: boolean | undefined;
  readonly onSelect: () => void;
}

export interface MenuChoice extends Common {
  readonly kind: 'check' | 'radio';
  readonly checked: boolean;
  readonly shortcut?: string | undefined;
  readonly onSelect: () => void;
}

export interface MenuBranch extends Common {
  readonly kind: 'submenu';
  readonly items: readonly MenuItem[];
}

export interface MenuSeparator {
  readonly kind: 'separator';
  readonly id: string;
}

export type MenuItem = MenuCommand | MenuChoice | MenuBranch | MenuSeparator;

/** A line that can be walked to. */
export type MenuEntry = Exclude<MenuItem, MenuSeparator>;

export const isEntry = (item: MenuItem): item is MenuEntry => item.kind !== 'separator';
