import { amount, type Case, defineCalculator, Exact, text, toFen } from '../engine/index.ts';
import { consumptionFields, type ConsumptionInput as Input, type UnitName } from './consumption-fields.ts';
import { compositeRule, consumptionItems, type Item, importRule, type Measure } from './consumption-law.ts';

const NEAR = Exact.parse('1.05');
const CONVERSION = text('计量单位换算', 'conversion of units');
/** How many of the rate's unit one of the person's unit is, where that is fixed. */
const FACTORS: Partial<Record<Measure, Partial<Record<UnitName, number>>>> = {
  stick: { carton: 200, box: 50_000 },
  jin: { kilogram: 2, tonne: 2000 },
  tonne: { tonne: 1 },
  litre: { litre: 1 },
};

/** The quantity in the unit of the rate. */
function measured(it: Case, input: Input, item: Item): Exact {
  const { measure, litres } = item;
  const { unit, quantity } = input;
  if (unit === 'standard' || measure === undefined) return quantity;
  const factor = FACTORS[measure]?.[unit];
  if (factor !== undefined)
    return factor === 1 ? quantity : quantity.times(it.named(Exact.whole(factor), CONVERSION, 'count'));
  if (litres !== undefined && measure === 'litre' && unit === 'tonne')
    return quantity.times(it.number(litres));
  if (litres !== undefined && measure === 'tonne' && unit === 'litre')
    return quantity.over(it.number(litres));
  return it.refuse('unit', 'range', text('此税目不按该单位计量', 'These goods are not counted in that unit'));
}

/** A unit price on the wrong side of the line means that another item, or none, applies. */
function checkLine(it: Case, input: Input, item: Item): void {
  const { unitPrice } = input;
  const bound = item.line?.from ?? item.line?.below;
  if (bound === undefined || bound.find(it.date) === undefined) return;
  const line = it.number(bound);
  if (unitPrice.isZero) {
    it.warn(
      'line-unchecked',
      text(
        `税目以单价 ${line.toFixed(2)} 元（含）为界；没有填写单价，未核对`,
        `The item has a line at a price of ${line.toFixed(2)} (included); without a unit price it was not checked`,
      ),
      'unitPrice',
    );
    return;
  }
  const reached = !unitPrice.isBelow(line);
  if (reached !== (item.line?.from !== undefined))
    it.refuse(
      'unitPrice',
      'range',
      text(
        `以 ${line.toFixed(2)} 元（含）为界，此价格不属于所选税目`,
        `The line is ${line.toFixed(2)} (included): this price does not belong to the item chosen`,
      ),
    );
  if (reached && unitPrice.isBelow(line.times(NEAR)))
    it.warn(
      'price-line',
      text(
        `价格刚达到 ${line.toFixed(2)} 元界限，低于该价格税负较低或不征税`,
        `Just at the line of ${line.toFixed(2)}: below it the tax is lower or none`,
      ),
      'unitPrice',
    );
}

/** Batteries that the notice of 2015 exempts (财税〔2015〕16号) are no item of their own; the notice of 2026 names some only. */
function warnOfExemptBatteries(it: Case): void {
  const message =
    it.date < '2026-09-01'
      ? text(
          '无汞原电池、镍氢电池、太阳能电池、全钒液流电池免征，不适用此税目',
          'Mercury-free primary, nickel-hydride, solar and vanadium-flow batteries are exempt and not meant here',
        )
      : text(
          '无汞原电池、镍氢电池、太阳能电池、全钒液流电池此前免征；2026年9月起请按公告2026年第20号核对',
          'Mercury-free primary, nickel-hydride, solar and vanadium-flow batteries were exempt; check the notice of 2026',
        );
  it.warn('exempt-batteries', message, 'item');
}

function costOf(it: Case, input: Input): Exact {
  switch (input.mode) {
    case 'ownUse':
      it.use(compositeRule);
      return input.cost.plus(input.profit.isZero ? input.cost.times(input.profitRate) : input.profit);
    case 'commissioned':
      it.use(compositeRule);
      return input.material.plus(input.processing);
    default:
      it.use(importRule);
      return input.customsValue.plus(input.customsDuty);
  }
}

/** What a rate cannot do without, by occasion. */
const VALUES = { sale: 'sales', ownUse: 'cost', commissioned: 'material', import: 'customsValue' } as const;

