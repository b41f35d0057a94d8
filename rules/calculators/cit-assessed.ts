import {
  amount,
  type Case,
  choice,
  decimal,
  defineCalculator,
  Exact,
  money,
  ratio,
  text,
  toFen,
  type Values,
  yesNo,
} from '../engine/index.ts';
import { citLaw } from './cit-law.ts';
import { isSmall, smallTax } from './cit-small.ts';
import { compareCliff, warnOfSmallCliff } from './cit-small-cliff.ts';

const HUNDRED = Exact.whole(100);
const fields = {
  method: choice(text('核定方式', 'Method'), {
    income: text('按应税收入', 'On income'),
    cost: text('按成本费用', 'On costs'),
  }),
  income: money(text('收入总额', 'Total income'), {
    required: true,
    when: { field: 'method', in: ['income'] },
  }),
  exemptIncome: money(text('不征税收入和免税收入', 'Income not taxed or exempt'), {
    when: { field: 'method', in: ['income'] },
  }),
  cost: money(text('成本费用总额', 'Total costs'), {
    required: true,
    when: { field: 'method', in: ['cost'] },
  }),
  sector: choice(text('行业', 'Sector'), {
    trade: text('批发和零售贸易业（4%–15%）', 'Wholesale and retail (4 % to 15 %)'),
    farming: text('农、林、牧、渔业（3%–10%）', 'Farming, forestry, fishing (3 % to 10 %)'),
    manufacturing: text('制造业（5%–15%）', 'Manufacturing (5 % to 15 %)'),
    transport: text('交通运输业（7%–15%）', 'Transport (7 % to 15 %)'),
    construction: text('建筑业（8%–20%）', 'Construction (8 % to 20 %)'),
    catering: text('饮食业（8%–25%）', 'Catering (8 % to 25 %)'),
    entertainment: text('娱乐业（15%–30%）', 'Entertainment (15 % to 30 %)'),
    other: text('其他行业（10%–30%）', 'Other (10 % to 30 %)'),
  }),
  profitRate: ratio(text('税务机关核定的应税所得率', 'Assessed profit rate'), {
    required: true,
    help: text('如8%填0.08', 'e.g. 0.08'),
  }),
  staff: decimal(text('从业人数（全年季度平均）', 'Staff, average of the quarters'), { required: true }),
  assets: money(text('资产总额（全年季度平均，元）', 'Total assets, average of the quarters'), {
    required: true,
  }),
  restricted: yesNo(text('国家限制或禁止行业', 'Restricted or forbidden industry')),
  prepaid: money(text('已预缴', 'Prepaid')),
};

type Input = Values<typeof fields>;

function checkedRate(it: Case, input: Input): Exact {
  const range = citLaw.assessed[input.sector];
  const [least, most] = [it.number(range.least), it.number(range.most)];
  if (input.profitRate.isBelow(least) || input.profitRate.isAbove(most)) {
    const [low, high] = [least, most].map((value) => value.times(HUNDRED).toString());
    it.refuse(
      'profitRate',
      'range',
      text(
        `该行业应税所得率应在 ${low}% 至 ${high}% 之间`,
        `The rate of this sector must lie between ${low} % and ${high} %`,
      ),
    );
  }
  return input.profitRate;
}

/** Taxable income = income × rate, or costs ÷ (1 − rate) × rate (国税发〔2008〕30号 第六条). */
function assessedIncome(it: Case, input: Input): Exact {
  const rate = checkedRate(it, input);
  const name = text('应纳税所得额', 'Taxable income');
  if (input.method === 'cost')
    return it.step('taxableIncome', name, input.cost.over(Exact.one.minus(rate)).times(rate));
  if (input.exemptIncome.isAbove(input.income))
    it.refuse(
      'exemptIncome',
      'range',
      text('应已计入收入总额，不能超过它', 'Part of the total income: it cannot exceed it'),
    );
  const taxed = it.step(
    'taxedIncome',
    text('应税收入额', 'Taxed income'),
    input.income.minus(input.exemptIncome),
  );
  return it.step('taxableIncome', name, taxed.times(rate));
}

/** Corporate income tax by assessed profit rate (核定征收). */
export const citAssessed = defineCalculator({
  id: 'cit-assessed',
  group: 'corporate',
  title: text('企业所得税核定征收', 'Corporate income tax, assessed'),
  summary: text('按核定的应税所得率计算', 'By a profit rate set by the tax office'),
  keywords: ['核定征收', '应税所得率', '企业所得税', '开公司', '小微企业', 'heding', 'assessed'],
  from: '2008-01-01',
  to: '2027-12-31',
  fields,
  outputs: {
    taxableIncome: amount(text('应纳税所得额', 'Taxable income')),
    taxPayable: amount(text('应纳所得税额', 'Tax'), { main: true }),
    afterTax: amount(text('应纳税所得额减税额', 'Taxable income less tax')),
    balance: amount(text('应补（退）税额', 'Balance (refund if negative)')),
  },
  compute(input, it) {
    const taxable = assessedIncome(it, input);
    const size = {
      ...input,
      quarters: [],
      industry: input.sector === 'manufacturing' ? ('industry' as const) : ('other' as const),
    };
    const mayBeSmall = it.use(citLaw.assessedSmall) === 'allowed';
    const small = mayBeSmall && isSmall(it, size, taxable);
    const due = small ? smallTax(it, taxable) : taxable.times(it.number(citLaw.rate));
    const taxPayable = it.step('taxPayable', text('应纳所得税额', 'Tax'), toFen(due));
    if (mayBeSmall) {
      const otherRate = it.use(citLaw.rate);
      warnOfSmallCliff(it, size, taxable, otherRate);
      compareCliff(it, size, otherRate, { taxable, tax: taxPayable, output: 'taxPayable' });
    }
    const balance = it.step(
      'balance',
      text('应补（退）税额', 'Balance (refund if negative)'),
      taxPayable.minus(input.prepaid),
    );
    return { taxableIncome: taxable, taxPayable, afterTax: taxable.minus(taxPayable), balance };
  },
});
