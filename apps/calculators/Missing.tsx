import { type Language, nameError, shownErrors, type Touched } from '#forms/index.ts';
import type { CalculatorInfo, FieldError } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { focusField, Notice } from '#ui/index.ts';

export interface MissingProps {
  readonly info: CalculatorInfo;
  readonly errors: readonly FieldError[];
  readonly touched: Touched;
  readonly language: Language;
}

/** Mistakes are named as such; what was merely not filled in yet is only pointed to. */
export function Missing({ info, errors, touched, language }: MissingProps) {
  const { t } = useTranslation();
  const wrong = [...shownErrors(errors, touched).values()];
  const open = errors.filter((error) => !wrong.includes(error));
  const lines = (some: readonly FieldError[]) => (
    <ul className="calc-open">
      {some.map((error) => (
        <li key={error.path}>
          <button type="button" className="ui-link" onClick={() => focusField(error.path)}>
            {nameError(info.fields, error, language)}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {wrong.length > 0 && (
        <Notice kind="error">
          <p>{t('result.wrong', { count: wrong.length })}</p>
          {lines(wrong)}
        </Notice>
      )}
      {open.length > 0 && (
        <>
          <p>{t('result.open')}</p>
          {lines(open)}
        </>
      )}
    </>
  );
}
