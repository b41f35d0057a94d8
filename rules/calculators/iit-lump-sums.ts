import {
  amount,
  type Case,
  decimal,
  defineCalculator,
  Exact,
  integer,
  money,
  Parameters,
  text,
  toFen,
} from '../engine/index.ts';
import file from '../parameters/iit-lump-sums.json' with { type: 'json' };
import { iitLaw } from './iit-law.ts';

const parameters = new Parameters(file);
const law = {
  severanceMultiple: parameters.number('severanceMultiple'),
  severanceMethod: parameters.rule('severanceMethod'),
  severanceYearsLimit: parameters.number('severanceYearsLimit'),
  earlyRetirement: parameters.rule('earlyRetirement'),
  internalRetirement: parameters.rule('internalRetirement'),
  privatePensionPayout: parameters.number('privatePensionPayout'),
};

const TAX = text('应纳税额', 'Tax');
const NET = text('税后金额', 'Net');
const TAXABLE = text('应纳税所得额', 'Taxable income');

/** The monthly deduction from wages: of the monthly tables until 2018, 5,000 since. */
function monthlyDeduction(it: Case): Exact {
  const older = iitLaw.wageDeduction.find(it.date) !== undefined;
  return it.number(older ? iitLaw.wageDeduction : iitLaw.basicDeductionMonth);
}

/** Before 2019: the excess as that many monthly salaries, of twelve years at most (国税发〔1999〕178号). */
function severanceByYears(it: Case, excess: Exact, years: number): Exact {
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
      help: text('以当地人社或统计部门公布为准', 'As published locally'),
    }),
    contributions: money(text('从补偿中实际缴纳的社保、公积金', 'Social contributions paid out of it')),
    years: integer(text('本单位工作年限', 'Years of service'), {
      min: '1',
      max: '60',
      default: '1',
      help: text('仅2018年及以前使用，最多按12年', 'Only used for 2018 and before; twelve at most'),
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

/** Early retirement (提前退休一次性补贴): spread over the years to the statutory age (财税〔2018〕164号 第五条第二项). */
export const iitEarlyRetirement = defineCalculator({
  id: 'iit-early-retirement',
  group: 'individual-income',
  title: text('提前退休一次性补贴', 'Early-retirement subsidy'),
  summary: text('按至法定退休年龄的年数分摊计税', 'Spread over the years to the statutory age'),
  keywords: ['提前退休', '早退', '退休补贴', 'tuixiu', 'retirement'],
  from: '2019-01-01',
  fields: {
    subsidy: money(text('一次性补贴收入', 'Subsidy'), { required: true }),
    years: decimal(text('至法定退休年龄的实际年度数', 'Years to the statutory age'), {
      required: true,
      min: '0.1',
      max: '30',
    }),
  },
  outputs: {
    taxableIncome: amount(text('每年应纳税所得额', 'Taxable income a year')),
    tax: amount(TAX, { main: true }),
    net: amount(NET),
  },
  compute({ subsidy, years }, it) {
    it.use(law.earlyRetirement);
    const taxableIncome = it.step(
      'taxableIncome',
      text('每年应纳税所得额', 'Taxable income a year'),
      subsidy.over(years).minus(it.number(iitLaw.basicDeduction)).notBelowZero(),
      'CNY',
      law.earlyRetirement,
    );
    const tax = it.step('tax', TAX, toFen(it.use(iitLaw.annualTable).tax(taxableIncome).times(years)));
    return { taxableIncome, tax, net: it.step('net', NET, subsidy.minus(tax)) };
  },
});

/**
 * Internal retirement (内部退养): the lump sum spread over the months to the statutory age finds the rate; the sum
 * and the salary of the month are then taxed together at it (国税发〔1999〕58号 第一条).
 */
export const iitInternalRetirement = defineCalculator({
  id: 'iit-internal-retirement',
  group: 'individual-income',
  title: text('内部退养一次性收入', 'Internal-retirement lump sum'),
  summary: text(
    '与领取当月工资合并，按分摊后的税率计税',
    'Taxed with the month’s salary at the rate of the spread sum',
  ),
  keywords: ['内退', '内部退养', 'neitui'],
  from: '1999-05-01',
  fields: {
    payment: money(text('一次性收入', 'Lump sum'), { required: true }),
    months: integer(text('至法定离退休年龄的月数', 'Months to the statutory age'), {
      required: true,
      min: '1',
      max: '480',
    }),
    salary: money(text('领取当月工资（扣除三险一金后）', 'Salary of the month, after social insurance')),
  },
  outputs: {
    taxableIncome: amount(TAXABLE),
    tax: amount(text('与当月工资合并应纳税额', 'Tax, with the month’s salary'), { main: true }),
    net: amount(NET),
  },
  compute({ payment, months, salary }, it) {
    it.use(law.internalRetirement);
    const deduction = monthlyDeduction(it);
    const span = it.named(Exact.whole(months), text('月数', 'months'), 'count');
    const base = it.step(
      'base',
      text('确定税率的余额', 'Balance that finds the rate'),
      payment.over(span).plus(salary).minus(deduction).notBelowZero(),
      'CNY',
      law.internalRetirement,
    );
    const band = it.use(iitLaw.monthlyTable).explainedBandOf(base);
    const taxableIncome = it.step(
      'taxableIncome',
      TAXABLE,
      payment.plus(salary).minus(deduction).notBelowZero(),
    );
    const tax = it.step('tax', TAX, toFen(taxableIncome.times(band.rate).minus(band.quick).notBelowZero()));
    return { taxableIncome, tax, net: it.step('net', NET, payment.plus(salary).minus(tax)) };
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
