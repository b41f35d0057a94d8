import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import type { Drafts } from './drafts.ts';

/** Another window saved the same draft meanwhile: neither is overwritten until the person chooses. */
export interface DraftConflict<T> {
  /** Absent when the other window discarded the draft, e.g. by filing it. */
  readonly theirs: T | undefined;
  keepMine(): void;
  takeTheirs(): void;
}

export interface Draft<T> {
  readonly value: T;
  set(next: T | ((value: T) => T)): void;
  /** The value came from what was typed earlier. */
  readonly restored: boolean;
  readonly conflict: DraftConflict<T> | null;
  /** Not everything typed is kept yet. */
  readonly unsaved: boolean;
  /** Forgets the draft and shows the initial value again. */
  discard(): Promise<void>;
}

export const DraftsContext = createContext<Drafts | null>(null);

/**
 * Form state that outlives the window: saved within a second of typing, for this person and this app, under
 * `key`. Use one key for each thing being filled in, e.g. `iit-annual:2025`.
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error('useDraft must be called inside an app started by startApp or renderApp');
  const first = useRef(initial);
  const subscribe = useCallback(
    (listener: () => void) => drafts.subscribe(key, first.current, listener),
    [drafts, key],
  );
  const state = useSyncExternalStore(subscribe, () => drafts.read(key, first.current));
  const set = useCallback(
    (next: T | ((value: T) => T)) => {
      const now = drafts.read(key, first.current).value as T;
      drafts.write(key, typeof next === 'function' ? (next as (value: T) => T)(now) : next);
    },
    [drafts, key],
  );
  const discard = useCallback(() => drafts.discard(key, first.current), [drafts, key]);
  return {
    value: state.value as T,
    set,
    restored: state.restored,
    unsaved: state.unsaved,
    discard,
    conflict: state.conflict && {
      theirs: state.conflict.theirs?.value as T | undefined,
      keepMine: () => drafts.resolve(key, 'mine'),
      takeTheirs: () => drafts.resolve(key, 'theirs'),
    },
  };
}
