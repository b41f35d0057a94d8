import './long-press.css';

/** How long a finger rests before it means the other mouse button, and how far it may tremble meanwhile. */
const REST = 500;
const TREMBLE = 10;
/** A tap is over before the ring would begin to show. */
const SHOWN_AFTER = 150;
/** For so long after the press what the browser makes of the same finger is no second wish. */
const ECHO = 700;

/**
 * A resting finger opens the menu a right click would, with a ring that fills while it rests. Where the browser
 * itself sends the event first, this only keeps it from coming twice. Returns how to stop.
 */
export function followLongPress(): () => void {
  const ends = new AbortController();
  const options = { capture: true, signal: ends.signal } as const;
  let finger: { readonly id: number; readonly x: number; readonly y: number } | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let ring: HTMLElement | null = null;
  let pressedAt = Number.NEGATIVE_INFINITY;

  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    ring?.remove();
    ring = null;
    finger = null;
  };
  const show = (x: number, y: number): void => {
    ring = document.createElement('div');
    ring.className = 'press-ring';
    ring.setAttribute('aria-hidden', 'true');
    ring.style.translate = `${x}px ${y}px`;
    ring.style.animationDuration = `${REST - SHOWN_AFTER}ms`;
    document.body.append(ring);
  };
  const press = (target: Element, clientX: number, clientY: number): void => {
    stop();
    const init = { bubbles: true, cancelable: true, composed: true, button: 2, clientX, clientY };
    target.dispatchEvent(new PointerEvent('contextmenu', { ...init, pointerType: 'touch' }));
    pressedAt = performance.now();
  };
  const swallowEcho = (event: Event): void => {
    if (!event.isTrusted || performance.now() - pressedAt > ECHO) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  document.addEventListener(
    'pointerdown',
    (event) => {
      const many = finger !== null;
      stop();
      const { target, clientX, clientY, pointerId } = event;
      if (event.pointerType !== 'touch' || many || !(target instanceof Element)) return;
      // Text fields keep the browser's own long press: only it can select and paste.
      if (target.closest('input, textarea') !== null) return;
      finger = { id: pointerId, x: clientX, y: clientY };
      timers = [
        setTimeout(() => show(clientX, clientY), SHOWN_AFTER),
        setTimeout(() => press(target, clientX, clientY), REST),
      ];
    },
    options,
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      if (finger?.id !== event.pointerId) return;
      if (Math.hypot(event.clientX - finger.x, event.clientY - finger.y) > TREMBLE) stop();
    },
    options,
  );
  document.addEventListener(
    'pointerup',
    () => {
      // From here on the echo counts: a finger may rest long after the menu has opened.
      if (finger === null && performance.now() - pressedAt < 10_000) pressedAt = performance.now();
      stop();
    },
    options,
  );
  document.addEventListener('pointercancel', stop, options);
  document.addEventListener('click', swallowEcho, options);
  document.addEventListener(
    'contextmenu',
    (event) => {
      if (!event.isTrusted) return;
      if (finger === null) swallowEcho(event);
      // The browser was first: its own event does what ours would have done.
      else pressedAt = performance.now();
      stop();
    },
    options,
  );
  return () => {
    stop();
    ends.abort();
  };
}
