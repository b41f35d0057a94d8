import { text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { closeWindow, maximise, minimise, restore } from './commands.ts';
import { beginByKeys } from './gesture-store.ts';
import { find } from './stacking.ts';
import { useWindows } from './store.ts';

const glyph = (path: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21"><path fill-rule="evenodd" d="${path}"/></svg>`)}`;
const glyphs = {
  restore: glyph('M7 3h11v10h-3v5H3V8h4zM9 6v2h6v3h1V6zM5 11v5h8v-5z'),
  minimise: glyph('M4 14h7v3H4z'),
  maximise: glyph('M4 4h13v13H4zM6 8v7h9V8z'),
  close: glyph(
    'm4 6.2 2.2-2.2 4.3 4.3 4.3-4.3L17 6.2l-4.3 4.3 4.3 4.3-2.2 2.2-4.3-4.3L6.2 17 4 14.8l4.3-4.3z',
  ),
};

/** The menu of a window's caption icon, of its caption, and of its task button. */
export function systemMenu(id: string): readonly MenuItem[] {
  const window = find(useWindows.getState(), id);
  if (window === undefined) return [];
  const { resizable, placement, minimised, owner, kind } = window;
  const dialog = owner !== null || kind === 'message';
  const normal = placement === 'normal' && !minimised;
  const all: readonly MenuItem[] = [
    {
      id: 'restore',
      label: text('menu.restore'),
      icon: glyphs.restore,
      disabled: normal,
      default: minimised,
      onSelect: () => restore(id),
    },
    { id: 'move', label: text('menu.move'), disabled: !normal, onSelect: () => beginByKeys('move', id) },
    {
      id: 'size',
      label: text('menu.size'),
      disabled: !normal || !resizable,
      onSelect: () => beginByKeys('size', id),
    },
    {
      id: 'minimise',
      label: text('menu.minimise'),
      icon: glyphs.minimise,
      disabled: minimised,
      onSelect: () => minimise(id),
    },
    {
      id: 'maximise',
      label: text('menu.maximise'),
      icon: glyphs.maximise,
      disabled: !resizable || (placement === 'maximised' && !minimised),
      onSelect: () => maximise(id),
    },
    { kind: 'separator', id: 'line' },
    {
      id: 'close',
      label: text('menu.close'),
      icon: glyphs.close,
      shortcut: 'Alt+F4',
      default: !minimised,
      onSelect: () => void closeWindow(id),
    },
  ];
  return dialog ? all.filter((line) => ['move', 'line', 'close'].includes(line.id)) : all;
}
