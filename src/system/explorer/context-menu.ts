import type { MenuItem } from '#ui/index.ts';
import type { Item } from './items.ts';
import { arrangeMenu, line, newMenu, paste, undo, viewMenu } from './menu-lines.ts';
import type { ExplorerState } from './use-explorer.ts';

/** The menu of what is chosen, or of the folder itself when nothing is. */
export function contextMenu(e: ExplorerState, selected: readonly Item[]): readonly MenuItem[] {
  const { say } = e;
  const entries = selected.flatMap((item) => (item.entry === null ? [] : [item.entry]));
  const only = selected.length === 1 ? selected[0] : undefined;
  if (selected.length === 0) {
    if (e.inBin)
      return [
        {
          id: 'empty',
          label: say('menu.empty-bin'),
          help: say('help.empty-bin'),
          disabled: e.items.length === 0,
          onSelect: () => void e.emptyBin(),
        },
        ...[arrangeMenu(e)],
        { id: 'refresh', label: say('menu.refresh'), help: say('help.refresh'), onSelect: e.refresh },
      ];
    return [
      { kind: 'submenu', id: 'view', label: say('menu.view-as'), items: viewMenu(e) },
      arrangeMenu(e),
      { id: 'refresh', label: say('menu.refresh'), help: say('help.refresh'), onSelect: e.refresh },
      line('1'),
      paste(e),
      ...(e.undoStep === undefined ? [] : [undo(e)]),
      line('2'),
      newMenu(e),
      line('3'),
      {
        id: 'properties',
        label: say('menu.properties'),
        help: say('help.properties'),
        disabled: !e.holdsFiles,
        onSelect: e.properties,
      },
    ];
  }
  const properties: MenuItem = {
    id: 'properties',
    label: say('menu.properties'),
    help: say('help.properties'),
    shortcut: 'Alt+Enter',
    onSelect: e.properties,
  };
  const remove: MenuItem = {
    id: 'delete',
    label: say('menu.delete'),
    help: say('help.delete'),
    shortcut: 'Del',
    onSelect: () => void e.remove(false),
  };
  if (e.inBin) {
    return [
      {
        id: 'restore',
        label: say('menu.restore'),
        help: say('help.restore'),
        default: true,
        onSelect: () => void e.restore(false),
      },
      line('1'),
      remove,
      line('2'),
      properties,
    ];
  }
  const open: MenuItem = {
    id: 'open',
    label: say('menu.open'),
    help: say('help.open'),
    default: true,
    onSelect: () => e.openItems(selected, false),
  };
  if (entries.length === 0) {
    return only?.kind === 'place'
      ? [open, { id: 'window', label: say('menu.open-window'), onSelect: () => e.openItems(selected, true) }]
      : [open];
  }
  const files = entries.filter((entry) => entry.kind === 'file');
  return [
    open,
    ...(only?.kind === 'folder'
      ? [{ id: 'window', label: say('menu.open-window'), onSelect: () => e.openItems(selected, true) }]
      : []),
    ...(only?.kind === 'file'
      ? [
          { id: 'view', label: say('menu.view'), onSelect: () => e.props.open('viewer', only.target) },
          { id: 'edit', label: say('menu.edit-text'), onSelect: () => e.props.open('notepad', only.target) },
        ]
      : []),
    line('1'),
    {
      id: 'export',
      label: say('menu.export'),
      help: say('help.export'),
      disabled: files.length === 0,
      onSelect: () => void e.exportFiles(),
    },
    line('2'),
    {
      id: 'cut',
      label: say('menu.cut'),
      help: say('help.cut'),
      shortcut: 'Ctrl+X',
      onSelect: () => e.hold('cut'),
    },
    {
      id: 'copy',
      label: say('menu.copy'),
      help: say('help.copy'),
      shortcut: 'Ctrl+C',
      onSelect: () => e.hold('copy'),
    },
    line('3'),
    remove,
    {
      id: 'rename',
      label: say('menu.rename'),
      help: say('help.rename'),
      shortcut: 'F2',
      disabled: only === undefined,
      onSelect: () => e.setRenaming(only ?? null),
    },
    line('4'),
    properties,
  ];
}
