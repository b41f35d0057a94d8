import type { ReactNode } from 'react';
import { FieldFrame, type FieldProps, useControl } from './lib/field-frame.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface SelectFieldProps extends FieldProps<string> {
  readonly options: readonly Option[];
  /** Shown while nothing is chosen, e.g. 请选择. */
  readonly placeholder?: string | undefined;
}

/** A drop-down list: the platform's own, so that every key and every screen reader knows it. */
export function SelectField(props: SelectFieldProps): ReactNode {
  const control = useControl(props);
  return (
    <FieldFrame {...props} control={control}>
      <select
        {...control}
        disabled={props.disabled || props.readOnly}
        className="ui-input ui-select"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
      >
        {props.placeholder !== undefined && (
          <option value="" disabled={props.required}>
            {props.placeholder}
          </option>
        )}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
