import { FieldForm, type FieldValues, figureWithUnit, type Language, say } from '#forms/index.ts';
import type { Field } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { type Filing, isChanged, sourceAt } from './filing.ts';
import { inWords } from './in-words.ts';
import type { FilingErrors } from './use-errors.ts';

export interface StepProps {
  readonly filing: Filing;
  readonly language: Language;
  readonly errors: FilingErrors;
  readonly onChange: (values: FieldValues) => void;
}

/** The fields of one page: where each figure comes from, and the mark of what the person changed. */
export function StepForm({
  filing,
  language,
  errors,
  onChange,
  fields,
}: StepProps & { fields: readonly Field[] }) {
  const { t } = useTranslation();
  const { values, base, calculation, prefill } = filing;

  const source = (path: string) => {
    const from = sourceAt(filing, path);
    return from === undefined ? undefined : t('source', { text: say(from.text, language) });
  };
  const note = (field: Field) => {
    const { name } = field;
    const prefilled = Object.keys(prefill.sources).some(
      (path) => path === name || path.startsWith(`${name}.`),
    );
    if (!prefilled || !isChanged(filing, name)) return null;
    const before = base[name];
    const former =
      field.kind === 'money' && typeof before === 'string'
        ? figureWithUnit(before, 'CNY', language)
        : inWords(field, before, language, t);
    return (
      <p className="decl-changed">
        <strong>{t('changed.mark')}</strong> {t('changed.former', { former })}{' '}
        <button
          type="button"
          className="ui-link"
          aria-label={`${t('changed.restore')} ${say(field.label, language)}`}
          onClick={() => onChange({ ...values, [name]: before ?? '' })}
        >
          {t('changed.restore')}
        </button>
      </p>
    );
  };

  return (
    <FieldForm
      fields={fields}
      values={values}
      onChange={onChange}
      language={language}
      errors={errors.all}
      touched={errors.touched}
      onTouched={errors.onTouched}
      warnings={calculation?.warnings ?? []}
      source={source}
      note={note}
    />
  );
}
