import type { FrameProcess } from './frame-process.ts';
import { suspectOf } from './suspect.ts';

/** How often every frame is asked for a sign of life. */
export const PING_EVERY = 200;
/** An answer that takes longer is late. */
export const LATE_AFTER = 1_000;
/** Then the window says that its app does not respond. */
export const SILENT_AFTER = 5_000;

export interface WatchdogEvents {
  /** The frame that is taken to be the cause has been silent too long. */
  silent(frame: FrameProcess): void;
  /** The frame taken to be the cause has been late for more than a moment, or is no longer. */
  busy(frame: FrameProcess, busy: boolean): void;
  /** It answers again. */
  back(frame: FrameProcess): void;
  /** No frame that can be seen answers. */
  allLate(frames: readonly FrameProcess[]): void;
  /** Once a second. */
  tick(): void;
}

/**
 * All sealed frames share one process of the browser: when one hangs, none answers. Silence alone does not tell
 * which it is, so the one that the person last touched is taken for it.
 */
export class Watchdog {
  readonly #frames: () => readonly FrameProcess[];
  readonly #events: WatchdogEvents;
  readonly #silent = new Set<FrameProcess>();
  readonly #busy = new Set<FrameProcess>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #lastTick = 0;
  #ticks = 0;

  constructor(frames: () => readonly FrameProcess[], events: WatchdogEvents) {
    this.#frames = frames;
    this.#events = events;
  }

  start(): void {
    this.#timer ??= setInterval(() => this.check(performance.now()), PING_EVERY);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** One round: judges the answers that are due and asks again. */
  check(now: number): void {
    // Asking fifty frames takes the time of several frames of a drag; what hangs will still hang after it.
    if ('dragging' in document.documentElement.dataset) return;
    // When this page itself was held up or hidden, answers lie unread and silence means nothing.
    const heldUp = now - this.#lastTick > LATE_AFTER;
    this.#lastTick = now;
    const frames = this.#frames().filter((frame) => frame.ready);
    for (const frame of frames) {
      const { heartbeat } = frame;
      if (document.hidden || heldUp || !isVisible(frame)) {
        heartbeat.waitingSince = null;
      } else if (heartbeat.waitingSince === null) {
        heartbeat.sent += 1;
        heartbeat.waitingSince = now;
        frame.say({ type: 'ping', n: heartbeat.sent });
      }
    }
    const asked = frames.filter(({ heartbeat }) => heartbeat.waitingSince !== null);
    if (asked.length > 0 && asked.every((frame) => this.isLate(frame, now))) this.#events.allLate(asked);
    this.#judge(frames, now);
    this.#ticks += 1;
    if (this.#ticks % (1_000 / PING_EVERY) === 0) this.#events.tick();
  }

  /** A frame answered. */
  answered(frame: FrameProcess, n: number, now = performance.now()): void {
    const { heartbeat } = frame;
    if (n !== heartbeat.sent) return;
    if (heartbeat.waitingSince !== null) heartbeat.roundTrip = now - heartbeat.waitingSince;
    heartbeat.answered += 1;
    heartbeat.waitingSince = null;
    this.#rest(frame);
    if (this.#silent.delete(frame)) this.#events.back(frame);
  }

  /** Whether a frame's answer is overdue. */
  isLate(frame: FrameProcess, now = performance.now()): boolean {
    return waited(frame, now) >= LATE_AFTER;
  }

  /** Whether a frame has not answered for so long that it counts as not responding. */
  isSilent(frame: FrameProcess, now = performance.now()): boolean {
    return waited(frame, now) >= SILENT_AFTER;
  }

  forget(frame: FrameProcess): void {
    this.#silent.delete(frame);
    this.#rest(frame);
  }

  #judge(frames: readonly FrameProcess[], now: number): void {
    const late = frames.filter((frame) => this.isLate(frame, now));
    const cause = late.some((frame) => this.#busy.has(frame)) ? undefined : suspectOf(late);
    if (cause) {
      this.#busy.add(cause);
      this.#events.busy(cause, true);
    }
    const overdue = frames.filter((frame) => this.isSilent(frame, now));
    if (overdue.some((frame) => this.#silent.has(frame))) return;
    const suspect = suspectOf(overdue);
    if (!suspect) return;
    this.#silent.add(suspect);
    this.#events.silent(suspect);
  }

  #rest(frame: FrameProcess): void {
    if (this.#busy.delete(frame)) this.#events.busy(frame, false);
  }
}

function waited({ heartbeat: { waitingSince } }: FrameProcess, now: number): number {
  return waitingSince === null ? 0 : now - waitingSince;
}

/** A hidden frame's timers rest, and its silence is no fault. */
function isVisible({ element }: FrameProcess): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
