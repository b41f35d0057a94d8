import { frameHands } from '#src/kernel/index.ts';
import { useSettings } from '../settings/store.ts';
import { ifSeen } from './hand.ts';
import { lock } from './lock.ts';

const minute = 60_000;
/** How often the other pages of this person are told that they are here, at most. */
const tellEvery = 5_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/** Locks the desktop when nobody has been there for as long as the settings say. Returns how to stop. */
export function followIdle(): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  // The session is one for all pages of a browser: whoever is busy in one of them is not away from the others.
  const others = new BroadcastChannel('presence');
  let seen = Date.now();
  let told = 0;
  let timer: ReturnType<typeof setTimeout>;
  const touch = (): void => {
    seen = Date.now();
    if (seen - told < tellEvery) return;
    told = seen;
    others.postMessage(null);
  };
  const look = (): void => {
    const { lockAfter } = useSettings.getState();
    // A public machine has its own way with people who left.
    const stays = lockAfter === 0 || 'kiosk' in document.documentElement.dataset;
    const left = stays ? minute : seen + lockAfter * minute - Date.now();
    if (left <= 0) lock();
    // A look a minute, so that a shorter time that was chosen meanwhile counts too.
    timer = setTimeout(look, left <= 0 ? minute : Math.min(left, minute));
  };
  for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true, signal });
  others.addEventListener('message', () => {
    seen = Date.now();
  });
  void frameHands().then((hands) => {
    const stop = hands.follow({ touched: () => ifSeen(touch), edited: () => undefined });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  look();
  return () => {
    ends.abort();
    clearTimeout(timer);
    others.close();
  };
}
