import {
  amount,
  choice,
  defineCalculator,
  Exact,
  money,
  Parameters,
  text,
  toFen,
  yesNo,
} from '../engine/index.ts';
import file from '../parameters/vat-home.json' with { type: 'json' };

const parameters = new Parameters(file);
const law = {
  rate: parameters.number('saleRate'),
  exempt: parameters.rule('saleExempt'),
  otherExempt: parameters.rule('otherExempt'),
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
    twoYears: yesNo(text('购买满2年', 'Bought two years ago or more'), {
      help: text(
        '以契税完税证明或房产证日期先者为准',
        'From the deed-tax receipt or the title, whichever is earlier',
      ),
    }),
    origin: choice(text('情形', 'Occasion'), {
      bought: text('出售购买的住房', 'Sale of a home that was bought'),
      built: text('出售自建自用住房（免征）', 'Sale of a home built for oneself (exempt)'),
      family: text(
        '离婚分割、赠与近亲属、继承（免征）',
        'Divorce, gift to close relatives, inheritance (exempt)',
      ),
    }),
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
  compute({ price, twoYears, origin, nonOrdinaryFirstTier, cost }, it) {
    if (origin !== 'bought') {
      it.use(law.otherExempt);
      it.warn('exempt', text('免征增值税', 'Exempt from VAT'), 'origin');
      return { sales: Exact.zero, tax: it.step('tax', TAX, Exact.zero, 'CNY', law.otherExempt) };
    }
    const onDifference = nonOrdinaryFirstTier && it.use(law.exempt) === 'ordinary-or-elsewhere';
    if (twoYears && !onDifference) {
      it.use(law.exempt);
      it.warn('exempt', text('购买满2年，免征增值税', 'Held two years or more: exempt'), 'twoYears');
      return { sales: Exact.zero, tax: it.step('tax', TAX, Exact.zero, 'CNY', law.exempt) };
    }
    if (twoYears && cost.isZero)
      it.refuse(
        'cost',
        'required',
        text('差额计税，请填写购买价款', 'Taxed on the difference: please enter the price paid when bought'),
      );
    const rate = it.number(law.rate);
    const taxed = twoYears ? price.minus(cost).notBelowZero() : price;
    const sales = it.step('sales', SALES, taxed.over(Exact.one.plus(rate)));
    if (!twoYears && !onDifference)
      it.warn(
        'better-later',
        text('购买满2年后出售免征增值税', 'Sold after two years it would be exempt'),
        'twoYears',
      );
    return { sales, tax: it.step('tax', TAX, toFen(sales.times(rate))) };
  },
});
