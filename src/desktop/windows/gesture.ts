import { keepInReach, sameRect } from './geometry.ts';
import type { Rect, Size, WorkArea } from './types.ts';

/**
 * Moving and sizing as a state machine. It knows no pointer and no page: events come in, and each says what to
 * show, commit or put back. Whatever interrupts (Esc, a cancelled pointer, a window that closes) is the same event
 * in every state.
 */
export type Gesture =
  | { readonly at: 'idle' }
  | {
      readonly at: 'move' | 'size';
      readonly by: 'pointer' | 'keyboard';
      readonly id: string;
      readonly from: Rect;
      readonly to: Rect;
      /** Sizing by keys: the first arrow of each direction chooses the edge that the later ones push. */
      readonly grip: { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };
    };

export type GestureEvent =
  | {
      readonly type: 'begin';
      readonly what: 'move' | 'size';
      readonly by: 'pointer' | 'keyboard';
      readonly id: string;
      readonly from: Rect;
    }
  | { readonly type: 'to'; readonly rect: Rect }
  | { readonly type: 'arrow'; readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1; readonly step: number }
  | { readonly type: 'finish' }
  | { readonly type: 'cancel' };

export type GestureEffect =
  | { readonly type: 'none' }
  | { readonly type: 'show'; readonly id: string; readonly rect: Rect }
  | { readonly type: 'commit'; readonly id: string; readonly rect: Rect }
  | { readonly type: 'putBack'; readonly id: string; readonly rect: Rect };

export const idle: Gesture = { at: 'idle' };
const none: GestureEffect = { type: 'none' };

export interface Limits {
  readonly area: WorkArea;
  readonly minSize: Size;
}

function pushEdge(
  start: number,
  length: number,
  least: number,
  grip: -1 | 0 | 1,
  by: number,
): readonly [number, number] {
  if (grip === 0 || by === 0) return [start, length];
  if (grip > 0) return [start, Math.max(least, length + by)];
  const next = Math.max(least, length - by);
  return [start + length - next, next];
}

export function advance(
  state: Gesture,
  event: GestureEvent,
  limits: Limits,
): { readonly next: Gesture; readonly effect: GestureEffect } {
  if (event.type === 'begin') {
    if (state.at !== 'idle') return { next: state, effect: none };
    const { what, by, id, from } = event;
    return { next: { at: what, by, id, from, to: from, grip: { x: 0, y: 0 } }, effect: none };
  }
  if (state.at === 'idle') return { next: idle, effect: none };
  const { id, from } = state;
  switch (event.type) {
    case 'to': {
      const rect = keepInReach(event.rect, limits.area);
      return { next: { ...state, to: rect }, effect: { type: 'show', id, rect } };
    }
    case 'arrow': {
      if (state.at === 'move') {
        const moved = {
          ...state.to,
          x: state.to.x + event.x * event.step,
          y: state.to.y + event.y * event.step,
        };
        const rect = keepInReach(moved, limits.area);
        return { next: { ...state, to: rect }, effect: { type: 'show', id, rect } };
      }
      const grip = { x: state.grip.x || event.x, y: state.grip.y || event.y };
      const [x, width] = pushEdge(
        state.to.x,
        state.to.width,
        limits.minSize.width,
        grip.x,
        event.x * event.step,
      );
      const [y, height] = pushEdge(
        state.to.y,
        state.to.height,
        limits.minSize.height,
        grip.y,
        event.y * event.step,
      );
      const rect = keepInReach({ x, y, width, height }, limits.area);
      return { next: { ...state, grip, to: rect }, effect: { type: 'show', id, rect } };
    }
    case 'finish':
      return sameRect(from, state.to)
        ? { next: idle, effect: { type: 'putBack', id, rect: from } }
        : { next: idle, effect: { type: 'commit', id, rect: state.to } };
    case 'cancel':
      return { next: idle, effect: { type: 'putBack', id, rect: from } };
  }
}
