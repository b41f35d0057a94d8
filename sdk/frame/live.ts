/** A value that changes, and word of each change; as `useSyncExternalStore` takes it. */
export class Live<T> {
  #now: T;
  readonly #listeners = new Set<() => void>();

  constructor(first: T) {
    this.#now = first;
  }

  readonly get = (): T => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(part: Partial<T>): void {
    this.#now = { ...this.#now, ...part };
    for (const listener of this.#listeners) listener();
  }
}
