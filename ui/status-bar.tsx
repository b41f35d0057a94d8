import type { ReactNode } from 'react';

/** The line at the foot of a window. The first pane grows. */
export function StatusBar(props: {
  readonly panes: readonly ReactNode[];
  /** Show the dots that say the window can be made larger here. */
  readonly grip?: boolean | undefined;
}): ReactNode {
  return (
    <div className="ui-status-bar" role="status">
      {props.panes.map((pane, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place
        <span className="ui-status-pane" key={index}>
          {pane}
        </span>
      ))}
      {props.grip ? <span className="ui-status-grip" aria-hidden="true" /> : null}
    </div>
  );
}
