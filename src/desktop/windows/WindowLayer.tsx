import { type ReactNode, useEffect } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useIdle } from '../use-idle.ts';
import { followGestureKeys } from './gesture-store.ts';
import { useWindows } from './store.ts';
import { WindowPlace } from './WindowPlace.tsx';
import './window.css';

/**
 * All windows in the order of their opening, and after them the frame that is kept warm. The order in the page never
 * changes, because a frame that is moved in the page starts anew; who lies above whom is a matter of z-index.
 */
export default function WindowLayer(): ReactNode {
  const idle = useIdle(400);
  const ids = useWindows(
    useShallow((state) => [...state.windows.map((window) => window.id), ...(idle ? [state.spare] : [])]),
  );
  useEffect(followGestureKeys, []);
  return (
    <div className="window-layer">
      {ids.map((id) => (
        <WindowPlace key={id} id={id} />
      ))}
      <div className="drag-shield" aria-hidden="true" />
    </div>
  );
}
