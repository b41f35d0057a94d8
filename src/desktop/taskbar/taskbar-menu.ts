import { text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { launch } from '../programs/launch.ts';
import { useLayout } from '../settings/layout.ts';
import { cascade, showDesktop, tile, undoArrangement } from '../windows/arrange.ts';
import { closeWindow, minimise } from '../windows/commands.ts';
import { change, useWindows } from '../windows/store.ts';

/** The menu of the bar itself. */
export function taskbarMenu(): readonly MenuItem[] {
  const { windows, arrangement, memory } = useWindows.getState();
  const { taskbarLocked, showClock, quickLaunch } = useLayout.getState();
  const some = windows.some((window) => !window.minimised && window.owner === null);
  return [
    {
      kind: 'submenu',
      id: 'toolbars',
      label: text('menu.toolbars'),
      items: [
        {
          kind: 'check',
          id: 'quick',
          label: text('menu.quick-launch'),
          checked: quickLaunch,
          onSelect: () => useLayout.setState({ quickLaunch: !quickLaunch }),
        },
        {
          kind: 'check',
          id: 'clock',
          label: text('menu.show-clock'),
          checked: showClock,
          onSelect: () => useLayout.setState({ showClock: !showClock }),
        },
      ],
    },
    { kind: 'separator', id: 'line-1' },
    {
      id: 'cascade',
      label: text('menu.cascade'),
      disabled: !some,
      onSelect: () => change((state) => cascade(state)),
    },
    {
      id: 'tile-h',
      label: text('menu.tile-horizontal'),
      disabled: !some,
      onSelect: () => change((state) => tile(state, 'horizontal')),
    },
    {
      id: 'tile-v',
      label: text('menu.tile-vertical'),
      disabled: !some,
      onSelect: () => change((state) => tile(state, 'vertical')),
    },
    ...(arrangement === null
      ? []
      : [
          {
            id: 'undo',
            label: text(arrangement.kind === 'cascade' ? 'menu.undo-cascade' : 'menu.undo-tile'),
            onSelect: () => change(undoArrangement),
          },
        ]),
    {
      id: 'desktop',
      label: text(memory === null ? 'menu.show-desktop' : 'menu.show-windows'),
      onSelect: () => change(showDesktop),
    },
    { kind: 'separator', id: 'line-2' },
    { id: 'tasks', label: text('menu.task-manager'), onSelect: () => void launch('task-manager') },
    { kind: 'separator', id: 'line-3' },
    {
      kind: 'check',
      id: 'lock',
      label: text('menu.lock-taskbar'),
      checked: taskbarLocked,
      onSelect: () => useLayout.setState({ taskbarLocked: !taskbarLocked }),
    },
    { id: 'properties', label: text('menu.properties'), onSelect: () => void launch('taskbar-options') },
  ];
}

/** The menu of several windows at once. */
export function groupMenu(ids: readonly string[]): readonly MenuItem[] {
  return [
    {
      id: 'cascade',
      label: text('menu.cascade-group'),
      onSelect: () => change((state) => cascade(state, ids)),
    },
    {
      id: 'tile-h',
      label: text('menu.tile-group-horizontal'),
      onSelect: () => change((state) => tile(state, 'horizontal', ids)),
    },
    {
      id: 'tile-v',
      label: text('menu.tile-group-vertical'),
      onSelect: () => change((state) => tile(state, 'vertical', ids)),
    },
    { kind: 'separator', id: 'line' },
    { id: 'minimise', label: text('menu.minimise-group'), onSelect: () => ids.forEach(minimise) },
    {
      id: 'close',
      label: text('menu.close-group'),
      onSelect: () => {
        for (const id of ids) void closeWindow(id);
      },
    },
  ];
}
