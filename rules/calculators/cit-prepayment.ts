import { amount, choice, decimal, defineCalculator, money, text, toFen, yesNo } from '../engine/index.ts';
import { citLaw } from './cit-law.ts';
import { isSmall, smallTax } from './cit-small.ts';
import { compareCliff, warnOfSmallCliff } from './cit-small-cliff.ts';

const THREE_MILLION_NOTE = text(
  '按累计利润判断，季度平均数按年初至本季计算',
  'Tested on the year to date; averages from the start of the year',
);

/** Quarterly or monthly prepayment of the corporate income tax on actual profit (预缴). */
export const citPrepayment = defineCalculator({
  id: 'cit-prepayment',
  group: 'corporate',
  title: text('企业所得税预缴', 'Corporate income tax, prepayment'),
  summary: text(
    '按季（月）累计实际利润预缴，自动判断小微',
    'On the profit of the year to date; small enterprises are recognised',
  ),
  keywords: ['企业所得税', '预缴', '季度', '小微企业', '开公司', 'yujiao', 'jidu', 'prepayment'],
  from: '2019-01-01',
  to: '2027-12-31',
  fields: {
    profit: money(text('本年累计利润总额', 'Profit of the year to date'), {
      required: true,
      min: '-100000000000',
    }),
    nonTaxable: money(text('累计不征税、免税、减计收入', 'Income not taxed or exempt, to date')),
    superDeduction: money(text('累计加计扣除（如研发费用）', 'Super-deductions to date, e.g. R&D'), {
      help: text('预缴可享受时填写', 'Where they may be taken at prepayment'),
    }),
    acceleratedDepreciation: money(text('固定资产加速折旧调减额', 'Decrease for accelerated depreciation')),
    losses: money(text('可弥补的以前年度亏损', 'Losses of earlier years that may be set off')),
    staff: decimal(text('从业人数（年初至今季度平均）', 'Staff, average of the quarters to date'), {
      required: true,
      help: THREE_MILLION_NOTE,
    }),
    assets: money(text('资产总额（年初至今季度平均，元）', 'Total assets, average of the quarters to date'), {
      required: true,
    }),
    restricted: yesNo(text('国家限制或禁止行业', 'Restricted or forbidden industry')),
    qualification: choice(text('资格', 'Qualification'), {
      none: text('无', 'None'),
      highTech: text('高新技术企业', 'High-tech enterprise'),
    }),
    prepaid: money(text('本年实际已预缴', 'Prepaid this year so far')),
  },
  outputs: {
    taxableIncome: amount(text('累计应纳税所得额（实际利润额）', 'Taxable profit to date')),
    taxToDate: amount(text('累计应纳所得税额', 'Tax to date')),
    afterTax: amount(text('累计应纳税所得额减税额', 'Taxable profit less tax')),
    taxPayable: amount(text('本期应补（缴）所得税额', 'Tax to pay now'), { main: true }),
  },
  compute(input, it) {
    const size = { ...input, quarters: [], industry: 'other' as const };
    const before = input.profit
      .minus(input.nonTaxable)
      .minus(input.superDeduction)
      .minus(input.acceleratedDepreciation);
    const adjusted = before.notBelowZero();
    const taxable = it.step(
      'taxableIncome',
      text('累计实际利润额', 'Taxable profit to date'),
      adjusted.minus(input.losses).notBelowZero(),
    );
    const general = input.qualification === 'highTech' ? citLaw.rateHighTech : citLaw.rate;
    const small = isSmall(it, size, taxable);
    const atSmall = smallTax(it.aside(), taxable);
    const atOther = taxable.times(it.number(general));
    const taxToDate = it.step(
      'taxToDate',
      text('累计应纳所得税额', 'Tax to date'),
      toFen(small && !atOther.isBelow(atSmall) ? smallTax(it, taxable) : atOther),
    );
    const otherRate = it.use(general);
    warnOfSmallCliff(it, size, taxable, otherRate);
    compareCliff(it, size, otherRate, { taxable, tax: taxToDate, output: 'taxToDate' });
    const taxPayable = it.step(
      'taxPayable',
      text('本期应补（缴）所得税额', 'Tax to pay now'),
      taxToDate.minus(input.prepaid).notBelowZero(),
    );
    if (input.prepaid.isAbove(taxToDate))
      it.warn(
        'overpaid',
        text(
          `已多预缴 ${input.prepaid.minus(taxToDate).toFixed(2)} 元，可抵以后各期或汇算退税`,
          `Overpaid by ${input.prepaid.minus(taxToDate).toFixed(2)}: used later or refunded at settlement`,
        ),
        'prepaid',
      );
    return { taxableIncome: taxable, taxToDate, afterTax: taxable.minus(taxToDate), taxPayable };
  },
});
