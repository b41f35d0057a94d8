import { amount, type Case, defineCalculator, Exact, sum, text, toFen } from '../engine/index.ts';
import { type SmallVatInput, smallVatFields } from './vat-small-fields.ts';
import { smallVatLaw as law } from './vat-small-law.ts';
import { isBelow, thresholdOf, warnOfThreshold } from './vat-threshold.ts';

/** Sales without VAT: price ÷ (1 + levy rate) where the price includes it. */
function net(input: SmallVatInput, price: Exact, rate: Exact): Exact {
  return input.includesTax ? price.over(Exact.one.plus(rate)) : price;
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
  input: SmallVatInput,
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
  fields: smallVatFields,
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
