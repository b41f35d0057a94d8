import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says a text to screen readers without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

/** Holds the page's one polite live region. */
export function Announcer(props: { readonly children: ReactNode }): ReactNode {
  // The turn makes a repeated text a change, which is what gets it read again.
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback(
    (text: string) => setSaid((before) => ({ text, turn: (before.turn + 1) % 2 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {props.children}
      <div className="ui-visually-hidden" aria-live="polite" aria-atomic="true" data-testid="announcer">
        {said.text}
        {said.turn === 1 ? '\u00a0' : ''}
      </div>
    </AnnounceContext.Provider>
  );
}
