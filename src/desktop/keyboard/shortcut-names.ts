/**
 * Every key of the desktop, written as `Ctrl+Alt+Shift+Meta+Key` in that order, by what it does. Where Windows or
 * the browser may keep the first key for itself, a second one stands beside it.
 */
export const shortcutKeys = {
  close: ['Alt+F4', 'Ctrl+F4'],
  systemMenu: ['Alt+Space', 'Alt+-'],
  switchOn: ['Alt+Tab', 'Ctrl+Alt+Tab'],
  switchBack: ['Alt+Shift+Tab', 'Ctrl+Alt+Shift+Tab'],
  nextWindow: ['Alt+F6'],
  previousWindow: ['Alt+Shift+F6'],
  sendToBack: ['Alt+Escape'],
  start: ['Meta', 'Ctrl+Escape', 'Alt+F1'],
  showDesktop: ['Meta+D', 'Ctrl+Alt+D'],
  minimiseAll: ['Meta+M'],
  restoreAll: ['Shift+Meta+M'],
  computer: ['Meta+E'],
  run: ['Meta+R'],
  search: ['Meta+F', 'F3'],
  lock: ['Meta+L'],
  help: ['Meta+F1', 'F1'],
  whatsThis: ['Shift+F1'],
  tray: ['Meta+B'],
  tasks: ['Meta+Tab'],
  system: ['Meta+Pause'],
  taskManager: ['Ctrl+Shift+Escape'],
  nextPane: ['F6'],
  previousPane: ['Shift+F6'],
  fullScreen: ['F11'],
  // A page that reloads by accident looks like a lost form.
  noReload: ['F5', 'Ctrl+F5', 'Ctrl+R'],
} as const satisfies Record<string, readonly string[]>;

export type ShortcutId = keyof typeof shortcutKeys;

const byKey: ReadonlyMap<string, ShortcutId> = new Map(
  (Object.keys(shortcutKeys) as ShortcutId[]).flatMap((id) =>
    shortcutKeys[id].map((key) => [key, id] as const),
  ),
);

export function shortcutOf(key: string): ShortcutId | undefined {
  return byKey.get(key);
}
