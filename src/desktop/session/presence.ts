import { frameHands } from '#src/kernel/index.ts';
import { ifSeen } from './hand.ts';

const minute = 60_000;
/** How often the other pages of this person are told that they are here, at most. */
const tellEvery = 5_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Calls back when nobody has given a sign of life for so many minutes, frames and other pages included; 0 is never.
 * The minutes are asked for anew at least once a minute. Returns how to stop.
 */
export function whenAlone(minutes: () => number, alone: () => void): () => void {
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
    const wait = minutes() * minute;
    if (wait > 0 && Date.now() - seen >= wait) {
      seen = Date.now();
      alone();
    }
    timer = setTimeout(look, wait > 0 ? Math.min(seen + wait - Date.now(), minute) : minute);
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
