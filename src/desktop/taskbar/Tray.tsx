import type { ReactNode } from 'react';
import { useText } from '#src/i18n/index.ts';
import { Tooltip } from '#ui/tooltip.tsx';
import { useNetwork } from '../notifications/network.ts';
import { showNotices, useNotices } from '../notifications/store.ts';
import { launch } from '../programs/launch.ts';
import { useLayout } from '../settings/layout.ts';
import { changeSettings, useSettings } from '../settings/store.ts';
import { Clock } from './Clock.tsx';
import { TrayButton } from './TrayButton.tsx';
import { toggleTray, useTray } from './tray-store.ts';

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
      <Chevron />
      {unread > 0 ? (
        <TrayButton id="notices" name={t('tray.notices')} icon="notices" urgent onOpen={showNotices} />
      ) : null}
      <TrayButton
        id="network"
        name={online ? t('tray.online') : t('tray.offline')}
        icon={online ? 'network' : 'network-offline'}
        beforehand="network-offline"
        urgent={!online}
        onOpen={() => void launch('help')}
      />
      <TrayButton
        id="sound"
        name={sounds ? t('tray.sound-on') : t('tray.sound-off')}
        icon={sounds ? 'volume' : 'volume-mute'}
        onOpen={mute}
      />
      {showClock ? <Clock /> : null}
    </div>
  );
}

/** Shows and hides the pictures nothing has happened to for a while; there only when there are such. */
function Chevron(): ReactNode {
  const t = useText();
  const some = useTray(({ quiet }) => quiet.size > 0);
  const expanded = useTray((state) => state.expanded);
  if (!some) return null;
  const name = t(expanded ? 'tray.hide' : 'tray.show');
  return (
    <Tooltip text={name} silent>
      <button
        type="button"
        className="tray-chevron"
        aria-label={name}
        aria-expanded={expanded}
        onClick={toggleTray}
      >
        <span aria-hidden="true" />
      </button>
    </Tooltip>
  );
}
