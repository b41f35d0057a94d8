import type { MenuBarMenu, MenuItem } from '#ui/index.ts';
import { columnOrder } from './columns.ts';
import { headMenu } from './details-head.tsx';
import type { Item } from './items.ts';
import { places } from './places.ts';
import { usePreferences, views } from './preferences.ts';
import { sortKeys } from './sort.ts';
import type { ExplorerState } from './use-explorer.ts';

const line = (id: string): MenuItem => ({ kind: 'separator', id });

export function viewMenu(e: ExplorerState): readonly MenuItem[] {
  return views.map((view) => ({
    kind: 'radio' as const,
    id: view,
    label: e.say(`view.${view}`),
    help: e.say('help.view'),
    checked: e.look.view === view,
    onSelect: () => e.setView(view),
  }));
}

function arrangeMenu(e: ExplorerState): MenuItem {
  return {
    kind: 'submenu',
    id: 'arrange',
    label: e.say('menu.arrange'),
    help: e.say('help.arrange'),
    items: [
      ...sortKeys.map((by) => ({
        kind: 'radio' as const,
        id: by,
        label: e.say(`menu.by-${by}`),
        help: e.say('help.arrange'),
        checked: e.look.sorting.by === by,
        onSelect: () =>
          e.setSorting({ by, descending: e.look.sorting.by === by && !e.look.sorting.descending }),
      })),
      line('arrange-line'),
      {
        kind: 'check',
        id: 'groups',
        label: e.say('menu.groups'),
        help: e.say('help.arrange'),
        checked: e.look.grouped,
        onSelect: e.toggleGroups,
      },
    ],
  };
}

/** What the heads of the details view can do, for those who do not drag. */
function columnsMenu(e: ExplorerState): MenuItem {
  return {
    kind: 'submenu',
    id: 'columns',
    label: e.say('menu.columns'),
    help: e.say('help.column'),
    items: columnOrder(e.preferences).map((key) => ({
      kind: 'submenu' as const,
      id: key,
      label: e.say(`column.${key}`),
      help: e.say('help.column'),
      items: headMenu(key, e.say),
    })),
  };
}

function newMenu(e: ExplorerState): MenuItem {
  return {
    kind: 'submenu',
    id: 'new',
    label: e.say('menu.new'),
    help: e.say('help.new'),
    disabled: !e.holdsFiles || e.inBin,
    items: [
      {
        id: 'folder',
        label: e.say('menu.new-folder'),
        help: e.say('help.new'),
        icon: 'folder',
        onSelect: () => void e.make('folder'),
      },
      line('new-line'),
      {
        id: 'text',
        label: e.say('menu.new-text'),
        help: e.say('help.new'),
        icon: 'file-text',
        onSelect: () => void e.make('text'),
      },
    ],
  };
}

const paste = (e: ExplorerState): MenuItem => ({
  id: 'paste',
  label: e.say('menu.paste'),
  help: e.say('help.paste'),
  shortcut: 'Ctrl+V',
  disabled: !e.canPaste,
  onSelect: () => void e.paste(),
});

const undo = (e: ExplorerState): MenuItem => ({
  id: 'undo',
  label:
    e.undoStep === undefined
      ? e.say('menu.undo')
      : e.say('menu.undo-what', { what: e.say(e.undoStep.label) }),
  help: e.say('help.undo'),
  shortcut: 'Ctrl+Z',
  disabled: e.undoStep === undefined,
  onSelect: () => void e.undo(),
});

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

