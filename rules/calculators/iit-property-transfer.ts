import {
  amount,
  type Case,
  defineCalculator,
  Exact,
  Parameters,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import file from '../parameters/iit-transfer.json' with { type: 'json' };
import { donationsDeducted } from './donations.ts';
import { transferFields } from './iit-property-transfer-fields.ts';

const parameters = new Parameters(file);
const law = {
  rate: parameters.number('rate'),
  homeExempt: parameters.rule('homeExempt'),
  assessedLowest: parameters.number('assessedLowest'),
  assessedHighest: parameters.number('assessedHighest'),
  swapRefund: parameters.rule('swapRefund'),
  listedShareExempt: parameters.rule('listedShareExempt'),
  restrictedShareCost: parameters.number('restrictedShareCost'),
  fittingOut: parameters.number('fittingOut'),
  fittingOutPublic: parameters.number('fittingOutPublic'),
};

type Input = Values<typeof transferFields>;

function isExempt(it: Case, { kind, onlyHomeFiveYears }: Input): boolean {
  const rule =
    kind === 'listed'
      ? law.listedShareExempt
      : kind === 'home' && onlyHomeFiveYears
        ? law.homeExempt
        : undefined;
  if (rule === undefined) return false;
  if (kind === 'listed') it.use(rule);
  return rule.find(it.date) !== undefined && it.use(rule) === 'exempt';
}

/** Tax where the cost cannot be proved: homes by an assessed rate on the price, restricted shares at 15 % cost. */
function withoutCost(it: Case, { kind, price, assessedRate }: Input): { gain: Exact; tax: Exact } {
  if (kind === 'restricted') {
    const assumed = it.step(
      'assumedCost',
      text('核定的原值及税费', 'Assumed cost and fees'),
      price.times(it.number(law.restrictedShareCost)),
    );
    const gain = it.step('gain', text('应纳税所得额', 'Taxable gain'), price.minus(assumed));
    return { gain, tax: toFen(gain.times(it.number(law.rate))) };
  }
  if (kind !== 'home')
    it.refuse(
      'costKnown',
      'needs-assessment',
      text('原值由主管税务机关核定后填写', 'The tax office determines the cost; enter it then'),
    );
  const [lowest, highest] = [it.use(law.assessedLowest), it.use(law.assessedHighest)];
  if (assessedRate.isBelow(lowest) || assessedRate.isAbove(highest))
    it.refuse(
      'assessedRate',
      'range',
      text('核定征收率应在1%至3%之间（0.01–0.03）', 'The assessed rate must be from 1 % to 3 % (0.01–0.03)'),
    );
  return { gain: price, tax: toFen(price.times(assessedRate)) };
}

/** Refund for those who buy again: all of it, or the share that the new home is of the old (公告2022年第30号 第一条). */
function refundFor(it: Case, { kind, price, newHomePrice }: Input, tax: Exact): Exact {
  if (kind !== 'home' || newHomePrice.isZero || tax.isZero) return Exact.zero;
  if (law.swapRefund.find(it.date) === undefined)
    it.refuse('newHomePrice', 'not-in-force', text('换购退税政策当日不适用', 'No such refund on that day'));
  it.use(law.swapRefund);
  const REFUND = text('换购住房可退税额', 'Refund for buying another home');
  if (!newHomePrice.isBelow(price)) return it.step('refund', REFUND, tax, 'CNY', law.swapRefund);
  return it.step('refund', REFUND, toFen(tax.times(newHomePrice).over(price)), 'CNY', law.swapRefund);
}

/** Fitting-out of a home counts up to a share of its cost (国税发〔2006〕108号 第二条). */
function fittingOut(it: Case, { kind, cost, fittingOut: spent, publicHome }: Input): Exact {
  if (kind !== 'home' || spent.isZero) return Exact.zero;
  const share = it.number(publicHome ? law.fittingOutPublic : law.fittingOut);
  const limit = it.step(
    'fittingOutLimit',
    text('装修费扣除限额', 'Limit for fitting-out'),
    cost.times(share),
  );
  return it.capped(spent, limit, 'fittingOut');
}

/** Without a cost all of the price would be taxed; an assessed rate beside it tells which of the two was meant. */
function askForCost(it: Case, { assessedRate }: Input): void {
  if (assessedRate.isPositive && !it.told('cost'))
    it.refuse(
      'costKnown',
      'exclusive',
      text(
        '填了核定征收率而没有原值：不能提供原值凭证的请选“否”，能提供的请填写原值',
        'A rate is given but no cost: choose no where the cost cannot be proved, else enter the cost',
      ),
    );
  it.ask('cost', text('请填写财产原值', 'Please enter the cost'));
}

/** A home held for five years that is the family's only one would be exempt: what waiting may save. */
function warnOfFiveYears(it: Case, { kind }: Input, tax: Exact): void {
  if (kind !== 'home' || !tax.isPositive || law.homeExempt.find(it.date) === undefined) return;
  it.warn(
    'exempt-if-only-home',
    text(
      `自用满五年且为家庭唯一住房的免税：可省 ${tax.toFixed(2)} 元`,
      `Exempt once lived in for five years as the family’s only home: saves ${tax.toFixed(2)}`,
    ),
    'onlyHomeFiveYears',
  );
}

/** Transfer of property (财产转让): price less cost and reasonable fees, at 20 % (法第六条). */
export const iitPropertyTransfer = defineCalculator({
  id: 'iit-property-transfer',
  group: 'individual-income',
  title: text('财产转让（卖房、股权）', 'Transfer of property'),
  summary: text(
    '个人卖房、转让股权等应缴个税，含换购退税',
    'Income tax on selling a home, shares and the like',
  ),
  keywords: ['卖房', '二手房', '满五唯一', '股权转让', '限售股', '换购', '财产转让', 'maifang', 'sell'],
  from: '1994-01-01',
  fields: transferFields,
  outputs: {
    gain: amount(text('应纳税所得额（核定时为转让收入）', 'Taxable gain (or the price when assessed)')),
    tax: amount(text('应纳税额', 'Tax'), { main: true }),
    refund: amount(text('换购住房可退税额', 'Refund for buying another home')),
  },
  compute(input, it) {
    const TAX = text('应纳税额', 'Tax');
    // Other rules hold for restricted shares since 2026-09-01; they are not known here, with or without proof of cost.
    if (input.kind === 'restricted') it.use(law.restrictedShareCost);
    if (isExempt(it, input)) {
      it.warn('exempt', text('依法免征个人所得税', 'Exempt from individual income tax'), 'kind');
      const tax = it.step(
        'tax',
        TAX,
        Exact.zero,
        'CNY',
        input.kind === 'listed' ? law.listedShareExempt : law.homeExempt,
      );
      return { gain: Exact.zero, tax, refund: Exact.zero };
    }
    if (!input.costKnown) {
      const { gain, tax } = withoutCost(it, input);
      const named = it.step('tax', TAX, tax);
      warnOfFiveYears(it, input, named);
      return { gain, tax: named, refund: refundFor(it, input, named) };
    }
    askForCost(it, input);
    const before = it.step(
      'gainBeforeDonations',
      text('扣除捐赠前的应纳税所得额', 'Taxable gain before donations'),
      input.price.minus(input.cost).minus(input.fees).minus(fittingOut(it, input)).notBelowZero(),
    );
    const gain = it.step(
      'gain',
      text('应纳税所得额', 'Taxable gain'),
      before.minus(donationsDeducted(it, input, before)),
    );
    const tax = it.step('tax', TAX, toFen(gain.times(it.number(law.rate))));
    warnOfFiveYears(it, input, tax);
    return { gain, tax, refund: refundFor(it, input, tax) };
  },
});
