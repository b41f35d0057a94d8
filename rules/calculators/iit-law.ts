import { type Case, type Exact, Parameters } from '../engine/index.ts';
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
  settlementExemptIncome: annual.number('settlementExemptIncome'),
  settlementExemptDue: annual.number('settlementExemptDue'),
  monthlyTable: monthly.progressive('brackets'),
  wageDeduction: monthly.number('basicDeduction'),
  wageDeductionForeign: monthly.number('basicDeductionForeign'),
} as const;

/** The monthly deduction from wages: of the monthly tables until 2018, 5,000 since. */
export function monthlyDeduction(it: Case): Exact {
  const older = iitLaw.wageDeduction.find(it.date) !== undefined;
  return it.number(older ? iitLaw.wageDeduction : iitLaw.basicDeductionMonth);
}
