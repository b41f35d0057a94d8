import { type ReactNode, useId } from 'react';
import type { Field, FieldError, IsoDate, Warning } from '#rules/types.ts';
import { FieldSet, StatusIcon } from '#ui/index.ts';
import { FieldControl } from './Field.tsx';
import './forms.css';
import { type Language, say } from './language.ts';
import { sayAmounts } from './money.ts';
import { RowList } from './RowList.tsx';
import { sections } from './sections.ts';
import { shownErrors, type Touched, touch } from './touched.ts';
import { type FieldValue, type FieldValues, visibleFields } from './values.ts';

export interface FieldFormProps {
  readonly fields: readonly Field[];
  readonly values: FieldValues;
  readonly onChange: (values: FieldValues) => void;
  readonly language: Language;
  /** Heads the fields that have no heading of their own; without it they stand unframed. */
  readonly legend?: string | undefined;
  /** The day whose law asks; without one every field is there. */
  readonly date?: IsoDate | undefined;
  /** Every error of the present inputs; only those of touched fields are shown. */
  readonly errors: readonly FieldError[];
  readonly touched: Touched;
  readonly onTouched: (touched: Touched) => void;
  readonly warnings?: readonly Warning[];
  /** Where the value at a path (`wages`, `children.0`) comes from, said under it. */
  readonly source?: (path: string) => string | undefined;
  /** What else stands beneath a field, e.g. that its figure was changed. */
  readonly note?: (field: Field) => ReactNode;
}

/** A whole form drawn from the law's own field data: sections, help, conditional fields, rows. */
export function FieldForm(props: FieldFormProps) {
  const {
    fields,
    values,
    onChange,
    language,
    legend,
    date,
    touched,
    onTouched,
    warnings = [],
    source,
    note,
  } = props;
  const id = useId();
  const errors = shownErrors(props.errors, touched);

  const set = (field: Field, value: FieldValue) => {
    onTouched(touch(touched, field.name));
    onChange({ ...values, [field.name]: value });
  };

  const one = (field: Field) => {
    const value = values[field.name] ?? '';
    const beside = warnings.filter((warning) => warning.field === field.name);
    return (
      <div key={field.name} className="ff-field" data-field={field.name} data-empty={isEmpty(value)}>
        {field.kind === 'list' ? (
          <RowList
            field={field}
            rows={Array.isArray(value) ? value : []}
            onChange={(rows) => onChange({ ...values, [field.name]: rows })}
            language={language}
            errors={errors}
            touched={touched}
            onTouched={onTouched}
            source={source}
          />
        ) : (
          <FieldControl
            field={field}
            path={field.name}
            value={value}
            onChange={(next) => set(field, next)}
            onLeave={() => onTouched(touch(touched, field.name))}
            language={language}
            error={textOf(errors.get(field.name), language)}
            source={source?.(field.name)}
          />
        )}
        {note?.(field)}
        {beside.map((warning) => (
          <div key={warning.code} className="ff-beside">
            <p>
              <StatusIcon kind="warning" />
              <span>{sayAmounts(warning.text, language)}</span>
            </p>
          </div>
        ))}
      </div>
    );
  };

  return (
    <div className="ff-form">
      {sections(visibleFields(fields, values, date)).map((section) => {
        const key = `${id}-${section.title?.zh ?? ''}-${section.fields[0]?.name ?? ''}`;
        const body = section.fields.map(one);
        const heading = section.title === undefined ? legend : say(section.title, language);
        return heading === undefined ? (
          <div key={key}>{body}</div>
        ) : (
          <FieldSet key={key} legend={heading}>
            {body}
          </FieldSet>
        );
      })}
    </div>
  );
}

/** Nothing was given here: paper leaves it out. */
function isEmpty(value: FieldValue): boolean {
  return value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

function textOf(error: FieldError | undefined, language: Language): string | undefined {
  return error === undefined ? undefined : say(error.text, language);
}
