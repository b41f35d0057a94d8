import { useCallback, useEffect, useRef, useState } from 'react';
import { pathOf, searchFiles } from '#src/kernel/storage/index.ts';
import { useSay } from '../common/texts.ts';
import { addressText } from './address.ts';
import { entryItem, type Item } from './items.ts';

export interface SearchForm {
  readonly name: string;
  readonly inside: string;
  /** `everywhere`, or the id of the folder to stay in. */
  readonly within: string;
}

export interface SearchState {
  readonly form: SearchForm;
  readonly setForm: (change: Partial<SearchForm>) => void;
  readonly running: boolean;
  /** Null before the first search. */
  readonly found: readonly Item[] | null;
  readonly start: () => void;
  readonly stop: () => void;
}

/** A search whose results come in as they are found, and which can be stopped. */
export function useSearch(owner: string, word: string): SearchState {
  const say = useSay();
  const [form, setForm] = useState<SearchForm>({ name: word, inside: '', within: 'everywhere' });
  const [found, setFound] = useState<readonly Item[] | null>(null);
  const [running, setRunning] = useState(false);
  const current = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setRunning(false);
  }, []);
  useEffect(() => stop, [stop]);
  const start = useCallback(() => {
    stop();
    const control = new AbortController();
    current.current = control;
    setFound([]);
    setRunning(true);
    const { name, inside, within } = form;
    const wish = { name, inside, signal: control.signal, ...(within === 'everywhere' ? {} : { within }) };
    const run = async (): Promise<void> => {
      for await (const entry of searchFiles(owner, wish)) {
        const { root, folders } = await pathOf(owner, entry.parent);
        if (control.signal.aborted) return;
        const item = { ...entryItem(entry, { say }), note: addressText({ root, path: folders }, say) };
        setFound((before) => [...(before ?? []), item]);
      }
      if (!control.signal.aborted) setRunning(false);
    };
    void run();
  }, [owner, form, say, stop]);
  return {
    form,
    setForm: (change) => setForm((before) => ({ ...before, ...change })),
    running,
    found,
    start,
    stop,
  };
}
