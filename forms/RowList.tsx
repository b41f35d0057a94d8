import type { Field, FieldError } from '#rules/types.ts';
import { Button } from '#ui/index.ts';
import { FieldControl } from './Field.tsx';
import { type Language, say } from './language.ts';
import { fill, texts } from './texts.ts';
import { type Touched, touch, untouchRow } from './touched.ts';
import { type FieldValues, initialValues, visibleFields } from './values.ts';

export interface RowListProps {
  readonly field: Field;
  readonly rows: readonly FieldValues[];
  readonly onChange: (rows: readonly FieldValues[]) => void;
  readonly language: Language;
  readonly errors: ReadonlyMap<string, FieldError>;
  readonly touched: Touched;
  readonly onTouched: (touched: Touched) => void;
  readonly source?: ((path: string) => string | undefined) | undefined;
}

/** A field that holds rows, such as children or months: each row its own group, added and removed by button. */
export function RowList(props: RowListProps) {
  const { field, rows, onChange, language, errors, touched, onTouched, source } = props;
  const label = say(field.label, language);
  const fields = field.fields ?? [];
  const full = field.maxRows !== undefined && rows.length >= field.maxRows;
  const own = errors.get(field.name);

  const change = (index: number, name: string, row: FieldValues) => {
    onTouched(new Set([...touched, field.name, `${field.name}.${index}.${name}`]));
    onChange(rows.map((old, at) => (at === index ? row : old)));
  };
  const remove = (index: number) => {
    onTouched(touch(untouchRow(touched, field.name, index), field.name));
    onChange(rows.filter((_, at) => at !== index));
  };

  return (
    <fieldset className="ff-list">
      <legend>{label}</legend>
      {field.help !== undefined && <p className="ff-help">{say(field.help, language)}</p>}
      {own !== undefined && (
        <p className="ff-error" role="alert">
          {say(own.text, language)}
        </p>
      )}
      <ol className="ff-rows">
        {rows.map((row, index) => {
          const name = fill(say(texts.row, language), { n: index + 1 });
          const from = source?.(`${field.name}.${index}`);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place; every control in it is controlled
            <li key={index} className="ff-listrow">
              <fieldset>
                <legend className="ff-rowname">{name}</legend>
                <div className="ff-cells">
                  {visibleFields(fields, row).map((cell) => {
                    const path = `${field.name}.${index}.${cell.name}`;
                    const error = errors.get(path);
                    return (
                      <FieldControl
                        key={cell.name}
                        field={cell}
                        compact
                        path={path}
                        value={row[cell.name] ?? ''}
                        onChange={(value) => change(index, cell.name, { ...row, [cell.name]: value })}
                        onLeave={() => onTouched(touch(touched, path))}
                        language={language}
                        error={error === undefined ? undefined : say(error.text, language)}
                      />
                    );
                  })}
                </div>
                {from !== undefined && <p className="ui-field-source">{from}</p>}
              </fieldset>
              <Button
                aria-label={`${say(texts.remove, language)} ${label} ${name}`}
                onClick={() => remove(index)}
              >
                {say(texts.remove, language)}
              </Button>
            </li>
          );
        })}
      </ol>
      <div className="ff-add">
        <Button
          aria-label={`${say(texts.add, language)} ${label}`}
          disabled={full}
          onClick={() => onChange([...rows, initialValues(fields)])}
        >
          {say(texts.add, language)}
        </Button>
        {rows.length === 0 && <span className="ff-empty">{say(texts.noRows, language)}</span>}
        {full && <span>{fill(say(texts.full, language), { n: field.maxRows ?? 0 })}</span>}
      </div>
    </fieldset>
  );
}
