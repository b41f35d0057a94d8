import { text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { launch } from '../programs/launch.ts';
import { programs } from '../programs/programs.ts';
import { type Cell, useLayout } from '../settings/layout.ts';
import type { Grid } from './grid.ts';

interface Around {
  readonly refresh: () => void;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly grid: Grid;
}

function inFlow(ids: readonly string[], grid: Grid): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    ids.map((id, index) => [id, { column: Math.floor(index / grid.rows), row: index % grid.rows }]),
  );
}

/** The menu of the empty desktop. */
export function desktopMenu({ refresh, ids, names, grid }: Around): readonly MenuItem[] {
  const { autoArrange, alignToGrid, showIcons } = useLayout.getState();
  const compare = new Intl.Collator('zh-CN').compare;
  const nameOf = (id: string): string => names[ids.indexOf(id)] ?? id;
  const kindOf = (id: string): string => programs.get(id)?.category ?? '';
  const sort = (by: (id: string) => string): void => {
    const sorted = ids.toSorted((a, b) => compare(by(a), by(b)) || compare(nameOf(a), nameOf(b)));
    useLayout.setState({ icons: inFlow(sorted, grid) });
  };
  return [
    {
      kind: 'submenu',
      id: 'arrange',
      label: text('menu.arrange'),
      items: [
        { id: 'name', label: text('menu.by-name'), onSelect: () => sort(nameOf) },
        { id: 'type', label: text('menu.by-type'), onSelect: () => sort(kindOf) },
        { kind: 'separator', id: 'line' },
        {
          kind: 'check',
          id: 'auto',
          label: text('menu.auto-arrange'),
          checked: autoArrange,
          onSelect: () => useLayout.setState({ autoArrange: !autoArrange }),
        },
        {
          kind: 'check',
          id: 'align',
          label: text('menu.align'),
          checked: alignToGrid,
          onSelect: () => useLayout.setState({ alignToGrid: !alignToGrid }),
        },
        { kind: 'separator', id: 'line-2' },
        {
          kind: 'check',
          id: 'show',
          label: text('menu.show-icons'),
          checked: showIcons,
          onSelect: () => useLayout.setState({ showIcons: !showIcons }),
        },
      ],
    },
    { id: 'refresh', label: text('menu.refresh'), onSelect: refresh },
    { kind: 'separator', id: 'line-1' },
    { id: 'paste', label: text('menu.paste'), disabled: true, onSelect: () => undefined },
    { id: 'paste-shortcut', label: text('menu.paste-shortcut'), disabled: true, onSelect: () => undefined },
    { kind: 'separator', id: 'line-2' },
    {
      kind: 'submenu',
      id: 'new',
      label: text('menu.new'),
      items: [
        {
          id: 'folder',
          label: text('menu.folder'),
          icon: 'folder',
          onSelect: () => void launch('my-documents'),
        },
        {
          id: 'text',
          label: text('menu.text-document'),
          icon: 'notepad',
          onSelect: () => void launch('notepad'),
        },
      ],
    },
    { kind: 'separator', id: 'line-3' },
    { id: 'properties', label: text('menu.properties'), onSelect: () => void launch('display') },
  ];
}
