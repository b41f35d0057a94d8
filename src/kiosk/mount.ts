import { useSession } from '#src/desktop/session/store.ts';
import { settingKey } from './setting.ts';

/**
 * Begins the public mode when the server, or this browser's own setting, asks for it. All of it but this comes
 * only then; until it has come nothing is shown, for the page may still be the last person's.
 */
export function mountKiosk(): void {
  const begin = (): void => {
    const root = document.getElementById('root');
    if (root !== null) root.style.visibility = 'hidden';
    void import('./index.ts').then(({ startKiosk }) => startKiosk());
  };
  if (localStorage.getItem(settingKey) === 'on') {
    begin();
    return;
  }
  const stop = useSession.subscribe(({ kiosk }) => {
    if (!kiosk) return;
    stop();
    begin();
  });
}
