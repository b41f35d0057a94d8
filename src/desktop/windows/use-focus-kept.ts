import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const firstStop = '[data-autofocus], [autofocus]';

/**
 * Gives the keyboard to a window when it becomes the active one: to the control that had it last, else to the
 * window itself. A click inside puts the focus where it landed, and is left alone.
 */
export function useFocusKept(section: RefObject<HTMLElement | null>, active: boolean): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const element = section.current;
    if (element === null) return;
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement && event.target !== element) last.current = event.target;
    };
    element.addEventListener('focusin', remember);
    return () => element.removeEventListener('focusin', remember);
  }, [section]);
  useLayoutEffect(() => {
    const element = section.current;
    if (!active || element === null || element.contains(document.activeElement)) return;
    const kept = last.current?.isConnected === true && element.contains(last.current) ? last.current : null;
    const target = kept ?? element.querySelector<HTMLElement>(firstStop) ?? element;
    target.focus({ preventScroll: true });
  }, [section, active]);
}
