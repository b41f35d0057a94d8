import { amount, choice, defineCalculator, money, text } from '../engine/index.ts';
import { taxpayerField } from './six-taxes.ts';
import { isEducationExempt, localEducationField, locationField, surchargesOn } from './surcharges-rule.ts';

/** Urban maintenance and construction tax with both education surcharges (附加税费). */
export const surcharges = defineCalculator({
  id: 'surcharges',
  group: 'behaviour',
  title: text('附加税费（城建税、教育费附加、地方教育附加）', 'Surcharges on VAT and consumption tax'),
  summary: text(
    '随增值税、消费税缴纳，小规模和小微减半',
    'Paid with VAT and consumption tax; half for small payers',
  ),
  keywords: [
    '附加税',
    '城建税',
    '教育费附加',
    '地方教育附加',
    '六税两费',
    '开公司',
    'fujiashui',
    'chengjianshui',
    'surcharge',
  ],
  from: '1994-01-01',
  fields: {
    vat: money(text('实际缴纳的增值税', 'VAT paid'), {
      help: text('不含进口环节和代扣境外的增值税', 'Without VAT on imports and on services from abroad'),
    }),
    consumptionTax: money(text('实际缴纳的消费税', 'Consumption tax paid')),
    businessTax: money(text('实际缴纳的营业税（2016年4月及以前）', 'Business tax paid (until April 2016)')),
    exportOffset: money(text('出口免抵税额', 'Export tax offset'), {
      help: text('计入计税依据', 'Counts towards the base'),
    }),
    creditRefunded: money(text('留抵退税额', 'Input credit refunded'), {
      help: text('从计税依据中扣除', 'Taken off the base'),
    }),
    location: locationField,
    taxpayer: taxpayerField,
    period: choice(text('纳税期限', 'Period'), {
      month: text('按月', 'Month'),
      quarter: text('按季', 'Quarter'),
    }),
    sales: money(text('本期销售额或营业额（不含税）', 'Sales or turnover of the period without VAT'), {
      help: text(
        '月不超过10万元（季30万元；2015年至2016年1月为3万、9万元）免征两项教育附加；不填表示不适用',
        'Up to 100,000 a month (30,000 from 2015 to January 2016) both education surcharges are exempt; empty: not applicable',
      ),
    }),
    localEducationRate: localEducationField,
  },
  outputs: {
    base: amount(text('计税（费）依据', 'Base')),
    umct: amount(text('城市维护建设税', 'UMCT')),
    education: amount(text('教育费附加', 'Education surcharge')),
    localEducation: amount(text('地方教育附加', 'Local education surcharge')),
    total: amount(text('合计', 'Total'), { main: true }),
  },
  compute(input, it) {
    if (input.businessTax.isPositive && it.date > '2016-04-30')
      it.refuse(
        'businessTax',
        'not-in-force',
        text('2016年5月起已无营业税', 'There is no business tax since May 2016'),
      );
    const paid = input.vat.plus(input.consumptionTax).plus(input.businessTax).plus(input.exportOffset);
    const base = it.step(
      'base',
      text('计税（费）依据', 'Base'),
      paid.minus(input.creditRefunded).notBelowZero(),
    );
    const educationExempt = isEducationExempt(it, input.sales, input.period);
    if (educationExempt)
      it.warn(
        'education-exempt',
        text(
          '本期销售额不超过标准，免征教育费附加和地方教育附加',
          'Sales are small: both education surcharges are exempt',
        ),
        'sales',
      );
    return { base, ...surchargesOn(it, { ...input, base, educationExempt }) };
  },
});
