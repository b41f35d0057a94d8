import type { ReactNode } from 'react';
import { text, useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { openMenu } from '../menus/store.ts';
import { launch } from '../programs/launch.ts';
import { closeStart, openStart, toggleStart, useStart } from '../start/store.ts';

/** Opens on the press, not on the release, as hands expect. */
export function StartButton(): ReactNode {
  const t = useText();
  const open = useStart((state) => state.open);
  return (
    <button
      type="button"
      id="start-button"
      className="start-button"
      aria-label={t('taskbar.start')}
      aria-haspopup="menu"
      aria-expanded={open}
      aria-controls="start-menu"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        toggleStart();
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        // Only the keyboard clicks without a press before it.
        if (event.detail === 0) openStart(true);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        closeStart();
        openMenu({
          label: t('taskbar.start'),
          at: { x: event.clientX, y: event.clientY },
          keyboard: event.button !== 2,
          items: [
            { id: 'open', label: text('menu.open'), default: true, onSelect: () => openStart(true) },
            { id: 'explore', label: text('menu.explore'), onSelect: () => void launch('explorer') },
            { kind: 'separator', id: 'line' },
            {
              id: 'properties',
              label: text('menu.properties'),
              onSelect: () => void launch('taskbar-options'),
            },
          ],
        });
      }}
    >
      <Icon name="start-emblem" size="medium" />
      <span>{t('taskbar.start')}</span>
    </button>
  );
}
