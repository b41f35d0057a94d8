import { choice, money, text, type Values, yesNo } from '../engine/index.ts';

const SPECIAL = text('其中：开具专用发票的部分', 'Of which on special invoices');

/** Inputs of small-scale VAT. */
export const smallVatFields = {
  taxpayer: choice(text('纳税人', 'Taxpayer'), {
    company: text('企业、单位', 'Company or organisation'),
    individual: text('个体工商户、其他个人', 'Individual business or person'),
  }),
  period: choice(text('纳税期限', 'Period'), {
    quarter: text('按季', 'Quarter'),
    month: text('按月', 'Month'),
    time: text('按次（日）', 'Single sale (day)'),
  }),
  includesTax: yesNo(text('以下金额含增值税', 'Amounts include VAT')),
  goods: money(text('货物、加工修理修配', 'Goods, processing and repair')),
  services: money(text('服务、无形资产（不含不动产）', 'Services and intangibles, without real estate')),
  deduction: money(text('差额征税扣除额', 'Deductible under taxation of the difference'), {
    help: text('从服务销售额中扣除', 'Taken off the services'),
  }),
  propertySale: money(text('销售不动产', 'Sale of real estate'), {
    help: text('2016年5月起', 'Since May 2016'),
  }),
  propertyLease: money(text('出租不动产', 'Lease of real estate'), {
    help: text('2016年5月起', 'Since May 2016'),
  }),
  usedAssets: money(text('销售自己使用过的固定资产', 'Sale of used fixed assets')),
  specialReduced: money(
    text('按减征率（1%）开具的专用发票销售额', 'Special invoices at the reduced rate (1 %)'),
    {
      section: SPECIAL,
      help: text(
        '已包含在货物、服务中；专用发票部分不免税',
        'Part of goods and services above; never exempt',
      ),
    },
  ),
  specialFull: money(
    text('放弃减税按3%开具的专用发票销售额', 'Special invoices at 3 %, the reduction waived'),
  ),
  specialProperty: money(text('不动产开具专用发票的销售额', 'Special invoices for real estate')),
  localThreshold: money(text('当地起征点', 'Local threshold'), {
    help: text(
      '2014年9月以前的个人，以及2025年以前按次纳税，由各省确定，请填写',
      'For individuals until September 2014 and single sales until 2025, set by the province: please enter',
    ),
  }),
};
export type SmallVatInput = Values<typeof smallVatFields>;
