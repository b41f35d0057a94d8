/** As many unanswered messages as an app may have before it is ended. */
export const FLOOD_LIMIT = 2_000;

/**
 * Counts what a frame has said and nobody has dealt with yet: calls until they are answered, and everything
 * else within a second. A well-meant app stays below a hundred.
 */
export class FloodGauge {
  #calls = 0;
  #rest = 0;
  #second = 0;

  /** Counts a message; true when there are too many. */
  heard(isCall: boolean, now = performance.now()): boolean {
    const second = Math.floor(now / 1_000);
    if (second !== this.#second) {
      this.#second = second;
      this.#rest = 0;
    }
    if (isCall) this.#calls += 1;
    else this.#rest += 1;
    return this.#calls >= FLOOD_LIMIT || this.#rest >= FLOOD_LIMIT;
  }

  answered(): void {
    this.#calls -= 1;
  }
}
