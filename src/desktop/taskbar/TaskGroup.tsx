import type { MouseEvent, ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { openMenu } from '../menus/store.ts';
import { programs } from '../programs/programs.ts';
import { useSettings } from '../settings/store.ts';
import { activate } from '../windows/commands.ts';
import { find } from '../windows/stacking.ts';
import { useWindows } from '../windows/store.ts';
import { useTraits } from '../windows/traits.ts';

/** Several windows of one program behind one button. */
export function TaskGroup({
  app,
  ids,
}: {
  readonly app: string;
  readonly ids: readonly string[];
}): ReactNode {
  const t = useText();
  const locale = useSettings((state) => state.locale);
  const active = useWindows((state) => state.active !== null && ids.includes(state.active));
  const titles = useWindows(useShallow((state) => ids.map((id) => find(state, id)?.title ?? '')));
  const attention = useTraits((traits) => ids.some((id) => traits[id]?.attention === true));
  const program = programs.get(app);
  const name = program?.name[locale] ?? app;
  const group = t('taskbar.group', { count: ids.length, name });
  const label = attention ? t('taskbar.attention', { title: group }) : group;
  const above = (event: MouseEvent): { x: number; y: number } => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: box.left, y: box.top };
  };
  return (
    <button
      type="button"
      className="task-button"
      data-group={app}
      data-attention={attention ? '' : undefined}
      aria-haspopup="menu"
      aria-pressed={active}
      aria-label={label}
      onClick={(event) =>
        openMenu({
          label,
          at: above(event),
          keyboard: event.detail === 0,
          look: 'group',
          items: ids.map((id, index) => ({
            id,
            label: (titles[index] ?? '').replaceAll('&', '&&'),
            icon: program?.icon,
            onSelect: () => activate(id),
            onContext: (at, keyboard) =>
              openMenu({
                label: titles[index] ?? '',
                at,
                keyboard,
                items: async () => (await import('../windows/system-menu.ts')).systemMenu(id),
              }),
          })),
        })
      }
      onContextMenu={(event) => {
        event.preventDefault();
        openMenu({
          label,
          at: above(event),
          keyboard: event.button !== 2,
          items: async () => (await import('./taskbar-menu.ts')).groupMenu(ids),
        });
      }}
    >
      <Icon name={program?.icon ?? 'window'} />
      <span className="task-count">{ids.length}</span>
      <span className="task-label">{name}</span>
      <span className="task-arrow" aria-hidden="true" />
    </button>
  );
}
