import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** One line of a menu every so many milliseconds while the pointer rests on an arrow. */
const PACE = 60;

/**
 * A menu higher than the screen has an arrow at each end that has more behind it; the pointer on it scrolls. The
 * keyboard needs none: the line that is hot is always in sight.
 */
export function useMenuScroll(list: RefObject<HTMLElement | null>): {
  readonly up: ReactNode;
  readonly down: ReactNode;
  readonly onScroll: () => void;
} {
  const [more, setMore] = useState({ up: false, down: false });
  const timer = useRef<number | undefined>(undefined);
  const look = (): void => {
    const element = list.current;
    if (element === null) return;
    const up = element.scrollTop > 1;
    const down = element.scrollTop + element.clientHeight < element.scrollHeight - 1;
    setMore((before) => (before.up === up && before.down === down ? before : { up, down }));
  };
  useLayoutEffect(look);
  // A menu is made to fit the screen after it was drawn.
  useEffect(() => {
    const element = list.current;
    if (element === null || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  });
  useEffect(() => () => window.clearInterval(timer.current), []);
  const stop = (): void => window.clearInterval(timer.current);
  const begin = (way: -1 | 1): void => {
    stop();
    const line = list.current?.querySelector('[role=menuitem]')?.clientHeight ?? 24;
    timer.current = window.setInterval(() => list.current?.scrollBy(0, way * line), PACE);
  };
  const arrow = (way: 'up' | 'down', by: -1 | 1): ReactNode =>
    more[way] ? (
      <div
        className="ui-menu-scroll"
        data-way={way}
        aria-hidden="true"
        onPointerEnter={() => begin(by)}
        onPointerLeave={stop}
      />
    ) : null;
  return { up: arrow('up', -1), down: arrow('down', 1), onScroll: look };
}
