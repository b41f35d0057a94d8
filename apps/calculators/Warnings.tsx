import { type Language, say, sayAmounts } from '#forms/index.ts';
import type { Field, Warning } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { focusField, Notice } from '#ui/index.ts';

export interface WarningsProps {
  readonly warnings: readonly Warning[];
  /** The fields in sight: what concerns one of them is said there, and only pointed to here. */
  readonly fields: readonly Field[];
  readonly language: Language;
}

/** What a person should know beside the figure. Nothing is said twice on one page. */
export function Warnings({ warnings, fields, language }: WarningsProps) {
  const { t } = useTranslation();
  const besides = fields.filter(({ name }) => warnings.some(({ field }) => field === name));
  const general = warnings.filter(({ field }) => besides.every(({ name }) => name !== field));
  return (
    <>
      {general.map((warning) => (
        <Notice key={`${warning.code} ${warning.field ?? ''}`} kind="warning">
          {sayAmounts(warning.text, language)}
        </Notice>
      ))}
      {besides.length > 0 && (
        <div className="calc-pointer">
          <Notice kind="warning">
            {t('result.beside')}{' '}
            {besides.map(({ name, label }, index) => (
              <span key={name}>
                {index > 0 && ' · '}
                <button type="button" className="ui-link" onClick={() => focusField(name)}>
                  {say(label, language)}
                </button>
              </span>
            ))}
          </Notice>
        </div>
      )}
    </>
  );
}
