import { dragRests } from '../taskbar/drag-rest.ts';
import { REST, TREMBLE } from '../touch/times.ts';
import type { Point, Rect } from '../windows/types.ts';
import { type DropTarget, underPointer } from './drop-target.ts';

/** How icons were let go. */
export interface Drop {
  readonly by: Point;
  readonly at: Point;
  readonly onto: DropTarget | 'ground' | 'closed';
  /** Ctrl was held: a copy is wanted. */
  readonly copy: boolean;
}

/** What a press on the desktop may turn into. */
export interface Press {
  /** The rectangle drawn on empty ground so far. */
  readonly marquee: (box: Rect) => void;
  /** Icons were dragged this far and let go. */
  readonly drop: (drop: Drop) => void;
  readonly click: (at: Point) => void;
  /** Esc, or a cancelled pointer: everything as it was. */
  readonly cancel: () => void;
}

/** How far a press may tremble before it is a drag. */
const threshold = 4;

/** Ids of the icons a rectangle touches. */
export function touchedBy(area: HTMLElement, box: Rect): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const icon of area.querySelectorAll<HTMLElement>('[data-icon]')) {
    const { left, top, right, bottom } = icon.getBoundingClientRect();
    const outside = right < box.x || left > box.x + box.width || bottom < box.y || top > box.y + box.height;
    if (!outside && icon.dataset['icon'] !== undefined) touched.add(icon.dataset['icon']);
  }
  return touched;
}

function ghostOf(area: HTMLElement, dragged: ReadonlySet<string>): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'icon-ghost';
  ghost.setAttribute('aria-hidden', 'true');
  for (const icon of area.querySelectorAll<HTMLElement>('[data-icon]')) {
    if (!dragged.has(icon.dataset['icon'] ?? '')) continue;
    const copy = icon.cloneNode(true) as HTMLElement;
    for (const name of ['id', 'role', 'data-icon', 'aria-selected', 'tabindex']) copy.removeAttribute(name);
    ghost.append(copy);
  }
  area.parentElement?.append(ghost);
  return ghost;
}

/** The click that comes after a drag, or after one that was cancelled, means nothing. */
function swallowClick(): void {
  const over = new AbortController();
  const options = { capture: true, signal: over.signal } as const;
  const onClick = (event: Event): void => {
    event.stopPropagation();
    over.abort();
  };
  document.addEventListener('click', onClick, options);
  document.addEventListener('pointerdown', () => over.abort(), options);
}

/** Follows one press: pressed → marquee or dragging → dropped, clicked or cancelled. */
export function beginPress(
  down: globalThis.PointerEvent,
  area: HTMLElement,
  dragged: ReadonlySet<string>,
  press: Press,
): void {
  const from = { x: down.clientX, y: down.clientY };
  const ends = new AbortController();
  const { signal } = ends;
  const finger = down.pointerType === 'touch';
  let drawn: HTMLElement | null = null;
  const begin = (): HTMLElement => {
    document.documentElement.dataset['dragging'] = 'icons';
    if (dragged.size > 0) return ghostOf(area, dragged);
    const marquee = document.createElement('div');
    marquee.className = 'icon-marquee';
    area.append(marquee);
    return marquee;
  };
  let aimed: HTMLElement | null = null;
  /** Marks what things would be dropped into. */
  const aim = (at: Point | null): void => {
    const found = at === null ? 'closed' : underPointer(at, dragged);
    const under = typeof found === 'string' ? null : found.element;
    if (under === aimed) return;
    delete aimed?.dataset['aimed'];
    aimed = under;
    if (aimed !== null) aimed.dataset['aimed'] = '';
  };
  const end = (): void => {
    aim(null);
    dragRests(null);
    ends.abort();
    drawn?.remove();
    if (drawn !== null) swallowClick();
    delete document.documentElement.dataset['dragging'];
  };
  const onMove = (event: globalThis.PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    const by = { x: event.clientX - from.x, y: event.clientY - from.y };
    if (drawn === null && Math.hypot(by.x, by.y) < (finger ? TREMBLE : threshold)) return;
    // A finger that moves on without having rested is a swipe, which drags nothing.
    if (drawn === null && finger && event.timeStamp - down.timeStamp < REST) {
      end();
      return;
    }
    drawn ??= begin();
    if (dragged.size > 0) {
      drawn.style.transform = `translate(${by.x}px, ${by.y}px)`;
      aim({ x: event.clientX, y: event.clientY });
      dragRests(document.elementFromPoint(event.clientX, event.clientY));
      return;
    }
    const box = {
      x: Math.min(from.x, event.clientX),
      y: Math.min(from.y, event.clientY),
      width: Math.abs(by.x),
      height: Math.abs(by.y),
    };
    Object.assign(drawn.style, {
      left: `${box.x}px`,
      top: `${box.y}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    press.marquee(box);
  };
  const onUp = (event: globalThis.PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    const moved = drawn !== null;
    const at = { x: event.clientX, y: event.clientY };
    const onto = underPointer(at, dragged);
    end();
    if (!moved) press.click(at);
    else if (dragged.size > 0)
      press.drop({ by: { x: at.x - from.x, y: at.y - from.y }, at, onto, copy: event.ctrlKey });
  };
  const cancel = (): void => {
    end();
    press.cancel();
  };
  const onCancel = (event: globalThis.PointerEvent): void => {
    if (event.pointerId === down.pointerId) cancel();
  };
  const onKey = (event: globalThis.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  document.addEventListener('pointermove', onMove, { signal });
  document.addEventListener('pointerup', onUp, { signal });
  document.addEventListener('pointercancel', onCancel, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
}
