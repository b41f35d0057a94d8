import type { PointerEvent, ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { AccessText } from './access-text.tsx';
import type { MenuEntry } from './menu-types.ts';

const roles = {
  command: 'menuitem',
  submenu: 'menuitem',
  check: 'menuitemcheckbox',
  radio: 'menuitemradio',
} as const;

/** One line of a menu: a real button, so that every kind of press reaches it. */
export function MenuRow(props: {
  readonly item: MenuEntry;
  readonly expanded: boolean | undefined;
  readonly hold: (element: HTMLElement | null) => void;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onClick: () => void;
}): ReactNode {
  const { item, expanded, hold, ...handlers } = props;
  const choice = item.kind === 'check' || item.kind === 'radio';
  const shortcut = item.kind === 'submenu' ? undefined : item.shortcut;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of the four above, chosen by the line's kind
    <button
      {...handlers}
      type="button"
      className="ui-menu-item"
      ref={hold}
      role={roles[item.kind ?? 'command']}
      tabIndex={-1}
      title={item.help}
      aria-disabled={item.disabled ? true : undefined}
      aria-checked={choice ? item.checked : undefined}
      aria-haspopup={item.kind === 'submenu' ? 'menu' : undefined}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut}
      data-fresh={item.fresh ? '' : undefined}
      onContextMenu={(event) => {
        if (item.onContext === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        const keyboard = event.button !== 2;
        const box = event.currentTarget.getBoundingClientRect();
        item.onContext(
          keyboard ? { x: box.left + box.height, y: box.bottom } : { x: event.clientX, y: event.clientY },
          keyboard,
        );
      }}
      data-default={
        (item.kind ?? 'command') === 'command' && 'default' in item && item.default ? '' : undefined
      }
    >
      <span className="ui-menu-gutter" data-mark={choice && item.checked ? item.kind : undefined}>
        {item.icon !== undefined && !(choice && item.checked) ? <Icon name={item.icon} /> : null}
      </span>
      <span className="ui-menu-label">
        <AccessText label={item.label} />
      </span>
      {shortcut === undefined ? null : (
        <span className="ui-menu-shortcut" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}
