import { type RefObject, useEffect, useLayoutEffect } from 'react';

const firstStop = '[data-autofocus], [autofocus]';

/** The control that had the focus last in each window. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** Gives the keyboard to a window: to the control that had it last, else to the window itself. */
export function focusWithin(window: HTMLElement): void {
  const last = lastIn.get(window);
  const kept = last !== undefined && window.contains(last) ? last : null;
  const target = kept ?? window.querySelector<HTMLElement>(firstStop) ?? window;
  target.focus({ preventScroll: true });
}

/**
 * Gives the keyboard to a window when it becomes the active one. A click inside puts the focus where it landed, and
 * is left alone. What is in a sealed frame keeps its own memory, and gets the keyboard by way of the window.
 */
export function useFocusKept(section: RefObject<HTMLElement | null>, active: boolean): void {
  useEffect(() => {
    const element = section.current;
    if (element === null) return;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target !== element && !(target instanceof HTMLIFrameElement))
        lastIn.set(element, target);
    };
    element.addEventListener('focusin', remember);
    return () => element.removeEventListener('focusin', remember);
  }, [section]);
  useLayoutEffect(() => {
    const element = section.current;
    if (!active || element === null || element.contains(document.activeElement)) return;
    focusWithin(element);
  }, [section, active]);
}
