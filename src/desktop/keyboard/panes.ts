import { activate } from '../windows/commands.ts';
import { topVisible } from '../windows/stacking.ts';
import { useWindows } from '../windows/store.ts';

const first = (selector: string) => (): void => document.querySelector<HTMLElement>(selector)?.focus();

/** Where F6 goes round: icons, the highest window, taskbar, notification area. */
const panes: readonly { readonly part: string; readonly enter: () => void }[] = [
  { part: '.icon-area', enter: first('.icon-area') },
  { part: '.window', enter: () => enterWindow() },
  { part: '.taskbar', enter: first('.tasks button, .start-button') },
  { part: '.tray', enter: first('.tray button') },
];

function enterWindow(): void {
  const top = topVisible(useWindows.getState());
  if (top !== null) activate(top);
}

/** Moves the keyboard to the next part of the screen; without a window in sight that part is left out. */
export function nextPane(backwards: boolean): void {
  const here = document.activeElement;
  // The tray is inside the bar, so the innermost part is the one meant.
  const at = panes.findLastIndex(({ part }) => here?.closest(part) != null);
  const step = backwards ? -1 : 1;
  const next = (at + step + panes.length) % panes.length;
  const empty = panes[next]?.part === '.window' && topVisible(useWindows.getState()) === null;
  panes[(next + (empty ? step : 0) + panes.length) % panes.length]?.enter();
}
