import { type Case, Exact, sum, text } from '../engine/index.ts';
import type { SmallVatInput } from './vat-small-fields.ts';
import { smallVatLaw as law } from './vat-small-law.ts';
import type { LineName, Lines } from './vat-small-lines.ts';

const NEAR = Exact.parse('0.95');
const FEN = Exact.parse('0.01');
const THREE = Exact.whole(3);

/** Sales below it are exempt; what exactly at it means changed in 2026. */
export interface Threshold {
  readonly amount: Exact;
  /** Sales exactly at the threshold are exempt (含本数), not taxed. */
  readonly inclusive: boolean;
}

/** Sales that were compared with the threshold together. */
export interface Tested {
  readonly sales: Exact;
  readonly exempt: boolean;
}

/** What the threshold does to each line. */
export interface Exemptions {
  readonly threshold: Threshold | undefined;
  readonly exempt: Readonly<Record<LineName, boolean>>;
  readonly tested: readonly Tested[];
}

/** The local threshold as told, or the most a province could set then: a threshold proper (起征点). */
function localThreshold(it: Case, { localThreshold: told, period }: SmallVatInput): Threshold {
  if (told.isZero && period === 'time')
    it.refuse(
      'localThreshold',
      'required',
      text(
        '该时期按次起征点由各省确定（300—500元），请填写当地起征点',
        'The province set the threshold of single sales then (300 to 500); please enter it',
      ),
    );
  const amount = told.isZero ? it.number(law.individualThreshold) : told;
  if (told.isZero)
    it.warn(
      'threshold-assumed',
      text(
        `未填写当地起征点，按幅度上限 ${amount.toFixed(2)} 元计算，请核对当地规定`,
        `The local threshold was not entered; the most the law allowed, ${amount.toFixed(2)}, is used: please check`,
      ),
      'localThreshold',
    );
  return { amount: period === 'quarter' ? amount.times(THREE) : amount, inclusive: false };
}

/** The threshold of the period: of the law, or what the province set. Companies had none before August 2013. */
function thresholdOf(it: Case, input: SmallVatInput): Threshold | undefined {
  const { period, taxpayer } = input;
  if (period === 'time' && taxpayer === 'company')
    it.refuse('period', 'condition', text('企业不按次纳税', 'Companies do not pay by single sales'));
  if (period === 'time' && law.exemptTime.find(it.date) !== undefined)
    return { amount: it.number(law.exemptTime), inclusive: isInclusive(it) };
  if (period === 'time' || (taxpayer === 'individual' && it.date < '2014-10-01'))
    return localThreshold(it, input);
  if (it.date < '2013-08-01') return undefined;
  const month = it.number(law.exemptMonth);
  return { amount: period === 'quarter' ? month.times(THREE) : month, inclusive: isInclusive(it) };
}

/** Sales exactly at the threshold were exempt until 2025 and are taxed in full since 2026. */
export function isInclusive(it: Case): boolean {
  return it.use(law.boundary) === 'exempt';
}

/** Whether sales stay below the threshold. */
export function isBelow(sales: Exact, { amount: most, inclusive }: Threshold): boolean {
  return inclusive ? !sales.isAbove(most) : sales.isBelow(most);
}

const every = (exempt: boolean): Record<LineName, boolean> => ({
  goods: exempt,
  services: exempt,
  dispatch: exempt,
  sale: exempt,
  lease: exempt,
  used: exempt,
});

/**
 * Which lines are exempt. Goods and services had a threshold each from May 2016 to 2018 (国家税务总局公告2016年第23号
 * 第六条); sales of real estate were left out of the test from 2019 to 2025 (国家税务总局公告2019年第4号, 2023年第1号).
 */
export function exemptionsOf(it: Case, input: SmallVatInput, lines: Lines): Exemptions {
  const threshold = thresholdOf(it, input);
  const of = (...names: readonly LineName[]): Exact => sum(names.map((name) => lines[name].sales));
  const total = of('goods', 'services', 'dispatch', 'sale', 'lease', 'used');
  if (threshold === undefined) return { threshold, exempt: every(false), tested: [] };
  if (it.date >= '2016-05-01' && it.date <= '2018-12-31' && input.period !== 'time') {
    const [ofGoods, ofServices] = [of('goods', 'used'), of('services', 'dispatch', 'sale', 'lease')];
    const [goods, services] = [isBelow(ofGoods, threshold), isBelow(ofServices, threshold)];
    const exempt = { ...every(services), goods, used: goods };
    const tested = [
      { sales: ofGoods, exempt: goods },
      { sales: ofServices, exempt: services },
    ];
    return { threshold, exempt, tested: tested.filter(({ sales }) => sales.isPositive) };
  }
  const leftOut =
    lines.sale.sales.isPositive &&
    law.propertyLeftOut.find(it.date) !== undefined &&
    it.use(law.propertyLeftOut) === 'left-out';
  if (leftOut && !isBelow(total, threshold)) {
    const others = total.minus(lines.sale.sales);
    const exempt = isBelow(others, threshold);
    return {
      threshold,
      exempt: { ...every(exempt), sale: false },
      tested: others.isPositive ? [{ sales: others, exempt }] : [],
    };
  }
  const exempt = isBelow(total, threshold);
  return { threshold, exempt: every(exempt), tested: [{ sales: total, exempt }] };
}

/** Says so just before the threshold, and just past it, where the tax is more than the last sales. */
export function warnOfThreshold(it: Case, { threshold, tested }: Exemptions, tax: Exact): void {
  if (threshold === undefined) return;
  const line = threshold.amount.toFixed(2);
  const included = threshold.inclusive;
  if (tested.some(({ sales, exempt }) => exempt && sales.isAbove(threshold.amount.times(NEAR))))
    it.warn(
      'threshold-ahead',
      text(
        `销售额接近 ${line} 元：${included ? '超过' : '达到'}后全部销售额都要缴税`,
        `Sales are close to ${line}: ${included ? 'above' : 'from'} it all sales are taxed`,
      ),
    );
  if (tested.some(({ sales, exempt }) => !exempt && sales.isBelow(threshold.amount.plus(tax))))
    it.warn(
      'threshold-cliff',
      text(
        `刚${included ? '超过' : '达到'} ${line} 元，全额缴税 ${tax.toFixed(2)} 元，多卖的部分还不够缴税`,
        `Just ${included ? 'above' : 'at'} ${line}: the tax of ${tax.toFixed(2)} is more than what was sold beyond it`,
      ),
    );
}

/**
 * Shows the sales of the period beside the most that would have been exempt, where the tax takes more than what was
 * sold beyond it. Nothing is shown where special invoices are taxed whatever the threshold, or two tests were made.
 */
export function compareThreshold(
  it: Case,
  { threshold, tested }: Exemptions,
  sales: Exact,
  tax: Exact,
): void {
  const [only, another] = tested;
  if (threshold === undefined || only === undefined || another !== undefined || only.exempt) return;
  if (!only.sales.equals(sales) || !only.sales.isBelow(threshold.amount.plus(tax))) return;
  const most = threshold.inclusive ? threshold.amount : threshold.amount.minus(FEN);
  const figures = (sold: Exact, due: Exact) => ({ sales: sold, tax: due, kept: sold.minus(due) });
  it.compare(
    [
      { id: 'asSold', name: text('按实际销售额', 'As sold'), figures: figures(sales, tax) },
      {
        id: 'mostExempt',
        name: text(`若只卖 ${most.toFixed(2)} 元`, `Had only ${most.toFixed(2)} been sold`),
        figures: figures(most, Exact.zero),
      },
    ],
    'kept',
    'most',
  );
}
