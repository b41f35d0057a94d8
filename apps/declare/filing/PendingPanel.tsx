import { figureWithUnit, type Language, say } from '#forms/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { Button, Notice, ProgressBar } from '#ui/index.ts';
import { balanceOf } from '../balance.ts';
import type { Pending } from './draft.ts';
import type { Submission } from './use-submission.ts';

export interface PendingPanelProps {
  readonly pending: Pending;
  readonly submission: Submission;
  readonly language: Language;
  readonly onRetry: () => void;
}

/**
 * While the answer is awaited. Nothing can be changed here: the figures may already be filed, and only the very
 * same submission can be sent again without filing twice.
 */
export function PendingPanel({ pending, submission, language, onRetry }: PendingPanelProps) {
  const { t } = useTranslation();
  const { kind, amount } = balanceOf({ balance: pending.body.expected.balance });
  const attempt = submission.state === 'sending' || submission.state === 'waiting' ? submission.attempt : 1;
  return (
    <section className="decl-page">
      <h1>{t('pending.title')}</h1>
      <p>
        {t('form.name')} {t('form.year', { year: pending.body.period })} · {t(`balance.${kind}`)}{' '}
        {figureWithUnit(amount, 'CNY', language)}
      </p>
      {submission.state === 'waiting' ? (
        <Notice kind="warning" live title={t('pending.lost')}>
          <p>{say(submission.why, language)}</p>
          <p>{t('pending.auto', { count: attempt })}</p>
          <Button default onClick={onRetry}>
            {t('pending.retry')}
          </Button>
        </Notice>
      ) : (
        <ProgressBar
          label={t('pending.sending')}
          text={attempt > 1 ? t('pending.attempt', { count: attempt }) : ''}
        />
      )}
      <p className="decl-fine">{t('pending.locked')}</p>
    </section>
  );
}
