import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, type Gesture, type GestureEvent, idle, type Limits } from './gesture.ts';

const limits: Limits = { area: { width: 1000, height: 700, unit: 1 }, minSize: { width: 200, height: 100 } };
const from = { x: 100, y: 100, width: 400, height: 300 };
const begin = (what: 'move' | 'size', by: 'pointer' | 'keyboard' = 'keyboard'): GestureEvent => ({
  type: 'begin',
  what,
  by,
  id: 'w1',
  from,
});
const arrow = (x: -1 | 0 | 1, y: -1 | 0 | 1, step = 10): GestureEvent => ({ type: 'arrow', x, y, step });

function run(...events: readonly GestureEvent[]) {
  return events.reduce<ReturnType<typeof advance>>((at, event) => advance(at.next, event, limits), {
    next: idle as Gesture,
    effect: { type: 'none' },
  });
}

describe('moving and sizing', () => {
  test('63 three arrows move by three steps, Enter keeps the place', () => {
    const { effect } = run(begin('move'), arrow(1, 0), arrow(1, 0), arrow(0, 1, 1), { type: 'finish' });
    expect(effect).toEqual({ type: 'commit', id: 'w1', rect: { ...from, x: 120, y: 101 } });
  });

  test('63 sizing by keys: the first arrow chooses the edge, the opposite one stays put', () => {
    expect(
      run(begin('size'), arrow(1, 0), arrow(1, 0), arrow(-1, 0), { type: 'finish' }).effect,
    ).toMatchObject({
      rect: { x: 100, width: 410 },
    });
    expect(run(begin('size'), arrow(-1, 0), { type: 'finish' }).effect).toMatchObject({
      rect: { x: 90, width: 410 },
    });
    const many = Array.from({ length: 40 }, () => arrow(0, 1));
    expect(run(begin('size'), arrow(0, -1), ...many, { type: 'finish' }).effect).toMatchObject({
      rect: { y: 300, height: 100 },
    });
  });

  test('64 and 208 an interruption in any state puts the window back and ends the gesture', () => {
    const events = fc.array(
      fc.oneof(
        fc.constant(arrow(1, 0)),
        fc.constant(arrow(0, -1)),
        fc
          .record({ x: fc.integer(), y: fc.integer() })
          .map((at): GestureEvent => ({ type: 'to', rect: { ...from, ...at } })),
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('move' as const, 'size' as const),
        fc.constantFrom('pointer' as const, 'keyboard' as const),
        events,
        (what, by, between) => {
          const { next, effect } = run(begin(what, by), ...between, { type: 'cancel' });
          expect(next).toEqual(idle);
          expect(effect).toEqual({ type: 'putBack', id: 'w1', rect: from });
        },
      ),
    );
  });

  test('events outside a gesture do nothing, and a second beginning is ignored', () => {
    for (const event of [arrow(1, 0), { type: 'finish' }, { type: 'cancel' }] as const) {
      expect(run(event)).toEqual({ next: idle, effect: { type: 'none' } });
    }
    const second: GestureEvent = {
      ...begin('size'),
      type: 'begin',
      what: 'size',
      by: 'pointer',
      id: 'w2',
      from,
    };
    expect(run(begin('move'), second).next).toMatchObject({ at: 'move', id: 'w1' });
  });

  test('50 a window pushed far away stays within reach', () => {
    const { effect } = run(begin('move', 'pointer'), { type: 'to', rect: { ...from, x: 9000, y: -400 } });
    expect(effect).toMatchObject({ type: 'show', rect: { x: 952, y: 0 } });
  });
});
