import { type Case, type Dated, Exact, Parameters, text } from '../engine/index.ts';
import file from '../parameters/iit-other-deductions.json' with { type: 'json' };
import type { AnnualInput } from './iit-annual-fields.ts';
import { iitLaw } from './iit-law.ts';
import { remunerationLaw } from './iit-remuneration.ts';

const parameters = new Parameters(file);
const law = {
  privatePension: parameters.number('privatePensionLimit'),
  privatePensionArea: parameters.rule('privatePensionArea'),
  commercialHealth: parameters.number('commercialHealthLimit'),
  annuityRatio: parameters.number('annuityRatio'),
  housingFundRatio: parameters.number('housingFundRatio'),
  expatAllowances: parameters.rule('expatAllowances'),
};

/** A contribution, within its share of the base where the base is told. */
function withinShare(it: Case, paid: Exact, base: Exact, share: Dated<Exact>, field: string): Exact {
  return base.isZero ? paid : it.capped(paid, base.times(it.number(share)), field);
}

/** Social insurance and housing fund (专项扣除); the fund up to 12 % of its base (财税〔2006〕10号 第二条). */
export function specialDeductions(it: Case, input: AnnualInput): Exact {
  const { socialInsurance, housingFund, housingFundBase } = input;
  const fund = withinShare(it, housingFund, housingFundBase, law.housingFundRatio, 'housingFund');
  return it.total('special', text('专项扣除合计', 'Social insurance and housing fund'), [
    socialInsurance,
    fund,
  ]);
}

/**
 * Costs of insurance and securities agents, deductible beside the 20 %: a quarter of their income counted, and the
 * surcharges paid (财税〔2018〕164号 第三条).
 */
export function agentCosts(it: Case, { commission, commissionSurcharges }: AnnualInput): Exact {
  if (commission.isZero) return Exact.zero;
  const counted = commission.times(Exact.one.minus(it.number(iitLaw.feeRatio)));
  const costs = it.step(
    'agentCosts',
    text('展业成本', 'Agent’s costs'),
    counted.times(it.number(remunerationLaw.agentCostRatio)),
  );
  return it.total('agentDeductions', text('展业成本和附加税费', 'Agent’s costs and surcharges'), [
    costs,
    commissionSurcharges,
  ]);
}

/** Other deductions by law (法第六条, 条例第十三条), each within its limit. */
export function otherDeductions(it: Case, input: AnnualInput): Exact {
  const { annuity, annuityBase } = input;
  const parts = [withinShare(it, annuity, annuityBase, law.annuityRatio, 'annuity'), input.otherDeductions];
  if (input.privatePension.isPositive) {
    if (law.privatePension.find(it.date) === undefined)
      it.refuse(
        'privatePension',
        'not-in-force',
        text('个人养老金扣除自2022年起', 'Private pensions are deductible since 2022'),
      );
    if (it.use(law.privatePensionArea) === 'pilot-cities')
      it.warn(
        'pilot-cities',
        text('2022、2023年只在先行城市可以扣除', 'Deductible in the pilot cities only in 2022 and 2023'),
        'privatePension',
      );
    parts.push(it.capped(input.privatePension, it.number(law.privatePension), 'privatePension'));
  }
  if (input.commercialHealth.isPositive)
    parts.push(it.capped(input.commercialHealth, it.number(law.commercialHealth), 'commercialHealth'));
  return it.total('otherDeductions', text('其他扣除合计', 'Other deductions'), parts);
}

/** Refuses allowances of foreigners where they are not exempt, or not beside special additional deductions. */
export function checkExpatAllowances(it: Case, allowances: Exact, additional: Exact): void {
  if (allowances.isZero) return;
  if (law.expatAllowances.find(it.date) === undefined)
    it.refuse(
      'expatAllowances',
      'not-in-force',
      text('外籍个人津补贴免税政策当日不适用', 'Allowances of foreigners are not exempt on that day'),
    );
  it.use(law.expatAllowances);
  if (additional.isPositive)
    it.refuse(
      'expatAllowances',
      'exclusive',
      text(
        '外籍个人津补贴免税与专项附加扣除只能选一',
        'Either exempt allowances or special additional deductions, not both',
      ),
    );
}
