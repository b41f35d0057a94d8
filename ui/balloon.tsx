import type { CSSProperties, ReactNode } from 'react';
import { StatusIcon } from './status-icon.tsx';

/** A yellow balloon that points at something, such as a picture beside the clock or a field. It never takes the focus. */
export function Balloon(props: {
  readonly title: string;
  readonly text: string;
  readonly kind?: 'info' | 'warning' | 'error' | undefined;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What a press on the balloon itself does. */
  readonly onOpen?: (() => void) | undefined;
  /** Where the stem is: it points down at a tray picture, or up at a field. */
  readonly stem?: 'down' | 'up' | undefined;
  readonly style?: CSSProperties | undefined;
}): ReactNode {
  const kind = props.kind ?? 'info';
  return (
    <div
      className="ui-balloon"
      role={kind === 'error' ? 'alert' : 'status'}
      data-stem={props.stem ?? 'down'}
      style={props.style}
    >
      <div className="ui-balloon-head">
        <StatusIcon kind={kind} />
        <strong>{props.title}</strong>
        <button
          type="button"
          className="ui-balloon-close"
          aria-label={props.closeLabel}
          onClick={props.onClose}
        />
      </div>
      {props.onOpen ? (
        <button type="button" className="ui-balloon-text" onClick={props.onOpen}>
          {props.text}
        </button>
      ) : (
        <p className="ui-balloon-text">{props.text}</p>
      )}
    </div>
  );
}
