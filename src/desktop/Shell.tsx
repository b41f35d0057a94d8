import { type ReactNode, useEffect } from 'react';
import { useText } from '#src/i18n/index.ts';
import { Button } from '#ui/button.tsx';
import { LiveRegion } from './announce.tsx';
import { Desktop } from './Desktop.tsx';
import { loadRetry } from './lazy-retry.ts';
import { LogonScreen } from './logon/LogonScreen.tsx';
import { StatusScreen } from './logon/StatusScreen.tsx';
import { ShellBoundary } from './ShellBoundary.tsx';
import { startSession, useSession } from './session/store.ts';
import { loadWindowLayer } from './windows/load-window-layer.ts';

/** The whole page: whichever screen the person stands before, and a net under it. */
export function Shell(): ReactNode {
  useEffect(() => {
    // The browser's own menu belongs to pages; only text fields keep it, because only it can paste.
    const onContextMenu = (event: MouseEvent): void => {
      const field = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      if (!field) event.preventDefault();
    };
    document.addEventListener('contextmenu', onContextMenu);
    return () => document.removeEventListener('contextmenu', onContextMenu);
  }, []);
  return (
    <ShellBoundary>
      <Screen />
      <LiveRegion />
    </ShellBoundary>
  );
}

function Screen(): ReactNode {
  const t = useText();
  const stage = useSession((state) => state.stage);
  useEffect(() => {
    if (stage.at === 'entering') void loadRetry(loadWindowLayer);
  }, [stage.at]);
  switch (stage.at) {
    case 'starting':
      return <StatusScreen title={t('product.name')} text={t('shell.starting')} />;
    case 'offline':
      return (
        <StatusScreen title={t('shell.offline')} text={t('shell.offline.text')}>
          <Button label={t('shell.retry')} default onClick={() => void startSession()} />
        </StatusScreen>
      );
    case 'logon':
      return <LogonScreen />;
    case 'entering':
      return <StatusScreen title={t('logon.welcome')} text={t('logon.loading')} user={stage.user} />;
    case 'leaving':
      return <StatusScreen title={t('logon.welcome')} text={t('logon.saving')} user={stage.user} />;
    case 'off':
      return (
        <StatusScreen title={t('leave.off')} dark>
          <Button label={t('leave.on')} default onClick={() => location.reload()} />
        </StatusScreen>
      );
    case 'desktop':
      return <Desktop key={stage.user.id} user={stage.user} />;
  }
}
