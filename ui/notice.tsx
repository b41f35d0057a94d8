import type { ReactNode } from 'react';
import { StatusIcon } from './status-icon.tsx';

/** A message inside a page: something to know, to mind, gone wrong, or done. */
export function Notice(props: {
  readonly kind: 'info' | 'warning' | 'error' | 'success';
  readonly title?: string | undefined;
  /** Say it at once to a screen reader (it appeared because of what the person did). */
  readonly live?: boolean | undefined;
  readonly children?: ReactNode;
}): ReactNode {
  const role = !props.live ? undefined : props.kind === 'error' ? 'alert' : 'status';
  return (
    <div className="ui-notice" data-kind={props.kind} role={role}>
      <StatusIcon kind={props.kind} size="medium" />
      <div className="ui-notice-body">
        {props.title ? <p className="ui-notice-title">{props.title}</p> : null}
        {props.children}
      </div>
    </div>
  );
}
