import { type ReactNode, useId } from 'react';

/** How far a long task has come. The text says it in words; the blocks are whole, as they always were. */
export function ProgressBar(props: {
  readonly label: string;
  /** 0 to `max`; left out while nobody knows. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  /** The state in words, e.g. `40 %` or 第 2 步，共 5 步. */
  readonly text?: string | undefined;
}): ReactNode {
  const id = useId();
  const max = props.max ?? 100;
  const part = props.value === undefined ? undefined : Math.min(1, Math.max(0, props.value / max));
  return (
    <div className="ui-progress-field">
      <span className="ui-progress-label" id={id}>
        {props.label}
      </span>
      <div
        className="ui-progress"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={props.value}
        aria-valuetext={props.text}
      >
        <div
          className="ui-progress-blocks"
          data-running={part === undefined ? '' : undefined}
          style={part === undefined ? undefined : { width: `round(down, ${part * 100}%, var(--block))` }}
        />
      </div>
      {props.text ? <span className="ui-progress-text">{props.text}</span> : null}
    </div>
  );
}
