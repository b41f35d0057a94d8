import type { ReactNode } from 'react';
import { FieldFrame, type FieldProps, useControl } from './lib/field-frame.tsx';

export interface TextFieldProps extends FieldProps<string> {
  readonly multiline?: boolean | undefined;
  readonly password?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search' | undefined;
}

/** A line (or several) of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const control = useControl(props);
  const shared = {
    ...control,
    className: 'ui-input',
    value: props.value,
    readOnly: props.readOnly,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    autoComplete: props.autoComplete ?? 'off',
    onBlur: props.onBlur,
  };
  return (
    <FieldFrame {...props} control={control}>
      {props.multiline ? (
        <textarea {...shared} onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={props.password ? 'password' : 'text'}
          inputMode={props.inputMode}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
