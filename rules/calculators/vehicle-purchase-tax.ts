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
import file from '../parameters/vehicle-purchase-tax.json' with { type: 'json' };
import { fullYearsBetween } from './months-between.ts';
import { newEnergyRelief, showNewEnergyYears } from './vehicle-purchase-energy.ts';
import { vehiclePurchaseFields } from './vehicle-purchase-fields.ts';

const law = new Parameters(file);
const rate = law.number('rate');
const vatRate = law.number('vatRate');
const smallRate = law.number('smallRate');
const smallLitres = law.number('smallLitres');
const smallPriceCap = law.number('smallPriceCap');
const trailerShare = law.number('trailerShare');
const motorcycleLimit = law.number('motorcycleLimit');
const yearlyReduction = law.number('yearlyReduction');
const exempt = law.rule('exempt');

type Input = Values<typeof vehiclePurchaseFields>;

/** What is taxed (法第六条): the price without VAT, or customs value, duty and consumption tax. */
function taxedPrice(it: Case, input: Input): Exact {
  const name = text('计税价格', 'Taxable price');
  if (input.purpose === 'import')
    return it.step('base', name, input.customsValue.plus(input.customsDuty).plus(input.consumptionTax));
  if (input.priceKind === 'net') return it.step('base', name, input.price);
  return it.step('base', name, input.price.over(Exact.one.plus(it.number(vatRate))));
}

/** Years since, each of which takes a tenth off (法第十四、十五条); nothing is left after ten. */
function shareLeft(it: Case, input: Input): Exact {
  const { since = it.date } = input;
  if (since > it.date)
    it.refuse('since', 'range', text('不能晚于计算日期', 'Cannot be later than the date of the calculation'));
  const years = it.named(
    Exact.whole(fullYearsBetween(since, it.date)),
    text('满年数', 'full years'),
    'count',
  );
  return it.step(
    'shareLeft',
    text('扣减后比例', 'Share left'),
    Exact.one.minus(it.number(yearlyReduction).times(years)).notBelowZero(),
    'ratio',
  );
}

/** Passenger cars with a small engine had a lower rate in some years. */
function rateFor(it: Case, input: Input, base: Exact): Exact {
  if (input.vehicle !== 'car' || smallRate.find(it.date) === undefined) return it.number(rate);
  if (input.litres.isZero)
    it.refuse('litres', 'required', text('请填写排量', 'Please enter the engine size'));
  if (input.litres.isAbove(it.number(smallLitres))) return it.number(rate);
  if (smallPriceCap.find(it.date) !== undefined) {
    const cap = it.number(smallPriceCap);
    if (base.isAbove(cap)) {
      const lost = base.times(it.use(rate).minus(it.use(smallRate)));
      it.warn(
        'price-cliff',
        text(
          `单价超过 ${cap.toFixed(2)} 元，不能减半，多缴 ${lost.toFixed(2)} 元`,
          `Above ${cap.toFixed(2)} there is no reduction: ${lost.toFixed(2)} more`,
        ),
        'price',
      );
      return it.number(rate);
    }
  }
  return it.number(smallRate);
}

function reliefFor(it: Case, input: Input, full: Exact): Exact {
  switch (input.vehicle) {
    case 'newEnergyCar':
    case 'newEnergyOther':
      return newEnergyRelief(it, input.vehicle, full);
    case 'trailer': {
      const first = trailerShare.periods[0];
      return first === undefined || it.date < first.from ? Exact.zero : full.times(it.number(trailerShare));
    }
    case 'exempt':
      it.use(exempt);
      return full;
    case 'motorcycle': {
      const limit = it.use(motorcycleLimit);
      if (limit.isZero) return Exact.zero;
      if (input.millilitres === 0)
        it.refuse('millilitres', 'required', text('请填写排气量', 'Please enter the engine size'));
      // Motorcycles up to the limit are outside the tax, not relieved; the effect is the same.
      return Exact.whole(input.millilitres).isAbove(limit) ? Exact.zero : full;
    }
    default:
      return Exact.zero;
  }
}

function onPurchase(it: Case, input: Input) {
  const base = taxedPrice(it, input);
  const taxDue = it.step('taxDue', text('应纳税额', 'Tax due'), base.times(rateFor(it, input, base)));
  const relief = it.step('relief', text('减免税额', 'Relief'), reliefFor(it, input, taxDue));
  const taxPayable = it.step(
    'taxPayable',
    text('应缴车辆购置税', 'Vehicle purchase tax to pay'),
    toFen(relief.isZero ? taxDue : taxDue.minus(relief)),
  );
  if (input.vehicle === 'newEnergyCar' || input.vehicle === 'newEnergyOther')
    showNewEnergyYears(it, input.vehicle, taxDue);
  return {
    base,
    taxDue: toFen(taxDue),
    relief: toFen(taxDue).minus(taxPayable),
    taxPayable,
    refund: Exact.zero,
  };
}

function onReturn(it: Case, input: Input) {
  const share = shareLeft(it, input);
  const refund = it.step('refund', text('应退税额', 'Refund'), toFen(input.taxPaid.times(share)));
  return { base: Exact.zero, taxDue: Exact.zero, relief: Exact.zero, taxPayable: Exact.zero, refund };
}

function onChange(it: Case, input: Input) {
  const share = shareLeft(it, input);
  const base = it.step('base', text('计税价格', 'Taxable price'), input.price.times(share));
  const taxDue = it.step('taxDue', text('应纳税额', 'Tax due'), toFen(base.times(it.number(rate))));
  const taxPayable = it.step(
    'taxPayable',
    text('应补缴车辆购置税', 'Tax to pay in addition'),
    taxDue.minus(input.taxPaid).notBelowZero(),
  );
  return { base, taxDue, relief: Exact.zero, taxPayable, refund: Exact.zero };
}

/** Vehicle purchase tax (车辆购置税): purchase, import, return, change of use; new-energy and small-engine reliefs. */
export const vehiclePurchaseTax = defineCalculator({
  id: 'vehicle-purchase-tax',
  group: 'behaviour',
  title: text('车辆购置税（买车）', 'Vehicle purchase tax'),
  summary: text('买车缴10%，新能源汽车减免', '10 % on buying a vehicle, with relief for new-energy vehicles'),
  keywords: [
    '买车',
    '购车',
    '车购税',
    '购置税',
    '新能源',
    '电动车',
    '退车',
    'maiche',
    'cheliangou',
    'chegoushui',
    'car',
  ],
  from: '2001-01-01',
  fields: vehiclePurchaseFields,
  outputs: {
    base: amount(text('计税价格', 'Taxable price')),
    taxDue: amount(text('应纳税额', 'Tax due')),
    relief: amount(text('减免税额', 'Relief')),
    taxPayable: amount(text('应缴车辆购置税', 'Vehicle purchase tax to pay'), { main: true }),
    refund: amount(text('应退税额', 'Refund')),
  },
  compute(input, it) {
    if (input.purpose === 'return') return onReturn(it, input);
    if (input.purpose === 'change') return onChange(it, input);
    return onPurchase(it, input);
  },
});
