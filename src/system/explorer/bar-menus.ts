import type { MenuBarMenu, MenuItem } from '#ui/index.ts';
import { arrangeMenu, columnsMenu, line, newMenu, paste, undo, viewMenu } from './menu-lines.ts';
import { places } from './places.ts';
import { usePreferences } from './preferences.ts';
import type { ExplorerState } from './use-explorer.ts';

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
