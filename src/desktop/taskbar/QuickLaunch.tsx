import type { MouseEvent, ReactNode } from 'react';
import { text, useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { Tooltip } from '#ui/tooltip.tsx';
import { openMenu, useOpenMenu } from '../menus/store.ts';
import { launch, programName } from '../programs/launch.ts';
import { programs } from '../programs/programs.ts';
import { useLayout } from '../settings/layout.ts';
import { useSettings } from '../settings/store.ts';
import { showDesktop } from '../windows/arrange.ts';
import { change } from '../windows/store.ts';

/** How many pictures stand on the bar; the rest wait behind ». */
const shown = 3;

interface Quick {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  readonly run: () => void;
}

/** Small pictures beside the start button that start at one click. */
export function QuickLaunch(): ReactNode {
  const t = useText();
  useSettings((state) => state.locale);
  const ids = useLayout((state) => state.quick);
  const open = useOpenMenu((state) => state.menu?.label === text('quick.more'));
  const all: readonly Quick[] = [
    {
      id: 'desktop',
      name: t('quick.desktop'),
      icon: 'desktop',
      run: () => change(showDesktop),
    },
    ...ids.flatMap((id): readonly Quick[] => {
      const program = programs.get(id);
      if (program === undefined) return [];
      return [{ id, name: programName(program), icon: program.icon, run: () => launch(id) }];
    }),
  ];
  const rest = all.slice(shown);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not a field set
    <div className="quick-launch" role="group" aria-label={t('quick.label')}>
      {all.slice(0, shown).map((one) => (
        <Tooltip key={one.id} text={one.name} silent>
          <button
            type="button"
            className="quick-button"
            aria-label={one.name}
            onClick={one.run}
            onContextMenu={(event) => showMenu(event, one)}
          >
            <Icon name={one.icon} />
          </button>
        </Tooltip>
      ))}
      {rest.length === 0 ? null : (
        <button
          type="button"
          className="quick-button quick-more"
          aria-label={t('quick.more')}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={(event) =>
            openMenu({
              label: t('quick.more'),
              at: event.currentTarget.getBoundingClientRect(),
              keyboard: event.detail === 0,
              items: rest.map(({ id, name, icon, run }) => ({
                id,
                label: name.replaceAll('&', '&&'),
                icon,
                onSelect: run,
              })),
            })
          }
        >
          »
        </button>
      )}
    </div>
  );
}

function showMenu(event: MouseEvent, { id, name, run }: Quick): void {
  event.preventDefault();
  event.stopPropagation();
  const box = event.currentTarget.getBoundingClientRect();
  const remove = (): void => {
    useLayout.setState(({ quick }) => ({ quick: quick.filter((one) => one !== id) }));
  };
  openMenu({
    label: name,
    at: { x: box.left, y: box.top },
    keyboard: event.button !== 2,
    items: [
      { id: 'open', label: text('menu.open'), default: true, onSelect: run },
      { kind: 'separator', id: 'line' },
      { id: 'delete', label: text('menu.delete'), disabled: id === 'desktop', onSelect: remove },
    ],
  });
}