/** A rate on no value would make a figure of the quantity alone. */
function checkValue(it: Case, input: Input): void {
  const name = VALUES[input.mode];
  if (input[name].isPositive) return;
  const { label } = consumptionFields[name];
  it.refuse(name, 'required', text(`请填写“${label.zh}”`, `Please enter “${label.en}”`));
}

/** What a rate is applied to: sales, or (cost + specific tax) ÷ (1 − rate) (条例第六至九条). */
function taxedValue(it: Case, input: Input, rate: Exact, specificTax: Exact): Exact {
  if (input.mode === 'sale') {
    const { sales, vatRate } = input;
    const net = vatRate.isZero ? sales : sales.over(Exact.one.plus(vatRate));
    return it.step('base', text('不含增值税销售额', 'Sales without VAT'), net);
  }
  const cost = costOf(it, input);
  const whole = specificTax.isZero ? cost : cost.plus(specificTax);
  return it.step('base', text('组成计税价格', 'Composite price'), whole.over(Exact.one.minus(rate)));
}

function dueOn(it: Case, input: Input, item: Item): { readonly base: Exact; readonly due: Exact } {
  let specificTax = Exact.zero;
  if (item.specific !== undefined && it.use(item.specific).isPositive) {
    if (!input.quantity.isPositive)
      it.refuse('quantity', 'required', text('请填写数量', 'Please enter the quantity'));
    const quantity = it.step(
      'quantity',
      text('计税数量', 'Taxed quantity'),
      measured(it, input, item),
      'count',
    );
    specificTax = it.step(
      'specific',
      text('从量税额', 'Specific tax'),
      quantity.times(it.number(item.specific)),
    );
  }
  if (item.rate === undefined) return { base: Exact.zero, due: specificTax };
  const rate = it.number(item.rate);
  if (rate.isPositive) checkValue(it, input);
  else if (specificTax.isZero)
    it.warn(
      'not-taxed',
      text('该日此税目不征或免征消费税', 'These goods are not taxed or exempt on that day'),
      'item',
    );
  const base = taxedValue(it, input, rate, specificTax);
  const valued = base.times(rate);
  return { base, due: item.specific === undefined ? valued : valued.plus(specificTax) };
}

/** Consumption tax (消费税): by value, by quantity, or by both. */
export const consumptionTax = defineCalculator({
  id: 'consumption-tax',
  group: 'goods',
  title: text('消费税', 'Consumption tax'),
  summary: text('烟、酒、成品油、小汽车、化妆品等', 'Tobacco, alcohol, fuel, cars, cosmetics and more'),
  keywords: [
    '消费税',
    '烟',
    '酒',
    '白酒',
    '汽油',
    '化妆品',
    '首饰',
    '电池',
    '豪车',
    'xiaofeishui',
    'excise',
    'consumption',
  ],
  from: '2009-01-01',
  fields: consumptionFields,
  outputs: {
    base: amount(text('计税价格', 'Taxed value')),
    taxDue: amount(text('应纳税额', 'Tax due')),
    credited: amount(text('本期扣除的已纳税额', 'Credited')),
    taxPayable: amount(text('应缴消费税', 'Consumption tax to pay'), { main: true }),
    creditLeft: amount(text('结转下期的已纳税额', 'Credit left for the next period')),
  },
  compute(input, it) {
    const item: Item = consumptionItems[input.item];
    if (item.tradeOnly === true && input.mode !== 'sale')
      it.refuse(
        'mode',
        'range',
        text('此税目只在批发或零售环节征收', 'This item is taxed at wholesale or retail only'),
      );
    if (input.credit.isPositive && item.credit !== true)
      it.refuse('credit', 'range', text('此税目不能扣除已纳消费税', 'No credit for this item'));
    checkLine(it, input, item);
    if (input.item === 'battery') warnOfExemptBatteries(it);
    const { base, due } = dueOn(it, input, item);
    const taxDue = it.step('taxDue', text('应纳税额', 'Tax due'), toFen(due));
    const credited = it.step('credited', text('本期扣除的已纳税额', 'Credited'), input.credit.atMost(taxDue));
    const taxPayable = it.step(
      'taxPayable',
      text('应缴消费税', 'Consumption tax to pay'),
      taxDue.minus(credited),
    );
    return { base, taxDue, credited, taxPayable, creditLeft: input.credit.minus(credited) };
  },
});
