import { text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import type { Program } from '../programs/programs.ts';
import { useLayout } from '../settings/layout.ts';

/** The menu of a program in the start menu's left column. */
export function programMenu({ id }: Program, onOpen: () => void): readonly MenuItem[] {
  const { pinned, unlisted } = useLayout.getState();
  const isPinned = pinned.includes(id);
  return [
    { id: 'open', label: text('menu.open'), default: true, onSelect: onOpen },
    { kind: 'separator', id: 'line' },
    isPinned
      ? {
          id: 'unpin',
          label: text('menu.unpin'),
          onSelect: () => useLayout.setState({ pinned: pinned.filter((one) => one !== id) }),
        }
      : {
          id: 'pin',
          label: text('menu.pin'),
          onSelect: () => useLayout.setState({ pinned: [...pinned, id] }),
        },
    {
      id: 'unlist',
      label: text('menu.unlist'),
      onSelect: () =>
        useLayout.setState({ pinned: pinned.filter((one) => one !== id), unlisted: [...unlisted, id] }),
    },
  ];
}
