import type { Point, Rect, Size, WorkArea } from './types.ts';

/** Caption bar with its upper frame, in density units. */
export const captionHeight = 30;
/** How far the rounding of the upper corners reaches down, in density units. */
export const corner = 8;
/** How much caption stays within reach however far a window is pushed. */
const reach = 48;
/** Room of the three caption buttons: pushed off to the left, a window must still show caption beside them. */
const buttons = 80;
/** Narrower than this (a phone), windows are shown one at a time. */
export const oneWindowBelow = 600;
/** Step from one new window to the next. */
export const cascadeStep = 26;

export function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** What of a box is outside another, in boxes that do not overlap. */
export function without(box: Rect, other: Rect): readonly Rect[] {
  const left = Math.max(box.x, other.x);
  const top = Math.max(box.y, other.y);
  const right = Math.min(box.x + box.width, other.x + other.width);
  const bottom = Math.min(box.y + box.height, other.y + other.height);
  if (left >= right || top >= bottom) return [box];
  const parts = [
    { ...box, height: top - box.y },
    { ...box, y: bottom, height: box.y + box.height - bottom },
    { x: box.x, y: top, width: left - box.x, height: bottom - top },
    { x: right, y: top, width: box.x + box.width - right, height: bottom - top },
  ];
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

export function round(rect: Rect): Rect {
  return {
    x: Math.round(rect.x),
    y: Math.round(rect.y),
    width: Math.round(rect.width),
    height: Math.round(rect.height),
  };
}

/** A size that is neither below the minimum nor larger than the work area (the area wins). */
export function fitSize(size: Size, minSize: Size, area: WorkArea): Size {
  return {
    width: Math.round(Math.min(Math.max(size.width, minSize.width), area.width)),
    height: Math.round(Math.min(Math.max(size.height, minSize.height), area.height)),
  };
}

/** The nearest place at which a person can still take hold of the caption. */
export function keepInReach(rect: Rect, area: WorkArea): Rect {
  const u = area.unit;
  const lowX = Math.min(0, Math.round((reach + buttons) * u) - rect.width);
  const highX = Math.max(0, area.width - Math.round(reach * u));
  const highY = Math.max(0, area.height - Math.round(captionHeight * u));
  return { ...rect, x: between(lowX, rect.x, highX), y: between(0, rect.y, highY) };
}

/** A dragged box made lawful: whole px, not below the minimum, caption within reach. */
export function settle(rect: Rect, minSize: Size, area: WorkArea): Rect {
  const { x, y, width, height } = round(rect);
  const size = {
    width: Math.max(width, Math.round(minSize.width)),
    height: Math.max(height, Math.round(minSize.height)),
  };
  return keepInReach({ x, y, ...size }, area);
}

/** A box that comes from elsewhere (an earlier, perhaps larger screen) pulled wholly into the work area. */
export function pullIn(rect: Rect, minSize: Size, area: WorkArea): Rect {
  const size = fitSize(rect, minSize, area);
  const x = Math.max(0, Math.min(Math.round(rect.x), area.width - size.width));
  const y = Math.max(0, Math.min(Math.round(rect.y), area.height - size.height));
  return { x, y, ...size };
}

/** A first size that leaves room to step a few more windows along, unless the minimum needs it. */
export function firstSize(size: Size, minSize: Size, area: WorkArea): Size {
  const room = Math.round(cascadeStep * area.unit) * 3;
  const wanted = {
    width: Math.min(size.width, area.width - room),
    height: Math.min(size.height, area.height - room),
  };
  return fitSize(wanted, minSize, area);
}

/**
 * Where a window of this size goes after one that was opened at `previous`. An edge that is full starts again, and after
 * a quarter of the work area the whole cascade does, as in Windows.
 */
export function cascadeFrom(previous: Point | null, size: Size, area: WorkArea): Point {
  const step = Math.round(cascadeStep * area.unit);
  const room = { x: area.width - size.width, y: area.height - size.height };
  const first = {
    // Clear of the first column of icons where the area allows it.
    x: between(0, Math.round(110 * area.unit), Math.max(0, room.x - 2 * step)),
    y: between(0, step, Math.max(0, room.y - 2 * step)),
  };
  if (previous === null) return first;
  const x = previous.x + step;
  const y = previous.y + step;
  if (x - first.x > area.width / 4 || y - first.y > area.height / 4) return first;
  return { x: x > room.x ? 0 : Math.max(0, x), y: y > room.y ? 0 : Math.max(0, y) };
}

/** Places for a cascade of `count` windows, all of one size, from the upper left corner. */
export function cascadeBoxes(count: number, area: WorkArea): readonly Rect[] {
  const step = Math.round(cascadeStep * area.unit);
  const width = Math.round(area.width * 0.66);
  const height = Math.round(area.height * 0.66);
  const lap = Math.max(1, Math.floor(Math.min(area.height - height, area.width - width) / step) + 1);
  return Array.from({ length: count }, (_, index) => ({
    x: (index % lap) * step,
    y: (index % lap) * step,
    width,
    height,
  }));
}

/**
 * Boxes that share the work area without overlap. `horizontal` lays windows one under another (each as wide
 * as it can be), `vertical` side by side, as the two commands of the taskbar menu do.
 */
export function tileBoxes(count: number, area: WorkArea, manner: 'horizontal' | 'vertical'): readonly Rect[] {
  if (count === 0) return [];
  const lines = Math.max(1, Math.floor(Math.sqrt(count)));
  const perLine = Math.ceil(count / lines);
  const boxes: Rect[] = [];
  for (let line = 0; line < lines; line += 1) {
    const first = line * perLine;
    const inLine = Math.min(perLine, count - first);
    for (let place = 0; place < inLine; place += 1) {
      const across = share(manner === 'horizontal' ? area.width : area.height, lines, line);
      const along = share(manner === 'horizontal' ? area.height : area.width, inLine, place);
      boxes.push(
        manner === 'horizontal'
          ? { x: across.start, width: across.length, y: along.start, height: along.length }
          : { y: across.start, height: across.length, x: along.start, width: along.length },
      );
    }
  }
  return boxes;
}

function share(total: number, parts: number, index: number): { start: number; length: number } {
  const start = Math.floor((total * index) / parts);
  return { start, length: Math.floor((total * (index + 1)) / parts) - start };
}
