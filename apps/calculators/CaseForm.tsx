import { DayField, FieldForm, type Language, say, shownErrors, type Touched, touch } from '#forms/index.ts';
import type { CalculatorInfo, FieldError } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { FieldSet, SelectField } from '#ui/index.ts';
import { type Case, dateOf, withDate } from './case.ts';
import { dayOfYear, yearsOf } from './dates.ts';
import type { Outcome } from './outcome.ts';

export interface CaseFormProps {
  readonly info: CalculatorInfo;
  readonly one: Case;
  readonly onChange: (one: Case) => void;
  readonly outcome: Outcome;
  readonly language: Language;
  readonly today: string;
  readonly touched: Touched;
  readonly onTouched: (touched: Touched) => void;
}

/** One calculator's form: the day whose law applies, then the fields the law asks for. */
export function CaseForm(props: CaseFormProps) {
  const { info, one, onChange, outcome, language, today, touched, onTouched } = props;
  const { t } = useTranslation();
  const date = dateOf(info, one, today);
  const errors = errorsOf(outcome);
  // What the law of the day does not know is said where it was asked for, touched or not.
  const seen = outcome.kind === 'out-of-force' ? touch(touched, outcome.error.path) : touched;
  const dateError = dateErrorOf(shownErrors(errors, seen).get('date')?.text, language);
  const years = yearsOf(info, today);
  const year = date.slice(0, 4);

  const setDate = (next: string) => {
    onTouched(touch(touched, 'date'));
    onChange(withDate(info, one, next, today));
  };

  return (
    <form className="calc-form" onSubmit={(event) => event.preventDefault()}>
      <h2>{say(info.title, language)}</h2>
      <p className="calc-summary">{say(info.summary, language)}</p>
      <FieldSet legend={t('date.section')}>
        <div className="calc-dates">
          <SelectField
            label={t('date.year')}
            name="taxYear"
            value={years.includes(year) ? year : ''}
            placeholder={t('date.otherYear')}
            options={years.map((value) => ({ value, label: t('date.yearName', { year: value }) }))}
            onChange={(value) => setDate(dayOfYear(info, value, today))}
          />
          <DayField
            language={language}
            label={t('date.day')}
            name="date"
            value={date}
            hint={date === today ? t('date.today') : t('date.whatIf')}
            error={dateError}
            onChange={setDate}
          />
        </div>
      </FieldSet>
      <FieldForm
        fields={info.fields}
        values={one.values}
        legend={t('form.figures')}
        date={date}
        onChange={(values) => onChange({ ...one, values })}
        language={language}
        errors={errors}
        touched={seen}
        onTouched={onTouched}
        warnings={outcome.kind === 'result' ? outcome.calculation.warnings : []}
      />
    </form>
  );
}

function errorsOf(outcome: Outcome): readonly FieldError[] {
  if (outcome.kind === 'incomplete') return outcome.errors;
  return outcome.kind === 'out-of-force' ? [outcome.error] : [];
}

function dateErrorOf(text: { zh: string; en: string } | undefined, language: Language): string | undefined {
  return text === undefined ? undefined : say(text, language);
}
