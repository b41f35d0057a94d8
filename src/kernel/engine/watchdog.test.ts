// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { FrameProcess } from './frame-process.ts';
import { SILENT_AFTER, Watchdog } from './watchdog.ts';

interface Fake {
  readonly frame: FrameProcess;
  readonly pings: number[];
}

let visible: boolean;
let frames: Fake[];
let events: string[];
let busyOnes: Set<string>;
let watchdog: Watchdog;
let now: number;

function fake(windowId: string, lastInput = Number.NEGATIVE_INFINITY): Fake {
  const pings: number[] = [];
  const frame = {
    windowId,
    lastInput,
    ready: true,
    heartbeat: { sent: 0, answered: 0, roundTrip: 0, waitingSince: null },
    element: { checkVisibility: () => visible },
    say: ({ n }: { n: number }) => pings.push(n),
  } as unknown as FrameProcess;
  return { frame, pings };
}

/** Lets time go by in steps of the heartbeat; `answering` frames answer at once. */
function pass(ms: number, answering: readonly Fake[] = []): void {
  for (const end = now + ms; now < end; now += 200) {
    watchdog.check(now);
    for (const { frame, pings } of answering) {
      const n = pings.pop();
      if (n !== undefined) watchdog.answered(frame, n, now);
    }
  }
}

beforeEach(() => {
  visible = true;
  now = 1_000;
  frames = [fake('a'), fake('b', 500), fake('c')];
  events = [];
  busyOnes = new Set();
  watchdog = new Watchdog(() => frames.map(({ frame }) => frame), {
    silent: ({ windowId }) => events.push(`silent ${windowId}`),
    busy: ({ windowId }, busy) => (busy ? busyOnes.add(windowId) : busyOnes.delete(windowId)),
    back: ({ windowId }) => events.push(`back ${windowId}`),
    allLate: () => {
      if (events.at(-1) !== 'all late') events.push('all late');
    },
    tick: () => undefined,
  });
  pass(400, frames);
});

test('frames that answer are left alone', () => {
  pass(20_000, frames);
  expect(events).toEqual([]);
});

test('when none answers, the one the person touched last is taken for the cause, once', () => {
  pass(SILENT_AFTER * 2);
  expect(events).toEqual(['all late', 'silent b', 'all late']);
});

test('more than a moment late, the cause is busy until it answers', () => {
  pass(800);
  expect([...busyOnes]).toEqual([]);
  pass(800);
  expect([...busyOnes]).toEqual(['b']);
  pass(400, frames);
  expect([...busyOnes]).toEqual([]);
});

test('when one alone does not answer, it is that one, whatever was touched', () => {
  const [a, b] = frames;
  if (!a || !b) throw new Error('two frames expected');
  pass(SILENT_AFTER + 1_000, [a, b]);
  expect(events).toEqual(['silent c']);
});

test('short of five seconds nothing is said', () => {
  pass(SILENT_AFTER - 600);
  expect(events).toEqual(['all late']);
  expect(frames.every(({ frame }) => watchdog.isLate(frame, now))).toBe(true);
});

test('one that answers again is welcome', () => {
  const b = frames[1];
  if (!b) throw new Error('a frame expected');
  pass(SILENT_AFTER + 400);
  watchdog.answered(b.frame, b.frame.heartbeat.sent, now);
  expect(events.at(-1)).toBe('back b');
});

test('frames that cannot be seen are not judged', () => {
  visible = false;
  pass(SILENT_AFTER * 3);
  expect(events).toEqual([]);
});

test('when the page itself was held up, silence counts anew', () => {
  pass(2_000);
  now += SILENT_AFTER;
  pass(SILENT_AFTER - 1_000);
  expect(events.filter((event) => event.startsWith('silent'))).toEqual([]);
});
