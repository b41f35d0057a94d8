import type { MouseEvent, ReactNode } from 'react';
import { text, useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { Tooltip } from '#ui/tooltip.tsx';
import { openMenu } from '../menus/store.ts';
import { useNetwork } from '../notifications/network.ts';
import { showNotices, useNotices } from '../notifications/store.ts';
import { launch } from '../programs/launch.ts';
import { useLayout } from '../settings/layout.ts';
import { changeSettings, useSettings } from '../settings/store.ts';
import { Clock } from './Clock.tsx';

/** The notification area: what the computer is doing, and the time. */
export function Tray(): ReactNode {
  const t = useText();
  const online = useNetwork((state) => state.online);
  const sounds = useSettings((state) => state.sounds);
  const unread = useNotices((state) => state.past.length);
  const showClock = useLayout((state) => state.showClock);
  const mute = (): void => changeSettings({ sounds: !sounds });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not a field set
    <div className="tray" role="group" aria-label={t('tray.label')}>
      {unread > 0 ? <TrayButton name={t('tray.notices')} icon="notices" onOpen={showNotices} /> : null}
      <TrayButton
        name={online ? t('tray.online') : t('tray.offline')}
        icon={online ? 'network' : 'network-offline'}
        onOpen={() => void launch('help')}
      />
      {/* Fetched while there is a line: without one it would come too late. */}
      <Icon name="network-offline" className="tray-spare" />
      <TrayButton
        name={sounds ? t('tray.sound-on') : t('tray.sound-off')}
        icon={sounds ? 'volume' : 'volume-mute'}
        onOpen={mute}
      />
      {showClock ? <Clock /> : null}
    </div>
  );
}

function TrayButton(props: {
  readonly name: string;
  readonly icon: string;
  readonly onOpen: () => void;
}): ReactNode {
  const { name, icon, onOpen } = props;
  const showMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    openMenu({
      label: name,
      at: { x: box.left, y: box.top },
      keyboard: event.button !== 2,
      items: [{ id: 'open', label: text('menu.open'), default: true, onSelect: onOpen }],
    });
  };
  return (
    <Tooltip text={name} silent>
      <button
        type="button"
        className="tray-button"
        aria-label={name}
        onClick={onOpen}
        onContextMenu={showMenu}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
