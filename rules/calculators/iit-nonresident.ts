import { amount, choice, defineCalculator, Exact, money, Parameters, text, toFen } from '../engine/index.ts';
import file from '../parameters/iit-nonresident.json' with { type: 'json' };
import { iitLaw } from './iit-law.ts';

const parameters = new Parameters(file);
const basicDeduction = parameters.number('basicDeduction');
const bonusMonths = parameters.number('bonusMonths');
const equityMonths = parameters.number('equityMonths');

const TAXABLE = text('应纳税所得额', 'Taxable income');
const TAX = text('应纳税额', 'Tax');

/**
 * Non-residents: each month's wages, each payment of labour, author's pay or royalties on the monthly table, not
 * settled at the end of the year (法第六条第一款第二项; 公告2019年第35号 第三条 for bonuses of several months and equity
 * incentives, spread over six months).
 */
export const iitNonresident = defineCalculator({
  id: 'iit-nonresident',
  group: 'individual-income',
  title: text('非居民个人所得', 'Income of non-residents'),
  summary: text(
    '非居民个人工资、数月奖金、股权激励、劳务、稿酬、特许权',
    'Wages, bonuses, equity incentives, labour, author’s pay, royalties of non-residents',
  ),
  keywords: ['非居民', '外籍', '外国人', 'feijumin', 'non-resident', 'expat'],
  from: '2019-01-01',
  fields: {
    kind: choice(
      text('所得项目', 'Kind'),
      {
        wage: text('当月工资薪金', 'Wages of a month'),
        bonus: text('数月奖金', 'Bonus of several months'),
        equity: text('股权激励', 'Equity incentive'),
        labour: text('劳务报酬', 'Labour-service remuneration'),
        author: text('稿酬', 'Author’s remuneration'),
        royalty: text('特许权使用费', 'Royalties'),
      },
      { help: text('数月奖金的算法一年只能用一次', 'The method for bonuses serves once a year') },
    ),
    income: money(text('收入（境内应税部分）', 'Income taxable here'), {
      required: true,
      help: text(
        '当月、每次或本次的收入全额，减除费用由系统计算',
        'Gross, of the month or the payment; expenses are deducted here',
      ),
    }),
    earlierEquity: money(text('本年度此前的股权激励收入', 'Earlier equity income this year'), {
      when: { field: 'kind', in: ['equity'] },
    }),
  },
  outputs: {
    taxableIncome: amount(TAXABLE),
    tax: amount(TAX, { main: true }),
    net: amount(text('税后收入', 'Net')),
  },
  compute({ kind, income, earlierEquity }, it) {
    const table = it.use(iitLaw.monthlyTable);
    const net = (tax: Exact): Exact => it.step('net', text('税后收入', 'Net'), income.minus(tax));
    if (kind === 'bonus') {
      const six = it.number(bonusMonths);
      const share = it.step('share', text('每月分摊额', 'Share of a month'), income.over(six));
      const tax = it.step('tax', TAX, toFen(table.tax(share).times(six)));
      return { taxableIncome: income, tax, net: net(tax) };
    }
    if (kind === 'equity') {
      const six = it.number(equityMonths);
      const taxOn = (total: Exact): Exact => toFen(table.tax(total.over(six)).times(six));
      const total = it.step(
        'total',
        text('本年度股权激励收入合计', 'Equity income of the year'),
        earlierEquity.plus(income),
      );
      const all = it.step('taxOfYear', text('本年度合计应纳税额', 'Tax of the year'), taxOn(total));
      const before = it.step(
        'taxBefore',
        text('此前已纳税额', 'Tax on earlier income'),
        taxOn(earlierEquity),
      );
      const tax = it.step('tax', TAX, all.minus(before));
      return { taxableIncome: income, tax, net: net(tax) };
    }
    const keep = Exact.one.minus(it.number(iitLaw.feeRatio));
    const counted =
      kind === 'wage'
        ? income.minus(it.number(basicDeduction)).notBelowZero()
        : kind === 'author'
          ? income.times(keep).times(it.number(iitLaw.authorFactor))
          : income.times(keep);
    const taxableIncome = it.step('taxableIncome', TAXABLE, counted);
    const tax = it.step('tax', TAX, toFen(table.tax(taxableIncome)));
    return { taxableIncome, tax, net: net(tax) };
  },
});
