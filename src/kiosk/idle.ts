/** How long nobody may be there before the question, and how long the question waits. */
export const idleTimes = { warnAfter: 75, wipeAfter: 30 } as const;

export interface IdleEvents {
  /** Seconds left while the question stands; `null` when it is taken back. */
  countdown(seconds: number | null): void;
  over(): void;
}

/**
 * Counts whole seconds without a touch. A plain count of ticks, so that a machine that slept goes on where it was
 * and asks before it ends anything.
 */
export class Idle {
  readonly #events: IdleEvents;
  #still = 0;
  #paused = false;

  constructor(events: IdleEvents) {
    this.#events = events;
  }

  /** The person did something. While the question stands only its answer counts. */
  touch(): void {
    if (!this.asking) this.#still = 0;
  }

  /** The person answered that they are still there. */
  extend(): void {
    this.#still = 0;
    this.#events.countdown(null);
  }

  /** While something long is going on for the person, such as printing, time does not count. */
  pause(paused: boolean): void {
    this.#paused = paused;
  }

  get asking(): boolean {
    return this.#still >= idleTimes.warnAfter;
  }

  /** One second has gone by. */
  tick(): void {
    if (this.#paused) return;
    this.#still += 1;
    const left = idleTimes.warnAfter + idleTimes.wipeAfter - this.#still;
    if (left <= 0) this.#events.over();
    else if (this.asking) this.#events.countdown(left);
  }
}
