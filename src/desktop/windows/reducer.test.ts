import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cascade, focusNext, sendToBack, showDesktop, tile, undoArrangement } from './arrange.ts';
import { captionHeight, corner, tileBoxes } from './geometry.ts';
import {
  close,
  emptyWindows,
  focus,
  focusDesktop,
  maximise,
  minimise,
  open,
  restore,
  setArea,
  setBounds,
  toggleTask,
} from './reducer.ts';
import { blockerOf, find, isHidden, rootOf, unseenWindows } from './stacking.ts';
import type { OpenRequest, WindowRecord, WindowsState } from './types.ts';

const area = { width: 1366, height: 738, unit: 1.25 };
const request = (app: string, more: Partial<OpenRequest> = {}): OpenRequest => ({
  app,
  kind: 'app',
  title: app,
  size: { width: 500, height: 300 },
  ...more,
});

function opened(...apps: string[]): WindowsState {
  return apps.reduce((state, app) => open(state, request(app)).state, emptyWindows(area));
}

function get(state: WindowsState, id: string): WindowRecord {
  const window = find(state, id);
  if (window === undefined) throw new Error(`no window ${id}`);
  return window;
}

/** Any sequence of what a person can do, as small functions picked by fast-check. */
const step: fc.Arbitrary<(state: WindowsState) => WindowsState> = fc.oneof(
  fc
    .record({
      app: fc.constantFrom('a', 'b', 'c'),
      owned: fc.boolean(),
      modal: fc.boolean(),
      single: fc.boolean(),
    })
    .map(({ app, owned, modal, single }) => (state: WindowsState) => {
      const owner = owned ? state.active : null;
      const kind = owner === null ? 'app' : 'message';
      return open(
        state,
        request(app, { owner, kind, modal: owner !== null && modal, single: owner === null && single }),
      ).state;
    }),
  fc
    .tuple(fc.nat(), fc.constantFrom(focus, minimise, maximise, restore, close, toggleTask))
    .map(([pick, act]) => (state: WindowsState) => {
      const target = state.windows[pick % Math.max(1, state.windows.length)];
      return target === undefined ? state : act(state, target.id);
    }),
  fc
    .record({
      pick: fc.nat(),
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.nat(3000),
      height: fc.nat(3000),
    })
    .map(({ pick, ...box }) => (state: WindowsState) => {
      const target = state.windows[pick % Math.max(1, state.windows.length)];
      return target === undefined ? state : setBounds(state, target.id, box);
    }),
  fc
    .record({
      width: fc.integer({ min: 320, max: 3000 }),
      height: fc.integer({ min: 300, max: 2000 }),
      unit: fc.constantFrom(1, 1.25, 1.5),
    })
    .map((next) => (state: WindowsState) => setArea(state, next)),
  fc.constantFrom(
    focusDesktop,
    showDesktop,
    sendToBack,
    undoArrangement,
    (state: WindowsState) => cascade(state),
    (state: WindowsState) => tile(state, 'horizontal'),
    (state: WindowsState) => tile(state, 'vertical'),
    (state: WindowsState) => focusNext(state, false),
    (state: WindowsState) => focusNext(state, true),
  ),
);

const sessions = fc.array(step, { maxLength: 40 });
const play = (steps: readonly ((state: WindowsState) => WindowsState)[]): WindowsState =>
  steps.reduce((state, act) => act(state), emptyWindows(area));

