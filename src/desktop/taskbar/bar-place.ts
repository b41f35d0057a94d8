import type { Layout } from '../settings/layout.ts';

export type Edge = Layout['taskbarEdge'];

interface At {
  readonly x: number;
  readonly y: number;
}
interface Room {
  readonly width: number;
  readonly height: number;
}

export const isUpright = (edge: Edge): boolean => edge === 'left' || edge === 'right';

/** The edge of the screen a point is nearest to, by its share of the way across. */
export function nearestEdge({ x, y }: At, { width, height }: Room): Edge {
  const far: Readonly<Record<Edge, number>> = {
    top: y / height,
    bottom: 1 - y / height,
    left: x / width,
    right: 1 - x / width,
  };
  const edges: readonly Edge[] = ['bottom', 'top', 'left', 'right'];
  return edges.reduce((best, edge) => (far[edge] < far[best] ? edge : best));
}

/** How many rows a bar has whose inner edge is drawn to a point; at least one, at most half the screen. */
export function rowsTo(edge: Edge, { x, y }: At, { width, height }: Room, row: number): number {
  const thick = { top: y, bottom: height - y, left: x, right: width - x }[edge];
  const most = Math.floor((isUpright(edge) ? width : height) / 2 / row);
  return Math.min(Math.max(Math.round(thick / row), 1), Math.max(most, 1));
}
