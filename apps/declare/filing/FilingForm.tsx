import { useEffect, useRef, useState } from 'react';
import type { Prefill } from '#contract/index.ts';
import { type FieldValues, figureWithUnit, languageOf, say } from '#forms/index.ts';
import { useDraft, useHost, useTranslation } from '#sdk/index.ts';
import { focusField, Icon, Notice, StatusBar, Wizard } from '#ui/index.ts';
import { balanceOf } from '../balance.ts';
import { type StepId, steps } from '../settlement.ts';
import { BonusStep } from './BonusStep.tsx';
import { DeductionStep } from './DeductionStep.tsx';
import { DraftNotices } from './DraftNotices.tsx';
import { draftKey, type FilingDraft, freshDraft, newKey } from './draft.ts';
import type { FilingPageProps } from './FilingPage.tsx';
import { changesIn, filingOf, returnToFile } from './filing.ts';
import { IdentityStep } from './IdentityStep.tsx';
import { IncomeStep } from './IncomeStep.tsx';
import { PendingPanel } from './PendingPanel.tsx';
import { Problems } from './Problems.tsx';
import { SummaryStep } from './SummaryStep.tsx';
import { generalErrors, useErrors } from './use-errors.ts';
import { useGiven } from './use-given.ts';
import { useKeepReceipt } from './use-keep-receipt.ts';
import { useSubmission } from './use-submission.ts';

export type FilingFormProps = FilingPageProps & { readonly prefill: Prefill };

/** The pages of the annual settlement. Filled in beforehand: whoever agrees with everything only presses on. */
export function FilingForm(props: FilingFormProps) {
  const { prefill, period, periods, given, onTaken, onPeriod, onHome, onFiled } = props;
  const host = useHost();
  const { t } = useTranslation();
  const language = languageOf(host.locale);
  const draft = useDraft<FilingDraft>(draftKey(period), freshDraft);
  const { changes, pending, step } = draft.value;
  const filing = filingOf(prefill, changes);
  const errors = useErrors(filing, step);
  useGiven(given, draft, filing, onTaken);
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const wanted = useRef<string>(undefined);
  const keep = useKeepReceipt();
  const { discard } = draft;

  const { submission, retry, forget } = useSubmission(pending, {
    onFiled: (receipt) => {
      void keep(receipt).then(async (kept) => {
        await discard();
        onFiled({ id: receipt.id, receipt, kept });
      });
    },
    onRefused: (problem) => {
      draft.set((now) => ({ ...now, pending: null }));
      errors.refuse(problem);
    },
  });

  // While nobody knows whether it was filed, closing asks first.
  const undecided = pending !== null;
  useEffect(() => {
    host.setDirty(undecided);
    return () => host.setDirty(false);
  }, [host, undecided]);
  useEffect(() => host.setTitle(t('form.year', { year: period })), [host, period, t]);

  const change = (values: FieldValues) => {
    forget();
    setAgreed(false);
    draft.set((now) => ({ ...now, changes: changesIn(filing.base, values) }));
  };
  const show = (next: StepId) => {
    setAsked(false);
    draft.set((now) => ({ ...now, step: next }));
  };
  // The wizard puts the focus on the new page's heading; this runs after it and puts it into the field asked for.
  useEffect(() => {
    if (wanted.current === undefined) return;
    // What is wrong with a list as a whole has no field of its own.
    if (!focusField(wanted.current)) document.querySelector<HTMLElement>('.ui-error-summary')?.focus();
    wanted.current = undefined;
  });
  const lead = (to: StepId, path: string) => {
    wanted.current = path;
    show(to);
  };
  const go = (id: string) => {
    const next = steps.find((one) => one === id) ?? step;
    const onwards = steps.indexOf(next) > steps.indexOf(step);
    if (onwards) wanted.current = errors.holdBack();
    if (wanted.current !== undefined) return;
    show(next);
  };
  const finish = () => {
    setAsked(true);
    const { calculation } = filing;
    if (errors.all.length > 0 || calculation === undefined || !agreed) return;
    forget();
    const body = returnToFile(filing, calculation);
    // A second press in the same instant must not make a second submission.
    draft.set((now) => (now.pending === null ? { ...now, pending: { key: newKey(), body } } : now));
  };

  const page = { filing, language, errors, onChange: change };
  const content: Readonly<Record<StepId, React.ReactNode>> = {
    identity: <IdentityStep prefill={prefill} periods={periods} onPeriod={onPeriod} language={language} />,
    income: <IncomeStep {...page} />,
    deductions: <DeductionStep {...page} />,
    bonus: <BonusStep {...page} />,
    summary: (
      <SummaryStep {...page} agreed={agreed} onAgreed={setAgreed} asked={asked} onEdit={(to) => show(to)} />
    ),
  };
  const running =
    filing.calculation === undefined
      ? t('status.incomplete')
      : runningText(filing.calculation.results, (kind) => t(`balance.${kind}`), language);

  return (
    <div className="decl ui-root">
      <main className="decl-work">
        {pending !== null ? (
          <PendingPanel pending={pending} submission={submission} language={language} onRetry={retry} />
        ) : (
          <Wizard
            step={step}
            onStep={go}
            onFinish={finish}
            onCancel={onHome}
            image={<Icon name="declare" size="huge" />}
            texts={{
              back: t('wizard.back'),
              next: t('wizard.next'),
              finish: t('wizard.finish'),
              cancel: t('wizard.cancel'),
              progress: (number, of) => t('wizard.progress', { number, of }),
            }}
            steps={steps.map((id) => ({
              id,
              title: t(`steps.${id}.title`),
              description: t(`steps.${id}.description`),
              content: (
                <>
                  <DraftNotices draft={draft} onAgain={() => setAgreed(false)} />
                  {submission.state === 'refused' && (
                    <Notice kind="error" live title={t('refused.title')}>
                      <p>{say(submission.why, language)}</p>
                      {generalErrors(submission.problem).map((error) => (
                        <p key={error.path}>{say(error.text, language)}</p>
                      ))}
                    </Notice>
                  )}
                  <Problems errors={errors} step={id} language={language} onGo={lead} />
                  {content[id]}
                </>
              ),
            }))}
          />
        )}
      </main>
      <StatusBar
        panes={[
          t(draft.unsaved ? 'status.saving' : 'status.saved'),
          running,
          `${t('form.short')} ${t('form.year', { year: period })}`,
        ]}
      />
    </div>
  );
}

function runningText(
  results: Readonly<Record<string, string>>,
  name: (kind: ReturnType<typeof balanceOf>['kind']) => string,
  language: 'zh' | 'en',
): string {
  const { kind, amount } = balanceOf(results);
  return `${name(kind)} ${figureWithUnit(amount, 'CNY', language)}`;
}
