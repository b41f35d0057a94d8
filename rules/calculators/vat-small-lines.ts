import { type Case, Exact, sum, text } from '../engine/index.ts';
import type { SmallVatInput } from './vat-small-fields.ts';
import { smallVatLaw as law } from './vat-small-law.ts';
import { warnOfTrials } from './vat-trials.ts';

/** One line of sales without VAT, with those parts that are taxed even where the rest is exempt. */
export interface Line {
  readonly sales: Exact;
  /** On special invoices at the full levy rate, the reduction waived. */
  readonly full: Exact;
  /** On other special invoices. */
  readonly special: Exact;
}
export type LineName = 'goods' | 'services' | 'dispatch' | 'sale' | 'lease' | 'used';
export type Lines = Readonly<Record<LineName, Line>>;

/** The rates of the day. A rate that is not asked for is not cited, and may not exist. */
export interface Rates {
  readonly levy: Exact;
  /** The reduced rate where there is one, else the levy rate. */
  readonly applied: Exact;
}

const NAMES: Readonly<Record<LineName, { zh: string; en: string }>> = {
  goods: text('货物销售额', 'Sales of goods'),
  services: text('服务销售额（扣除差额后）', 'Sales of services, less the deduction'),
  dispatch: text('劳务派遣差额销售额', 'Margin of labour dispatch'),
  sale: text('销售不动产销售额（扣除原价后）', 'Sales of real estate, less what it had cost'),
  lease: text('出租不动产销售额', 'Rent of real estate'),
  used: text('使用过的固定资产、旧货销售额', 'Sales of used assets and second-hand goods'),
};

/** The rates of goods and services on the day; special invoices at 1 % need a reduced rate. */
export function ratesOf(it: Case, input: SmallVatInput): Rates {
  const levy = it.number(law.levyRate);
  const reduced = law.reducedRate.find(it.date) === undefined ? undefined : it.number(law.reducedRate);
  if (reduced?.isPositive !== true && input.specialReduced.isPositive)
    it.refuse(
      'specialReduced',
      'not-in-force',
      text('当日没有1%减征率', 'There was no rate of 1 % on that day'),
    );
  return { levy, applied: reduced ?? levy };
}

/** Sales without VAT: price ÷ (1 + rate) where the price includes it. */
function net(input: SmallVatInput, price: Exact, rate: Exact): Exact {
  return input.includesTax && price.isPositive ? price.over(Exact.one.plus(rate)) : price;
}

function within(it: Case, path: keyof SmallVatInput, part: Exact, whole: Exact): void {
  if (part.isAbove(whole))
    it.refuse(
      path,
      'range',
      text('专用发票销售额大于相应的销售额', 'More on special invoices than was sold'),
    );
}

/** Every line without VAT. Special invoices belong to goods first, then to services; they are told for both at once. */
export function linesOf(it: Case, input: SmallVatInput, rates: Rates): Lines {
  if (it.date < '2012-01-01' && input.services.isPositive)
    it.refuse('services', 'not-in-force', text('当时服务缴纳营业税', 'Services paid business tax then'));
  if (input.services.isPositive) warnOfTrials(it, new Set(['services']), 'services');
  const unused = input.deduction.minus(input.services);
  if (unused.isPositive)
    it.warn(
      'deduction-left',
      text(
        `扣除额大于服务销售额，${unused.toFixed(2)} 元本期没有扣除`,
        `More is deductible than services were sold; ${unused.toFixed(2)} was not deducted in this period`,
      ),
      'deduction',
    );
  const line = (name: LineName, parts: readonly (readonly [Exact, Exact])[]): Exact => {
    const some = parts.filter(([price]) => price.isPositive);
    return some.length === 0
      ? Exact.zero
      : it.step(name, NAMES[name], sum(some.map(([price, rate]) => net(input, price, rate))));
  };
  const { levy, applied } = rates;
  const services = input.services.minus(input.deduction).notBelowZero();
  const [full, special] = [input.specialFull, input.specialReduced];
  const told = full.isZero ? 'specialReduced' : 'specialFull';
  within(it, told, full.plus(special), input.goods.plus(services));
  const fullGoods = full.atMost(input.goods);
  const fullServices = full.minus(fullGoods);
  const specialGoods = special.atMost(input.goods.minus(fullGoods));
  const ordinary = (name: 'goods' | 'services', price: Exact, waived: Exact, reduced: Exact): Line => ({
    sales: line(
      name,
      waived.isZero
        ? [[price, applied]]
        : [
            [price.minus(waived), applied],
            [waived, levy],
          ],
    ),
    full: net(input, waived, levy),
    special: net(input, reduced, applied),
  });
  const taxedAt = (name: LineName, price: Exact, rate: () => Exact, special = Exact.zero): Line => {
    if (price.isZero) return { sales: Exact.zero, full: Exact.zero, special: Exact.zero };
    const applicable = rate();
    return {
      sales: line(name, [[price, applicable]]),
      full: Exact.zero,
      special: net(input, special, applicable),
    };
  };
  const sold = input.propertyCost.isZero
    ? input.propertySale
    : input.propertySale.minus(input.propertyCost).notBelowZero();
  within(it, 'specialPropertySale', input.specialPropertySale, sold);
  within(it, 'specialPropertyLease', input.specialPropertyLease, input.propertyLease);
  const property = (): Exact => it.number(law.propertyRate);
  return {
    goods: ordinary('goods', input.goods, fullGoods, specialGoods),
    services: ordinary('services', services, fullServices, special.minus(specialGoods)),
    dispatch: taxedAt('dispatch', input.dispatch, () => it.number(law.dispatchRate)),
    sale: taxedAt('sale', sold, property, input.specialPropertySale),
    lease: taxedAt('lease', input.propertyLease, property, input.specialPropertyLease),
    used: taxedAt('used', input.usedAssets, () => it.number(law.usedAssetDivisor)),
  };
}
