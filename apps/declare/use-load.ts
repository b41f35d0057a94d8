import { useCallback, useEffect, useState } from 'react';
import { HostError } from '#sdk/index.ts';

export type Load<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly error: HostError };

/** Something asked of the server, asked again when `key` changes or on `again()`. */
export function useLoad<T>(key: string, load: () => Promise<T>): Load<T> & { readonly again: () => void } {
  const [answer, setAnswer] = useState<{ readonly for: string; readonly load: Load<T> } | null>(null);
  const [round, setRound] = useState(0);
  const asked = `${key}#${round}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` names what is loaded; the function is new at every drawing
  useEffect(() => {
    let wanted = true;
    load().then(
      (data) => wanted && setAnswer({ for: asked, load: { state: 'ready', data } }),
      (error: unknown) => {
        if (!wanted) return;
        if (!(error instanceof HostError)) throw error;
        setAnswer({ for: asked, load: { state: 'failed', error } });
      },
    );
    return () => {
      wanted = false;
    };
  }, [asked]);

  const again = useCallback(() => setRound((count) => count + 1), []);
  return { ...(answer?.for === asked ? answer.load : { state: 'loading' }), again };
}