describe('whatever a person does', () => {
  test('stacking holds every window exactly once, and windows stay in the order of opening', () => {
    fc.assert(
      fc.property(sessions, (steps) => {
        const state = play(steps);
        const ids = state.windows.map((window) => window.id);
        expect(state.order.toSorted()).toEqual(ids.toSorted());
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(state.spare);
      }),
      { numRuns: 400 },
    );
  });

  test('the frames already in the page are never re-ordered', () => {
    fc.assert(
      fc.property(sessions, (steps) => {
        let state = emptyWindows(area);
        for (const act of steps) {
          const before = [...state.windows.map((window) => window.id), state.spare];
          state = act(state);
          const after = [...state.windows.map((window) => window.id), state.spare];
          const kept = before.filter((id) => after.includes(id));
          expect(after.filter((id) => kept.includes(id))).toEqual(kept);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('of a window that counts as unseen no point inside can be seen beside the one that is moved', () => {
    fc.assert(
      fc.property(sessions, fc.nat(), (steps, pick) => {
        const state = play(steps);
        const moving = state.order[pick % Math.max(1, state.order.length)] ?? '';
        const boxes = state.order
          .filter((id) => id !== moving && !isHidden(state, id))
          .map((id) => {
            const { placement, bounds } = get(state, id);
            return { id, ...(placement === 'maximised' ? { x: 0, y: 0, ...state.area } : bounds) };
          });
        const u = state.area.unit;
        for (const id of unseenWindows(state, moving)) {
          if (isHidden(state, id)) continue;
          const at = boxes.findIndex((box) => box.id === id);
          const { x, y, width, height } = boxes[at] ?? expect.fail(`${id} has no box`);
          for (let i = 0; i < 100; i += 1) {
            const px = x + ((i % 10) / 10) * width;
            const py = y + captionHeight * u + (Math.floor(i / 10) / 10) * (height - captionHeight * u);
            const hider = boxes
              .slice(at + 1)
              .find(
                (box) =>
                  px >= box.x &&
                  px < box.x + box.width &&
                  py >= box.y + corner * u &&
                  py < box.y + box.height,
              );
            expect(hider, `${px},${py} of ${id}`).toBeDefined();
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the active window is in sight, on top, and not blocked', () => {
    fc.assert(
      fc.property(sessions, (steps) => {
        const state = play(steps);
        if (state.active === null) return;
        const { active } = state;
        expect(isHidden(state, active)).toBe(false);
        expect(blockerOf(state, active)).toBeUndefined();
        const visible = state.order.filter((id) => !isHidden(state, id));
        expect(rootOf(state, visible.at(-1) ?? '')).toBe(rootOf(state, active));
      }),
      { numRuns: 400 },
    );
  });

  test('a window can be taken hold of by its caption', () => {
    fc.assert(
      fc.property(sessions, (steps) => {
        const state = play(steps);
        const { width, height, unit } = state.area;
        for (const { bounds } of state.windows) {
          expect(bounds.y).toBeGreaterThanOrEqual(0);
          expect(bounds.y + captionHeight * unit).toBeLessThanOrEqual(
            Math.max(height, captionHeight * unit) + 1,
          );
          const visible = Math.min(bounds.x + bounds.width, width) - Math.max(bounds.x, 0);
          expect(visible).toBeGreaterThanOrEqual(Math.min(48 * unit, bounds.width) - 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('an owned window is above its owner, and closes with it', () => {
    fc.assert(
      fc.property(sessions, (steps) => {
        const state = play(steps);
        for (const window of state.windows) {
          if (window.owner === null) continue;
          expect(find(state, window.owner)).toBeDefined();
          expect(state.order.indexOf(window.id)).toBeGreaterThan(state.order.indexOf(window.owner));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('Show Desktop twice changes nothing', () => {
    fc.assert(
      fc.property(sessions, (steps) => {
        const state = { ...play(steps), memory: null };
        if (state.windows.every((window) => window.minimised)) return;
        const back = showDesktop(showDesktop(state));
        expect({ ...back, memory: null }).toEqual(state);
      }),
      { numRuns: 400 },
    );
  });
});

describe('opening', () => {
  test('46 a new window is active, on top, a caption right of and below the last', () => {
    const state = opened('a', 'b');
    const [first, second] = state.windows;
    expect(state.active).toBe(second?.id);
    expect((second?.bounds.x ?? 0) - (first?.bounds.x ?? 0)).toBe(33);
    expect((second?.bounds.y ?? 0) - (first?.bounds.y ?? 0)).toBe(33);
  });

  test('new windows step along a quarter of the area and then start again, where one is free first', () => {
    const places = (state: WindowsState) => state.windows.map(({ bounds: { x, y } }) => `${x} ${y}`);
    const [first, ...others] = ['138 33', '171 66', '204 99', '237 132', '270 165', '303 198'];
    const lap = opened(...'abcdef');
    expect(places(lap)).toEqual([first, ...others]);
    expect(places(open(lap, request('g')).state).at(-1)).toBe(first);
    const gap = close(lap, lap.windows[2]?.id ?? '');
    const filled = open(gap, request('g')).state;
    expect(places(filled).at(-1)).toBe('204 99');
    expect(places(open(filled, request('h')).state).at(-1)).toBe('237 132');
  });

  test('68 a single app comes to the front instead of opening twice', () => {
    const two = opened('a', 'b');
    const { state, id } = open(two, request('a', { single: true }));
    expect(state.windows).toHaveLength(2);
    expect(state.active).toBe(id);
    expect(get(state, id).app).toBe('a');
  });

  test('the warm frame becomes the window, and a new one stands by', () => {
    const start = emptyWindows(area);
    const { state, id } = open(start, request('a'));
    expect(id).toBe(start.spare);
    expect(state.spare).not.toBe(start.spare);
  });

  test('66 and 67 an app opens where it was closed, pulled into a smaller screen', () => {
    const { state, id } = open(emptyWindows(area), request('a'));
    const box = { x: 600, y: 200, width: 700, height: 400 };
    const closed = close(setBounds(state, id, box), id);
    const again = open(closed, request('a'));
    expect(get(again.state, again.id).bounds).toEqual(box);
    const small = open(setArea(closed, { width: 800, height: 500, unit: 1.25 }), request('a'));
    const { bounds } = get(small.state, small.id);
    expect(bounds.x + bounds.width).toBeLessThanOrEqual(800);
    expect(bounds.y + bounds.height).toBeLessThanOrEqual(500);
  });
});

describe('states', () => {
  test('57 restoring gives back the exact earlier box', () => {
    const { state, id } = open(emptyWindows(area), request('a'));
    const before = get(state, id).bounds;
    expect(get(restore(maximise(state, id), id), id).bounds).toEqual(before);
    const viaTask = restore(restore(minimise(maximise(state, id), id), id), id);
    expect(get(viaTask, id)).toMatchObject({ bounds: before, placement: 'normal', minimised: false });
  });

  test('58 minimising activates the next window in stacking order', () => {
    const state = opened('a', 'b', 'c');
    const [a, b, c] = state.order;
    const onA = focus(state, a ?? '');
    expect(minimise(onA, a ?? '').active).toBe(c);
    expect(minimise(minimise(onA, a ?? ''), c ?? '').active).toBe(b);
  });

  test('97 a task button activates, minimises, restores', () => {
    const state = opened('a', 'b');
    const a = state.order[0] ?? '';
    const active = toggleTask(state, a);
    expect(active.active).toBe(a);
    const hidden = toggleTask(active, a);
    expect(get(hidden, a).minimised).toBe(true);
    expect(get(toggleTask(hidden, a), a).minimised).toBe(false);
  });

  test('55 a window is not made smaller than its minimum', () => {
    const { state, id } = open(emptyWindows(area), request('a', { minSize: { width: 300, height: 200 } }));
    const { bounds } = get(setBounds(state, id, { x: 10, y: 10, width: 20, height: 20 }), id);
    expect(bounds).toMatchObject({ width: 375, height: 250 });
  });

  test('77 and 78 a blocked owner hands the focus to its dialog; others stay usable', () => {
    const two = opened('a', 'b');
    const [a, b] = two.order;
    const { state, id } = open(two, request('box', { kind: 'message', owner: a ?? '', modal: true }));
    expect(focus(focus(state, b ?? ''), a ?? '').active).toBe(id);
    expect(focus(state, b ?? '').active).toBe(b);
    expect(close(state, id).active).toBe(a);
  });

  test('106 opening a window makes Show Desktop forget', () => {
    const shown = showDesktop(opened('a', 'b'));
    const { state } = open(shown, request('c'));
    const again = showDesktop(state);
    expect(again.windows.every((window) => window.minimised)).toBe(true);
  });

  test('101 tiles cover the area without overlap, and undoing puts all back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('horizontal' as const, 'vertical' as const),
        (count, manner) => {
          const boxes = tileBoxes(count, area, manner);
          const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
          expect(boxes).toHaveLength(count);
          expect(covered).toBe(area.width * area.height);
        },
      ),
    );
    const state = opened('a', 'b', 'c');
    const back = undoArrangement(tile(state, 'vertical'));
    expect(back.windows).toEqual(state.windows);
  });

  test('75 a smaller browser keeps maximised windows maximised', () => {
    const { state, id } = open(emptyWindows(area), request('a'));
    expect(get(setArea(maximise(state, id), { width: 700, height: 500, unit: 1.25 }), id).placement).toBe(
      'maximised',
    );
  });
});

describe('windows nobody sees while another is moved', () => {
  const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
  const behind = box(100, 100, 400, 300);
  /** The first box lies lowest, the last is the one that is moved. */
  const stack = (...boxes: readonly ReturnType<typeof box>[]): WindowsState =>
    boxes.reduce(
      (state, bounds, i) => setBounds(state, state.order[i] ?? '', bounds),
      opened(...boxes.map((_, i) => `app${i}`)),
    );
  const unseen = (state: WindowsState): readonly number[] =>
    unseenWindows(state, state.order.at(-1) ?? '').map((id) => state.order.indexOf(id));

  test('one alone, or several between them', () => {
    expect(unseen(stack(behind, box(100, 100, 400, 300), box(0, 0, 300, 300)))).toEqual([0]);
    expect(unseen(stack(behind, box(90, 100, 200, 300), box(290, 100, 300, 310), behind))).toEqual([0]);
    expect(unseen(stack(behind, box(90, 100, 200, 300), box(291, 100, 300, 310), behind))).toEqual([]);
  });

  test('not by the one that is moved, nor by one that is out of sight, which is itself unseen', () => {
    expect(unseen(stack(behind, behind))).toEqual([]);
    const state = stack(behind, behind, behind);
    expect(unseen(minimise(state, state.order[1] ?? ''))).toEqual([1]);
  });

  test('not where the rounded corner of another is above the insides', () => {
    const inside = Math.floor(100 + captionHeight * area.unit);
    expect(unseen(stack(behind, box(100, inside - corner * area.unit, 400, 400), behind))).toEqual([0]);
    expect(unseen(stack(behind, box(100, inside, 400, 400), behind))).toEqual([]);
  });
});
