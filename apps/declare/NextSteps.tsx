import type { NextStep } from '#contract/index.ts';
import { type Language, sayAmounts } from '#forms/index.ts';
import { useHost, useTranslation } from '#sdk/index.ts';
import { FieldSet } from '#ui/index.ts';
import { day } from './moment.ts';

/** What happens next and by when, with the law it rests on. */
export function NextSteps({ next, language }: { next: readonly NextStep[]; language: Language }) {
  const host = useHost();
  const { t } = useTranslation();
  return (
    <FieldSet legend={t('receipt.next')}>
      <ol className="decl-next">
        {next.map((step) => (
          <li key={step.code}>
            {sayAmounts(step.text, language)}
            {step.by !== undefined && (
              <strong className="decl-by">
                <time dateTime={step.by}>{t('receipt.by', { day: day(step.by, host.locale) })}</time>
              </strong>
            )}
            {step.basis !== undefined && (
              <span className="decl-basis">{t('receipt.basis', { basis: step.basis })}</span>
            )}
          </li>
        ))}
      </ol>
    </FieldSet>
  );
}
