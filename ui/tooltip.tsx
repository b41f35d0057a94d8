import {
  cloneElement,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Box } from './lib/place.ts';
import { liftUnder } from './lib/top-layer.ts';

/** How long the pointer rests before the first tip, and before the next one while tips are being read. */
const FIRST = 500;
const NEXT = 100;

/** When the last tip went, so that its neighbour comes quickly. One for the page: tips are read one at a time. */
const lastTip = { at: Number.NEGATIVE_INFINITY };

/**
 * A short text about the one control inside. It comes when the pointer rests there or the keyboard arrives, stays
 * while the pointer is on it, and Esc, a press or a key sends it away.
 */
export function Tooltip(props: {
  readonly text: string;
  readonly children: ReactElement<{ 'aria-describedby'?: string | undefined }>;
  /** Only when this is true at the moment of showing, e.g. when the label is cut off. */
  readonly when?: ((host: HTMLElement) => boolean) | undefined;
  /** The tip says no more than the control's own name, so it need not be read twice. */
  readonly silent?: boolean | undefined;
}): ReactNode {
  const id = useId();
  const host = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const [box, setBox] = useState<Box | null>(null);
  const show = (): void => {
    const child = host.current?.firstElementChild;
    if (!(child instanceof HTMLElement) || (props.when && !props.when(child))) return;
    setBox(child.getBoundingClientRect());
  };
  const wait = (): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(show, performance.now() - lastTip.at < 1000 ? NEXT : FIRST);
  };
  const hide = (): void => {
    window.clearTimeout(timer.current);
    if (box) lastTip.at = performance.now();
    setBox(null);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const latest = useRef(hide);
  latest.current = hide;
  const shown = box !== null;
  // At once: a key may follow right after the tip.
  useLayoutEffect(() => {
    if (!shown) return undefined;
    // Wherever the keyboard is: a tip that is only pointed at must go by a key as well.
    const onKey = (event: KeyboardEvent): void => {
      // Esc meant the tip, not the window around it.
      const here = event.target instanceof Node && host.current?.contains(event.target) === true;
      if (here && event.key === 'Escape') event.stopPropagation();
      latest.current();
    };
    document.addEventListener('keydown', onKey, true);
    document.documentElement.dataset['tip'] = '';
    return () => {
      document.removeEventListener('keydown', onKey, true);
      delete document.documentElement.dataset['tip'];
    };
  }, [shown]);
  useLayoutEffect(() => {
    if (tip.current && box) liftUnder(tip.current, box);
  }, [box]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to the control inside
    <span
      className="ui-tooltip-host"
      ref={host}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') wait();
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onKeyDown={hide}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) wait();
      }}
      onBlur={hide}
    >
      {cloneElement(props.children, box && !props.silent ? { 'aria-describedby': id } : {})}
      {box ? (
        <span className="ui-tooltip" role="tooltip" id={id} ref={tip}>
          {props.text}
        </span>
      ) : null}
    </span>
  );
}