/** 文件 编辑 查看 收藏 工具 帮助. */
export function barMenus(e: ExplorerState): readonly MenuBarMenu[] {
  const { say, props } = e;
  const none = e.entries.length === 0;
  const toggle = (key: 'statusBar' | 'addressBar') => ({
    kind: 'check' as const,
    id: key,
    label: say(key === 'statusBar' ? 'menu.status-bar' : 'menu.address-bar'),
    help: say(key === 'statusBar' ? 'help.status-bar' : 'help.address-bar'),
    checked: e.preferences[key],
    onSelect: () => usePreferences.setState({ [key]: !e.preferences[key] }),
  });
  const place = (id: 'documents' | 'my-computer' | 'desktop' | 'control-panel' | 'recycle'): MenuItem => ({
    id,
    label: say(places[id].name),
    help: say('help.place'),
    icon: places[id].icon,
    onSelect: () => e.goTo(id),
  });
  const pane = e.searchOpen ? 'search' : e.preferences.pane;
  return [
    {
      id: 'file',
      label: say('menu.file'),
      items: [
        {
          id: 'open',
          label: say('menu.open'),
          help: say('help.open'),
          default: true,
          disabled: e.selected.length === 0,
          onSelect: () => e.openItems(e.selected, false),
        },
        newMenu(e),
        {
          id: 'import',
          label: say('menu.import'),
          help: say('help.import'),
          disabled: !e.holdsFiles || e.inBin,
          onSelect: () => void e.importFiles(),
        },
        {
          id: 'export',
          label: say('menu.export'),
          help: say('help.export'),
          disabled: none || e.inBin,
          onSelect: () => void e.exportFiles(),
        },
        line('1'),
        ...(e.inBin
          ? [
              {
                id: 'restore',
                label: say('menu.restore'),
                help: say('help.restore'),
                disabled: none,
                onSelect: () => void e.restore(false),
              },
              {
                id: 'empty',
                label: say('menu.empty-bin'),
                help: say('help.empty-bin'),
                disabled: e.items.length === 0,
                onSelect: () => void e.emptyBin(),
              },
            ]
          : []),
        {
          id: 'delete',
          label: say('menu.delete'),
          help: say('help.delete'),
          shortcut: 'Del',
          disabled: none,
          onSelect: () => void e.remove(false),
        },
        {
          id: 'rename',
          label: say('menu.rename'),
          help: say('help.rename'),
          shortcut: 'F2',
          disabled: e.entries.length !== 1 || e.inBin,
          onSelect: () => e.setRenaming(e.selected[0] ?? null),
        },
        {
          id: 'properties',
          label: say('menu.properties'),
          help: say('help.properties'),
          shortcut: 'Alt+Enter',
          disabled: none && !e.holdsFiles,
          onSelect: e.properties,
        },
        line('2'),
        { id: 'close', label: say('menu.close'), help: say('help.close'), onSelect: props.close },
      ],
    },
    {
      id: 'edit',
      label: say('menu.edit'),
      items: [
        undo(e),
        line('1'),
        {
          id: 'cut',
          label: say('menu.cut'),
          help: say('help.cut'),
          shortcut: 'Ctrl+X',
          disabled: none,
          onSelect: () => e.hold('cut'),
        },
        {
          id: 'copy',
          label: say('menu.copy'),
          help: say('help.copy'),
          shortcut: 'Ctrl+C',
          disabled: none || e.inBin,
          onSelect: () => e.hold('copy'),
        },
        paste(e),
        line('2'),
        {
          id: 'copy-to',
          label: say('menu.copy-to'),
          help: say('help.copy-to'),
          disabled: none || e.inBin,
          onSelect: () =>
            e.setTransfer({ mode: 'copy', items: e.selected.filter((item) => item.entry !== null) }),
        },
        {
          id: 'move-to',
          label: say('menu.move-to'),
          help: say('help.move-to'),
          disabled: none,
          onSelect: () =>
            e.setTransfer({ mode: 'move', items: e.selected.filter((item) => item.entry !== null) }),
        },
        line('3'),
        {
          id: 'all',
          label: say('menu.select-all'),
          help: say('help.select-all'),
          shortcut: 'Ctrl+A',
          onSelect: e.selectAll,
        },
        { id: 'invert', label: say('menu.invert'), help: say('help.invert'), onSelect: e.invert },
      ],
    },
    {
      id: 'view',
      label: say('menu.view-menu'),
      items: [
        toggle('addressBar'),
        toggle('statusBar'),
        {
          kind: 'submenu',
          id: 'pane',
          label: say('menu.pane'),
          help: say('help.pane'),
          items: [
            {
              kind: 'radio',
              id: 'search',
              label: say('menu.pane-search'),
              help: say('help.pane'),
              checked: pane === 'search',
              onSelect: () => (e.searchOpen ? undefined : e.toggleSearch()),
            },
            {
              kind: 'radio',
              id: 'tree',
              label: say('menu.pane-tree'),
              help: say('help.pane'),
              checked: pane === 'tree',
              onSelect: () => (pane === 'tree' ? undefined : e.togglePane()),
            },
          ],
        },
        line('1'),
        ...viewMenu(e),
        ...(e.look.view === 'details' ? [columnsMenu(e)] : []),
        line('2'),
        arrangeMenu(e),
        line('3'),
        {
          kind: 'submenu',
          id: 'go',
          label: say('menu.go'),
          help: say('help.go'),
          items: [
            {
              id: 'back',
              label: say('menu.back'),
              help: say('help.go'),
              shortcut: 'Alt+←',
              disabled: e.history.back.length === 0,
              onSelect: e.back,
            },
            {
              id: 'forward',
              label: say('menu.forward'),
              help: say('help.go'),
              shortcut: 'Alt+→',
              disabled: e.history.forward.length === 0,
              onSelect: e.forward,
            },
            {
              id: 'up',
              label: say('menu.up'),
              help: say('help.go'),
              shortcut: 'Backspace',
              disabled: !e.canGoUp,
              onSelect: e.up,
            },
          ],
        },
        {
          id: 'refresh',
          label: say('menu.refresh'),
          help: say('help.refresh'),
          shortcut: 'F5',
          onSelect: e.refresh,
        },
      ],
    },
    {
      id: 'favourites',
      label: say('menu.favourites'),
      items: [
        place('documents'),
        place('desktop'),
        place('my-computer'),
        place('control-panel'),
        place('recycle'),
      ],
    },
    {
      id: 'tools',
      label: say('menu.tools'),
      items: [
        {
          id: 'search',
          label: say('menu.search'),
          help: say('help.find'),
          shortcut: 'F3',
          onSelect: e.toggleSearch,
        },
        {
          id: 'options',
          label: say('menu.folder-options'),
          help: say('help.folder-options'),
          onSelect: () => props.open('mouse'),
        },
      ],
    },
    {
      id: 'help',
      label: say('menu.help'),
      items: [
        {
          id: 'topics',
          label: say('menu.help-topics'),
          help: say('help.help-topics'),
          shortcut: 'F1',
          onSelect: () => props.open('help', 'files'),
        },
        {
          id: 'about',
          label: say('menu.about'),
          help: say('help.about'),
          onSelect: () => props.open('help', 'about'),
        },
      ],
    },
  ];
}
