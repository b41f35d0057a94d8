import { type ReactNode, type RefObject, useRef } from 'react';
import { useMenuScroll } from '#ui/lib/menu-scroll.tsx';

/** One of the two columns; where the screen is too low for it, it scrolls by arrows as long menus do. */
export function StartColumn(props: {
  readonly className: string;
  readonly label: string;
  readonly column?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const column = props.column ?? own;
  const scroll = useMenuScroll(column);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of menu lines, not a field set
    <div
      className={props.className}
      role="group"
      aria-label={props.label}
      ref={column}
      onScroll={scroll.onScroll}
    >
      {scroll.up}
      {props.children}
      {scroll.down}
    </div>
  );
}
