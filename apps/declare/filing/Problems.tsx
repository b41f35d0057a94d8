import { type Language, nameError } from '#forms/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { ErrorSummary } from '#ui/index.ts';
import { fields, type StepId, stepOf, steps } from '../settlement.ts';
import type { FilingErrors } from './use-errors.ts';

export interface ProblemsProps {
  readonly errors: FilingErrors;
  readonly step: StepId;
  readonly language: Language;
  /** Leads to the field of a path on its page. */
  readonly onGo: (step: StepId, path: string) => void;
}

/** What has to be corrected before one may go on, each line leading to its field, on whichever page it stands. */
export function Problems({ errors, step, language, onGo }: ProblemsProps) {
  const { t } = useTranslation();
  const atEnd = step === 'summary';
  const shown = errors.all.filter((error) => errors.touched.has(error.path) || atEnd);
  const here = shown.filter((error) => stepOf(error.path) === step);
  const elsewhere = shown.filter((error) => stepOf(error.path) !== step);

  return (
    <>
      {errors.attempts > 0 && !atEnd && (
        <ErrorSummary
          key={errors.attempts}
          title={t('problems.here', { count: here.length })}
          errors={here.map((error) => ({ name: error.path, text: nameError(fields, error, language) }))}
        />
      )}
      {(atEnd || errors.attempts > 0) && elsewhere.length > 0 && (
        <div className="ui-error-summary" role="alert">
          <p className="ui-error-summary-title">{t('problems.elsewhere', { count: elsewhere.length })}</p>
          <ul>
            {elsewhere.map((error) => {
              const page = stepOf(error.path);
              return (
                <li key={`${error.path} ${error.code}`}>
                  <button type="button" className="ui-link" onClick={() => onGo(page, error.path)}>
                    {t('problems.at', { number: steps.indexOf(page) + 1, page: t(`steps.${page}.title`) })}
                    {nameError(fields, error, language)}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {atEnd &&
        here.map((error) => (
          <p key={error.path} className="ff-error" role="alert">
            {nameError(fields, error, language)}
          </p>
        ))}
    </>
  );
}
