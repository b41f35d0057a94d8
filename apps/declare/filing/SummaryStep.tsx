import {
  Citations,
  Explanation,
  type FieldValues,
  Figures,
  initialValues,
  type Language,
  sameValue,
  say,
} from '#forms/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { CheckboxField, DataTable, FieldSet, Notice } from '#ui/index.ts';
import { fields, fieldsOf, outputs, type StepId, steps } from '../settlement.ts';
import { type Filing, isChanged, sourceAt } from './filing.ts';
import { inWords, rowInWords } from './in-words.ts';
import type { StepProps } from './StepForm.tsx';
import { Verdict } from './Verdict.tsx';

export interface SummaryStepProps extends StepProps {
  readonly agreed: boolean;
  readonly onAgreed: (agreed: boolean) => void;
  /** Filing was asked for; now what is still missing is said. */
  readonly asked: boolean;
  readonly onEdit: (step: StepId) => void;
}

/** The last look before filing: the outcome and why, every figure with its source, the statement of truth. */
export function SummaryStep({ filing, language, agreed, onAgreed, asked, onEdit }: SummaryStepProps) {
  const { t } = useTranslation();
  const { calculation, prefill } = filing;
  if (calculation === undefined) return null;
  const { results, trace, citations, warnings } = calculation;
  return (
    <>
      <Verdict results={results} language={language} />
      {warnings.map((warning) => (
        <Notice key={`${warning.code} ${warning.field ?? ''}`} kind="warning">
          {say(warning.text, language)}
        </Notice>
      ))}
      <FieldSet legend={t('summary.identity')}>
        <p className="decl-oneline">
          {say(prefill.taxpayer.name, language)} · {prefill.taxpayer.codeMasked} · {t('form.name')}{' '}
          {t('form.year', { year: prefill.period })}
        </p>
      </FieldSet>
      <Entries filing={filing} language={language} onEdit={onEdit} />
      <FieldSet legend={t('summary.figures')}>
        <Figures outputs={outputs} results={results} language={language} label={t('summary.figures')} />
      </FieldSet>
      <details className="decl-trace">
        <summary>{t('summary.how')}</summary>
        <Explanation trace={trace} language={language} />
        <h3>{t('summary.law')}</h3>
        <Citations citations={citations} language={language} />
      </details>
      <FieldSet legend={t('summary.statement')}>
        <CheckboxField
          name="agreed"
          label={t('summary.truth')}
          value={agreed}
          onChange={onAgreed}
          required
          error={asked && !agreed ? t('summary.tick') : undefined}
        />
      </FieldSet>
    </>
  );
}

interface Entry {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly changed: boolean;
}

/** A page's filled-in figures; each row of a list is an entry of its own, for it has a source of its own. */
function entriesOf(
  filing: Filing,
  step: StepId,
  language: Language,
  t: (key: string) => string,
): readonly Entry[] {
  const start = initialValues(fields);
  return fieldsOf[step].flatMap((field) => {
    const { name } = field;
    if (!(name in filing.inputs)) return [];
    const value = filing.values[name];
    const label = say(field.label, language);
    const changed = isChanged(filing, name);
    const entry = (path: string, title: string, words: string): Entry => {
      const source = sourceAt(filing, path);
      return {
        name: path,
        label: title,
        value: words,
        source: source === undefined ? '' : say(source.text, language),
        changed: source?.kind === 'self' && changed,
      };
    };
    if (Array.isArray(value)) {
      if (value.length === 0) return changed ? [{ ...entry(name, label, t('nothing')), changed }] : [];
      return value.map((row: FieldValues, index) =>
        entry(`${name}.${index}`, `${label} ${index + 1}`, rowInWords(field, row, language, t)),
      );
    }
    if (!changed && sourceAt(filing, name) === undefined && sameValue(value, start[name])) return [];
    return [entry(name, label, inWords(field, value, language, t))];
  });
}

function Entries({
  filing,
  language,
  onEdit,
}: {
  filing: Filing;
  language: Language;
  onEdit: (step: StepId) => void;
}) {
  const { t } = useTranslation();
  return steps.map((step) => {
    const entries = entriesOf(filing, step, language, t);
    if (entries.length === 0) return null;
    const title = t(`steps.${step}.title`);
    return (
      <section key={step} className="decl-entries">
        <DataTable
          caption={title}
          rows={entries}
          rowKey={(entry) => entry.name}
          columns={[
            { id: 'label', header: t('summary.item'), cell: (entry) => entry.label },
            {
              id: 'value',
              header: t('summary.value'),
              number: true,
              cell: (entry) => <span className="decl-value">{entry.value}</span>,
            },
            {
              id: 'source',
              header: t('summary.source'),
              cell: (entry) => (
                <>
                  {entry.changed && <strong className="decl-mark">{t('changed.mark')}</strong>} {entry.source}
                </>
              ),
            },
          ]}
        />
        <button
          type="button"
          className="ui-link decl-edit"
          aria-label={t('summary.editPage', { page: title })}
          onClick={() => onEdit(step)}
        >
          {t('summary.edit')}
        </button>
      </section>
    );
  });
}
