/** Long enough for an empty page to load on a busy machine. */
const waitMs = 2_000;

/**
 * Tells a process that has died from one that hangs; the browser itself says neither. A new empty frame is put
 * into the process that all sealed frames share: if that hangs, it never loads; if it has died, the browser
 * makes another, and it loads at once. Aborted, the frame goes at once and the answer is no.
 */
export async function isProcessGone(signal: AbortSignal): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.srcdoc = '<!doctype html>';
  Object.assign(frame.style, {
    position: 'absolute',
    width: '0',
    height: '0',
    border: '0',
    visibility: 'hidden',
  });
  const loaded = new Promise<boolean>((resolve) => {
    frame.addEventListener('load', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), waitMs);
    const stop = (): void => {
      frame.remove();
      resolve(false);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  document.body.append(frame);
  try {
    return await loaded;
  } finally {
    frame.remove();
  }
}
