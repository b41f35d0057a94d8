import { type ReactNode, useEffect, useRef } from 'react';
import { FieldFrame, type FieldProps, useControl } from './lib/field-frame.tsx';

export interface IntegerFieldProps extends FieldProps<string> {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A held arrow waits, then repeats, and after some repeats goes faster. In milliseconds. */
const FIRST_REPEAT = 500;
const REPEAT = 120;
const FAST_REPEAT = 30;
const SLOW_REPEATS = 8;

/** Reads a whole number as people type it, or gives null. */
export function readInteger(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/\s/gu, '').replaceAll('−', '-');
  if (text === '') return '';
  return /^-?\d+$/u.test(text) ? text.replace(/^(-?)0+(?=\d)/u, '$1') : null;
}

/**
 * A count: months, people, days. The value is the number written out when it can be read, else the typed text.
 * Up and Down step it within its limits; the wheel does not, because a scrolled page must not change a return.
 */
export function IntegerField(props: IntegerFieldProps): ReactNode {
  const control = useControl(props);
  const fixed = props.disabled || props.readOnly;
  const latest = useRef(props);
  latest.current = props;
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const step = (by: 1 | -1): void => {
    const { value, min = 0, max = Number.MAX_SAFE_INTEGER, onChange } = latest.current;
    const now = Number(readInteger(value) || (by > 0 ? min - 1 : min + 1));
    if (!Number.isFinite(now)) return;
    onChange(String(Math.min(max, Math.max(min, now + by))));
  };
  const release = (): void => window.clearTimeout(timer.current);
  const hold = (by: 1 | -1): void => {
    release();
    step(by);
    let repeats = 0;
    const again = (): void => {
      step(by);
      repeats += 1;
      timer.current = window.setTimeout(again, repeats < SLOW_REPEATS ? REPEAT : FAST_REPEAT);
    };
    timer.current = window.setTimeout(again, FIRST_REPEAT);
  };
  const arrow = (by: 1 | -1): ReactNode => (
    <button
      type="button"
      tabIndex={-1}
      disabled={fixed}
      data-step={by > 0 ? 'up' : 'down'}
      onPointerDown={(event) => {
        if (event.button === 0) hold(by);
      }}
      onMouseDown={(event) => {
        // The keyboard stays with the number, not with its arrows.
        event.preventDefault();
        event.currentTarget.closest('.ui-spin')?.querySelector('input')?.focus();
      }}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onClick={(event) => {
        // Only what came without a press: a script or a reader.
        if (event.detail === 0) step(by);
      }}
    />
  );
  return (
    <FieldFrame {...props} control={control}>
      <span className="ui-spin">
        <input
          {...control}
          className="ui-input ui-input-number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          readOnly={props.readOnly}
          value={props.value}
          onChange={(event) => props.onChange(readInteger(event.target.value) ?? event.target.value)}
          onKeyDown={(event) => {
            if (fixed || event.nativeEvent.isComposing || event.altKey || event.ctrlKey) return;
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            step(event.key === 'ArrowUp' ? 1 : -1);
          }}
          onBlur={props.onBlur}
        />
        {/* The arrow keys do the same, so the two small buttons are for the pointer only. */}
        <span className="ui-spin-buttons" aria-hidden="true">
          {arrow(1)}
          {arrow(-1)}
        </span>
      </span>
    </FieldFrame>
  );
}
