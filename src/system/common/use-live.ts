import { useEffect, useState } from 'react';
import { subscribe } from '#src/kernel/storage/index.ts';

export interface Live<T> {
  /** The last answer; undefined until the first. */
  readonly value: T | undefined;
  readonly error: unknown;
}

/**
 * The answer to a question to the virtual disk, asked again after every change and at every `turn`. `query` must be
 * memoised.
 */
export function useLive<T>(query: () => Promise<T>, turn = 0): Live<T> {
  const [live, setLive] = useState<Live<T> & { readonly of: () => Promise<T> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks the same anew
  useEffect(
    () =>
      subscribe(
        query,
        (value) => setLive({ value, error: undefined, of: query }),
        (error) => setLive({ value: undefined, error, of: query }),
      ),
    [query, turn],
  );
  // An answer to an earlier question must not be taken for this one's.
  return live?.of === query ? live : { value: undefined, error: undefined };
}
