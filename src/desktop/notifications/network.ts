import { create } from 'zustand';
import { text } from '#src/i18n/index.ts';
import { notify } from './store.ts';

/** Whether the line is up, as far as the browser knows. */
export const useNetwork = create<{ readonly online: boolean }>()(() => ({
  online: globalThis.navigator?.onLine ?? true,
}));

/** Keeps an eye on the line, and says when it goes and comes. Returns how to stop. */
export function followNetwork(): () => void {
  const look = (): void => {
    const online = navigator.onLine;
    if (online === useNetwork.getState().online) return;
    useNetwork.setState({ online });
    if (online) notify({ kind: 'info', title: text('tray.online'), text: text('tray.online.text') });
    else notify({ kind: 'warning', title: text('tray.offline'), text: text('tray.offline.text') });
  };
  look();
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
  return () => {
    window.removeEventListener('online', look);
    window.removeEventListener('offline', look);
  };
}
