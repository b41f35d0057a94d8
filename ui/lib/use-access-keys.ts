import { type RefObject, useEffect } from 'react';

/** What Alt+letter reaches: a control, or the label of one. */
const marked = (scope: Element, letter: string): HTMLElement[] =>
  [...scope.querySelectorAll<HTMLElement>(`[data-access="${CSS.escape(letter)}"]`)].filter(
    (element) => !element.closest('[inert]') && !element.matches(':disabled'),
  );

function reach(element: HTMLElement): void {
  if (element instanceof HTMLLabelElement) {
    element.control?.focus();
    return;
  }
  element.focus();
  element.click();
}

/** Lets Alt+letter press the marked control inside a box, as long as the focus is in the dialog around it. */
export function useAccessKeys(scope: RefObject<Element | null>, active = true): void {
  useEffect(() => {
    if (!active) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing || !scope.current) return;
      const letter = /^(?:Key([A-Z])|Digit(\d))$/.exec(event.code);
      const key = letter?.[1] ?? letter?.[2] ?? (event.key.length === 1 ? event.key.toUpperCase() : null);
      if (key === null) return;
      // Two boxes may be on the screen: the letter means the one the person is in.
      const around = scope.current.closest('[role="dialog"], [role="alertdialog"]');
      if (around !== null && !around.contains(document.activeElement)) return;
      const found = marked(scope.current, key);
      const first = found[0];
      if (!first) return;
      event.preventDefault();
      // Two controls with one letter take turns without being pressed.
      if (found.length === 1) reach(first);
      else {
        const here = found.indexOf(document.activeElement as HTMLElement);
        found[(here + 1) % found.length]?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [scope, active]);
}
