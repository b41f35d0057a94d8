import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';

/** How long (ms) the pointer rests on a thing before its tip comes. */
const REST = 500;

/** On what the pointer rests, and where. */
export interface Rest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Notices that the pointer rests on one of many things; `idAt` knows which one an element belongs to. */
export function useRest(idAt: (target: EventTarget) => string | undefined) {
  const [rest, setRest] = useState<Rest | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const end = useCallback(() => {
    window.clearTimeout(timer.current);
    setRest(null);
  }, []);
  useEffect(() => end, [end]);
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const id = idAt(event.target);
    if (rest !== null && rest.id === id) return;
    end();
    if (id === undefined || event.buttons !== 0) return;
    const at = { x: event.clientX, y: event.clientY };
    timer.current = window.setTimeout(() => setRest({ id, ...at }), REST);
  };
  return { rest, end, onPointerMove };
}
