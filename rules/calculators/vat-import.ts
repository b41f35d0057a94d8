import { amount, choice, defineCalculator, money, text, toFen } from '../engine/index.ts';
import { RATE_KINDS, vatRates } from './vat-law.ts';

/** VAT on imports: (customs value + duty + consumption tax) × rate (增值税法 第十四条第二款; 暂行条例 第十四条). */
export const vatImport = defineCalculator({
  id: 'vat-import',
  group: 'vat',
  title: text('进口增值税', 'VAT on imports'),
  summary: text('关税计税价格、关税、消费税之和乘以税率', 'On customs value, duty and consumption tax'),
  keywords: ['进口', '海关', '关税', '跨境', '增值税', 'jinkou', 'import'],
  from: '1994-01-01',
  fields: {
    kind: choice(text('货物', 'Goods'), {
      standard: text('一般货物（基本税率）', 'Ordinary goods (standard rate)'),
      'low-goods': RATE_KINDS['low-goods'],
    }),
    customsValue: money(text('关税计税价格（完税价格）', 'Customs value'), { required: true }),
    duty: money(text('关税', 'Customs duty')),
    consumptionTax: money(text('消费税', 'Consumption tax')),
  },
  outputs: {
    base: amount(text('组成计税价格', 'Assessable price')),
    tax: amount(text('进口增值税', 'VAT on the import'), { main: true }),
  },
  compute({ kind, customsValue, duty, consumptionTax }, it) {
    const base = it.step(
      'base',
      text('组成计税价格', 'Assessable price'),
      customsValue.plus(duty).plus(consumptionTax),
    );
    const tax = it.step(
      'tax',
      text('进口增值税', 'VAT on the import'),
      toFen(base.times(it.number(vatRates[kind]))),
    );
    return { base, tax };
  },
});
