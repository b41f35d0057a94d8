import { type Case, Exact, text } from '../engine/index.ts';
import type { SmallVatInput } from './vat-small-fields.ts';
import { smallVatLaw as law } from './vat-small-law.ts';

const NEAR = Exact.parse('0.95');

/** Sales below it are exempt; what exactly at it means changed in 2026. */
export interface Threshold {
  readonly amount: Exact;
  /** Sales exactly at the threshold are exempt (含本数), not taxed. */
  readonly inclusive: boolean;
}

/** The threshold of the period: of the law, or what the province set. Companies had none before August 2013. */
export function thresholdOf(it: Case, input: SmallVatInput): Threshold | undefined {
  const { period, taxpayer, localThreshold } = input;
  if (period === 'time' && taxpayer === 'company')
    it.refuse('period', 'condition', text('企业不按次纳税', 'Companies do not pay by single sales'));
  const bySale = period === 'time';
  if (bySale && law.exemptTime.find(it.date) !== undefined)
    return { amount: it.number(law.exemptTime), inclusive: isInclusive(it) };
  if (bySale || (taxpayer === 'individual' && it.date < '2014-10-01')) {
    if (localThreshold.isZero)
      it.refuse(
        'localThreshold',
        'required',
        text(
          '该时期起征点由各省确定，请填写当地起征点',
          'The province set the threshold then; please enter it',
        ),
      );
    // A threshold proper (起征点): sales that reach it are taxed in full.
    return { amount: localThreshold, inclusive: false };
  }
  if (it.date < '2013-08-01') return undefined;
  const month = it.number(law.exemptMonth);
  return { amount: period === 'quarter' ? month.times(Exact.whole(3)) : month, inclusive: isInclusive(it) };
}

/** Sales exactly at the threshold were exempt until 2025 and are taxed in full since 2026. */
export function isInclusive(it: Case): boolean {
  return it.use(law.boundary) === 'exempt';
}

/** Whether sales stay below the threshold. */
export function isBelow(sales: Exact, { amount: most, inclusive }: Threshold): boolean {
  return inclusive ? !sales.isAbove(most) : sales.isBelow(most);
}

/** Says so just before the threshold, and just past it, where the tax is more than the last sales. */
export function warnOfThreshold(
  it: Case,
  sales: Exact,
  threshold: Threshold,
  exempt: boolean,
  tax: Exact,
): void {
  const line = threshold.amount.toFixed(2);
  const included = threshold.inclusive;
  if (exempt && sales.isAbove(threshold.amount.times(NEAR)))
    it.warn(
      'threshold-ahead',
      text(
        `销售额接近 ${line} 元：${included ? '超过' : '达到'}后全部销售额都要缴税`,
        `Sales are close to ${line}: ${included ? 'above' : 'from'} it all sales are taxed`,
      ),
    );
  if (!exempt && sales.isBelow(threshold.amount.plus(tax)))
    it.warn(
      'threshold-cliff',
      text(
        `刚${included ? '超过' : '达到'} ${line} 元，全额缴税 ${tax.toFixed(2)} 元，多卖的部分还不够缴税`,
        `Just ${included ? 'above' : 'at'} ${line}: the tax of ${tax.toFixed(2)} is more than what was sold beyond it`,
      ),
    );
}
