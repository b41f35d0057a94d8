/** How far a task with many documents has come. */
export interface Progress {
  readonly title: string;
  /** Name of the document that is being worked on. */
  readonly name: string;
  readonly done: number;
  readonly total: number;
  /** Seconds that are probably left. */
  readonly left: number;
  readonly cancel: () => void;
}

/** Shows how far a task has come; null takes the dialog away. */
export type ShowProgress = (progress: Progress | null) => void;

/** What is over sooner than this (in ms) needs no dialog. */
const unnoticed = 500;

/**
 * Does something with one thing after another, and shows how far it has come when that takes a while. Answers the
 * things it was done with: all, unless the person cancelled.
 */
export async function inSteps<T extends { readonly name: string }>(
  show: ShowProgress | undefined,
  title: string,
  things: readonly T[],
  step: (thing: T) => Promise<unknown>,
): Promise<readonly T[]> {
  const begun = performance.now();
  const stop = new AbortController();
  const done: T[] = [];
  try {
    for (const thing of things) {
      const spent = performance.now() - begun;
      if (spent > unnoticed) {
        const left = Math.ceil(((spent / done.length) * (things.length - done.length)) / 1000);
        const { name } = thing;
        const cancel = (): void => stop.abort();
        show?.({ title, name, done: done.length, total: things.length, left, cancel });
      }
      await step(thing);
      done.push(thing);
      if (stop.signal.aborted) break;
    }
  } finally {
    show?.(null);
  }
  return done;
}
