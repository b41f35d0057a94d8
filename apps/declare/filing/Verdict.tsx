import { figureWithUnit, type Language, MainFigure } from '#forms/index.ts';
import type { Calculation } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { balanceOf } from '../balance.ts';

/** What the person pays or gets back, and in one sentence why. */
export function Verdict({ results, language }: { results: Calculation['results']; language: Language }) {
  const { t } = useTranslation();
  const { kind, amount } = balanceOf(results);
  const money = (name: string) => figureWithUnit(results[name] ?? '0.00', 'CNY', language);
  return (
    <>
      <MainFigure
        label={t(`balance.${kind}`)}
        value={figureWithUnit(amount, 'CNY', language)}
        tone={kind === 'refund' ? 'refund' : kind === 'pay' ? 'pay' : 'plain'}
      />
      <p>
        {t(`why.${kind}`, {
          payable: money('taxPayable'),
          paid: money('taxPaid'),
          amount: figureWithUnit(amount, 'CNY', language),
        })}
      </p>
    </>
  );
}
