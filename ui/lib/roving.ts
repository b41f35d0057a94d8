import { type KeyboardEvent, type RefObject, useEffect } from 'react';

const stops = (root: HTMLElement, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** Makes exactly one of the stops reachable by Tab. */
function settle(all: readonly HTMLElement[], chosen: HTMLElement | undefined): void {
  for (const stop of all) stop.tabIndex = stop === chosen ? 0 : -1;
}

export interface Roving {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { target: EventTarget }) => void;
}

/**
 * One Tab stop for a group of controls; arrows, Home and End walk inside it. Stops are found in the document so
 * that the caller's children need no wiring.
 */
export function useRoving(
  root: RefObject<HTMLElement | null>,
  selector: string,
  axis: 'horizontal' | 'vertical' = 'horizontal',
): Roving {
  // After every drawing: children may have come or gone.
  useEffect(() => {
    if (!root.current) return;
    const all = stops(root.current, selector);
    settle(all, all.find((stop) => stop.tabIndex === 0 && stop.hasAttribute('tabindex')) ?? all[0]);
  });
  return {
    onFocus: (event) => {
      if (!root.current || !(event.target instanceof HTMLElement)) return;
      const all = stops(root.current, selector);
      const stop = all.find((candidate) => candidate.contains(event.target as Node));
      if (stop) settle(all, stop);
    },
    onKeyDown: (event) => {
      if (!root.current || event.altKey || event.ctrlKey || event.metaKey) return;
      const all = stops(root.current, selector);
      const here = all.findIndex((stop) => stop.contains(document.activeElement));
      if (here < 0) return;
      const [back, on] = axis === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
      const next =
        event.key === on
          ? here + 1
          : event.key === back
            ? here - 1
            : event.key === 'Home'
              ? 0
              : event.key === 'End'
                ? all.length - 1
                : null;
      if (next === null) return;
      event.preventDefault();
      all[(next + all.length) % all.length]?.focus();
    },
  };
}
