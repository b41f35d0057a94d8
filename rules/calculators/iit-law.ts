import { Parameters } from '../engine/index.ts';
import comprehensive from '../parameters/iit-comprehensive.json' with { type: 'json' };
import wagesMonthly from '../parameters/iit-wages-monthly.json' with { type: 'json' };

const annual = new Parameters(comprehensive);
const monthly = new Parameters(wagesMonthly);

/** Parameters of the individual income tax that several calculators share. */
export const iitLaw = {
  annualTable: annual.progressive('brackets'),
  basicDeduction: annual.number('basicDeduction'),
  basicDeductionMonth: annual.number('basicDeductionMonth'),
  firstJobFromJanuary: annual.rule('firstJobFromJanuary'),
  basicDeductionAtOnce: annual.number('basicDeductionAtOnce'),
  feeRatio: annual.number('feeRatio'),
  authorFactor: annual.number('authorFactor'),
  donationLimit: annual.number('donationLimit'),
  settlementExemptIncome: annual.number('settlementExemptIncome'),
  settlementExemptDue: annual.number('settlementExemptDue'),
  monthlyTable: monthly.progressive('brackets'),
  wageDeduction: monthly.number('basicDeduction'),
  wageDeductionForeign: monthly.number('basicDeductionForeign'),
} as const;
