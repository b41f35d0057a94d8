import type { ReactNode } from 'react';
import { FieldNotes, type FieldProps, RequiredMark, useControl } from './lib/field-frame.tsx';
import type { Option } from './select-field.tsx';

/** Yes or no. */
export function CheckboxField(
  props: FieldProps<boolean> & { readonly mixed?: boolean | undefined },
): ReactNode {
  const control = useControl(props);
  return (
    <div className="ui-choice-field" data-invalid={props.error ? '' : undefined}>
      <label className="ui-choice">
        <input
          {...control}
          className="ui-check"
          type="checkbox"
          ref={(element) => {
            if (element) element.indeterminate = props.mixed === true;
          }}
          checked={props.value}
          disabled={props.disabled || props.readOnly}
          onChange={(event) => props.onChange(event.target.checked)}
          onBlur={props.onBlur}
        />
        <span className="ui-choice-text">
          {props.label}
          {props.required ? <RequiredMark /> : null}
        </span>
      </label>
      <div className="ui-choice-notes">
        <FieldNotes {...props} id={control.id} />
      </div>
    </div>
  );
}

export interface RadioGroupFieldProps extends FieldProps<string> {
  readonly options: readonly Option[];
  /** Side by side instead of one under the other. */
  readonly inline?: boolean | undefined;
}

/** One of a few, all in sight. */
export function RadioGroupField(props: RadioGroupFieldProps): ReactNode {
  const { id, 'aria-describedby': describedBy } = useControl(props);
  return (
    <fieldset
      className="ui-radio-group"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a fieldset is the group; this role lets it be invalid and required
      role="radiogroup"
      aria-required={props.required ? true : undefined}
      aria-describedby={describedBy}
      aria-invalid={props.error ? true : undefined}
      data-inline={props.inline ? '' : undefined}
      disabled={props.disabled || props.readOnly}
    >
      <legend>
        {props.label}
        {props.required ? <RequiredMark /> : null}
      </legend>
      <div className="ui-radio-options">
        {props.options.map((option) => (
          <label className="ui-choice" key={option.value}>
            <input
              className="ui-radio"
              type="radio"
              name={props.name}
              value={option.value}
              checked={props.value === option.value}
              disabled={option.disabled}
              aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
              onChange={() => props.onChange(option.value)}
              onBlur={props.onBlur}
            />
            <span className="ui-choice-text">
              {option.label}
              {option.hint ? (
                <span className="ui-field-hint" id={`${id}-${option.value}`}>
                  {option.hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      <FieldNotes {...props} id={id} />
    </fieldset>
  );
}
