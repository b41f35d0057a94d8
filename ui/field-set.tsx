import type { ReactNode } from 'react';

/** A group box: fields that belong together under one heading. */
export function FieldSet(props: {
  readonly legend: string;
  readonly disabled?: boolean | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <fieldset className="ui-field-set" disabled={props.disabled}>
      <legend>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}
