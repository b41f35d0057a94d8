import { languageOf } from '#forms/index.ts';
import { useHost, useTranslation } from '#sdk/index.ts';
import { Button } from '#ui/index.ts';
import type { Given } from '../given.ts';
import type { ShownReceipt } from '../ReceiptPage.tsx';
import { FORM } from '../settlement.ts';
import { Trouble } from '../Trouble.tsx';
import { useLoad } from '../use-load.ts';
import { FilingForm } from './FilingForm.tsx';

export interface FilingPageProps {
  readonly period: string;
  /** Figures a calculator handed over, until they are taken. */
  readonly given: Given | null;
  readonly onTaken: () => void;
  readonly periods: readonly string[];
  readonly onPeriod: (period: string) => void;
  readonly onHome: () => void;
  readonly onFiled: (filed: ShownReceipt) => void;
}

/** Fetches what the office knows of the year, then opens the pages. What was typed before waits in the draft. */
export function FilingPage(props: FilingPageProps) {
  const host = useHost();
  const { t } = useTranslation();
  const { period } = props;
  const load = useLoad(period, () => host.api('returns.prefill', { query: { form: FORM, period } }));
  if (load.state === 'ready') return <FilingForm {...props} prefill={load.data} />;
  return (
    <main className="decl decl-page ui-root">
      <h1>
        {t('form.name')} {t('form.year', { year: period })}
      </h1>
      {load.state === 'loading' ? (
        <p role="status">{t('loading')}</p>
      ) : (
        <Trouble error={load.error} language={languageOf(host.locale)} onAgain={load.again} />
      )}
      <Button onClick={props.onHome}>{t('receipt.home')}</Button>
    </main>
  );
}
