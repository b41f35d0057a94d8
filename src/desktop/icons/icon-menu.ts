import { text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { launch } from '../programs/launch.ts';
import { useLayout } from '../settings/layout.ts';

/** The menu of the selected icons. The command a double click would run is first and bold. */
export function iconMenu(ids: readonly string[], act: { readonly open: () => void }): readonly MenuItem[] {
  const only = ids.length === 1 ? ids[0] : undefined;
  const pinned = useLayout.getState().pinned;
  const pinnable =
    only !== undefined && !['my-computer', 'my-documents', 'recycle-bin', 'control-panel'].includes(only);
  return [
    { id: 'open', label: text('menu.open'), default: true, onSelect: act.open },
    ...(only === 'my-computer' || only === 'my-documents'
      ? [{ id: 'explore', label: text('menu.explore'), onSelect: () => void launch('explorer') }]
      : []),
    ...(pinnable
      ? [
          { kind: 'separator' as const, id: 'pin-line' },
          pinned.includes(only)
            ? {
                id: 'unpin',
                label: text('menu.unpin'),
                onSelect: () => useLayout.setState({ pinned: pinned.filter((id) => id !== only) }),
              }
            : {
                id: 'pin',
                label: text('menu.pin'),
                onSelect: () => useLayout.setState({ pinned: [...pinned, only] }),
              },
        ]
      : []),
    { kind: 'separator', id: 'line' },
    {
      id: 'properties',
      label: text('menu.properties'),
      onSelect: () =>
        void (only === 'my-computer' ? launch('control-panel') : launch('properties', only ?? '')),
    },
  ];
}
