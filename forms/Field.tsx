import type { Field } from '#rules/types.ts';
import {
  CheckboxField,
  IntegerField,
  MoneyField,
  RadioGroupField,
  SelectField,
  TextField,
} from '#ui/index.ts';
import { DayField } from './DayField.tsx';
import { type Language, say } from './language.ts';
import { texts } from './texts.ts';
import type { FieldValue } from './values.ts';

export interface FieldControlProps {
  readonly field: Field;
  /** Where it stands in the inputs, e.g. `children.0.months`; also the control's `name`. */
  readonly path: string;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
  /** The person went on to something else. */
  readonly onLeave: () => void;
  readonly language: Language;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  /** Where the value comes from. */
  readonly source?: string | undefined;
  /** One of many beside each other: every help waits behind its question mark. */
  readonly compact?: boolean;
}

/** A short help is always in sight; a long one waits behind its question mark. */
function explained({ field, language, hint, compact = false }: FieldControlProps) {
  const help = field.help === undefined ? undefined : say(field.help, language);
  const long = help !== undefined && [...help].length > (language === 'zh' ? 40 : 90);
  const behind = long || compact || hint !== undefined;
  return { hint: hint ?? (behind ? undefined : help), help: behind ? help : undefined };
}

/** The control that suits a field of the law's data. */
export function FieldControl(props: FieldControlProps) {
  const { field, path, value, onChange, onLeave, language, error, source } = props;
  const common = {
    name: path,
    label: say(field.label, language),
    error,
    source,
    ...explained(props),
    required: field.required,
    onBlur: onLeave,
  };
  const unit = { unit: field.unit === undefined ? undefined : say(field.unit, language) };
  const text = typeof value === 'string' ? value : '';

  switch (field.kind) {
    case 'boolean':
      return <CheckboxField {...common} value={value === true} onChange={onChange} />;
    case 'money':
      return <MoneyField {...common} {...unit} value={text} onChange={onChange} />;
    case 'integer':
      return (
        <IntegerField
          {...common}
          {...unit}
          min={field.min === undefined ? undefined : Number(field.min)}
          max={field.max === undefined ? undefined : Number(field.max)}
          value={text}
          onChange={onChange}
        />
      );
    case 'date':
      return <DayField {...common} language={language} value={text} onChange={onChange} />;
    case 'choice': {
      const options = (field.options ?? []).map((option) => ({
        value: option.value,
        label: say(option.label, language),
      }));
      // Few choices are all seen at once, short ones on one line; many are folded into a list.
      if (options.length > 3) {
        return <SelectField {...common} options={options} value={text} onChange={onChange} />;
      }
      const length = [...options.map((option) => option.label).join('')].length;
      return (
        <RadioGroupField
          {...common}
          inline={length <= (language === 'zh' ? 14 : 28)}
          options={options}
          value={text}
          onChange={onChange}
        />
      );
    }
    case 'ratio':
      return (
        <TextField
          {...common}
          {...unit}
          placeholder={say(texts.ratio, language)}
          value={text}
          onChange={onChange}
        />
      );
    default:
      return <TextField {...common} {...unit} value={text} onChange={onChange} />;
  }
}
