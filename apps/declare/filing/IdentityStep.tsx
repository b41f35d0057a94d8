import type { Prefill } from '#contract/index.ts';
import { type Language, say } from '#forms/index.ts';
import { useHost, useTranslation } from '#sdk/index.ts';
import { FieldSet, Notice, SelectField } from '#ui/index.ts';
import { day } from '../moment.ts';

export interface IdentityStepProps {
  readonly prefill: Prefill;
  readonly periods: readonly string[];
  readonly onPeriod: (period: string) => void;
  readonly language: Language;
}

/** Whose return it is and for which year. */
export function IdentityStep({ prefill, periods, onPeriod, language }: IdentityStepProps) {
  const host = useHost();
  const { t } = useTranslation();
  const { taxpayer, window, filed } = prefill;
  const span = { from: day(window.from, host.locale), to: day(window.to, host.locale) };
  return (
    <>
      {filed !== null && (
        <Notice kind="warning">{t('identity.filed', { number: filed.number, year: filed.period })}</Notice>
      )}
      <FieldSet legend={t('identity.year')}>
        <SelectField
          label={t('identity.period')}
          name="period"
          value={prefill.period}
          options={periods.map((period) => ({ value: period, label: t('form.year', { year: period }) }))}
          hint={t('identity.periodHint')}
          onChange={onPeriod}
        />
        <dl className="decl-facts">
          <dt>{t('home.window')}</dt>
          <dd>
            {t('window.span', span)}
            {window.now === 'open' && ` · ${t('window.open')}`}
          </dd>
        </dl>
        {window.now === 'late' && <Notice kind="info">{t('window.lateHelp')}</Notice>}
        {window.now === 'early' && <Notice kind="warning">{t('window.earlyHelp', span)}</Notice>}
      </FieldSet>
      <FieldSet legend={t('identity.person')}>
        <dl className="decl-facts">
          <dt>{t('identity.name')}</dt>
          <dd>{say(taxpayer.name, language)}</dd>
          <dt>{t(`identity.${taxpayer.codeKind}`)}</dt>
          <dd>{taxpayer.codeMasked}</dd>
        </dl>
      </FieldSet>
      {prefill.records.length === 0 && <Notice kind="info">{t('identity.noRecords')}</Notice>}
    </>
  );
}
