import { type ReactNode, useState } from 'react';
import { FieldFrame, type FieldProps, useControl } from './lib/field-frame.tsx';
import { readMoney, showMoney } from './lib/money.ts';

/**
 * An amount of money. The value is a plain decimal string whenever what is typed can be read; otherwise it is the
 * typed text itself, so that nothing is lost and the form's own check can say what is wrong with it.
 */
export function MoneyField(
  props: FieldProps<string> & { readonly placeholder?: string | undefined },
): ReactNode {
  const control = useControl(props);
  const [typed, setTyped] = useState<string | null>(null);
  const kept = typed !== null && (readMoney(typed) ?? typed) === props.value;
  return (
    <FieldFrame {...props} control={control}>
      <input
        {...control}
        className="ui-input ui-input-number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        readOnly={props.readOnly}
        placeholder={props.placeholder}
        value={kept ? typed : showMoney(props.value)}
        onChange={(event) => {
          setTyped(event.target.value);
          props.onChange(readMoney(event.target.value) ?? event.target.value);
        }}
        onBlur={() => {
          setTyped(null);
          props.onBlur?.();
        }}
      />
    </FieldFrame>
  );
}
