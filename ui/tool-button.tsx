import { type ReactNode, useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import { AccessText } from './lib/access-text.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import { Tooltip } from './tooltip.tsx';

export interface ToolButtonProps {
  readonly label: string;
  readonly icon: string;
  /** Left out for a button that only opens its menu. */
  readonly onClick?: (() => void) | undefined;
  /** Show the words beside the picture (only what is most used has them). */
  readonly text?: boolean | undefined;
  readonly large?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** For a button that stays down. */
  readonly pressed?: boolean | undefined;
  /** What the button opens; beside `onClick` a half of its own opens it. */
  readonly menu?: readonly MenuItem[] | undefined;
  /** Name of that half. */
  readonly menuLabel?: string | undefined;
}

/** What each button on the page does, for the menu of those that a narrow bar has no room for. */
const known = new WeakMap<Element, ToolButtonProps>();

/** The buttons of a part of a toolbar, as they were given. */
export function toolsIn(part: Element): readonly ToolButtonProps[] {
  const elements = part.matches('.ui-tool') ? [part] : [...part.querySelectorAll('.ui-tool')];
  return elements.map((element) => known.get(element)).filter((tool) => tool !== undefined);
}

/** One button of a toolbar. */
export function ToolButton(props: ToolButtonProps): ReactNode {
  const { label, menu, onClick, text, disabled } = props;
  const whole = useRef<HTMLSpanElement>(null);
  const [at, setAt] = useState<DOMRect | null>(null);
  const open = (): void => setAt(whole.current?.firstElementChild?.getBoundingClientRect() ?? null);
  const opens = menu !== undefined && { 'aria-haspopup': 'menu' as const, 'aria-expanded': at !== null };
  const split = menu !== undefined && onClick !== undefined;
  const button = (
    <button
      type="button"
      className="ui-tool"
      aria-label={text ? undefined : label}
      aria-pressed={props.pressed}
      {...(split ? undefined : opens)}
      disabled={disabled}
      onClick={onClick ?? open}
      ref={(element) => {
        if (element) known.set(element, props);
      }}
    >
      <Icon name={props.icon} size={props.large ? 'medium' : 'small'} />
      {text ? (
        <span>
          <AccessText label={label} />
        </span>
      ) : null}
    </button>
  );
  const named = text ? (
    button
  ) : (
    <Tooltip text={label} silent>
      {button}
    </Tooltip>
  );
  if (menu === undefined) return named;
  return (
    <span className="ui-tool-split" ref={whole}>
      {named}
      {split ? (
        <button
          type="button"
          className="ui-tool-drop"
          aria-label={props.menuLabel}
          {...opens}
          disabled={disabled}
          onClick={open}
        />
      ) : null}
      {at === null ? null : (
        <Menu label={props.menuLabel ?? label} at={at} items={menu} onClose={() => setAt(null)} />
      )}
    </span>
  );
}

/** A line between groups of buttons. */
export function ToolSeparator(): ReactNode {
  return <span className="ui-tool-separator" aria-hidden="true" />;
}
