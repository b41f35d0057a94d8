import type { WithholdingRecord } from '#contract/index.ts';
import { formatFen, parseFen } from '#contract/index.ts';
import { figure, type Language, say } from '#forms/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { DataTable } from '#ui/index.ts';
import { fieldsOf } from '../settlement.ts';
import { StepForm, type StepProps } from './StepForm.tsx';

/** The year's income and the tax withheld from it, with the records the figures were added up from. */
export function IncomeStep(props: StepProps) {
  const { t } = useTranslation();
  const { records } = props.filing.prefill;
  return (
    <>
      <StepForm {...props} fields={fieldsOf.income} />
      {records.length > 0 && (
        <details className="decl-records">
          <summary>{t('records.title', { count: records.length })}</summary>
          <Records records={records} language={props.language} />
        </details>
      )}
    </>
  );
}

type Amount = 'income' | 'socialInsurance' | 'housingFund' | 'withheld';

function total(records: readonly WithholdingRecord[], amount: Amount): string {
  return formatFen(records.reduce((sum, record) => sum + (parseFen(record[amount]) ?? 0n), 0n));
}

function Records({ records, language }: { records: readonly WithholdingRecord[]; language: Language }) {
  const { t } = useTranslation();
  const amounts: readonly Amount[] = ['income', 'socialInsurance', 'housingFund', 'withheld'];
  return (
    <DataTable
      caption={t('records.caption')}
      captionHidden
      rows={records}
      rowKey={(record) => record.id}
      columns={[
        { id: 'month', header: t('records.month'), cell: (record) => record.month },
        { id: 'payer', header: t('records.payer'), cell: (record) => say(record.payer, language) },
        { id: 'kind', header: t('records.kind'), cell: (record) => t(`kind.${record.kind}`) },
        ...amounts.map((amount) => ({
          id: amount,
          header: t(`records.${amount}`),
          number: true,
          cell: (record: WithholdingRecord) => figure(record[amount], 'CNY'),
        })),
      ]}
      footer={[t('records.total'), '', '', ...amounts.map((amount) => figure(total(records, amount), 'CNY'))]}
    />
  );
}
