import { type Case, Exact, text, toFen, type Values } from '../engine/index.ts';
import { deductionsOf } from './land-vat-deductions.ts';
import type { landVatFields } from './land-vat-fields.ts';
import { landVatLaw, taxOnGain } from './land-vat-law.ts';

export type LandVatInput = Values<typeof landVatFields>;

export interface Settled {
  readonly deductions: Exact;
  readonly gain: Exact;
  readonly ratio: Exact;
  readonly tax: Exact;
}

/** Deductions, gain and tax of one transfer; refuses what cannot be: no deductions, or ordinary housing that is old. */
export function settle(it: Case, input: LandVatInput): Settled {
  const isOld = input.kind === 'oldAssessed' || input.kind === 'oldInvoice';
  if (isOld && input.ordinaryHousing)
    it.refuse(
      'ordinaryHousing',
      'range',
      text(
        '普通标准住宅免税只适用于纳税人建造的新房',
        'The exemption of ordinary housing is for new buildings one has built',
      ),
    );
  const deductions = deductionsOf(it, input);
  if (!deductions.isPositive)
    it.refuse(
      input.kind === 'direct' ? 'deductions' : 'landCost',
      'required',
      text('请填写扣除项目', 'Please enter the deductions'),
    );
  const { gain, ratio, tax } = taxOnGain(it, input.revenue, deductions);
  if (input.ordinaryHousing && !ratio.isAbove(it.number(landVatLaw.ordinaryRatio))) {
    const name = text('应纳土地增值税（普通标准住宅免税）', 'Land VAT (ordinary housing, exempt)');
    return { deductions, gain, ratio, tax: it.step('tax', name, Exact.zero) };
  }
  return {
    deductions,
    gain,
    ratio,
    tax: it.step('tax', text('应纳土地增值税', 'Land VAT'), toFen(tax)),
  };
}
