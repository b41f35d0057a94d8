import { type ReactNode, useEffect, useRef, useState } from 'react';
import { AccessText, parseAccess } from './lib/access-text.tsx';
import type { MenuEntry, MenuItem } from './lib/menu-types.ts';
import { Menu } from './menu.tsx';

export interface MenuBarMenu {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
}

interface State {
  /** The top line that is hot or open. */
  readonly index: number;
  readonly open: boolean;
  readonly keyboard: boolean;
}

/**
 * A window's menu bar. Pressing the mouse opens; sliding opens the neighbour; Alt or F10 alone goes in and out;
 * Alt with a letter opens that menu.
 */
export function MenuBar(props: {
  readonly label: string;
  readonly menus: readonly MenuBarMenu[];
  /** Whether Alt and F10 mean this bar: false while its window is not the active one. */
  readonly active?: boolean | undefined;
  readonly onHot?: ((item: MenuEntry | null) => void) | undefined;
}): ReactNode {
  const { menus, active = true } = props;
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const [state, setState] = useState<State | null>(null);
  const count = menus.length;
  const top = (index: number): HTMLElement | null =>
    bar.current?.querySelectorAll<HTMLElement>(':scope > [role="menuitem"]')[index] ?? null;
  const enter = (next: State): void => {
    if (!bar.current?.contains(document.activeElement)) before.current = document.activeElement;
    setState(next);
    top(next.index)?.focus();
  };
  const leave = (): void => {
    setState(null);
    const back = before.current;
    if (back instanceof HTMLElement && back !== document.body) back.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const latest = useRef({ enter, leave, state, menus });
  latest.current = { enter, leave, state, menus };

  useEffect(() => {
    if (!active) return undefined;
    let alone = false;
    const onKeyDown = (event: KeyboardEvent): void => {
      // Keys an input method takes are not meant for the menu.
      if (event.isComposing) {
        alone = false;
        return;
      }
      const now = latest.current;
      alone = event.key === 'Alt' && !event.repeat && !event.ctrlKey && !event.shiftKey;
      if (event.key === 'F10' && !event.shiftKey && !event.altKey && !event.ctrlKey) {
        event.preventDefault();
        if (now.state) now.leave();
        else now.enter({ index: 0, open: false, keyboard: true });
      } else if (event.altKey && !event.ctrlKey) {
        const letter = /^Key([A-Z])$/.exec(event.code)?.[1] ?? event.key.toUpperCase();
        const index = now.menus.findIndex((menu) => parseAccess(menu.label).key === letter);
        if (index < 0) return;
        event.preventDefault();
        now.enter({ index, open: true, keyboard: true });
      }
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key !== 'Alt' || !alone) return;
      alone = false;
      // Otherwise the browser takes the focus into its own menu.
      event.preventDefault();
      const now = latest.current;
      if (now.state) now.leave();
      else now.enter({ index: 0, open: false, keyboard: true });
    };
    const onPointerDown = (): void => {
      alone = false;
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keyup', onKeyUp);
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keyup', onKeyUp);
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [active]);

  const current = state?.open ? menus[state.index] : undefined;
  return (
    <div
      className="ui-menu-bar"
      role="menubar"
      aria-label={props.label}
      data-menu-owner
      ref={bar}
      data-cues={state?.keyboard ? '' : undefined}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const go = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        const index = state?.index ?? 0;
        if (go !== undefined)
          enter({ index: (index + go + count) % count, open: state?.open ?? false, keyboard: true });
        else if (event.key === 'Home') enter({ index: 0, open: false, keyboard: true });
        else if (event.key === 'End') enter({ index: count - 1, open: false, keyboard: true });
        else if (['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key))
          enter({ index, open: true, keyboard: true });
        else if (event.key === 'Escape') leave();
        else {
          const match = menus.findIndex((menu) => parseAccess(menu.label).key === event.key.toUpperCase());
          if (match < 0) return;
          enter({ index: match, open: true, keyboard: true });
        }
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={(event) => {
        if (!state?.open && !event.currentTarget.contains(event.relatedTarget)) setState(null);
      }}
    >
      {menus.map((menu, index) => (
        <button
          key={menu.id}
          type="button"
          role="menuitem"
          className="ui-menu-bar-item"
          aria-haspopup="menu"
          aria-expanded={state?.open === true && state.index === index}
          aria-keyshortcuts={parseAccess(menu.label).key ? `Alt+${parseAccess(menu.label).key}` : undefined}
          data-hot={state?.index === index ? '' : undefined}
          tabIndex={index === (state?.index ?? 0) ? 0 : -1}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.preventDefault();
            // The press captured a finger's pointer; let go, so that a drag can end on a line of the menu.
            if (event.currentTarget.hasPointerCapture?.(event.pointerId))
              event.currentTarget.releasePointerCapture(event.pointerId);
            if (state?.open && state.index === index) leave();
            else enter({ index, open: true, keyboard: false });
          }}
          onPointerEnter={() => {
            if (state?.open && state.index !== index) enter({ index, open: true, keyboard: false });
          }}
          onClick={(event) => {
            // Only what came without a press: a screen reader or a script.
            if (event.detail === 0 && !state?.open) enter({ index, open: true, keyboard: true });
          }}
        >
          <AccessText label={menu.label} />
        </button>
      ))}
      {current && state ? (
        <Menu
          key={current.id}
          items={current.items}
          label={parseAccess(current.label).text}
          at={top(state.index)?.getBoundingClientRect() ?? { x: 0, y: 0 }}
          keyboard={state.keyboard}
          onHot={props.onHot}
          returnFocus={false}
          onClose={(reason) => {
            if (reason === 'escape') enter({ ...state, open: false, keyboard: true });
            else if (reason === 'chosen') leave();
            else setState(null);
          }}
          onSideways={(direction) =>
            enter({ index: (state.index + direction + count) % count, open: true, keyboard: true })
          }
        />
      ) : null}
    </div>
  );
}
