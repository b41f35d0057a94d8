import type { PointerEvent } from 'react';
import { followDrag } from '#ui/lib/drag.ts';
import { useLayout } from '../settings/layout.ts';
import { isUpright, nearestEdge, rowsTo } from './bar-place.ts';

const screen = () => ({ width: window.innerWidth, height: window.innerHeight });

/** Gives the bar back the place it had when the drag began. */
function follow(down: PointerEvent<HTMLElement>, onMove: (at: { x: number; y: number }) => void): void {
  const { taskbarEdge, taskbarRows } = useLayout.getState();
  followDrag(down, {
    onMove: ({ clientX, clientY }) => onMove({ x: clientX, y: clientY }),
    onEnd: (dropped) => {
      if (!dropped) useLayout.setState({ taskbarEdge, taskbarRows });
    },
  });
}

/** A press on the empty part of an unlocked bar takes it to another edge. */
export function beginBarMove(down: PointerEvent<HTMLElement>): void {
  const free = down.target instanceof Element && down.target.closest('button, .tray') === null;
  if (down.button !== 0 || !free || useLayout.getState().taskbarLocked) return;
  follow(down, (at) => {
    const edge = nearestEdge(at, screen());
    if (edge === useLayout.getState().taskbarEdge) return;
    const upright = isUpright(edge) !== isUpright(useLayout.getState().taskbarEdge);
    useLayout.setState({ taskbarEdge: edge, ...(upright ? { taskbarRows: 1 } : {}) });
  });
}

/** A press on the inner edge of an unlocked bar gives it more rows or fewer. */
export function beginBarSize(down: PointerEvent<HTMLElement>): void {
  const bar = down.currentTarget.parentElement;
  if (down.button !== 0 || bar === null) return;
  down.stopPropagation();
  const { taskbarEdge, taskbarRows } = useLayout.getState();
  const thick = isUpright(taskbarEdge) ? bar.offsetWidth : bar.offsetHeight;
  follow(down, (at) => {
    useLayout.setState({ taskbarRows: rowsTo(taskbarEdge, at, screen(), thick / taskbarRows) });
  });
}
