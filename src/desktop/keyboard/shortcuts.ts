import { text } from '#src/i18n/index.ts';
import { askToLeave } from '../leave/store.ts';
import { openMenu } from '../menus/store.ts';
import { launch } from '../programs/launch.ts';
import { leave } from '../session/store.ts';
import { toggleStart } from '../start/store.ts';
import { switchStep } from '../switcher/store.ts';
import { focusNext, sendToBack, showDesktop } from '../windows/arrange.ts';
import { settleUnsaved } from '../windows/close-all.ts';
import { closeWindow } from '../windows/commands.ts';
import { change, useWindows } from '../windows/store.ts';
import { nextPane } from './panes.ts';
import { type ShortcutId, shortcutKeys } from './shortcut-names.ts';

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

/** What Show Desktop would do, but only the one way or only the other. */
function hideAll(hide: boolean): void {
  change((state) => ((state.memory === null) === hide ? showDesktop(state) : state));
}

/** The welcome screen, with the windows waiting for the person's return. */
async function lock(): Promise<void> {
  if (await settleUnsaved()) await leave('switch');
}

const startButton = () => document.querySelector<HTMLElement>('.start-button');

/** Help about what the person is in. */
function helpWithActive(): void {
  const { windows, active } = useWindows.getState();
  launch('help', windows.find(({ id }) => id === active)?.app);
}

function toggleFullScreen(): void {
  const root = document.documentElement;
  // A refusal (no gesture, not allowed here) leaves things as they are, which is all there is to do.
  if (document.fullscreenElement === null) root.requestFullscreen?.().catch(() => undefined);
  else void document.exitFullscreen();
}

/** What each key of the desktop does. */
const acts: Readonly<Record<ShortcutId, () => void>> = {
  close: closeActive,
  systemMenu: showSystemMenu,
  switchOn: () => switchStep(false),
  switchBack: () => switchStep(true),
  nextWindow: () => change((state) => focusNext(state, false)),
  previousWindow: () => change((state) => focusNext(state, true)),
  sendToBack: () => change(sendToBack),
  start: () => toggleStart(true),
  showDesktop: () => change(showDesktop),
  minimiseAll: () => hideAll(true),
  restoreAll: () => hideAll(false),
  computer: () => void launch('my-computer'),
  run: () => void launch('run'),
  search: () => void launch('search'),
  lock: () => void lock(),
  help: helpWithActive,
  whatsThis: () => void import('../windows/whats-this.ts').then(({ tellFocused }) => tellFocused()),
  tray: () => document.querySelector<HTMLElement>('.tray button')?.focus(),
  tasks: () => (document.querySelector<HTMLElement>('.tasks button') ?? startButton())?.focus(),
  system: () => void launch('system-properties'),
  taskManager: () => void launch('task-manager'),
  nextPane: () => nextPane(false),
  previousPane: () => nextPane(true),
  fullScreen: toggleFullScreen,
  noReload: () => undefined,
};

export function runShortcut(id: ShortcutId): void {
  acts[id]();
}

/** The keys of the desktop, for whoever tells people of them. */
export const shortcuts: readonly { readonly keys: readonly string[] }[] = Object.values(shortcutKeys).map(
  (keys) => ({ keys }),
);
