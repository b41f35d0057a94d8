import { text } from '#src/i18n/index.ts';
import { useFileClipboard } from '#src/system/explorer/clipboard.ts';
import type { DropMode } from '#src/system/explorer/drag.ts';
import { lastStep, useUndo } from '#src/system/explorer/undo.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { launch } from '../programs/launch.ts';
import { currentUser } from '../session/store.ts';
import { type Cell, useLayout } from '../settings/layout.ts';
import { flowIcons, type Grid, inFlow, moveIcons } from './grid.ts';
import type { DeskItem } from './items.ts';

/** What the menus of the desktop can set going. */
export interface DeskActions {
  readonly open: (items: readonly DeskItem[]) => void;
  readonly rename: (item: DeskItem) => void;
  readonly remove: (items: readonly DeskItem[], forever: boolean) => void;
  readonly hold: (items: readonly DeskItem[], mode: 'cut' | 'copy') => void;
  readonly paste: () => void;
  /** Puts things into a folder, or moves or copies them there; the ids they have then. */
  readonly put: (ids: readonly string[], folder: string, mode: DropMode) => Promise<readonly string[]>;
  readonly make: (what: 'folder' | 'text') => void;
  readonly undo: () => void;
  readonly refresh: () => void;
  readonly properties: (items: readonly DeskItem[]) => void;
}

const line = (id: string): MenuItem => ({ kind: 'separator', id });

/** The menu of the selected icons. The command a double click would run is first and bold. */
export function iconMenu(items: readonly DeskItem[], act: DeskActions): readonly MenuItem[] {
  const only = items.length === 1 ? items[0] : undefined;
  const { pinned } = useLayout.getState();
  const documents = items.every((item) => item.entry !== null);
  const removable = items.every((item) => item.removable);
  const pinning = (item: DeskItem): MenuItem =>
    pinned.includes(item.id)
      ? {
          id: 'unpin',
          label: text('menu.unpin'),
          onSelect: () => useLayout.setState({ pinned: pinned.filter((id) => id !== item.id) }),
        }
      : {
          id: 'pin',
          label: text('menu.pin'),
          onSelect: () => useLayout.setState({ pinned: [...pinned, item.id] }),
        };
  return [
    { id: 'open', label: text('menu.open'), default: true, onSelect: () => act.open(items) },
    ...(only?.id === 'my-computer' || only?.id === 'my-documents'
      ? [{ id: 'explore', label: text('menu.explore'), onSelect: () => void launch('explorer') }]
      : []),
    ...(only !== undefined && only.entry === null && only.removable ? [line('pin-line'), pinning(only)] : []),
    line('line-1'),
    {
      id: 'cut',
      label: text('menu.cut'),
      shortcut: 'Ctrl+X',
      disabled: !documents,
      onSelect: () => act.hold(items, 'cut'),
    },
    {
      id: 'copy',
      label: text('menu.copy'),
      shortcut: 'Ctrl+C',
      disabled: !documents,
      onSelect: () => act.hold(items, 'copy'),
    },
    line('line-2'),
    {
      id: 'delete',
      label: text('menu.delete'),
      shortcut: 'Delete',
      disabled: !removable,
      onSelect: () => act.remove(items, false),
    },
    {
      id: 'rename',
      label: text('menu.rename'),
      shortcut: 'F2',
      disabled: only === undefined,
      onSelect: () => only && act.rename(only),
    },
    line('line-3'),
    {
      id: 'properties',
      label: text('menu.properties'),
      shortcut: 'Alt+Enter',
      onSelect: () => act.properties(items),
    },
  ];
}

/** What the other button asks when it lets icons go. */
export function dropMenu(move: () => void, copy: (() => void) | null): readonly MenuItem[] {
  return [
    {
      id: 'copy',
      label: text('menu.copy-here'),
      disabled: copy === null,
      onSelect: () => copy?.(),
    },
    { id: 'move', label: text('menu.move-here'), default: true, onSelect: move },
    line('line'),
    { id: 'cancel', label: text('menu.cancel'), onSelect: () => undefined },
  ];
}

