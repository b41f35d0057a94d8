import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { FieldFrame, type FieldProps, useControl } from './lib/field-frame.tsx';
import { type Typed, typeAhead } from './lib/type-ahead.ts';

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

/** Where the open list is part of the page its lines can be walked to; elsewhere the platform's own keys hold. */
const listInPage = (): boolean => globalThis.CSS?.supports?.('appearance', 'base-select') ?? false;

/** The platform closes its list when anything else pops up, and has no other way. */
function closeList(list: HTMLSelectElement): void {
  const other = document.createElement('div');
  other.popover = 'auto';
  list.after(other);
  other.showPopover();
  other.remove();
  list.focus();
}

/**
 * A drop-down list: the platform's own element, so that every screen reader knows it, with the keys people know.
 * The wheel never changes it, because a scrolled page must not change a return.
 */
export function SelectField(props: SelectFieldProps): ReactNode {
  const control = useControl(props);
  const typed = useRef<Typed>({ text: '', at: Number.NEGATIVE_INFINITY });
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || !listInPage()) return;
    const list = event.currentTarget;
    const hot = event.target instanceof HTMLOptionElement ? event.target : null;
    const lines = [...list.options].filter((line) => !line.disabled);
    const here = lines.indexOf(hot ?? (list.selectedOptions[0] as HTMLOptionElement));
    const go = (line: HTMLOptionElement | undefined): void => {
      if (line === undefined) return;
      // While the list is open a line is only pointed at: Esc must leave the value as it was.
      if (hot) line.focus();
      else if (line.value !== list.value) props.onChange(line.value);
    };
    // While the list is open its keys mean the list, not the box around the field.
    if (hot) event.stopPropagation();
    if (event.key === 'F4' || (event.altKey && ['ArrowUp', 'ArrowDown'].includes(event.key))) {
      if (!hot) return;
      if (hot.value !== list.value) props.onChange(hot.value);
      closeList(list);
    } else if (event.altKey) return;
    else if (event.key === 'ArrowDown') go(lines[here + 1]);
    else if (event.key === 'ArrowUp') go(lines[Math.max(0, here - 1)]);
    else if (event.key.length === 1 && event.key !== ' ') {
      const names = lines.map((line) => line.label);
      const found = typeAhead(typed.current, event.key, event.timeStamp, names, here);
      typed.current = found.typed;
      go(lines[found.index]);
    } else return;
    event.preventDefault();
  };
  /** One line is lit, by the keys or by the pointer, never two. */
  const onPointerMove = ({ target }: PointerEvent): void => {
    if (target instanceof HTMLOptionElement && !target.disabled) target.focus({ preventScroll: true });
  };
  return (
    <FieldFrame {...props} control={control}>
      <select
        {...control}
        disabled={props.disabled || props.readOnly}
        className="ui-input ui-select"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onBlur={(event) => {
          // Opening the list takes the focus to its lines; that is not leaving the field.
          if (!event.currentTarget.contains(event.relatedTarget)) props.onBlur?.();
        }}
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
