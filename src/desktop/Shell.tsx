import { type ReactNode, useEffect } from 'react';
import { text, useText } from '#src/i18n/index.ts';
import { Button } from '#ui/button.tsx';
import { LiveRegion } from './announce.tsx';
import { Desktop } from './Desktop.tsx';
import { useHeldKeys } from './keyboard/sticky-keys.ts';
import { LogonScreen } from './logon/LogonScreen.tsx';
import { StatusScreen } from './logon/StatusScreen.tsx';
import { fieldAt } from './menus/field-at.ts';
import { openMenu } from './menus/store.ts';
import { ShellBoundary } from './ShellBoundary.tsx';
import { startSession, useSession } from './session/store.ts';

/** The whole page: whichever screen the person stands before, and a net under it. */
export function Shell(): ReactNode {
  useEffect(() => {
    // The browser's own menu belongs to pages; text fields have ours.
    const onContextMenu = (event: MouseEvent): void => {
      const field = fieldAt(event.target);
      // Before anyone is logged on there is nothing to draw menus with: the browser's must do for pasting.
      if (field !== null && useSession.getState().stage.at !== 'desktop') return;
      event.preventDefault();
      if (field === null) return;
      const keyboard = event.button !== 2;
      const box = field.getBoundingClientRect();
      openMenu({
        label: text('edit.menu'),
        at: keyboard ? { x: box.left + 8, y: box.bottom } : { x: event.clientX, y: event.clientY },
        keyboard,
        items: async () => (await import('./menus/edit-menu.ts')).editMenu(field),
      });
    };
    document.addEventListener('contextmenu', onContextMenu);
    return () => document.removeEventListener('contextmenu', onContextMenu);
  }, []);
  return (
    <ShellBoundary>
      <Screen />
      <LiveRegion />
      <HeldKeys />
    </ShellBoundary>
  );
}

/** The modifiers that wait for their key, while sticky keys are on. */
function HeldKeys(): ReactNode {
  const held = useHeldKeys((state) => state.held);
  if (held.length === 0) return null;
  return (
    <p className="held-keys" role="status">
      {held.map((key) => (
        <kbd key={key}>{key === 'Control' ? 'Ctrl' : key === 'Meta' ? 'Win' : key}</kbd>
      ))}
    </p>
  );
}

function Screen(): ReactNode {
  const t = useText();
  const stage = useSession((state) => state.stage);
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
    case 'locked':
      return (
        <>
          <Desktop key={stage.user.id} user={stage.user} locked={stage.at === 'locked'} />
          {stage.at === 'locked' ? <LogonScreen /> : null}
        </>
      );
  }
}
