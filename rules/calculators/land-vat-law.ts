import { type Case, type Exact, Parameters, text } from '../engine/index.ts';
import file from '../parameters/land-vat.json' with { type: 'json' };

const law = new Parameters(file);

/** Parameters of the land value-added tax. */
export const landVatLaw = {
  brackets: law.progressive('brackets'),
  ordinaryRatio: law.number('ordinaryRatio'),
  developerAddition: law.number('developerAddition'),
  expenseWithInterest: law.number('expenseWithInterest'),
  expenseWithoutInterest: law.number('expenseWithoutInterest'),
  invoiceAddition: law.number('invoiceAddition'),
  individualHome: law.rule('individualHome'),
  prelevyBase: law.rule('prelevyBase'),
  prelevy: {
    east: law.number('prelevyEast'),
    central: law.number('prelevyCentral'),
    west: law.number('prelevyWest'),
  },
} as const;

export interface GainTax {
  readonly gain: Exact;
  readonly ratio: Exact;
  readonly tax: Exact;
}

/**
 * Tax on a gain: gain × rate − deductions × coefficient, the rate being that of the ratio of gain to deductions
 * (条例第七条; 实施细则第十条). A ratio exactly on an edge belongs to the lower band.
 */
export function taxOnGain(it: Case, revenue: Exact, deductions: Exact): GainTax {
  const gain = it.step('gain', text('增值额', 'Gain'), revenue.minus(deductions).notBelowZero());
  const ratio = it.step('gainRatio', text('增值率', 'Ratio of gain'), gain.over(deductions), 'ratio');
  it.use(landVatLaw.brackets);
  const { value, citation } = landVatLaw.brackets.at(it.date);
  const band = value.bandOf(ratio);
  if (!it.explaining) return { gain, ratio, tax: gain.times(band.rate).minus(deductions.times(band.quick)) };
  const rate = band.rate.named(text('税率', 'rate'), 'ratio', [citation]);
  const coefficient = band.quick.named(text('速算扣除系数', 'quick coefficient'), 'ratio', [citation]);
  return { gain, ratio, tax: gain.times(rate).minus(deductions.times(coefficient)) };
}
