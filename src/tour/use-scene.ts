import { useEffect, useState } from 'react';
import { subscribeFolder } from '#src/kernel/storage/index.ts';
import { useStart } from '../desktop/start/store.ts';
import { useWindows } from '../desktop/windows/store.ts';
import type { Scene } from './steps.ts';

/** What the guide watches. Null until the person's documents have been counted. */
export function useScene(owner: string): Scene | null {
  const windows = useWindows((state) => state.windows);
  const active = useWindows((state) => state.active);
  const startOpen = useStart((state) => state.open);
  const [receipts, setReceipts] = useState<number | null>(null);
  useEffect(
    () =>
      subscribeFolder(
        owner,
        'documents',
        (entries) => setReceipts(entries.filter(({ name }) => name.endsWith('.receipt.json')).length),
        // Without storage no receipt can be seen arriving; the step can still be skipped.
        () => setReceipts(0),
      ),
    [owner],
  );
  return receipts === null ? null : { windows, active, startOpen, receipts };
}
