import { useCallback, useEffect, useRef, useState } from 'react';
import { describeField, type Editable, editable } from '#sdk/hands/fields.ts';
import { strike } from '#sdk/hands/strokes.ts';
import type { EditedField, Stroke } from '#sdk/protocol/editing.ts';
import { frameHands } from '#src/kernel/index.ts';

/** The field in use, wherever it is: in the page itself, or inside a sealed frame that only tells of it. */
export function useEditedField(): {
  readonly field: EditedField | null;
  readonly strike: (stroke: Stroke) => void;
} {
  const own = useRef<Editable | null>(null);
  const [field, setField] = useState<EditedField | null>(null);
  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    const take = (target: EventTarget | null): void => {
      own.current = editable(target);
      setField(own.current && describeField(own.current));
    };
    document.addEventListener('focusin', (event) => take(event.target), { signal });
    document.addEventListener('focusout', (event) => take(event.relatedTarget), { signal });
    take(document.activeElement);
    const following = frameHands().then((hands) =>
      hands.follow({
        touched: () => undefined,
        edited: (inside) => {
          own.current = null;
          setField(inside);
        },
      }),
    );
    return () => {
      ends.abort();
      void following.then((stop) => stop());
    };
  }, []);
  // The keyboard has taken its room by now: what is left must still show the field.
  useEffect(() => {
    if (field === null) return;
    const timer = setTimeout(() => own.current?.scrollIntoView({ block: 'center' }), 50);
    return () => clearTimeout(timer);
  }, [field]);
  const send = useCallback((stroke: Stroke) => {
    if (own.current !== null) strike(own.current, stroke);
    else void frameHands().then((hands) => hands.strike(stroke));
  }, []);
  return { field, strike: send };
}
