import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useRoving } from './lib/roving.ts';
import { Menu, type MenuItem } from './menu.tsx';
import { toolsIn } from './tool-button.tsx';

const stops = ':is(.ui-tool, .ui-tool-drop, .ui-tool-more):not(:disabled, [data-over], [data-over] *)';

/**
 * A band of flat buttons: one Tab stop, arrows inside. With `more`, the name of a button », the band keeps to one
 * line and what has no room waits behind that button; without it the band takes a second line.
 */
export function Toolbar(props: {
  readonly label: string;
  readonly more?: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const { label, more } = props;
  const bar = useRef<HTMLDivElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const roving = useRoving(bar, stops);
  const hidden = useHidden(band, more !== undefined);
  const [at, setAt] = useState<DOMRect | null>(null);
  return (
    <div className="ui-toolbar" role="toolbar" aria-label={label} ref={bar} {...roving}>
      <div className="ui-toolbar-band" data-single={more === undefined ? undefined : ''} ref={band}>
        {props.children}
      </div>
      {hidden > 0 ? (
        <button
          type="button"
          className="ui-tool-more"
          aria-label={more}
          aria-haspopup="menu"
          aria-expanded={at !== null}
          onClick={(event) => setAt(event.currentTarget.getBoundingClientRect())}
        >
          »
        </button>
      ) : null}
      {at === null || band.current === null ? null : (
        <Menu label={more ?? label} at={at} items={hiddenTools(band.current)} onClose={() => setAt(null)} />
      )}
    </div>
  );
}

/** Marks the parts of a band that lie beyond its end, and tells how many they are. */
function useHidden(band: RefObject<HTMLElement | null>, single: boolean): number {
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    const element = band.current;
    // Where nothing is laid out there is nothing to measure.
    if (element === null || !single || !('ResizeObserver' in window)) return undefined;
    const measure = (): void => {
      const end = element.getBoundingClientRect().right + 1;
      let count = 0;
      for (const part of element.children) {
        // A tip's host has no box of its own.
        const box = (
          part.matches('.ui-tooltip-host') ? part.firstElementChild : part
        )?.getBoundingClientRect();
        const over = box !== undefined && box.right > end;
        part.toggleAttribute('data-over', over);
        if (over && part.getAttribute('aria-hidden') !== 'true') count += 1;
      }
      setHidden(count);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [band, single]);
  return hidden;
}

/** The buttons that found no room, as lines of a menu. */
function hiddenTools(band: Element): readonly MenuItem[] {
  return [...band.querySelectorAll(':scope > [data-over]')].flatMap(toolsIn).map((tool, index): MenuItem => {
    const { label, icon, disabled, menu, onClick, pressed } = tool;
    const line = { id: String(index), label, icon, disabled };
    if (onClick === undefined) return { ...line, kind: 'submenu', items: menu ?? [] };
    if (pressed === undefined) return { ...line, onSelect: onClick };
    return { ...line, kind: 'check', checked: pressed, onSelect: onClick };
  });
}
