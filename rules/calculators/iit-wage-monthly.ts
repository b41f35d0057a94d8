import { amount, defineCalculator, money, text, toFen, yesNo } from '../engine/index.ts';
import { iitLaw } from './iit-law.ts';

/**
 * Wages month by month, as until 2018: each month alone by the table and the deduction of its day
 * (个人所得税法 1993, 2005, 2007, 2011修正; 财税〔2018〕98号 for October to December 2018).
 */
export const iitWageMonthly = defineCalculator({
  id: 'iit-wage-monthly',
  group: 'individual-income',
  title: text('工资薪金（2018年及以前，按月）', 'Wages until 2018, by month'),
  summary: text('1994年至2018年各时期的月度税率表和减除费用', 'Tables and deductions of 1994 to 2018'),
  keywords: ['工资', '薪金', '3500', '2000', '1600', '历史', '旧税率', 'gongzi', 'wages'],
  from: '1994-01-01',
  to: '2018-12-31',
  fields: {
    income: money(text('当月工资薪金收入', 'Wages of the month'), { required: true }),
    exempt: money(text('免税收入', 'Exempt income')),
    insurance: money(text('三险一金个人缴费', 'Social insurance and housing fund, own part')),
    other: money(text('其他扣除', 'Other deductions')),
    foreign: yesNo(
      text('适用附加减除费用（外籍等）', 'With the additional deduction (foreigners and the like)'),
      {
        help: text('减除费用4000元，2006年起4800元', 'The deduction is 4,000, since 2006 4,800'),
      },
    ),
  },
  outputs: {
    taxableIncome: amount(text('应纳税所得额', 'Taxable income')),
    tax: amount(text('应纳税额', 'Tax'), { main: true }),
    net: amount(text('税后工资', 'Net wages')),
  },
  compute({ income, exempt, insurance, other, foreign }, it) {
    const deduction = it.number(foreign ? iitLaw.wageDeductionForeign : iitLaw.wageDeduction);
    const taxableIncome = it.step(
      'taxableIncome',
      text('应纳税所得额', 'Taxable income'),
      income.minus(exempt).minus(insurance).minus(other).minus(deduction).notBelowZero(),
    );
    const tax = it.step(
      'tax',
      text('应纳税额', 'Tax'),
      toFen(it.use(iitLaw.monthlyTable).tax(taxableIncome)),
    );
    const net = it.step('net', text('税后工资', 'Net wages'), income.minus(insurance).minus(tax));
    return { taxableIncome, tax, net };
  },
});
