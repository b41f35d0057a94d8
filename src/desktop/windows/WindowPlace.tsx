import { memo, type ReactNode, useMemo, useRef } from 'react';
import { type Position, type ResizableDelta, Rnd } from 'react-rnd';
import { useShallow } from 'zustand/react/shallow';
import { keepInReach, oneWindowBelow } from './geometry.ts';
import { gestures, placeId, send } from './gesture-store.ts';
import { followPointer, pointOf } from './pointer-moves.ts';
import { find, isHidden } from './stacking.ts';
import { useWindows } from './store.ts';
import type { Rect } from './types.ts';
import { WindowFrame } from './WindowFrame.tsx';

const reach = 'var(--frame-reach)';
const edge = { zIndex: 2, touchAction: 'none' } as const;
const angle = { zIndex: 3, touchAction: 'none' } as const;
const thickness = `calc(var(--frame) + ${reach})`;
const corner = `calc(var(--u) * 12 + ${reach})`;
/** A status bar's dots are larger than the corner of a plain frame. */
const grip = `var(--grip-reach, ${corner})`;
const outside = `calc(${reach} * -1)`;

/** Grab areas reach a little outside the drawn frame; corners lie over edges. */
const handles = {
  top: { ...edge, top: outside, height: thickness, cursor: 'ns-resize' },
  bottom: { ...edge, bottom: outside, height: thickness, cursor: 'ns-resize' },
  left: { ...edge, left: outside, width: thickness, cursor: 'ew-resize' },
  right: { ...edge, right: outside, width: thickness, cursor: 'ew-resize' },
  topLeft: { ...angle, top: outside, left: outside, width: corner, height: thickness, cursor: 'nwse-resize' },
  topRight: {
    ...angle,
    top: outside,
    right: outside,
    width: corner,
    height: thickness,
    cursor: 'nesw-resize',
  },
  bottomLeft: {
    ...angle,
    bottom: outside,
    left: outside,
    width: corner,
    height: corner,
    cursor: 'nesw-resize',
  },
  bottomRight: {
    ...angle,
    bottom: outside,
    right: outside,
    width: grip,
    height: grip,
    cursor: 'nwse-resize',
  },
} as const;
const handleClasses = Object.fromEntries(
  Object.keys(handles).map((name) => [name, `window-edge window-edge-${name}`]),
);

/** Where the spare waits: the size of an ordinary window, so that an app need not be laid out twice. */
const spareBounds: Rect = { x: 0, y: 0, width: 800, height: 600 };

/** One window's place on the desktop: it is moved and sized here, and never leaves its spot in the page. */
export const WindowPlace = memo(function WindowPlace({ id }: { readonly id: string }): ReactNode {
  const record = useWindows((state) => find(state, id));
  const depth = useWindows((state) => state.order.indexOf(id));
  const hidden = useWindows((state) => isHidden(state, id));
  const { width, height, unit } = useWindows(useShallow((state) => state.area));
  const rnd = useRef<Rnd>(null);

  // Where there is room for one window only, each takes all of it.
  const alone = width < oneWindowBelow && record?.resizable === true;
  const maximised = record?.placement === 'maximised' || alone;
  const bounds = record === undefined ? spareBounds : record.bounds;
  const box: Rect = maximised ? { x: 0, y: 0, width, height } : bounds;
  const position = useMemo(() => ({ x: box.x, y: box.y }), [box.x, box.y]);
  const size = useMemo(() => ({ width: box.width, height: box.height }), [box.width, box.height]);

  const begin = (what: 'move' | 'size'): void =>
    send({ type: 'begin', what, by: 'pointer', id, from: bounds });

  /** The first move begins the gesture; the later ones do not come here any more. */
  const onDrag = (event: unknown, { x, y }: Position): false | undefined => {
    if (event instanceof MouseEvent && event.buttons === 0) return false;
    if ((x === bounds.x && y === bounds.y) || gestures.getState().gesture.at !== 'idle') return undefined;
    const at = event instanceof Event ? pointOf(event) : null;
    if (at === null) return undefined;
    begin('move');
    followPointer({ x: x - at.x, y: y - at.y });
    send({ type: 'to', rect: { ...bounds, x: Math.round(x), y: Math.round(y) } });
    return undefined;
  };
  const onDragStop = (): void => {
    const { gesture } = gestures.getState();
    if (gesture.at === 'move' && gesture.by === 'pointer') send({ type: 'finish' });
    rnd.current?.updatePosition(currentPosition(id, bounds));
  };
  const onResize = (_: unknown, __: unknown, ___: unknown, delta: ResizableDelta, at: Position): void => {
    const { gesture } = gestures.getState();
    if (gesture.at !== 'size') return;
    const { from } = gesture;
    send({
      type: 'to',
      rect: { ...at, width: from.width + delta.width, height: from.height + delta.height },
    });
  };
  const onResizeStop = (): void => {
    const { gesture } = gestures.getState();
    if (gesture.at === 'size' && gesture.by === 'pointer') send({ type: 'finish' });
    rnd.current?.updatePosition(currentPosition(id, bounds));
  };

  return (
    <Rnd
      ref={rnd}
      id={placeId(id)}
      className={record === undefined || hidden ? 'window-place window-hidden' : 'window-place'}
      position={position}
      size={size}
      minWidth={record === undefined ? 0 : Math.min(record.minSize.width * unit, box.width)}
      minHeight={record === undefined ? 0 : Math.min(record.minSize.height * unit, box.height)}
      style={{ zIndex: depth + 1, cursor: 'default' }}
      dragHandleClassName="caption"
      cancel=".caption-button, .caption-icon"
      disableDragging={record === undefined || maximised}
      enableResizing={record?.resizable === true && !maximised}
      enableUserSelectHack={false}
      resizeHandleStyles={handles}
      resizeHandleClasses={handleClasses}
      onDrag={onDrag}
      onDragStop={onDragStop}
      onResizeStart={() => begin('size')}
      onResize={onResize}
      onResizeStop={onResizeStop}
    >
      <WindowFrame id={id} />
    </Rnd>
  );
});

/** What the moving part must believe its place to be: after Esc it is not where the pointer left it. */
function currentPosition(id: string, fallback: Rect): Position {
  const state = useWindows.getState();
  const { x, y } = keepInReach(find(state, id)?.bounds ?? fallback, state.area);
  return { x, y };
}
