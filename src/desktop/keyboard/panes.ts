import { activate } from '../windows/commands.ts';
import { topVisible } from '../windows/stacking.ts';
import { useWindows } from '../windows/store.ts';
import { focusWithin } from '../windows/use-focus-kept.ts';

const first = (selector: string) => (): void => document.querySelector<HTMLElement>(selector)?.focus();

/** Where F6 goes round: icons, the highest window, taskbar, notification area, and the guide while there is one. */
const panes: readonly { readonly part: string; readonly enter: () => void }[] = [
  { part: '.icon-area', enter: first('.icon-area') },
  { part: '.window', enter: () => enterWindow() },
  { part: '.taskbar', enter: first('.tasks button, .start-button') },
  { part: '.tray', enter: first('.tray button') },
  { part: '.tour', enter: first('.tour button') },
];

function enterWindow(): void {
  const top = topVisible(useWindows.getState());
  if (top === null) return;
  activate(top);
  // The active window does not become active by that, but the keyboard may have been elsewhere.
  const window = document.querySelector<HTMLElement>(`[data-window="${top}"]`);
  if (window !== null && !window.contains(document.activeElement)) focusWithin(window);
}

function isThere(part: string): boolean {
  if (part === '.window') return topVisible(useWindows.getState()) !== null;
  return document.querySelector(part) !== null;
}

/** Moves the keyboard to the next part of the screen; a part that is not in sight is left out. */
export function nextPane(backwards: boolean): void {
  const here = document.activeElement;
  // The tray is inside the bar, so the innermost part is the one meant.
  const at = panes.findLastIndex(({ part }) => here?.closest(part) != null);
  const step = backwards ? -1 : 1;
  const around = panes.map((_, turn) => panes[(at + step * (turn + 1) + 2 * panes.length) % panes.length]);
  around.find((pane) => pane !== undefined && isThere(pane.part))?.enter();
}
