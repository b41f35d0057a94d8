import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { text } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { Tooltip } from '#ui/tooltip.tsx';
import { openMenu } from '../menus/store.ts';
import { useLayout } from '../settings/layout.ts';
import { setQuiet, useTray } from './tray-store.ts';

/** How long an icon stays after it came, changed or was used, in milliseconds. */
const livelyFor = 60_000;

/** One picture of the notification area. After a while in which nothing happened to it, it goes behind the chevron. */
export function TrayButton(props: {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  /** A picture that must be here before it is needed: when the line is down it cannot be fetched. */
  readonly beforehand?: string;
  /** Has something to say that must not be hidden. */
  readonly urgent?: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  const { id, name, icon, beforehand, urgent = false, onOpen } = props;
  const [used, setUsed] = useState(0);
  const hides = useLayout((state) => state.hideInactive);
  const away = useTray(({ quiet, expanded }) => quiet.has(id) && !expanded);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name is a change, and use begins the time anew
  useEffect(() => {
    if (urgent || !hides) return undefined;
    const timer = setTimeout(() => setQuiet(id, true), livelyFor);
    return () => {
      clearTimeout(timer);
      setQuiet(id, false);
    };
  }, [id, name, used, urgent, hides]);
  if (away) return null;
  const open = (): void => {
    setUsed((count) => count + 1);
    onOpen();
  };
  const showMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    openMenu({
      label: name,
      at: { x: box.left, y: box.top },
      keyboard: event.button !== 2,
      items: [{ id: 'open', label: text('menu.open'), default: true, onSelect: open }],
    });
  };
  return (
    <Tooltip text={name} silent>
      <button type="button" className="tray-button" aria-label={name} onClick={open} onContextMenu={showMenu}>
        <Icon name={icon} />
        {beforehand === undefined ? null : (
          <span hidden>
            <Icon name={beforehand} />
          </span>
        )}
      </button>
    </Tooltip>
  );
}
