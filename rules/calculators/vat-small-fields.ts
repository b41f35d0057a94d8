import { choice, money, text, type Values, yesNo } from '../engine/index.ts';

const SALES = text('本期销售额', 'Sales of the period');
const SPECIAL = text('其中：开具专用发票的部分', 'Of which on special invoices');
const SINCE_2016 = text('2016年5月起', 'Since May 2016');

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
  includesTax: yesNo(text('以下金额含增值税', 'Amounts include VAT'), {
    help: text(
      '含税金额按适用的征收率（减征率）换算：÷（1＋征收率）',
      'Converted by the levy rate that applies: ÷ (1 + rate)',
    ),
  }),
  goods: money(text('货物、加工修理修配', 'Goods, processing and repair'), { section: SALES }),
  services: money(text('服务、无形资产（不含不动产）', 'Services and intangibles, without real estate'), {
    help: text('2012年起（营改增）', 'Since 2012'),
  }),
  deduction: money(text('差额征税扣除额', 'Deductible under taxation of the difference'), {
    help: text('从服务销售额中扣除', 'Taken off the services'),
  }),
  dispatch: money(text('劳务派遣差额计税的余额', 'Labour dispatch, the margin taxed at 5 %'), {
    help: text(
      '2016年5月至2025年：选择差额按5%计税的，填扣除工资、社保后的余额；2026年起停止',
      'May 2016 to 2025: the margin after wages and social insurance; ended with 2025',
    ),
  }),
  propertySale: money(text('销售不动产', 'Sale of real estate'), { help: SINCE_2016 }),
  propertyCost: money(text('该不动产的购置原价', 'What that real estate had cost'), {
    help: text(
      '转让取得（不含自建）的不动产按差额计税，从售价中扣除',
      'Taken off the price where real estate that was bought, not built, is sold',
    ),
  }),
  propertyLease: money(text('出租不动产', 'Lease of real estate'), { help: SINCE_2016 }),
  usedAssets: money(text('销售自己使用过的固定资产、旧货', 'Sale of used fixed assets, second-hand goods'), {
    help: text('3%减按2%：含税÷（1＋3%）×2%', '3 % reduced to 2 %: gross ÷ (1 + 3 %) × 2 %'),
  }),
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
    text('按3%开具的专用发票销售额（放弃减税）', 'Special invoices at 3 %, the reduction waived'),
    { help: text('已包含在货物、服务中', 'Part of goods and services above') },
  ),
  specialPropertySale: money(text('销售不动产开具的专用发票', 'Special invoices for real estate sold'), {
    help: text('已包含在销售不动产中', 'Part of the real estate sold above'),
  }),
  specialPropertyLease: money(text('出租不动产开具的专用发票', 'Special invoices for real estate let'), {
    help: text('已包含在出租不动产中', 'Part of the real estate let above'),
  }),
  annualSales: money(text('连续12个月（四个季度）的应税销售额', 'Taxable sales of the last twelve months'), {
    help: text(
      '可不填；2018年5月起超过500万元应登记为一般纳税人',
      'May be left empty; above 5,000,000 one must register as a general taxpayer since May 2018',
    ),
  }),
  localThreshold: money(text('当地起征点（每月或每次）', 'Local threshold, a month or a single sale'), {
    section: text('各地规定', 'Set by the province'),
    help: text(
      '2014年9月以前的个人（不填按幅度上限），以及2025年以前按次纳税（必填，300—500元）',
      'Individuals until September 2014 (empty: the most the law allowed) and single sales until 2025 (300 to 500)',
    ),
  }),
};
export type SmallVatInput = Values<typeof smallVatFields>;
