import { useSettings } from '../settings/store.ts';
import { lock } from './lock.ts';
import { whenAlone } from './presence.ts';

/** Locks the desktop when nobody has been there for as long as the settings say. Returns how to stop. */
export function followIdle(): () => void {
  // A public machine has its own way with people who left.
  const minutes = () => ('kiosk' in document.documentElement.dataset ? 0 : useSettings.getState().lockAfter);
  return whenAlone(minutes, lock);
}
