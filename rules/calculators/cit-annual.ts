import { amount, defineCalculator, Exact, rate, text } from '../engine/index.ts';
import { annualFields } from './cit-annual-fields.ts';
import { chooseRegime, settle } from './cit-annual-tax.ts';
import { citLaw } from './cit-law.ts';
import { warnOfUnknownSize } from './cit-small.ts';
import { warnOfSmallCliff } from './cit-small-cliff.ts';
import { taxableIncome } from './cit-taxable.ts';

/** Annual settlement of the corporate income tax (企业所得税汇算清缴). The date may be any day of the tax year. */
export const citAnnual = defineCalculator({
  id: 'cit-annual',
  group: 'corporate',
  title: text('企业所得税年度汇算', 'Corporate income tax, annual settlement'),
  summary: text(
    '会计利润经纳税调整、弥补亏损，按小微、高新或25%计税',
    'Profit, adjustments, losses; at the small, high-tech or general rate',
  ),
  keywords: [
    '企业所得税',
    '汇算清缴',
    '开公司',
    '公司',
    '小微企业',
    '高新',
    '亏损',
    '研发',
    '利润',
    'qiyesuodeshui',
    'kaigongsi',
    'company',
  ],
  from: '2008-01-01',
  to: '2027-12-31',
  fields: annualFields,
  outputs: {
    adjustedIncome: amount(text('纳税调整后所得', 'Income after adjustments')),
    lossUsed: amount(text('弥补以前年度亏损', 'Losses set off')),
    taxableIncome: amount(text('应纳税所得额', 'Taxable income')),
    effectiveRate: rate(text('实际税负率', 'Effective rate')),
    taxPayable: amount(text('实际应纳所得税额', 'Tax of the year'), { main: true }),
    afterTax: amount(text('应纳税所得额减税额', 'Taxable income less tax')),
    balance: amount(text('应补（退）税额', 'Balance (refund if negative)')),
    equipmentLeft: amount(text('结转的专用设备抵免额', 'Equipment credit carried forward')),
    ventureLeft: amount(text('结转的创投抵扣额', 'Venture deduction carried forward')),
    foreignCreditLeft: amount(text('结转的境外已纳税额', 'Foreign tax carried forward')),
  },
  tables: [
    {
      name: 'losses',
      label: text('亏损弥补', 'Losses'),
      columns: [
        { name: 'year', label: text('年度', 'Year'), unit: 'other' },
        { name: 'amount', label: text('未弥补亏损', 'Loss'), unit: 'CNY' },
        { name: 'used', label: text('本年弥补', 'Set off'), unit: 'CNY' },
        { name: 'left', label: text('结转', 'Left'), unit: 'CNY' },
        { name: 'lastYear', label: text('最后弥补年度', 'Last year'), unit: 'other' },
      ],
    },
    {
      name: 'carried',
      label: text('结转以后年度扣除', 'Carried forward'),
      columns: [
        { name: 'kind', label: text('项目', 'Item'), unit: 'other' },
        { name: 'amount', label: text('金额', 'Amount'), unit: 'CNY' },
      ],
    },
  ],
  compute(given, it) {
    // Who asks for the rate of high-tech enterprises says that the enterprise is one.
    const input = { ...given, highTech: given.highTech || given.regime === 'highTech' };
    it.use(citLaw.rate);
    const assessed = taxableIncome(it, input);
    const otherRate = it.use(input.highTech ? citLaw.rateHighTech : citLaw.rate);
    const regime = chooseRegime(it, input, assessed, otherRate);
    warnOfSmallCliff(it, input, assessed.taxable, otherRate);
    if (regime === 'small') warnOfUnknownSize(it, input);
    const { taxPayable, equipmentLeft, foreignCreditLeft } = settle(it, input, regime, assessed);
    const balance = it.step(
      'balance',
      text('应补（退）税额', 'Balance (refund if negative)'),
      taxPayable.minus(input.prepaid),
    );
    const { taxable, adjusted, lossUsed, ventureLeft } = assessed;
    const effectiveRate = taxable.isPositive ? taxPayable.over(taxable).rounded(6) : Exact.zero;
    return {
      adjustedIncome: adjusted,
      lossUsed,
      taxableIncome: taxable,
      effectiveRate,
      taxPayable,
      afterTax: taxable.minus(taxPayable),
      balance,
      equipmentLeft,
      ventureLeft,
      foreignCreditLeft,
    };
  },
});
