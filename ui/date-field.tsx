import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { monthGrid, nameDay, readDate, stepDay, weekday } from './lib/date.ts';
import { FieldFrame, type FieldProps, useControl } from './lib/field-frame.tsx';
import { liftUnder } from './lib/top-layer.ts';

export interface DateFieldTexts {
  /** Name of the button that opens the month, e.g. 选择日期. */
  readonly open: string;
  readonly today: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
}

export interface DateFieldProps extends FieldProps<string> {
  /** The day it is now, `YYYY-MM-DD`; the caller's clock may be a training one. */
  readonly today: string;
  /** BCP 47 tag for month and weekday names. */
  readonly locale: string;
  readonly texts: DateFieldTexts;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A day. Typed in any common way, or chosen from a month; the value is `YYYY-MM-DD`, else the typed text. */
export function DateField(props: DateFieldProps): ReactNode {
  const control = useControl(props);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const kept = typed !== null && (readDate(typed) ?? typed) === props.value;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <FieldFrame {...props} control={control}>
      <span className="ui-date">
        <input
          {...control}
          className="ui-input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder="YYYY-MM-DD"
          readOnly={props.readOnly}
          value={kept ? typed : props.value}
          onChange={(event) => {
            setTyped(event.target.value);
            props.onChange(readDate(event.target.value) ?? event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (!(event.key === 'F4' || (event.key === 'ArrowDown' && event.altKey))) return;
            event.preventDefault();
            setOpen(true);
          }}
          onBlur={() => {
            setTyped(null);
            props.onBlur?.();
          }}
        />
        <button
          type="button"
          className="ui-date-open"
          ref={button}
          aria-label={`${props.texts.open} ${props.label}`}
          aria-haspopup="dialog"
          aria-expanded={open}
          disabled={props.disabled || props.readOnly}
          onClick={() => setOpen(!open)}
        />
        {open ? (
          <Month
            {...props}
            owner={button.current}
            value={readDate(props.value) || props.today}
            onClose={close}
            onChange={(day) => {
              props.onChange(day);
              close();
            }}
          />
        ) : null}
      </span>
    </FieldFrame>
  );
}

function Month(
  props: DateFieldProps & { readonly owner: Element | null; readonly onClose: () => void },
): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [day, setDay] = useState(props.value);
  const { owner, onClose } = props;
  useLayoutEffect(() => {
    const field = owner?.parentElement;
    if (box.current && field) liftUnder(box.current, field.getBoundingClientRect());
  }, [owner]);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  useEffect(() => {
    const away = (event: PointerEvent): void => {
      const inside = event.target instanceof Node && box.current?.parentElement?.contains(event.target);
      if (!inside) onClose();
    };
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  }, [onClose]);
  const allowed = (one: string): boolean =>
    (props.min === undefined || one >= props.min) && (props.max === undefined || one <= props.max);
  const onKeyDown = (event: KeyboardEvent): void => {
    const far = event.shiftKey ? 12 : 1;
    const by = new Map<string, Temporal.DurationLike>([
      ['ArrowLeft', { days: -1 }],
      ['ArrowRight', { days: 1 }],
      ['ArrowUp', { days: -7 }],
      ['ArrowDown', { days: 7 }],
      ['Home', { days: -weekday(day) }],
      ['End', { days: 6 - weekday(day) }],
      ['PageUp', { months: -far }],
      ['PageDown', { months: far }],
    ]).get(event.key);
    if (event.key === 'Escape') onClose();
    else if (by && event.target instanceof Element && event.target.closest('table')) setDay(stepDay(day, by));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const name = (one: string, style: Intl.DateTimeFormatOptions): string => nameDay(one, props.locale, style);
  const weeks = monthGrid(day);
  return (
    <div className="ui-month" role="dialog" aria-label={props.texts.open} ref={box} onKeyDown={onKeyDown}>
      <div className="ui-month-head">
        <button
          type="button"
          aria-label={props.texts.previousMonth}
          onClick={() => setDay(stepDay(day, { months: -1 }))}
        >
          ◂
        </button>
        <strong aria-live="polite">{name(day, { year: 'numeric', month: 'long' })}</strong>
        <button
          type="button"
          aria-label={props.texts.nextMonth}
          onClick={() => setDay(stepDay(day, { months: 1 }))}
        >
          ▸
        </button>
      </div>
      <table>
        <thead>
          <tr>
            {weeks[0]?.map((one) => (
              <th key={one} scope="col" abbr={name(one, { weekday: 'long' })}>
                {name(one, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one}>
                  <button
                    type="button"
                    data-day={one}
                    data-other={one.slice(0, 7) === day.slice(0, 7) ? undefined : ''}
                    data-today={one === props.today ? '' : undefined}
                    aria-label={name(one, { dateStyle: 'full' })}
                    aria-current={one === props.today ? 'date' : undefined}
                    aria-pressed={one === props.value}
                    aria-disabled={allowed(one) ? undefined : true}
                    tabIndex={one === day ? 0 : -1}
                    onClick={() => allowed(one) && props.onChange(one)}
                  >
                    {Number(one.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className="ui-month-today"
        disabled={!allowed(props.today)}
        onClick={() => props.onChange(props.today)}
      >
        {props.texts.today} {props.today}
      </button>
    </div>
  );
}
