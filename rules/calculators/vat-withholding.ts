import { amount, choice, defineCalculator, Exact, money, text, toFen, yesNo } from '../engine/index.ts';
import { RATE_KINDS, vatRates, withholdingRule } from './vat-law.ts';
import { warnOfTrials } from './vat-trials.ts';

const { export: _export, ...KINDS } = RATE_KINDS;

/**
 * VAT withheld by the buyer for a foreign seller: price ÷ (1 + rate) × rate (增值税法 第十五条; 财税〔2016〕36号附件1
 * 第二十条). The rate is that of the sale, never a levy rate.
 */
export const vatWithholding = defineCalculator({
  id: 'vat-withholding',
  group: 'vat',
  title: text('代扣境外增值税', 'VAT withheld for foreign sellers'),
  summary: text(
    '向境外支付服务费、特许权使用费等应扣缴的增值税',
    'On services and rights bought from abroad',
  ),
  keywords: ['代扣代缴', '境外', '服务费', '特许权', '增值税', 'daikou', 'withhold'],
  from: '2009-01-01',
  fields: {
    kind: choice(text('购买的项目', 'What is bought'), KINDS, { default: 'services' }),
    price: money(text('支付的价款', 'Price paid'), { required: true }),
    includesTax: yesNo(text('价款含增值税', 'The price includes VAT'), {
      default: true,
      help: text(
        '合同约定税款由购买方另行负担的，选“否”',
        'No where the contract leaves the tax to the buyer on top of the price',
      ),
    }),
  },
  outputs: {
    sales: amount(text('不含税价款', 'Price without VAT')),
    tax: amount(text('应扣缴增值税', 'VAT to withhold'), { main: true }),
    net: amount(text('扣税后支付额', 'Paid to the seller')),
  },
  compute({ kind, price, includesTax }, it) {
    it.use(withholdingRule);
    warnOfTrials(it, new Set([kind]), 'kind');
    const rate = it.number(vatRates[kind]);
    const sales = it.step(
      'sales',
      text('不含税价款', 'Price without VAT'),
      includesTax ? price.over(Exact.one.plus(rate)) : price,
    );
    const tax = it.step(
      'tax',
      text('应扣缴增值税', 'VAT to withhold'),
      toFen(sales.times(rate)),
      'CNY',
      withholdingRule,
    );
    if (it.date >= '2021-09-01')
      it.warn(
        'no-surcharges',
        text(
          '境外单位和个人向境内销售劳务、服务、无形资产缴纳的增值税不征城建税和教育费附加',
          'No surcharges on VAT withheld for services and rights from abroad',
        ),
      );
    return { sales, tax, net: includesTax ? price.minus(tax) : price };
  },
});
