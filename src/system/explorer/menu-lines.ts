import type { MenuItem } from '#ui/index.ts';
import { columnOrder } from './columns.ts';
import { headMenu } from './details-head.tsx';
import { views } from './preferences.ts';
import { sortKeys } from './sort.ts';
import type { ExplorerState } from './use-explorer.ts';

export const line = (id: string): MenuItem => ({ kind: 'separator', id });

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

export function arrangeMenu(e: ExplorerState): MenuItem {
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
export function columnsMenu(e: ExplorerState): MenuItem {
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

export function newMenu(e: ExplorerState): MenuItem {
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

export const paste = (e: ExplorerState): MenuItem => ({
  id: 'paste',
  label: e.say('menu.paste'),
  help: e.say('help.paste'),
  shortcut: 'Ctrl+V',
  disabled: !e.canPaste,
  onSelect: () => void e.paste(),
});

export const undo = (e: ExplorerState): MenuItem => ({
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
