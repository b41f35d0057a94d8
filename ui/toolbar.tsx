import { type ReactNode, useRef } from 'react';
import { Icon } from './icon.tsx';
import { AccessText } from './lib/access-text.tsx';
import { useRoving } from './lib/roving.ts';

/** A band of flat buttons: one Tab stop, arrows inside. */
export function Toolbar(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRoving(bar, 'button:not(:disabled)');
  return (
    <div className="ui-toolbar" role="toolbar" aria-label={props.label} ref={bar} {...roving}>
      {props.children}
    </div>
  );
}

export interface ToolButtonProps {
  readonly label: string;
  readonly icon: string;
  readonly onClick: (event: { readonly currentTarget: HTMLElement }) => void;
  /** Show the words beside the picture (only what is most used has them). */
  readonly text?: boolean | undefined;
  readonly large?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** For a button that stays down. */
  readonly pressed?: boolean | undefined;
  /** For a button that opens a menu. */
  readonly expanded?: boolean | undefined;
}

/** One button of a toolbar. */
export function ToolButton(props: ToolButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="ui-tool"
      aria-label={props.text ? undefined : props.label}
      title={props.text ? undefined : props.label}
      aria-pressed={props.pressed}
      aria-haspopup={props.expanded === undefined ? undefined : 'menu'}
      aria-expanded={props.expanded}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} size={props.large ? 'medium' : 'small'} />
      {props.text ? (
        <span>
          <AccessText label={props.label} />
        </span>
      ) : null}
    </button>
  );
}

/** A line between groups of buttons. */
export function ToolSeparator(): ReactNode {
  return <span className="ui-tool-separator" aria-hidden="true" />;
}
