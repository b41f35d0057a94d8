import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyWindows, maximise, minimise, open, setBounds } from './reducer.ts';
import { fromRecord, migrate, sessionVersion, toRecord } from './session-record.ts';
import type { WindowsState } from './types.ts';

const area = { width: 1366, height: 730, unit: 1.25 };
const request = (app: string) => ({
  app,
  kind: 'app' as const,
  title: app,
  size: { width: 400, height: 300 },
});

function session(): WindowsState {
  let state = emptyWindows(area);
  for (const app of ['a', 'b', 'c']) state = open(state, request(app)).state;
  const [a = '', b = '', c = ''] = state.order;
  state = setBounds(state, a, { x: 77, y: 55, width: 640, height: 333 });
  state = maximise(state, b);
  return minimise(state, c);
}

describe('what is kept of the windows', () => {
  test('211 comes back exactly on the same screen', () => {
    const before = session();
    const after = fromRecord(JSON.parse(JSON.stringify(toRecord(before))), area);
    expect(after.windows).toEqual(before.windows);
    expect(after.order).toEqual(before.order);
    expect(after.active).toBe(before.active);
    expect(after.windows.map((window) => window.id)).not.toContain(after.spare);
  });

  test('message boxes are momentary and stay out', () => {
    const before = session();
    const box = open(before, {
      ...request('message'),
      kind: 'message',
      owner: before.order[0] ?? null,
      modal: true,
    });
    const record = toRecord(box.state);
    expect(record.windows.map((window) => window.kind)).not.toContain('message');
    expect(record.order).toHaveLength(3);
    expect(record.active).toBeNull();
  });

  test('whatever the storage holds, the result can be used', () => {
    const rough = fc.anything({ withNullPrototype: false });
    const halfRight = fc.record({
      windows: fc.array(
        fc.record(
          {
            id: fc.constantFrom('w1', 'w2', 'w2'),
            app: fc.string(),
            kind: fc.constantFrom('app', 'system', 'message', 'x'),
            title: fc.string(),
            bounds: fc.oneof(rough, fc.constant({ x: -9000, y: 9000, width: 1, height: 1 })),
            minSize: fc.constantFrom({ width: 10, height: 10 }, null),
            owner: fc.constantFrom('w1', 'gone', null),
          },
          { requiredKeys: [] },
        ),
      ),
      order: fc.oneof(rough, fc.constant(['w2', 'w9', 'w2'])),
      active: fc.constantFrom('w1', 'w9', 3),
      counter: rough,
    });
    fc.assert(
      fc.property(fc.oneof(rough, halfRight), (stored) => {
        const state = fromRecord(stored, area);
        const ids = state.windows.map((window) => window.id);
        expect(state.order.toSorted()).toEqual(ids.toSorted());
        expect(new Set(ids).size).toBe(ids.length);
        expect(state.active === null || ids.includes(state.active)).toBe(true);
        expect(ids).not.toContain(state.spare);
        for (const { bounds } of state.windows) expect(bounds.y).toBeLessThan(area.height);
      }),
      { numRuns: 500 },
    );
  });

  test('a record of an older version is brought forward, one of none becomes an empty session', () => {
    expect(fromRecord(migrate({ old: true }, 0), area).windows).toEqual([]);
    const record = toRecord(session());
    expect(migrate(record, sessionVersion)).toBe(record);
  });

  test('on a screen of another density the windows keep their proportion', () => {
    const record = toRecord(session());
    const [first] = fromRecord(record, { ...area, width: 2000, height: 1500, unit: 2.5 }).windows;
    expect(first?.bounds.width).toBe(1280);
  });
});
