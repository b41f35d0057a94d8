import type { RefObject } from 'react';
import type { Cell } from '../settings/layout.ts';
import type { Grid } from './grid.ts';
import type { DeskItem } from './items.ts';
import type { Selection } from './selection.ts';
import type { DeskHands } from './use-desk-actions.ts';

/** What the pointer and the keyboard need to know of the icons. */
export interface Around {
  readonly list: RefObject<HTMLElement | null>;
  readonly items: readonly DeskItem[];
  readonly places: ReadonlyMap<string, Cell>;
  readonly grid: Grid;
  /** Side of a cell, in px. */
  readonly cell: number;
  readonly selection: Selection;
  readonly select: (next: Selection) => void;
  readonly chosen: readonly DeskItem[];
  readonly act: DeskHands;
}
