import { amount, defineCalculator, Exact, rate, text } from '../engine/index.ts';
import { showChoices } from './land-vat-choices.ts';
import { landVatFields } from './land-vat-fields.ts';
import { landVatLaw } from './land-vat-law.ts';
import { settle } from './land-vat-settle.ts';

/** Land value-added tax (土地增值税): new and old property, four rates on the gain. */
export const landVat = defineCalculator({
  id: 'land-vat',
  group: 'property',
  title: text('土地增值税', 'Land value-added tax'),
  summary: text(
    '转让房地产的增值额，四级超率累进',
    'On the gain from land and buildings, at four rates by its ratio',
  ),
  keywords: [
    '土地增值税',
    '卖房',
    '卖楼',
    '房地产',
    '清算',
    '转让',
    'maifang',
    'tuzeng',
    'tudizengzhishui',
    'land',
  ],
  from: '1995-01-27',
  fields: landVatFields,
  outputs: {
    deductions: amount(text('扣除项目金额', 'Deductions')),
    gain: amount(text('增值额', 'Gain')),
    gainRatio: rate(text('增值率', 'Ratio of gain')),
    taxPayable: amount(text('应纳土地增值税', 'Land VAT'), { main: true }),
    afterTax: amount(text('收入减土地增值税', 'Revenue less land VAT')),
    balance: amount(text('应补（退）税额', 'Balance (refund if negative)')),
  },
  compute(input, it) {
    if (input.individualHome) {
      it.use(landVatLaw.individualHome);
      const none = it.step(
        'tax',
        text('应纳土地增值税（个人住房免税）', 'Land VAT (individual’s home, exempt)'),
        Exact.zero,
      );
      const [zero, afterTax] = [Exact.zero, input.revenue];
      const balance = zero.minus(input.prepaid);
      return { deductions: zero, gain: zero, gainRatio: zero, taxPayable: none, afterTax, balance };
    }
    const settled = settle(it, input);
    showChoices(it, input, settled);
    const balance = it.step(
      'balance',
      text('应补（退）税额', 'Balance (refund if negative)'),
      settled.tax.minus(input.prepaid),
    );
    const { deductions, gain, ratio: gainRatio, tax: taxPayable } = settled;
    const afterTax = input.revenue.minus(taxPayable);
    return { deductions, gain, gainRatio, taxPayable, afterTax, balance };
  },
});
