import {
  amount,
  type Case,
  choice,
  defineCalculator,
  Exact,
  money,
  Parameters,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import file from '../parameters/vat-prepayment.json' with { type: 'json' };
import { simplified, vatRates } from './vat-law.ts';
import { smallVatLaw } from './vat-small-law.ts';
import { isBelow, isInclusive } from './vat-threshold.ts';

const parameters = new Parameters(file);
const law = {
  constructionGeneral: parameters.number('constructionGeneral'),
  constructionSimplified: parameters.number('constructionSimplified'),
  constructionSmall: parameters.number('constructionSmall'),
  presale: parameters.number('presale'),
  leaseGeneral: parameters.number('leaseGeneral'),
  leaseSimplified: parameters.number('leaseSimplified'),
  smallExempt: parameters.rule('smallExempt'),
};
const SALES = text('不含税价款', 'Price without VAT');
const THREE = Exact.whole(3);

const fields = {
  kind: choice(text('项目', 'Kind'), {
    construction: text('跨地区提供建筑服务', 'Construction elsewhere'),
    presale: text('房地产开发企业预收款', 'Presales of a developer'),
    lease: text('出租异地不动产', 'Real estate let elsewhere'),
  }),
  method: choice(text('计税方法', 'Method'), {
    general: text('一般计税', 'General method'),
    simplified: text('简易计税', 'Simplified method'),
    smallScale: text('小规模纳税人', 'Small-scale taxpayer'),
  }),
  received: money(text('全部价款或预收款（含增值税）', 'Price or advance received, with VAT'), {
    required: true,
  }),
  subcontract: money(text('支付的分包款（含增值税）', 'Paid to subcontractors, with VAT'), {
    when: { field: 'kind', in: ['construction'] },
    help: text('从建筑服务价款中扣除', 'Taken off the price of construction'),
  }),
  period: choice(text('纳税期限', 'Period'), {
    month: text('按月', 'Month'),
    quarter: text('按季', 'Quarter'),
  }),
};
type Input = Values<typeof fields>;

/** The prepayment rate and the rate that turns the price into sales. */
function ratesOf(it: Case, { kind, method }: Input): { readonly rate: Exact; readonly divisor: Exact } {
  const general = method === 'general';
  if (kind === 'construction') {
    if (general)
      return { rate: it.number(law.constructionGeneral), divisor: it.number(vatRates.construction) };
    if (method === 'simplified')
      return { rate: it.number(law.constructionSimplified), divisor: it.number(simplified.levy3.divisor) };
    // Where the rate is reduced the price is turned into sales by the reduced rate too.
    const rate = it.number(law.constructionSmall);
    return { rate, divisor: rate };
  }
  const divisor = (): Exact => it.number(general ? vatRates.construction : simplified.levy5.divisor);
  if (kind === 'presale') return { rate: it.number(law.presale), divisor: divisor() };
  return { rate: it.number(general ? law.leaseGeneral : law.leaseSimplified), divisor: divisor() };
}

/** Small-scale taxpayers do not prepay where what they sold there stays below the threshold (since 2019). */
function isSpared(it: Case, { method, period }: Input, sales: Exact): boolean {
  if (method !== 'smallScale' || law.smallExempt.find(it.date) === undefined) return false;
  it.use(law.smallExempt);
  const month = it.number(smallVatLaw.exemptMonth);
  const line = period === 'quarter' ? month.times(THREE) : month;
  return isBelow(sales, { amount: line, inclusive: isInclusive(it) });
}

/**
 * VAT prepaid at the place of the work, the land or the house: (price − subcontracts) ÷ (1 + rate) × prepayment rate
 * (国家税务总局公告2016年第16号、第17号、第18号). What the rules of 2026 (公告2026年第14号) set is not known, but for the
 * one per cent of small-scale taxpayers (公告2026年第10号 第三条（三）6); the rest is refused.
 */
export const vatPrepayment = defineCalculator({
  id: 'vat-prepayment',
  group: 'vat',
  title: text('增值税预缴', 'VAT prepaid elsewhere'),
  summary: text('跨地区建筑、房地产预售、异地出租的预缴税款', 'Construction, presales and rent elsewhere'),
  keywords: ['预缴', '跨地区', '建筑', '外经证', '预售', '异地', '增值税', 'yujiao', 'prepay'],
  from: '2016-05-01',
  to: '2027-12-31',
  fields,
  outputs: {
    sales: amount(SALES),
    tax: amount(text('应预缴增值税', 'VAT to prepay'), { main: true }),
  },
  compute(input, it) {
    const { kind, received, subcontract } = input;
    const { rate, divisor } = ratesOf(it, input);
    const taxed =
      kind === 'construction' && subcontract.isPositive
        ? received.minus(subcontract).notBelowZero()
        : received;
    const sales = it.step('sales', SALES, taxed.over(Exact.one.plus(divisor)));
    const spared = isSpared(it, input, sales);
    if (spared)
      it.warn(
        'not-prepaid',
        text(
          '预缴地当期销售额未达到标准，当期无需预缴',
          'What was sold there stays below the threshold: nothing to prepay',
        ),
      );
    const due = spared ? Exact.zero : toFen(sales.times(rate));
    return { sales, tax: it.step('tax', text('应预缴增值税', 'VAT to prepay'), due) };
  },
});
