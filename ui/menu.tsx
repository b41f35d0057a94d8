import { type ReactNode, useEffect, useRef } from 'react';
import { whenFocusIsLost } from './lib/focus-lost.ts';
import { MenuList } from './lib/menu-list.tsx';
import type { MenuEntry, MenuItem } from './lib/menu-types.ts';
import { type Box, type Point, placeAtPoint, placeUnder } from './lib/place.ts';
import { refocus } from './lib/refocus.ts';

export type {
  MenuBranch,
  MenuChoice,
  MenuCommand,
  MenuEntry,
  MenuItem,
  MenuSeparator,
} from './lib/menu-types.ts';

/** A line was chosen, the person went back, or turned to something else. */
export type MenuCloseReason = 'chosen' | 'escape' | 'outside';

export interface MenuProps {
  readonly items: readonly MenuItem[];
  /** The menu's name for a screen reader. */
  readonly label: string;
  /** A point (a context menu) or the box of the button that opened it. */
  readonly at: Point | Box;
  /** Opened by the keyboard: the first line is hot and access letters are underlined. */
  readonly keyboard?: boolean | undefined;
  /** Named in the style sheets: a menu may wear the colours of what it belongs to. */
  readonly look?: string | undefined;
  readonly start?: 'first' | 'last' | undefined;
  readonly onClose: (reason: MenuCloseReason) => void;
  /** Give the focus back to where it was (the default), or leave that to `onClose`. */
  readonly returnFocus?: boolean | undefined;
  /** Opened from a line beside it, as the list of all programs is: Left goes back there. */
  readonly cascade?: boolean | undefined;
  readonly onSideways?: ((direction: -1 | 1) => void) | undefined;
  /** The line under the pointer or the focus changed: a status bar may say what it does. */
  readonly onHot?: ((item: MenuEntry | null) => void) | undefined;
}

/**
 * An open menu. Draw it while it is open; it gives the focus back to where it was when it closes. A press inside
 * the nearest `[data-menu-owner]` is the owner's affair and does not close it.
 */
export function Menu(props: MenuProps): ReactNode {
  const root = useRef<HTMLSpanElement>(null);
  const before = useRef<Element | null>(null);
  const latest = useRef(props.onClose);
  latest.current = props.onClose;
  const hot = useRef(props.onHot);
  hot.current = props.onHot;
  // A menu that has gone leaves no line hot behind.
  useEffect(() => () => hot.current?.(null), []);

  useEffect(() => {
    const onPointerDown = (event: PointerEvent): void => {
      const own = root.current?.closest('[data-menu-owner]') ?? root.current;
      if (!(event.target instanceof Node && own?.contains(event.target))) latest.current('outside');
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    const stop = whenFocusIsLost(
      (focused) => root.current?.contains(focused) === true,
      () => latest.current('outside'),
    );
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      stop();
    };
  }, []);

  const finish = (chosen: MenuEntry | null): void => {
    const back = before.current;
    props.onClose(chosen ? 'chosen' : 'escape');
    // The focus goes back first, so that a dialog opened by the choice returns it there as well.
    if (props.returnFocus !== false) refocus(back);
    if (chosen && chosen.kind !== 'submenu') chosen.onSelect();
  };
  return (
    <span
      className="ui-menu-root"
      data-cues={props.keyboard ? '' : undefined}
      data-look={props.look}
      ref={(element) => {
        root.current = element;
        if (element && before.current === null) before.current = document.activeElement;
      }}
    >
      <MenuList
        items={props.items}
        label={props.label}
        start={props.start ?? (props.keyboard ? 'first' : null)}
        place={(size, room) =>
          // A DOMRect has both kinds of fields; what makes it a box is its far side.
          'right' in props.at ? placeUnder(props.at, size, room) : placeAtPoint(props.at, size, room)
        }
        onDone={finish}
        onBack={() => finish(null)}
        onSideways={props.onSideways}
        cascade={props.cascade}
        onHot={props.onHot}
      />
    </span>
  );
}
