import { amount, type Case, defineCalculator, Exact, sum, text, toFen } from '../engine/index.ts';
import { donationsDeducted } from './donations.ts';
import {
  agentCosts,
  checkExpatAllowances,
  otherDeductions,
  specialDeductions,
} from './iit-annual-deductions.ts';
import { type AnnualInput, annualFields, METHODS, type Method } from './iit-annual-fields.ts';
import { bonusMethod, taxOnBonusAlone, warnOfBonusCliff } from './iit-bonus-rule.ts';
import { iitLaw } from './iit-law.ts';
import { specialAdditional } from './special-additional.ts';

/** Income counted: wages in full, labour and royalties less 20 %, author's pay then at 70 % (法第六条). */
function countedIncome(it: Case, input: AnnualInput, method: Method): Exact {
  const keep = Exact.one.minus(it.number(iitLaw.feeRatio));
  const factor = it.number(iitLaw.authorFactor);
  const parts = [input.wages];
  if (method === 'merged' && input.bonus.isPositive) parts.push(input.bonus);
  const add = (id: string, zh: string, en: string, gross: Exact, counted: () => Exact): void => {
    if (gross.isPositive) parts.push(it.step(id, text(zh, en), counted()));
  };
  const { labour, author, royalties, commission } = input;
  add('labourIncome', '劳务报酬收入额', 'Labour income counted', labour, () => labour.times(keep));
  add('authorIncome', '稿酬收入额', 'Author’s income counted', author, () =>
    author.times(keep).times(factor),
  );
  add('royaltyIncome', '特许权使用费收入额', 'Royalty income counted', royalties, () =>
    royalties.times(keep),
  );
  add('commissionIncome', '佣金收入额', 'Commission counted', commission, () => commission.times(keep));
  const counted = sum(parts);
  const exempt = sum([input.exemptIncome, input.expatAllowances].filter((part) => part.isPositive));
  return it.step(
    'income',
    text('综合所得收入额', 'Comprehensive income counted'),
    exempt.isPositive ? counted.minus(exempt).notBelowZero() : counted,
  );
}

function settle(it: Case, input: AnnualInput, method: Method) {
  const income = countedIncome(it, input, method);
  const costs = agentCosts(it, input);
  const special = specialDeductions(it, input);
  const additional = specialAdditional(it, input);
  checkExpatAllowances(it, input.expatAllowances, additional);
  const rest = otherDeductions(it, input);
  const basic = it.number(iitLaw.basicDeduction);
  const allowed = it.step(
    'deductionsBeforeDonations',
    text('捐赠前各项扣除合计', 'Deductions before donations'),
    sum([basic, special, additional, rest, ...(costs.isPositive ? [costs] : [])]),
  );
  const before = it.step(
    'taxableBeforeDonations',
    text('扣除捐赠前的应纳税所得额', 'Taxable income before donations'),
    income.minus(allowed).notBelowZero(),
  );
  const given = donationsDeducted(it, input, before);
  const deductions = it.step('deductions', text('扣除合计', 'Deductions'), allowed.plus(given));
  const taxableIncome = it.step('taxableIncome', text('应纳税所得额', 'Taxable income'), before.minus(given));
  const taxOnComprehensive = it.step(
    'taxOnComprehensive',
    text('综合所得应纳税额', 'Tax on comprehensive income'),
    toFen(it.use(iitLaw.annualTable).tax(taxableIncome)),
  );
  const alone = method === 'separate' && input.bonus.isPositive;
  if (alone) it.use(bonusMethod);
  const bonusTax = alone ? taxOnBonusAlone(it, input.bonus) : Exact.zero;
  const taxPayable = it.step(
    'taxPayable',
    text('全年应纳税额', 'Tax of the year'),
    taxOnComprehensive.plus(bonusTax).minus(input.taxReduction).notBelowZero(),
  );
  const taxPaid = it.total('taxPaid', text('已缴税额', 'Tax already paid'), [
    input.taxWithheld,
    input.bonusTaxWithheld,
  ]);
  const balance = it.step(
    'balance',
    text('应补（退）税额', 'Balance (to pay, or refund if negative)'),
    taxPayable.minus(taxPaid),
  );
  return { income, deductions, taxableIncome, taxOnComprehensive, bonusTax, taxPayable, taxPaid, balance };
}

/**
 * No payment is asked where the year's income is at most 120,000 or the amount due at most 400, provided tax was
 * withheld as required (公告2019年第94号 第一条; 2021年第42号; 2023年第32号). A refund is always due.
 */
