import { type MouseEvent, memo, type ReactNode } from 'react';
import { useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { Tooltip } from '#ui/tooltip.tsx';
import { openMenu } from '../menus/store.ts';
import { programs } from '../programs/programs.ts';
import { toggleTask } from '../windows/commands.ts';
import { family, find } from '../windows/stacking.ts';
import { useWindows } from '../windows/store.ts';
import { useTraits } from '../windows/traits.ts';
import { useShownTitle } from '../windows/use-title.ts';

const cutOff = (host: HTMLElement): boolean => {
  const label = host.querySelector('.task-label');
  return label !== null && label.scrollWidth > label.clientWidth;
};

/** The button of one window. Ctrl and a click pick several, for the menu's group commands. */
export const TaskButton = memo(function TaskButton(props: {
  readonly id: string;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (id: string) => void;
  readonly onPlain: () => void;
}): ReactNode {
  const t = useText();
  const { id, picked, onPick, onPlain } = props;
  const window = useWindows((state) => find(state, id));
  const active = useWindows((state) => state.active !== null && family(state, id).includes(state.active));
  const title = useShownTitle(id);
  const attention = useTraits((traits) => traits[id]?.attention === true);
  if (window === undefined) return null;
  const { minimised, app } = window;
  const chosen = picked.has(id);
  const said = attention
    ? t('taskbar.attention', { title })
    : minimised
      ? t('taskbar.minimised', { title })
      : title;
  const showMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const keyboard = event.button !== 2;
    const box = event.currentTarget.getBoundingClientRect();
    const items = async () =>
      chosen && picked.size > 1
        ? (await import('./taskbar-menu.ts')).groupMenu([...picked])
        : (await import('../windows/system-menu.ts')).systemMenu(id);
    openMenu({
      label: title,
      items,
      at: keyboard ? { x: box.left, y: box.top } : { x: event.clientX, y: event.clientY },
      keyboard,
    });
  };
  return (
    <Tooltip text={title} when={cutOff} silent>
      <button
        type="button"
        className="task-button"
        data-task={id}
        data-attention={attention ? '' : undefined}
        data-picked={chosen ? '' : undefined}
        aria-pressed={active && !minimised}
        aria-label={said}
        onClick={(event) => {
          if (event.ctrlKey) {
            onPick(id);
            return;
          }
          onPlain();
          toggleTask(id);
        }}
        onContextMenu={showMenu}
      >
        <Icon name={programs.get(app)?.icon ?? 'window'} />
        <span className="task-label">{title}</span>
      </button>
    </Tooltip>
  );
});
