import { Comparison } from '#forms/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { Button, FieldSet, Notice } from '#ui/index.ts';
import { fieldsOf, outputs } from '../settlement.ts';
import { StepForm, type StepProps } from './StepForm.tsx';

/** The year-end bonus: taxed alone or merged, with what each comes to. */
export function BonusStep(props: StepProps) {
  const { filing, language, onChange } = props;
  const { t } = useTranslation();
  const choices = filing.calculation?.alternatives ?? [];
  const chosen = choices.find((one) => one.id === filing.values['bonusMethod']);
  const best = choices.find((one) => one.best);
  return (
    <>
      {choices.length === 0 && <Notice kind="info">{t('bonus.none')}</Notice>}
      <StepForm {...props} fields={fieldsOf.bonus} />
      {choices.length > 0 && (
        <FieldSet legend={t('bonus.compare')}>
          <Comparison alternatives={choices} outputs={outputs} language={language} />
          {chosen?.best === false && best !== undefined && (
            <p className="decl-advice">
              <Button onClick={() => onChange({ ...filing.values, bonusMethod: best.id })}>
                {t('bonus.useBest')}
              </Button>
            </p>
          )}
        </FieldSet>
      )}
    </>
  );
}
