import {
  amount,
  choice,
  defineCalculator,
  Exact,
  integer,
  money,
  Parameters,
  text,
  toFen,
  yesNo,
} from '../engine/index.ts';
import file from '../parameters/vat-home.json' with { type: 'json' };
import { smallVatLaw } from './vat-small-law.ts';
import { isInclusive } from './vat-threshold.ts';

const parameters = new Parameters(file);
const law = {
  saleRate: parameters.number('saleRate'),
  saleExempt: parameters.rule('saleExempt'),
  rentRate: parameters.number('rentRate'),
  rentDivisor: parameters.number('rentDivisor'),
};
const TAX = text('应纳增值税', 'VAT payable');
const SALES = text('不含税销售额', 'Sales without VAT');

/**
 * VAT on homes sold by individuals: under two years on the whole price; from two years exempt, but until
 * 2024-11-30 non-ordinary homes in four cities on the difference (财税〔2016〕36号附件3; 公告2024年第16号; 公告2025年第17号).
 */
export const vatHomeSale = defineCalculator({
  id: 'vat-home-sale',
  group: 'vat',
  title: text('个人卖房增值税', 'VAT on selling a home'),
  summary: text('满两年免征，不满两年全额计税', 'Exempt from two years; on the whole price before'),
  keywords: ['卖房', '二手房', '满二', '满两年', '增值税', 'maifang', 'home'],
  from: '2016-05-01',
  fields: {
    price: money(text('售价（含增值税）', 'Price, with VAT'), { required: true }),
    twoYears: yesNo(text('购买满2年', 'Bought two years ago or more')),
    nonOrdinaryFirstTier: yesNo(
      text(
        '北京、上海、广州、深圳的非普通住房',
        'Non-ordinary home in Beijing, Shanghai, Guangzhou or Shenzhen',
      ),
      { help: text('仅影响2024年11月30日及以前', 'Only matters until 30 November 2024') },
    ),
    cost: money(text('购买价款', 'Price paid when bought'), {
      when: { field: 'nonOrdinaryFirstTier', in: [true] },
    }),
  },
  outputs: { sales: amount(SALES), tax: amount(TAX, { main: true }) },
  compute({ price, twoYears, nonOrdinaryFirstTier, cost }, it) {
    const onDifference = nonOrdinaryFirstTier && it.use(law.saleExempt) === 'ordinary-or-elsewhere';
    if (twoYears && !onDifference) {
      it.use(law.saleExempt);
      it.warn('exempt', text('购买满2年，免征增值税', 'Held two years or more: exempt'), 'twoYears');
      const tax = it.step('tax', TAX, Exact.zero, 'CNY', law.saleExempt);
      return { sales: Exact.zero, tax };
    }
    const rate = it.number(law.saleRate);
    const taxed = twoYears ? price.minus(cost).notBelowZero() : price;
    const sales = it.step('sales', SALES, taxed.over(Exact.one.plus(rate)));
    if (!twoYears)
      it.warn(
        'better-later',
        text('购买满2年后出售免征增值税', 'Sold after two years it would be exempt'),
        'twoYears',
      );
    return { sales, tax: it.step('tax', TAX, toFen(sales.times(rate))) };
  },
});

/**
 * VAT on homes let by individuals: 1.5 %; rent received at once is spread over its months for the monthly
 * threshold (财税〔2016〕36号附件2; 国家税务总局公告2016年第16号; 公告2026年第10号).
 */
export const vatHomeRent = defineCalculator({
  id: 'vat-home-rent',
  group: 'vat',
  title: text('个人出租住房增值税', 'VAT on letting a home'),
  summary: text(
    '减按1.5%；一次收取的租金分摊到月判断免税',
    'At 1.5 %; rent in advance is spread over its months',
  ),
  keywords: ['出租', '房租', '租房', '房东', '增值税', 'chuzu', 'rent'],
  from: '2016-05-01',
  to: '2027-12-31',
  fields: {
    rent: money(text('收取的租金（含增值税）', 'Rent received, with VAT'), { required: true }),
    months: integer(text('对应的月数', 'Months it is for'), { min: '1', max: '240', default: '1' }),
    lessor: choice(text('出租人', 'Lessor'), {
      person: text('其他个人（自然人）', 'Natural person'),
      business: text('个体工商户', 'Individual business'),
    }),
  },
  outputs: {
    monthlySales: amount(text('月均不含税租金', 'Rent a month, without VAT')),
    sales: amount(SALES),
    tax: amount(TAX, { main: true }),
  },
  compute({ rent, months, lessor }, it) {
    const sales = it.step('sales', SALES, rent.over(Exact.one.plus(it.number(law.rentDivisor))));
    const span = it.named(Exact.whole(months), text('月数', 'months'), 'count');
    const monthlySales = it.step(
      'monthlySales',
      text('月均不含税租金', 'Rent a month, without VAT'),
      sales.over(span),
    );
    const threshold = it.number(smallVatLaw.exemptMonth);
    if (lessor === 'business' && months > 1)
      it.warn(
        'spreading',
        text(
          '个体工商户一次收取的租金不按月分摊的，请按当期全部销售额用小规模计算器判断',
          'Individual businesses test all sales of the period',
        ),
        'lessor',
      );
    const below = isInclusive(it) ? !monthlySales.isAbove(threshold) : monthlySales.isBelow(threshold);
    if (below) {
      it.warn(
        'exempt',
        text(
          `月租金未达到免税标准（${threshold.toFixed(2)} 元），免征`,
          `Below the threshold of ${threshold.toFixed(2)} a month: exempt`,
        ),
      );
      return { monthlySales, sales, tax: it.step('tax', TAX, Exact.zero, 'CNY', smallVatLaw.exemptMonth) };
    }
    return { monthlySales, sales, tax: it.step('tax', TAX, toFen(sales.times(it.number(law.rentRate)))) };
  },
});
