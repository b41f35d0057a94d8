import {
  amount,
  type Case,
  choice,
  defineCalculator,
  Exact,
  integer,
  money,
  Parameters,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import file from '../parameters/vat-home.json' with { type: 'json' };
import { smallVatLaw } from './vat-small-law.ts';
import { isBelow, isInclusive } from './vat-threshold.ts';

const parameters = new Parameters(file);
const law = {
  rate: parameters.number('rentRate'),
  divisor: parameters.number('rentDivisor'),
  spreading: parameters.rule('spreading'),
};
const TAX = text('应纳增值税', 'VAT payable');
const SALES = text('不含税销售额', 'Sales without VAT');
const MONTHLY = text('月均不含税租金', 'Rent a month, without VAT');
const THREE = Exact.whole(3);

const fields = {
  rent: money(text('收取的租金（含增值税）', 'Rent received, with VAT'), { required: true }),
  months: integer(text('对应的月数', 'Months it is for'), {
    min: '1',
    max: '240',
    default: '1',
    help: text(
      '自然人一次收取的租金按月分摊判断免税',
      'A person’s rent in advance is spread over its months',
    ),
  }),
  property: choice(text('出租的不动产', 'What is let'), {
    home: text('住房（减按1.5%）', 'A home (reduced to 1.5 %)'),
    other: text(
      '商铺、厂房等（2025年及以前5%，2026年起3%）',
      'A shop, a factory… (5 % until 2025, 3 % since)',
    ),
  }),
  lessor: choice(text('出租人', 'Lessor'), {
    person: text('其他个人（自然人）', 'Natural person'),
    business: text('个体工商户', 'Individual business'),
  }),
  period: choice(
    text('纳税期限', 'Period'),
    { month: text('按月', 'Month'), quarter: text('按季', 'Quarter') },
    {
      when: { field: 'lessor', in: ['business'] },
      help: text(
        '个体工商户按收取当期的销售额判断，不分摊',
        'A business tests what it received in the period',
      ),
    },
  ),
  otherSales: money(
    text('当月（期）其他应税销售额（不含税）', 'Other taxable sales of the month or period'),
    {
      help: text('合并判断是否免税，不在此计税', 'Counts towards the threshold; not taxed here'),
    },
  ),
};
type Input = Values<typeof fields>;

/** The months over which the rent counts: those it is for, or those of the period of a business. */
function spanOf(it: Case, { lessor, months, period }: Input): Exact {
  const many = lessor === 'person' ? months : period === 'quarter' ? 3 : 1;
  if (lessor === 'person' && months > 1) it.use(law.spreading);
  return it.named(Exact.whole(many), text('月数', 'months'), 'count');
}

/**
 * VAT on real estate let by individuals: homes at 1.5 %, other real estate at 5 % until 2025 and 3 % since; rent
 * received at once is spread over its months for the monthly threshold (财税〔2016〕36号附件2; 国家税务总局公告2016年
 * 第16号; 公告2026年第10号; 国家税务总局公告2026年第4号 第二条).
 */
export const vatHomeRent = defineCalculator({
  id: 'vat-home-rent',
  group: 'vat',
  title: text('个人出租房屋增值税', 'VAT on letting a home or shop'),
  summary: text(
    '住房减按1.5%；一次收取的租金分摊到月判断免税',
    'Homes at 1.5 %; rent in advance is spread over its months',
  ),
  keywords: ['出租', '房租', '租房', '房东', '商铺', '增值税', 'chuzu', 'rent'],
  from: '2016-05-01',
  to: '2027-12-31',
  fields,
  outputs: {
    monthlySales: amount(MONTHLY),
    sales: amount(SALES),
    tax: amount(TAX, { main: true }),
  },
  compute(input, it) {
    const { rent, property, lessor, period, otherSales } = input;
    const home = property === 'home';
    const divisor = it.number(home ? law.divisor : smallVatLaw.propertyRate);
    const sales = it.step('sales', SALES, rent.over(Exact.one.plus(divisor)));
    const monthlySales = it.step('monthlySales', MONTHLY, sales.over(spanOf(it, input)));
    const quarterly = lessor === 'business' && period === 'quarter';
    const month = it.number(smallVatLaw.exemptMonth);
    const threshold = quarterly ? month.times(THREE) : month;
    const tested = (quarterly ? sales : monthlySales).plus(otherSales);
    if (isBelow(tested, { amount: threshold, inclusive: isInclusive(it) })) {
      it.warn(
        'exempt',
        text(
          `未达到免税标准（${threshold.toFixed(2)} 元），免征`,
          `Below the threshold of ${threshold.toFixed(2)}: exempt`,
        ),
      );
      return { monthlySales, sales, tax: it.step('tax', TAX, Exact.zero, 'CNY', smallVatLaw.exemptMonth) };
    }
    if (lessor === 'person' && input.months === 1)
      it.warn(
        'one-month',
        text(
          '按1个月的租金判断，应当缴税；一次收取多个月租金的，请填写对应的月数',
          'Taken as the rent of one month, and taxed; for rent of several months please enter how many',
        ),
        'months',
      );
    const rate = it.number(home ? law.rate : smallVatLaw.propertyRate);
    return { monthlySales, sales, tax: it.step('tax', TAX, toFen(sales.times(rate))) };
  },
});
