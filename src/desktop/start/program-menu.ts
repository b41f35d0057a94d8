import { text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import type { Program } from '../programs/programs.ts';
import { useLayout } from '../settings/layout.ts';
import { mostUsed } from './lists.ts';
import { pinAt } from './use-pin-drag.ts';

/** The menu of a program in the start menu. */
export function programMenu({ id }: Program, onOpen: () => void): readonly MenuItem[] {
  const { pinned, unlisted } = useLayout.getState();
  const at = pinned.indexOf(id);
  const isPinned = at >= 0;
  const listed = isPinned || mostUsed(useLayout.getState()).some((program) => program.id === id);
  const move = (by: -1 | 1): void => {
    useLayout.setState({ pinned: pinAt(pinned, id, at + (by < 0 ? -1 : 2)) });
  };
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
    ...(isPinned && pinned.length > 1
      ? [
          { id: 'up', label: text('menu.pin-up'), disabled: at === 0, onSelect: () => move(-1) },
          {
            id: 'down',
            label: text('menu.pin-down'),
            disabled: at === pinned.length - 1,
            onSelect: () => move(1),
          },
        ]
      : []),
    ...(listed
      ? [
          {
            id: 'unlist',
            label: text('menu.unlist'),
            onSelect: () =>
              useLayout.setState({ pinned: pinned.filter((one) => one !== id), unlisted: [...unlisted, id] }),
          },
        ]
      : []),
  ];
}