function undoLine(act: DeskActions): readonly MenuItem[] {
  const step = lastStep(useUndo.getState(), currentUser()?.id ?? '');
  if (step === undefined) return [];
  return [{ id: 'undo', label: text(`menu.${step.label}`), shortcut: 'Ctrl+Z', onSelect: act.undo }];
}

/** The menu of the empty desktop. `places` is where the icons are now. */
export function desktopMenu(
  items: readonly DeskItem[],
  places: ReadonlyMap<string, Cell>,
  grid: Grid,
  act: DeskActions,
): readonly MenuItem[] {
  const { autoArrange, alignToGrid, showIcons } = useLayout.getState();
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  const sort = (by: (a: DeskItem, b: DeskItem) => number): void => {
    const sorted = items.toSorted((a, b) => by(a, b) || compare(a.name, b.name));
    useLayout.setState({
      icons: inFlow(
        sorted.map(({ id }) => id),
        grid,
      ),
    });
  };
  const ids = items.map(({ id }) => id);
  const now = Object.fromEntries(places);
  const aligned = moveIcons(places, ids, { columns: 0, rows: 0 }, grid, true);
  const held = useFileClipboard.getState().held !== null;
  return [
    {
      kind: 'submenu',
      id: 'arrange',
      label: text('menu.arrange'),
      items: [
        { id: 'name', label: text('menu.by-name'), onSelect: () => sort(() => 0) },
        {
          id: 'size',
          label: text('menu.by-size'),
          onSelect: () => sort((a, b) => (a.entry?.size ?? 0) - (b.entry?.size ?? 0)),
        },
        { id: 'type', label: text('menu.by-type'), onSelect: () => sort((a, b) => compare(a.kind, b.kind)) },
        {
          id: 'modified',
          label: text('menu.by-modified'),
          onSelect: () => sort((a, b) => (a.entry?.modified ?? 0) - (b.entry?.modified ?? 0)),
        },
        line('arrange-line-1'),
        {
          kind: 'check',
          id: 'auto',
          label: text('menu.auto-arrange'),
          checked: autoArrange,
          // Either way icons begin from where they are: in line now, or left standing there.
          onSelect: () =>
            useLayout.setState({
              autoArrange: !autoArrange,
              icons: autoArrange ? now : Object.fromEntries(flowIcons(ids, now, grid)),
            }),
        },
        {
          kind: 'check',
          id: 'align',
          label: text('menu.align'),
          checked: alignToGrid,
          onSelect: () =>
            useLayout.setState({ alignToGrid: !alignToGrid, icons: alignToGrid ? now : aligned }),
        },
        line('arrange-line-2'),
        {
          kind: 'check',
          id: 'show',
          label: text('menu.show-icons'),
          checked: showIcons,
          onSelect: () => useLayout.setState({ showIcons: !showIcons }),
        },
      ],
    },
    { id: 'refresh', label: text('menu.refresh'), onSelect: act.refresh },
    line('line-1'),
    { id: 'paste', label: text('menu.paste'), disabled: !held, onSelect: act.paste },
    { id: 'paste-shortcut', label: text('menu.paste-shortcut'), disabled: true, onSelect: () => undefined },
    ...undoLine(act),
    line('line-2'),
    {
      kind: 'submenu',
      id: 'new',
      label: text('menu.new'),
      items: [
        { id: 'folder', label: text('menu.folder'), icon: 'folder', onSelect: () => act.make('folder') },
        line('new-line'),
        {
          id: 'text',
          label: text('menu.text-document'),
          icon: 'file-text',
          onSelect: () => act.make('text'),
        },
      ],
    },
    line('line-3'),
    { id: 'properties', label: text('menu.properties'), onSelect: () => void launch('display') },
  ];
}
