import { type RefObject, useLayoutEffect } from 'react';
import { sizeToContent } from '../windows/reducer.ts';
import { change } from '../windows/store.ts';

/** Gives a box's window the size of what is in it, once that is drawn. */
export function useFittedWindow(id: string, body: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const content = body.current;
    const window = content?.closest<HTMLElement>('.window');
    const room = content?.parentElement;
    if (!content || !window || !room || content.offsetWidth === 0) return;
    const width = content.offsetWidth + window.offsetWidth - room.offsetWidth;
    const height = content.offsetHeight + window.offsetHeight - room.offsetHeight;
    change((state) => sizeToContent(state, id, { width, height }));
  }, [id, body]);
}
