import { choice, list, money, text, type Values } from '../engine/index.ts';
import { adjustmentFields } from './cit-adjustment-fields.ts';
import { lossField } from './cit-losses.ts';
import { smallFields } from './cit-small.ts';

/** Rates an enterprise may fall under. */
export const REGIMES = {
  general: text('一般税率25%', 'General rate, 25 %'),
  small: text('小型微利企业', 'Small low-profit enterprise'),
  highTech: text('高新技术企业15%', 'High-tech enterprise, 15 %'),
};
export type Regime = keyof typeof REGIMES;
const CREDITS = text('抵扣、抵免与预缴', 'Deductions, credits and prepayment');

/** Inputs of the annual settlement. */
export const annualFields = {
  profit: money(text('利润总额（会计利润）', 'Accounting profit before tax'), {
    required: true,
    min: '-100000000000',
    help: text(
      '亏损填负数；已知应纳税所得额且没有其他调整的，可直接填在这里',
      'Negative for a loss; where the taxable income is known and nothing adjusts it, enter that',
    ),
  }),
  regime: choice(text('适用税率', 'Rate'), {
    auto: text('自动选择最优', 'The best that applies'),
    ...REGIMES,
  }),
  ...smallFields,
  ...adjustmentFields,
  techTransfer: money(text('技术转让所得', 'Technology-transfer income'), {
    section: CREDITS,
    help: text('500万元以内免税，超过部分减半', 'Up to 5,000,000 exempt, the rest half'),
  }),
  losses: lossField,
  ventureInvestment: money(text('满2年的创业投资额', 'Venture investment held for two years'), {
    help: text(
      '按70%抵扣应纳税所得额，不足结转',
      '70 % is taken off taxable income; the rest is carried forward',
    ),
  }),
  ventureCarried: money(text('以前年度结转的创投抵扣额', 'Venture deduction carried forward')),
  equipment: money(
    text('购置环保、节能、安全生产专用设备投资额', 'Special equipment bought: environment, energy, safety'),
    {
      help: text(
        '10%抵免应纳税额，不足结转5年',
        '10 % is credited against the tax; the rest within five years',
      ),
    },
  ),
  equipmentCarried: money(
    text('以前年度结转的专用设备抵免额', 'Equipment credit carried forward (within five years)'),
  ),
  foreign: list(
    text('境外所得（按国别）', 'Foreign income, by country'),
    {
      income: money(text('境外税前所得（已计入利润总额）', 'Income before tax, part of the profit')),
      taxPaid: money(text('已缴和间接负担的境外所得税', 'Foreign tax paid')),
      carried: money(text('前五年未抵免的余额', 'Not yet credited, of the five years before')),
    },
    {
      maxRows: 50,
      help: text(
        '一国（地区）一行；抵免限额为该国所得乘以税率，超过部分五年内结转',
        'A row a country; the credit is limited to the tax here, the rest is carried forward for five years',
      ),
    },
  ),
  prepaid: money(text('本年已预缴企业所得税', 'Tax prepaid this year')),
};

export type AnnualInput = Values<typeof annualFields>;
