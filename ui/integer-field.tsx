import type { ReactNode } from 'react';
import { FieldFrame, type FieldProps, useControl } from './lib/field-frame.tsx';

export interface IntegerFieldProps extends FieldProps<string> {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

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
  const step = (by: 1 | -1): void => {
    const now = Number(readInteger(props.value) || (by > 0 ? (props.min ?? 0) - 1 : (props.min ?? 0) + 1));
    if (!Number.isFinite(now)) return;
    const next = Math.min(props.max ?? Number.MAX_SAFE_INTEGER, Math.max(props.min ?? 0, now + by));
    props.onChange(String(next));
  };
  const fixed = props.disabled || props.readOnly;
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
          <button type="button" tabIndex={-1} disabled={fixed} onClick={() => step(1)} data-step="up" />
          <button type="button" tabIndex={-1} disabled={fixed} onClick={() => step(-1)} data-step="down" />
        </span>
      </span>
    </FieldFrame>
  );
}
