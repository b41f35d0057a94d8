import { type RefObject, useLayoutEffect } from 'react';
import { sizeToContent } from '../windows/reducer.ts';
import { change } from '../windows/store.ts';

/** Gives a box's window the size of what is in it, once that is drawn, and again when letters or frame change. */
export function useFittedWindow(id: string, body: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const content = body.current;
    const window = content?.closest<HTMLElement>('.window');
    const room = content?.parentElement;
    if (!content || !window || !room) return undefined;
    const adjust = (): void => {
      const { width, height } = content.getBoundingClientRect();
      if (width === 0) return;
      // Part of a pixel too little, and there would be scroll bars.
      const size = {
        width: Math.ceil(width) + window.offsetWidth - room.offsetWidth,
        height: Math.ceil(height) + window.offsetHeight - room.offsetHeight,
      };
      change((state) => sizeToContent(state, id, size));
    };
    adjust();
    if (!('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(adjust);
    observer.observe(content);
    observer.observe(room);
    return () => observer.disconnect();
  }, [id, body]);
}
