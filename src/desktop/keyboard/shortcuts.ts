import { text } from '#src/i18n/index.ts';
import { askToLeave } from '../leave/store.ts';
import { openMenu } from '../menus/store.ts';
import { launch } from '../programs/launch.ts';
import { toggleStart } from '../start/store.ts';
import { switchStep } from '../switcher/store.ts';
import { focusNext, sendToBack, showDesktop } from '../windows/arrange.ts';
import { closeWindow, minimise } from '../windows/commands.ts';
import { change, useWindows } from '../windows/store.ts';
import { nextPane } from './panes.ts';

function closeActive(): void {
  const { active } = useWindows.getState();
  if (active === null) askToLeave('turn-off');
  else void closeWindow(active);
}

function showSystemMenu(): void {
  const { active } = useWindows.getState();
  const caption = document.querySelector(`[data-window="${active}"] [data-testid=caption]`);
  if (active === null || caption === null) return;
  const { left, bottom } = caption.getBoundingClientRect();
  openMenu({
    label: text('window.system-menu'),
    items: async () => (await import('../windows/system-menu.ts')).systemMenu(active),
    at: { x: left, y: bottom },
    keyboard: true,
  });
}

function minimiseAll(): void {
  for (const window of useWindows.getState().windows) if (window.owner === null) minimise(window.id);
}

function toggleFullScreen(): void {
  const root = document.documentElement;
  // A refusal (no gesture, not allowed here) leaves things as they are, which is all there is to do.
  if (document.fullscreenElement === null) root.requestFullscreen?.().catch(() => undefined);
  else void document.exitFullscreen();
}

/** A key the desktop answers, and its second way where the host may keep the first for itself. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly run: () => void;
}

/** Every key of the desktop, written as `Ctrl+Alt+Shift+Meta+Key` in that order. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['Alt+F4', 'Ctrl+F4'], run: closeActive },
  { keys: ['Alt+Space', 'Alt+-'], run: showSystemMenu },
  { keys: ['Alt+Tab', 'Ctrl+Alt+Tab'], run: () => switchStep(false) },
  { keys: ['Alt+Shift+Tab', 'Ctrl+Alt+Shift+Tab'], run: () => switchStep(true) },
  { keys: ['Alt+F6'], run: () => change((state) => focusNext(state, false)) },
  { keys: ['Alt+Shift+F6'], run: () => change((state) => focusNext(state, true)) },
  { keys: ['Alt+Escape'], run: () => change(sendToBack) },
  { keys: ['Meta', 'Ctrl+Escape', 'Alt+F1'], run: () => toggleStart(true) },
  { keys: ['Meta+D', 'Ctrl+Alt+D'], run: () => change(showDesktop) },
  { keys: ['Meta+M'], run: minimiseAll },
  { keys: ['Meta+E'], run: () => void launch('my-computer') },
  { keys: ['Meta+R'], run: () => void launch('run') },
  { keys: ['Meta+F', 'F3'], run: () => void launch('search') },
  { keys: ['Meta+L'], run: () => askToLeave('log-off') },
  { keys: ['Meta+F1', 'F1'], run: () => void launch('help') },
  { keys: ['Meta+B'], run: () => document.querySelector<HTMLElement>('.tray button')?.focus() },
  { keys: ['Ctrl+Shift+Escape'], run: () => void launch('task-manager') },
  { keys: ['F6'], run: () => nextPane(false) },
  { keys: ['Shift+F6'], run: () => nextPane(true) },
  { keys: ['F11'], run: toggleFullScreen },
  // A page that reloads by accident looks like a lost form.
  { keys: ['F5', 'Ctrl+F5', 'Ctrl+R'], run: () => undefined },
];

const byKey: ReadonlyMap<string, () => void> = new Map(
  shortcuts.flatMap(({ keys, run }) => keys.map((key) => [key, run] as const)),
);

/** Runs the shortcut of that name. Answers whether there was one. */
export function runShortcut(name: string): boolean {
  const run = byKey.get(name);
  run?.();
  return run !== undefined;
}
