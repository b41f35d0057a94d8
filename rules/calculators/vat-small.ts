import {
  amount,
  type Case,
  choice,
  defineCalculator,
  Exact,
  money,
  Parameters,
  sum,
  text,
  toFen,
  type Values,
  yesNo,
} from '../engine/index.ts';
import file from '../parameters/vat-small.json' with { type: 'json' };

const parameters = new Parameters(file);

/** Parameters of small-scale taxpayers; letting a home uses the same threshold. */
export const smallVatLaw = {
  levyRate: parameters.number('levyRate'),
  reducedRate: parameters.number('reducedRate'),
  propertyRate: parameters.number('propertyRate'),
  usedAssetRate: parameters.number('usedAssetRate'),
  usedAssetDivisor: parameters.number('usedAssetDivisor'),
  exemptMonth: parameters.number('exemptMonth'),
  exemptTime: parameters.number('exemptTime'),
  boundary: parameters.rule('boundary'),
  propertyLeftOut: parameters.rule('propertyLeftOut'),
} as const;
const law = smallVatLaw;

const NEAR = Exact.parse('0.95');
const SPECIAL = text('其中：开具专用发票的部分', 'Of which on special invoices');

const fields = {
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
type Input = Values<typeof fields>;

/** Sales without VAT: price ÷ (1 + levy rate) where the price includes it. */
function net(input: Input, price: Exact, rate: Exact): Exact {
  return input.includesTax ? price.over(Exact.one.plus(rate)) : price;
}

interface Threshold {
  readonly amount: Exact;
  /** Sales exactly at the threshold are exempt (含本数), not taxed. */
  readonly inclusive: boolean;
}

/** The threshold of the period: of the law, or what the province set. Companies had none before August 2013. */
function thresholdOf(it: Case, input: Input): Threshold | undefined {
  const { period, taxpayer, localThreshold } = input;
  if (period === 'time' && taxpayer === 'company')
    it.refuse('period', 'condition', text('企业不按次纳税', 'Companies do not pay by single sales'));
  const bySale = period === 'time';
  if (bySale && law.exemptTime.find(it.date) !== undefined)
    return { amount: it.number(law.exemptTime), inclusive: isInclusive(it) };
  if (bySale || (taxpayer === 'individual' && it.date < '2014-10-01')) {
    if (localThreshold.isZero)
      it.refuse(
        'localThreshold',
        'required',
        text(
          '该时期起征点由各省确定，请填写当地起征点',
          'The province set the threshold then; please enter it',
        ),
      );
    // A threshold proper (起征点): sales that reach it are taxed in full.
    return { amount: localThreshold, inclusive: false };
  }
  if (it.date < '2013-08-01') return undefined;
  const month = it.number(law.exemptMonth);
  return { amount: period === 'quarter' ? month.times(Exact.whole(3)) : month, inclusive: isInclusive(it) };
}

/** Sales exactly at the threshold were exempt until 2025 and are taxed in full since 2026. */
export function isInclusive(it: Case): boolean {
  return it.use(law.boundary) === 'exempt';
}

function isBelow(sales: Exact, { amount: most, inclusive }: Threshold): boolean {
  return inclusive ? !sales.isAbove(most) : sales.isBelow(most);
}

function warnOfThreshold(it: Case, sales: Exact, threshold: Threshold, exempt: boolean, tax: Exact): void {
  const line = threshold.amount.toFixed(2);
  const included = threshold.inclusive;
  if (exempt && sales.isAbove(threshold.amount.times(NEAR)))
    it.warn(
      'threshold-ahead',
      text(
        `销售额接近 ${line} 元：${included ? '超过' : '达到'}后全部销售额都要缴税`,
        `Sales are close to ${line}: ${included ? 'above' : 'from'} it all sales are taxed`,
      ),
    );
  if (!exempt && sales.isBelow(threshold.amount.plus(tax)))
    it.warn(
      'threshold-cliff',
      text(
        `刚${included ? '超过' : '达到'} ${line} 元，全额缴税 ${tax.toFixed(2)} 元，多卖的部分还不够缴税`,
        `Just ${included ? 'above' : 'at'} ${line}: the tax of ${tax.toFixed(2)} is more than what was sold beyond it`,
      ),
    );
}

interface Lines {
  readonly goods: Exact;
  readonly services: Exact;
  readonly sale: Exact;
  readonly lease: Exact;
  readonly used: Exact;
}

/** Which lines are exempt. Goods and services had a threshold each from May 2016 to 2018 (公告2016年第23号 第六条). */
function exemptions(
  it: Case,
  input: Input,
  lines: Lines,
  total: Exact,
): Readonly<Record<keyof Lines, boolean>> {
  const all = (exempt: boolean) => ({
    goods: exempt,
    services: exempt,
    sale: exempt,
    lease: exempt,
    used: exempt,
  });
  const threshold = thresholdOf(it, input);
  if (threshold === undefined) return all(false);
  const below = (sales: Exact): boolean => isBelow(sales, threshold);
  if (it.date >= '2016-05-01' && it.date <= '2018-12-31' && input.period !== 'time') {
    const goods = below(lines.goods.plus(lines.used));
    const services = below(lines.services.plus(lines.sale).plus(lines.lease));
    return { goods, used: goods, services, sale: services, lease: services };
  }
  if (below(total)) return all(true);
  const withoutSale = total.minus(lines.sale);
  if (lines.sale.isPositive && below(withoutSale)) {
    if (law.propertyLeftOut.find(it.date) !== undefined && it.use(law.propertyLeftOut) === 'left-out')
      return { ...all(true), sale: false };
    if (it.date >= '2026-01-01')
      it.warn(
        'to-be-checked',
        text(
          '待核实：2026年起判断起征点时能否扣除销售不动产，公告未写明；此处不扣除',
          'To be checked: whether sales of real estate are left out of the test since 2026; they are counted here',
        ),
        'propertySale',
      );
  }
  return all(false);
}

/**
 * Small-scale VAT: sales × levy rate, reduced to 1 % since March 2020 (nothing from April to December 2022); nothing
 * below the threshold, everything once it is reached (增值税法 第二十三条; 公告2026年第10号; 公告2023年第19号).
 */
export const vatSmall = defineCalculator({
  id: 'vat-small',
  group: 'vat',
  title: text('增值税（小规模纳税人）', 'VAT of small-scale taxpayers'),
  summary: text('月（季）销售额是否免税、减按1%应缴多少', 'Whether sales are exempt, and the tax at 1 %'),
  keywords: ['增值税', '小规模', '开店', '个体户', '起征点', '免税', '10万', '30万', 'zengzhishui', 'VAT'],
  from: '2009-01-01',
  to: '2027-12-31',
  fields,
  outputs: {
    sales: amount(text('不含税销售额', 'Sales without VAT')),
    exemptSales: amount(text('免税销售额', 'Exempt sales')),
    taxableSales: amount(text('应税销售额', 'Taxed sales')),
    tax: amount(text('应纳增值税', 'VAT payable'), { main: true }),
  },
  compute(input, it) {
    const levy = it.number(law.levyRate);
    const reduced = law.reducedRate.find(it.date) === undefined ? undefined : it.number(law.reducedRate);
    const applied = reduced ?? levy;
    if (reduced?.isPositive !== true && input.specialReduced.isPositive)
      it.refuse(
        'specialReduced',
        'not-in-force',
        text('当日没有1%减征率', 'There was no rate of 1 % on that day'),
      );
    if (it.date < '2012-01-01' && input.services.isPositive)
      it.refuse('services', 'not-in-force', text('当时服务缴纳营业税', 'Services paid business tax then'));
    const estate = input.propertySale.plus(input.propertyLease);
    const propertyRate = estate.isPositive ? it.number(law.propertyRate) : Exact.zero;
    const lines: Lines = {
      goods: it.step('goods', text('货物销售额', 'Sales of goods'), net(input, input.goods, applied)),
      services: it.step(
        'services',
        text('服务销售额（扣除差额后）', 'Sales of services, less the deduction'),
        net(input, input.services.minus(input.deduction).notBelowZero(), applied),
      ),
      sale: it.step(
        'propertySale',
        text('销售不动产销售额', 'Sales of real estate'),
        net(input, input.propertySale, propertyRate),
      ),
      lease: it.step(
        'propertyLease',
        text('出租不动产销售额', 'Rent of real estate'),
        net(input, input.propertyLease, propertyRate),
      ),
      used: it.step(
        'usedAssets',
        text('使用过的固定资产销售额', 'Sales of used assets'),
        input.usedAssets.isPositive
          ? net(input, input.usedAssets, it.number(law.usedAssetDivisor))
          : input.usedAssets,
      ),
    };
    const sales = it.step(
      'sales',
      text('不含税销售额合计', 'Sales without VAT'),
      sum([lines.goods, lines.services, lines.sale, lines.lease, lines.used]),
    );
    const ordinary = lines.goods.plus(lines.services);
    const specialReduced = net(input, input.specialReduced, applied);
    const specialFull = net(input, input.specialFull, levy);
    const specialProperty = net(input, input.specialProperty, propertyRate);
    if (specialReduced.plus(specialFull).isAbove(ordinary))
      it.refuse(
        'specialFull',
        'range',
        text('专用发票销售额大于货物和服务销售额', 'More special invoices than sales of goods and services'),
      );
    if (specialProperty.isAbove(lines.sale.plus(lines.lease)))
      it.refuse(
        'specialProperty',
        'range',
        text('专用发票销售额大于不动产销售额', 'More special invoices than real estate'),
      );
    const exempt = exemptions(it, input, lines, sales);
    const part = (free: boolean, value: Exact): Exact => (free ? Exact.zero : value);
    // Special invoices are taxed whatever the threshold; the rest of a line only where the line is not exempt.
    const taxedOrdinary = part(exempt.goods, lines.goods).plus(part(exempt.services, lines.services));
    const atReduced = it.step(
      'atReduced',
      text('按征收率（减征率）征税的销售额', 'Sales taxed at the (reduced) levy rate'),
      taxedOrdinary.minus(specialFull).atLeast(specialReduced),
    );
    const estateTaxed = it.step(
      'estateTaxed',
      text('征税的不动产销售额', 'Real estate taxed'),
      part(exempt.sale, lines.sale).plus(part(exempt.lease, lines.lease)).atLeast(specialProperty),
    );
    const usedTaxed = part(exempt.used, lines.used);
    const taxes: Exact[] = [];
    const line = (id: string, zh: string, en: string, base: Exact, rate: () => Exact): void => {
      if (base.isPositive) taxes.push(it.step(id, text(zh, en), toFen(base.times(rate()))));
    };
    line('taxOrdinary', '货物、服务应纳税额', 'Tax on goods and services', atReduced, () => applied);
    line(
      'taxSpecialFull',
      '3%专用发票应纳税额',
      'Tax on special invoices at 3 %',
      it.named(specialFull, text('3%专用发票销售额', 'special invoices at 3 %')),
      () => levy,
    );
    line('taxProperty', '不动产应纳税额', 'Tax on real estate', estateTaxed, () => propertyRate);
    line('taxUsed', '使用过的固定资产应纳税额', 'Tax on used assets', usedTaxed, () =>
      it.number(law.usedAssetRate),
    );
    const tax = it.step('tax', text('应纳增值税', 'VAT payable'), sum(taxes));
    const free = reduced?.isZero === true ? atReduced : Exact.zero;
    const taxable = sum([atReduced, specialFull, estateTaxed, usedTaxed]).minus(free);
    const threshold = thresholdOf(it.aside(), input);
    if (threshold !== undefined) warnOfThreshold(it, sales, threshold, exempt.goods && exempt.services, tax);
    return { sales, exemptSales: sales.minus(taxable), taxableSales: taxable, tax };
  },
});
