import { text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { closeWindow, maximise, minimise, restore } from './commands.ts';
import { beginByKeys } from './gesture-store.ts';
import { find } from './stacking.ts';
import { useWindows } from './store.ts';

/** The menu of a window's caption icon, of its caption, and of its task button. */
export function systemMenu(id: string): readonly MenuItem[] {
  const window = find(useWindows.getState(), id);
  if (window === undefined) return [];
  const { resizable, placement, minimised } = window;
  const normal = placement === 'normal' && !minimised;
  return [
    {
      id: 'restore',
      label: text('menu.restore'),
      icon: 'window-restore',
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
      icon: 'window-minimise',
      disabled: minimised,
      onSelect: () => minimise(id),
    },
    {
      id: 'maximise',
      label: text('menu.maximise'),
      icon: 'window-maximise',
      disabled: !resizable || (placement === 'maximised' && !minimised),
      onSelect: () => maximise(id),
    },
    { kind: 'separator', id: 'line' },
    {
      id: 'close',
      label: text('menu.close'),
      icon: 'window-close',
      shortcut: 'Alt+F4',
      default: !minimised,
      onSelect: () => void closeWindow(id),
    },
  ];
}
