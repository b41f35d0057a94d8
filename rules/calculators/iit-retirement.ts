import {
  amount,
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
import { iitLaw, monthlyDeduction } from './iit-law.ts';

const parameters = new Parameters(file);
const law = {
  earlyRetirement: parameters.rule('earlyRetirement'),
  internalRetirement: parameters.rule('internalRetirement'),
};

const TAX = text('应纳税额', 'Tax');
const NET = text('税后金额', 'Net');
const TAXABLE = text('应纳税所得额', 'Taxable income');
const TWELVE = Exact.whole(12);

/**
 * Early retirement (提前退休一次性补贴): spread over the years to the statutory age on the annual table
 * (财税〔2018〕164号 第五条第二项), until 2018 over the months on the monthly table (国家税务总局公告2011年第6号).
 */
export const iitEarlyRetirement = defineCalculator({
  id: 'iit-early-retirement',
  group: 'individual-income',
  title: text('提前退休一次性补贴', 'Early-retirement subsidy'),
  summary: text('按至法定退休年龄的年数分摊计税', 'Spread over the years to the statutory age'),
  keywords: ['提前退休', '早退', '退休补贴', 'tuixiu', 'retirement'],
  from: '2011-01-01',
  fields: {
    subsidy: money(text('一次性补贴收入', 'Subsidy'), { required: true }),
    years: decimal(text('至法定退休年龄的实际年度数', 'Years to the statutory age'), {
      required: true,
      min: '0.1',
      max: '30',
      help: text('两年半填 2.5；2018年及以前折算为月数', '2.5 for two and a half; in months until 2018'),
    }),
  },
  outputs: {
    taxableIncome: amount(text('每年（月）应纳税所得额', 'Taxable income a year (or month)')),
    tax: amount(TAX, { main: true }),
    net: amount(NET),
  },
  compute({ subsidy, years }, it) {
    const yearly = it.use(law.earlyRetirement) === 'annual-table-by-years';
    const months = text('至法定退休年龄的月数', 'Months to the statutory age');
    const spans = yearly ? years : it.step('months', months, years.times(TWELVE), 'count');
    const deduction = yearly ? it.number(iitLaw.basicDeduction) : monthlyDeduction(it);
    const taxableIncome = it.step(
      'taxableIncome',
      text('每年（月）应纳税所得额', 'Taxable income a year (or month)'),
      subsidy.over(spans).minus(deduction).notBelowZero(),
      'CNY',
      law.earlyRetirement,
    );
    const table = it.use(yearly ? iitLaw.annualTable : iitLaw.monthlyTable);
    const tax = it.step('tax', TAX, toFen(table.tax(taxableIncome).times(spans)));
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
    salary: money(text('领取当月工资（扣除三险一金后）', 'Salary of the month, after social insurance'), {
      required: true,
      help: text('当月没有工资的填0', 'Put 0 where none was paid'),
    }),
  },
  outputs: {
    taxableIncome: amount(TAXABLE),
    tax: amount(text('与当月工资合并应纳税额', 'Tax, with the month’s salary'), { main: true }),
    taxOnPayment: amount(text('其中一次性收入的税额', 'Of it, on the lump sum')),
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
    const salaryAlone = it.step(
      'taxOnSalary',
      text('当月工资单独应纳税额', 'Tax on the salary alone'),
      toFen(it.use(iitLaw.monthlyTable).tax(salary.minus(deduction).notBelowZero())),
    );
    const taxOnPayment = it.step(
      'taxOnPayment',
      text('一次性收入的税额', 'Tax on the lump sum'),
      tax.minus(salaryAlone),
    );
    return { taxableIncome, tax, taxOnPayment, net: it.step('net', NET, payment.plus(salary).minus(tax)) };
  },
});
