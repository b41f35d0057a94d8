import { useSettings } from '../settings/store.ts';

/** How far apart the two clicks of a double click may be, in px. */
const apart = 4;

interface Click {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Makes double clicks as quick or as slow as the person wishes. The browser follows the system's own speed: what it
 * takes for a double click may be too slow here, and two clicks of an unhurried hand may be none to it. Returns how
 * to stop.
 */
export function followDoubleClick(): () => void {
  const ends = new AbortController();
  const options = { capture: true, signal: ends.signal };
  let last: Click | null = null;
  let quick = true;
  document.addEventListener(
    'click',
    (event) => {
      // A key or a script that presses says 0.
      if (!event.isTrusted || event.detail === 0) return;
      const { timeStamp, clientX, clientY, target, detail } = event;
      const near = last !== null && Math.hypot(clientX - last.x, clientY - last.y) <= apart;
      quick = last !== null && timeStamp - last.at <= useSettings.getState().doubleClick;
      const unseen = detail === 1 && near && quick && target !== null;
      last = unseen ? null : { at: timeStamp, x: clientX, y: clientY };
      // After the click itself has been heard, as the browser's own would come.
      if (unseen) setTimeout(() => target.dispatchEvent(doubled(event)));
    },
    options,
  );
  document.addEventListener(
    'dblclick',
    (event) => {
      if (event.isTrusted && !quick) event.stopImmediatePropagation();
    },
    options,
  );
  return () => ends.abort();
}

function doubled({ clientX, clientY, ctrlKey, shiftKey, altKey, metaKey }: MouseEvent): MouseEvent {
  const init = { bubbles: true, cancelable: true, composed: true, detail: 2 };
  return new MouseEvent('dblclick', { ...init, clientX, clientY, ctrlKey, shiftKey, altKey, metaKey });
}
