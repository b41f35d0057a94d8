import { amount, type Case, defineCalculator, Exact, sum, text, toFen } from '../engine/index.ts';
import { smallVatFields } from './vat-small-fields.ts';
import { smallVatLaw as law } from './vat-small-law.ts';
import { type Line, type LineName, type Lines, linesOf, type Rates, ratesOf } from './vat-small-lines.ts';
import { compareThreshold, type Exemptions, exemptionsOf, warnOfThreshold } from './vat-threshold.ts';

const TAX = text('应纳增值税', 'VAT payable');
const NONE: Taxed = { base: Exact.zero, tax: Exact.zero };

interface Taxed {
  readonly base: Exact;
  readonly tax: Exact;
}

/** Sales of these lines that are taxed at the (reduced) rate: all but waived ones, or only special invoices. */
function taxedOf(lines: Lines, { exempt }: Exemptions, names: readonly LineName[]): Exact {
  const taxed = (line: Line, free: boolean): Exact => (free ? line.special : line.sales.minus(line.full));
  const parts = names.map((name) => taxed(lines[name], exempt[name]));
  return sum(parts.filter((part) => part.isPositive));
}

/** Tax at one rate, rounded to the fen. */
function taxAt(it: Case, id: string, zh: string, en: string, base: Exact, rate: () => Exact): Taxed {
  if (!base.isPositive) return NONE;
  const named = it.step(`${id}Base`, text(`${zh}的销售额`, `Sales: ${en}`), base);
  return { base, tax: it.step(id, text(`${zh}应纳税额`, `Tax: ${en}`), toFen(named.times(rate()))) };
}

/** The tax of each rate; the sales it is on, those at a rate of nothing left out. */
function taxesOf(it: Case, lines: Lines, exemptions: Exemptions, { levy, applied }: Rates): readonly Taxed[] {
  const of = (...names: readonly LineName[]): Exact => taxedOf(lines, exemptions, names);
  const ordinary = of('goods', 'services');
  return [
    applied.isZero
      ? NONE
      : taxAt(it, 'ordinary', '货物、服务', 'goods and services', ordinary, () => applied),
    taxAt(
      it,
      'waived',
      '3%专用发票',
      'special invoices at 3 %',
      lines.goods.full.plus(lines.services.full),
      () => levy,
    ),
    taxAt(it, 'dispatched', '劳务派遣', 'labour dispatch', of('dispatch'), () => it.number(law.dispatchRate)),
    taxAt(it, 'property', '不动产', 'real estate', of('sale', 'lease'), () => it.number(law.propertyRate)),
    taxAt(it, 'usedTax', '使用过的固定资产、旧货', 'used assets', of('used'), () =>
      it.number(law.usedAssetRate),
    ),
  ];
}

/** Says when sales of a year are more than a small-scale taxpayer may have (增值税法第九条; 财税〔2018〕33号). */
function warnOfSize(it: Case, annualSales: Exact): void {
  if (annualSales.isZero || law.smallScaleLimit.find(it.date) === undefined) return;
  const limit = it.number(law.smallScaleLimit);
  if (annualSales.isAbove(limit))
    it.warn(
      'above-small-scale',
      text(
        `年应征增值税销售额超过 ${limit.toFixed(2)} 元，应登记为一般纳税人`,
        `Sales of more than ${limit.toFixed(2)} a year: one must register as a general taxpayer`,
      ),
      'annualSales',
    );
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
    tax: amount(TAX, { main: true }),
    kept: amount(text('销售额减增值税', 'Sales less VAT')),
  },
  compute(input, it) {
    const rates = ratesOf(it, input);
    const lines = linesOf(it, input, rates);
    const sales = it.total(
      'sales',
      text('不含税销售额合计', 'Sales without VAT'),
      Object.values(lines).map((line) => line.sales),
    );
    const exemptions = exemptionsOf(it, input, lines);
    const taxes = taxesOf(it, lines, exemptions, rates);
    const tax = it.step('tax', TAX, sum(taxes.map((one) => one.tax).filter((one) => !one.isZero)));
    // The parts are rounded so that they add up to the whole as it is shown.
    const [whole, taxable] = [toFen(sales), toFen(sum(taxes.map((one) => one.base)))];
    warnOfSize(it, input.annualSales);
    warnOfThreshold(it, exemptions, tax);
    compareThreshold(it, exemptions, sales, tax);
    return {
      sales: whole,
      exemptSales: whole.minus(taxable),
      taxableSales: taxable,
      tax,
      kept: whole.minus(tax),
    };
  },
});
