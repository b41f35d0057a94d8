import { type ReactNode, useId } from 'react';
import { AccessText, parseAccess } from './access-text.tsx';

/** What every field of a form has in common. Texts come from the caller, in the user's language. */
export interface FieldProps<V> {
  readonly label: string;
  /** The label carries an access mark: `文件名(&N)`. */
  readonly access?: boolean | undefined;
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** The path of the input, e.g. `children.0.months`; also how an error summary finds the field. */
  readonly name: string;
  /** What is wrong, said at the field. */
  readonly error?: string | undefined;
  /** A short line that is always there. */
  readonly hint?: string | undefined;
  /** A longer explanation behind a question mark. */
  readonly help?: string | undefined;
  /** 元, 个月, %… shown after the field and read with it. */
  readonly unit?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** Left the field: a good moment to check it. */
  readonly onBlur?: (() => void) | undefined;
  /** Where the value came from, e.g. 扣缴记录; shown under the field. */
  readonly source?: string | undefined;
}

/** What a control needs to be tied to its label, hint and error. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly disabled: boolean | undefined;
  readonly 'aria-required': true | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

type FrameProps = Pick<
  FieldProps<unknown>,
  'label' | 'access' | 'name' | 'error' | 'hint' | 'help' | 'unit' | 'required' | 'disabled' | 'source'
>;

/** The ids of the lines under a field, and the attributes that tie a control to them. */
export function useControl(props: FrameProps): ControlProps {
  const id = useId();
  const parts = [
    props.error ? `${id}-error` : '',
    props.unit ? `${id}-unit` : '',
    props.hint ? `${id}-hint` : '',
    props.source ? `${id}-source` : '',
  ].filter(Boolean);
  return {
    id,
    name: props.name,
    disabled: props.disabled,
    'aria-required': props.required ? true : undefined,
    'aria-invalid': props.error ? true : undefined,
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
  };
}

/** The lines under a field: what is wrong first, then the hint and the source. */
export function FieldNotes({
  id,
  error,
  hint,
  source,
  help,
  label,
}: FrameProps & { readonly id: string }): ReactNode {
  return (
    <>
      {error ? (
        <p className="ui-field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {hint ? (
        <p className="ui-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {source ? (
        <p className="ui-field-source" id={`${id}-source`}>
          {source}
        </p>
      ) : null}
      {help ? (
        <details className="ui-field-help">
          <summary aria-label={`${label} ?`}>?</summary>
          <p>{help}</p>
        </details>
      ) : null}
    </>
  );
}

/** Label, control, unit and notes of one field. */
export function FieldFrame({
  control,
  children,
  ...props
}: FrameProps & { readonly control: ControlProps; readonly children: ReactNode }): ReactNode {
  return (
    <div
      className="ui-field"
      data-invalid={props.error ? '' : undefined}
      data-disabled={props.disabled ? '' : undefined}
    >
      <label
        className="ui-field-label"
        htmlFor={control.id}
        data-access={props.access ? (parseAccess(props.label).key ?? undefined) : undefined}
      >
        {props.access ? <AccessText label={props.label} /> : props.label}
        {props.required ? <RequiredMark /> : null}
      </label>
      <div className="ui-field-body">
        <div className="ui-field-row">
          {children}
          {props.unit ? (
            <span className="ui-field-unit" id={`${control.id}-unit`}>
              {props.unit}
            </span>
          ) : null}
        </div>
        <FieldNotes {...props} id={control.id} />
      </div>
    </div>
  );
}

/** The star after a label that must be filled in; `aria-required` says the same to a screen reader. */
export function RequiredMark(): ReactNode {
  return (
    <span className="ui-field-required" aria-hidden="true">
      *
    </span>
  );
}
