import type { KeyboardEvent, RefObject } from 'react';
import { closeStart } from './store.ts';

/** The keys of the start menu: walking a column, changing columns, opening the cascade, running by letter. */
export function useStartKeys(
  menu: RefObject<HTMLElement | null>,
  openAll: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const all = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const here = document.activeElement as HTMLElement;
    const column = here.closest('[role=group]') ?? menu.current?.querySelector('[role=group]');
    const mine = all.filter((line) => column?.contains(line));
    const at = mine.indexOf(here);
    const go = (line: HTMLElement | undefined): void => line?.focus();
    switch (event.key) {
      case 'ArrowDown':
        go(mine[(at + 1) % mine.length]);
        break;
      case 'ArrowUp':
        go(mine[(at <= 0 ? mine.length : at) - 1]);
        break;
      case 'Home':
        go(mine[0]);
        break;
      case 'End':
        go(mine.at(-1));
        break;
      case 'ArrowRight':
      case 'ArrowLeft': {
        if (event.key === 'ArrowRight' && here.classList.contains('start-all')) {
          openAll();
          break;
        }
        const groups = [...(menu.current?.querySelectorAll('[role=group]') ?? [])];
        const other = groups.find((group) => group !== column);
        const top = here.getBoundingClientRect().top;
        const far = (line: Element) => Math.abs(line.getBoundingClientRect().top - top);
        go(all.filter((line) => other?.contains(line)).toSorted((a, b) => far(a) - far(b))[0]);
        break;
      }
      case 'Escape':
        closeStart();
        break;
      case 'Tab':
        closeStart();
        return;
      default: {
        if (event.key.length !== 1 || event.key === ' ') return;
        const letter = event.key.toUpperCase();
        const found = all.filter((line) => line.dataset['letter'] === letter);
        const next = found.find((line) => all.indexOf(line) > all.indexOf(here)) ?? found[0];
        go(next);
        if (found.length === 1) next?.click();
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
