import type { Point } from '../windows/types.ts';

/** Something on the screen that documents may be let go on, and the folder they go into. */
export interface DropTarget {
  readonly element: HTMLElement;
  /** Id of a folder, or of a place such as `recycle`. */
  readonly folder: string;
}

/** The folder that an icon or a folder window under `element` stands for. */
export function targetOf(element: Element | undefined, dragged: ReadonlySet<string>): DropTarget | null {
  const found = element?.closest<HTMLElement>('[data-drop-folder]');
  const folder = found?.dataset['dropFolder'];
  if (!found || folder === undefined || dragged.has(found.dataset['icon'] ?? '')) return null;
  return { element: found, folder };
}

/** What lies under the pointer: something to go into, the desktop's own ground, or what takes nothing. */
export function underPointer(
  { x, y }: Point,
  dragged: ReadonlySet<string>,
): DropTarget | 'ground' | 'closed' {
  const top = document.elementsFromPoint(x, y).find((element) => !element.matches('.drag-shield'));
  return targetOf(top, dragged) ?? (top?.closest('.icon-area') ? 'ground' : 'closed');
}
