import { amount, defineCalculator, money, Parameters, text, toFen } from '../engine/index.ts';
import file from '../parameters/iit-equity.json' with { type: 'json' };
import { iitLaw } from './iit-law.ts';

const method = new Parameters(file).rule('method');

/**
 * Equity incentives of listed companies: taxed alone on the annual table; all of a year's together
 * (财税〔2018〕164号 第二条; 公告2023年第25号).
 */
export const iitEquity = defineCalculator({
  id: 'iit-equity',
  group: 'individual-income',
  title: text('上市公司股权激励', 'Equity incentives of listed companies'),
  summary: text('股票期权、限制性股票等，不并入综合所得', 'Options and restricted stock, taxed alone'),
  keywords: ['股权激励', '股票期权', '期权', '限制性股票', '增值权', 'guquan', 'option', 'rsu'],
  from: '2019-01-01',
  to: '2027-12-31',
  fields: {
    income: money(text('本次股权激励收入', 'Income of this grant'), {
      required: true,
      help: text('（行权日市价 − 行权价）× 股数', '(market price on exercise − price paid) × shares'),
    }),
    earlierIncome: money(text('本年度此前的股权激励收入', 'Earlier such income this year')),
  },
  outputs: {
    tax: amount(text('本次应纳税额', 'Tax on this grant'), { main: true }),
    taxOfYear: amount(text('本年度合计应纳税额', 'Tax of the year')),
    net: amount(text('税后收入', 'Net')),
  },
  compute({ income, earlierIncome }, it) {
    it.use(method);
    const table = it.use(iitLaw.annualTable);
    const total = it.step(
      'total',
      text('本年度股权激励收入合计', 'Income of the year'),
      earlierIncome.plus(income),
      'CNY',
      method,
    );
    const taxOfYear = it.step(
      'taxOfYear',
      text('本年度合计应纳税额', 'Tax of the year'),
      toFen(table.tax(total)),
    );
    const before = it.step(
      'taxBefore',
      text('此前已计税额', 'Tax on earlier income'),
      toFen(table.tax(earlierIncome)),
    );
    const tax = it.step('tax', text('本次应纳税额', 'Tax on this grant'), taxOfYear.minus(before));
    return { tax, taxOfYear, net: it.step('net', text('税后收入', 'Net'), income.minus(tax)) };
  },
});
