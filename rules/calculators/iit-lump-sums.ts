import {
  amount,
  type Case,
  defineCalculator,
  Exact,
  integer,
  money,
  Parameters,
  text,
  toFen,
} from '../engine/index.ts';
import file from '../parameters/iit-lump-sums.json' with { type: 'json' };
import { iitLaw, monthlyDeduction } from './iit-law.ts';

const parameters = new Parameters(file);
const law = {
  severanceMultiple: parameters.number('severanceMultiple'),
  severanceMethod: parameters.rule('severanceMethod'),
  severanceYearsLimit: parameters.number('severanceYearsLimit'),
  privatePensionPayout: parameters.number('privatePensionPayout'),
};

const TAX = text('应纳税额', 'Tax');
const NET = text('税后金额', 'Net');
const TAXABLE = text('应纳税所得额', 'Taxable income');

/** Before 2019: the excess as that many monthly salaries, of twelve years at most (国税发〔1999〕178号). */
function severanceByYears(it: Case, excess: Exact, years: number): Exact {
  if (years === 0)
    it.refuse('years', 'required', text('请填写本单位工作年限', 'Please enter the years of service'));
  const span = it
    .named(Exact.whole(years), text('工作年限', 'years of service'), 'count')
    .atMost(it.number(law.severanceYearsLimit));
  const counted = it.step('years', text('分摊年限', 'Years counted'), span, 'count');
  const monthly = it.step(
    'monthly',
    text('每月应纳税所得额', 'Taxable income a month'),
    excess.over(counted).minus(monthlyDeduction(it)).notBelowZero(),
  );
  return toFen(it.use(iitLaw.monthlyTable).tax(monthly).times(counted));
}

/** Severance pay (解除劳动关系一次性补偿). */
export const iitSeverance = defineCalculator({
  id: 'iit-severance',
  group: 'individual-income',
  title: text('离职补偿金', 'Severance pay'),
  summary: text(
    '解除劳动合同一次性补偿，三倍当地平均工资以内免税',
    'Exempt up to three times the local average wage',
  ),
  keywords: ['离职', '补偿金', '裁员', '辞退', 'N+1', '解除劳动合同', 'lizhi', 'severance'],
  from: '2001-10-01',
  fields: {
    payment: money(text('一次性补偿收入', 'Severance pay'), { required: true }),
    localAverageWage: money(text('当地上年职工平均工资（年）', 'Local average wage of last year (annual)'), {
      required: true,
      min: '0.01',
      help: text('以当地人社或统计部门公布为准', 'As published locally'),
    }),
    contributions: money(text('从补偿中实际缴纳的社保、公积金', 'Social contributions paid out of it'), {
      help: text('可以扣除', 'Deductible'),
    }),
    years: integer(text('本单位工作年限', 'Years of service'), {
      max: '60',
      help: text(
        '仅2018年及以前使用（必填），最多按12年',
        'For 2018 and before only, and needed there; twelve at most',
      ),
    }),
  },
  outputs: {
    exempt: amount(text('免税部分', 'Exempt part')),
    taxableIncome: amount(TAXABLE),
    tax: amount(TAX, { main: true }),
    net: amount(NET),
  },
  compute({ payment, localAverageWage, contributions, years }, it) {
    const method = it.use(law.severanceMethod);
    const limit = it.step(
      'limit',
      text('免税限额', 'Exempt up to'),
      localAverageWage.times(it.number(law.severanceMultiple)),
    );
    const exempt = it.step('exempt', text('免税部分', 'Exempt part'), payment.atMost(limit));
    const taxableIncome = it.step(
      'taxableIncome',
      TAXABLE,
      payment.minus(exempt).minus(contributions).notBelowZero(),
    );
    const exact =
      method === 'by-years'
        ? severanceByYears(it, taxableIncome, years)
        : toFen(it.use(iitLaw.annualTable).tax(taxableIncome));
    const tax = it.step('tax', TAX, exact, 'CNY', law.severanceMethod);
    return { exempt, taxableIncome, tax, net: it.step('net', NET, payment.minus(tax)) };
  },
});

/** Payments out of a private pension: taxed alone at 3 % (公告2022年第34号). */
export const iitPrivatePension = defineCalculator({
  id: 'iit-private-pension',
  group: 'individual-income',
  title: text('领取个人养老金', 'Payment from a private pension'),
  summary: text('领取时单独按3%计税', 'Taxed alone at 3 % when paid'),
  keywords: ['个人养老金', '养老金', '领取', 'yanglaojin', 'pension'],
  from: '2022-01-01',
  fields: { payment: money(text('领取金额', 'Payment'), { required: true }) },
  outputs: { tax: amount(TAX, { main: true }), net: amount(NET) },
  compute({ payment }, it) {
    const tax = it.step('tax', TAX, toFen(payment.times(it.number(law.privatePensionPayout))));
    return { tax, net: it.step('net', NET, payment.minus(tax)) };
  },
});