function amountToPay(it: Case, input: AnnualInput, method: Method, balance: Exact): Exact {
  if (!balance.isPositive) return Exact.zero;
  if (iitLaw.settlementExemptIncome.find(it.date) === undefined) {
    it.warn(
      'settlement-exempt-ended',
      text('免于补缴的政策已到期，尚无后续规定', 'The waiver of small payments has ended; no other is known'),
    );
    return balance;
  }
  const income = it.number(iitLaw.settlementExemptIncome);
  const due = it.number(iitLaw.settlementExemptDue);
  const parts = [input.wages, input.labour, input.commission, input.author, input.royalties];
  if (method === 'merged') parts.push(input.bonus);
  const gross = sum(parts);
  const small = !gross.isAbove(income) || !balance.isAbove(due);
  if (!small) {
    if (gross.minus(income).isBelow(balance))
      it.warn(
        'settlement-cliff',
        text(
          `综合所得年收入刚过 ${income.toFixed(2)} 元：不超过则免于补缴 ${balance.toFixed(2)} 元`,
          `Income is just past ${income.toFixed(2)}: up to it the ${balance.toFixed(2)} would be waived`,
        ),
      );
    return balance;
  }
  if (input.withheldProperly) {
    it.warn(
      'settlement-exempt',
      text(
        `综合所得年收入不超过 ${income.toFixed(2)} 元或补税不超过 ${due.toFixed(2)} 元：免于补缴`,
        `Income up to ${income.toFixed(2)} or an amount due up to ${due.toFixed(2)}: nothing to pay`,
      ),
      'withheldProperly',
    );
    return Exact.zero;
  }
  it.warn(
    'settlement-exempt-lost',
    text('扣缴义务人未依法预扣预缴，不能免于补缴', 'Not waived: a payer did not withhold as required'),
    'withheldProperly',
  );
  return balance;
}

function compareMethods(it: Case, input: AnnualInput, chosen: Method): void {
  if (input.bonus.isZero || bonusMethod.find(it.date) === undefined) return;
  const choices = (['separate', 'merged'] as const).map((id) => {
    const { taxPayable, balance } = settle(it.aside(), input, id);
    return { id, name: METHODS[id], figures: { taxPayable, balance } };
  });
  it.compare(choices, 'taxPayable');
  const [mine, others] = chosen === 'separate' ? choices : [...choices].reverse();
  if (mine === undefined || others === undefined) return;
  const saved = mine.figures.taxPayable.minus(others.figures.taxPayable);
  if (!saved.isPositive) return;
  it.warn(
    'better-choice',
    text(
      `年终奖改为“${others.name.zh}”可少缴 ${saved.toFixed(2)} 元`,
      `“${others.name.en}” would save ${saved.toFixed(2)}`,
    ),
    'bonusMethod',
  );
}

/** What cannot be: exempt parts above the income they are parts of, or what belongs to an income nobody entered. */
function checkParts(it: Case, input: AnnualInput): void {
  if (input.bonusTaxWithheld.isPositive)
    it.ask(
      'bonus',
      text('填了年终奖已扣缴税额，请填写年终奖', 'Tax on a bonus is entered; enter the bonus too'),
    );
  if (input.commissionSurcharges.isPositive)
    it.ask(
      'commission',
      text('填了佣金的附加税费，请填写佣金', 'Surcharges are entered; enter the commission too'),
    );
  const { wages, labour, author, royalties, commission, bonus, exemptIncome, expatAllowances } = input;
  if (expatAllowances.isAbove(wages))
    it.refuse(
      'expatAllowances',
      'range',
      text('津补贴应已计入工资，不能超过工资', 'Part of the wages: it cannot exceed them'),
    );
  if (exemptIncome.plus(expatAllowances).isAbove(sum([wages, labour, author, royalties, commission, bonus])))
    it.refuse(
      'exemptIncome',
      'range',
      text('免税收入应已计入上面收入，不能超过收入合计', 'Part of the income above: it cannot exceed it'),
    );
}

/** Annual settlement of comprehensive income (综合所得年度汇算). The date may be any day of the tax year. */
export const iitAnnual = defineCalculator({
  id: 'iit-annual',
  group: 'individual-income',
  title: text('综合所得年度汇算', 'Annual settlement of comprehensive income'),
  summary: text(
    '工资、劳务、稿酬、特许权使用费合并算全年个税，看补还是退',
    'Wages, labour, author’s pay and royalties of the year together: to pay or to be refunded',
  ),
  keywords: ['个税', '汇算', '退税', '补税', '工资', '专项附加扣除', '个人所得税', 'geshui', 'huisuan'],
  from: '2019-01-01',
  fields: annualFields,
  outputs: {
    income: amount(text('综合所得收入额', 'Comprehensive income counted')),
    deductions: amount(text('扣除合计', 'Deductions')),
    taxableIncome: amount(text('应纳税所得额', 'Taxable income')),
    taxOnComprehensive: amount(text('综合所得应纳税额', 'Tax on comprehensive income')),
    bonusTax: amount(text('年终奖应纳税额', 'Tax on the bonus')),
    taxPayable: amount(text('全年应纳税额', 'Tax of the year')),
    taxPaid: amount(text('已缴税额', 'Tax already paid')),
    balance: amount(text('应补（退）税额', 'Balance (refund if negative)'), { main: true }),
    amountToPay: amount(text('实际需补缴', 'To pay')),
    refund: amount(text('可申请退税', 'Refund')),
  },
  compute(input, it) {
    const method = input.bonusMethod;
    checkParts(it, input);
    const figures = settle(it, input, method);
    if (method === 'separate') warnOfBonusCliff(it, input.bonus, 'bonus');
    compareMethods(it, input, method);
    return {
      ...figures,
      amountToPay: amountToPay(it, input, method, figures.balance),
      refund: Exact.zero.minus(figures.balance).notBelowZero(),
    };
  },
});
