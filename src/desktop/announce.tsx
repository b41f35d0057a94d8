import type { ReactNode } from 'react';
import { create } from 'zustand';

const useWords = create<{ readonly words: string }>()(() => ({ words: '' }));

/** Says something to those who listen to the page instead of looking at it. */
export function announce(words: string): void {
  // The same words twice are only noticed when the region's content differs.
  useWords.setState(({ words: before }) => ({ words: before === words ? `${words}\u00a0` : words }));
}

/** The one polite live region of the shell. */
export function LiveRegion(): ReactNode {
  const words = useWords((state) => state.words);
  return (
    <div className="ui-visually-hidden" aria-live="polite" data-live-region>
      {words}
    </div>
  );
}
