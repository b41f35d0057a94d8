import './long-press.css';
import { REST, TREMBLE } from './times.ts';
import { beginTouchDrag, type TouchDrag } from './touch-drag.ts';

/** A tap is over before the ring would begin to show. */
const SHOWN_AFTER = 150;
/** For so long after the press what the browser makes of the same finger is no second wish. */
const ECHO = 700;

/** A finger that has rested long enough; what it does from now on is no swipe. */
interface Rested {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly target: Element;
  /** What it carries once it has moved on. */
  drag: TouchDrag | null;
  moved: boolean;
}

/**
 * A resting finger opens the menu a right click would, with a ring that fills while it rests; moved on without being
 * lifted it drags instead. Where the browser itself sends the event first, this only keeps it from coming twice.
 * Returns how to stop.
 */
export function followLongPress(): () => void {
  const ends = new AbortController();
  const options = { capture: true, signal: ends.signal } as const;
  let finger: { readonly id: number; readonly x: number; readonly y: number } | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let ring: HTMLElement | null = null;
  let pressedAt = Number.NEGATIVE_INFINITY;
  let rested: Rested | null = null;

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
  const press = (id: number, target: Element, clientX: number, clientY: number): void => {
    stop();
    rested = { id, x: clientX, y: clientY, target, drag: null, moved: false };
    const init = { bubbles: true, cancelable: true, composed: true, button: 2, clientX, clientY };
    target.dispatchEvent(new PointerEvent('contextmenu', { ...init, pointerType: 'touch' }));
    pressedAt = performance.now();
  };
  const carry = (rest: Rested, x: number, y: number): void => {
    if (!rest.moved && Math.hypot(x - rest.x, y - rest.y) > TREMBLE) {
      rest.moved = true;
      // The menu that has just opened was not what the finger was after: to menus this is a press elsewhere.
      document.dispatchEvent(new PointerEvent('pointerdown'));
      const source = rest.target.closest<HTMLElement>('[draggable="true"]');
      rest.drag = source && beginTouchDrag(source, rest);
    }
    rest.drag?.move({ x, y });
  };
  const lift = (kept: boolean): void => {
    if (kept) rested?.drag?.drop();
    else rested?.drag?.cancel();
    rested = null;
  };
  const swallowEcho = (event: Event): void => {
    if (!event.isTrusted || performance.now() - pressedAt > ECHO) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      const many = finger !== null || rested !== null;
      stop();
      lift(false);
      const { target, clientX, clientY, pointerId } = event;
      if (event.pointerType !== 'touch' || many || !(target instanceof Element)) return;
      // Text fields keep the browser's own long press: only it can select and paste.
      if (target.closest('input, textarea') !== null) return;
      finger = { id: pointerId, x: clientX, y: clientY };
      timers = [
        setTimeout(() => show(clientX, clientY), SHOWN_AFTER),
        setTimeout(() => press(pointerId, target, clientX, clientY), REST),
      ];
    },
    options,
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      if (rested?.id === event.pointerId) carry(rested, event.clientX, event.clientY);
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
      lift(true);
    },
    options,
  );
  document.addEventListener(
    'pointercancel',
    () => {
      stop();
      lift(false);
    },
    options,
  );
  // The browser would scroll, and take the finger away from whatever is being dragged.
  document.addEventListener('touchmove', (event) => rested !== null && event.preventDefault(), {
    ...options,
    passive: false,
  });
  document.addEventListener('click', swallowEcho, options);
  document.addEventListener(
    'contextmenu',
    (event) => {
      if (!event.isTrusted) return;
      if (finger === null) swallowEcho(event);
      else {
        // The browser was first: its own event does what ours would have done.
        pressedAt = performance.now();
        const { id, x, y } = finger;
        if (event.target instanceof Element) {
          rested = { id, x, y, target: event.target, drag: null, moved: false };
        }
      }
      stop();
    },
    options,
  );
  return () => {
    stop();
    lift(false);
    ends.abort();
  };
}
