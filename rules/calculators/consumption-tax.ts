import {
  amount,
  type Case,
  choice,
  decimal,
  defineCalculator,
  Exact,
  money,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import {
  compositeRule,
  consumptionItems,
  consumptionNames,
  type Item,
  importRule,
  type Measure,
} from './consumption-law.ts';

const NEAR = Exact.parse('1.05');
const UNITS = {
  standard: text('税目的计量单位（支、500克、吨、升）', 'The unit of the rate (stick, 500 g, tonne, litre)'),
  carton: text('条（卷烟，200支）', 'Carton of 200 cigarettes'),
  box: text('标准箱（卷烟，50000支）', 'Case of 50,000 cigarettes'),
  kilogram: text('千克（白酒）', 'Kilogram (white spirit)'),
  tonne: text('吨', 'Tonne'),
  litre: text('升', 'Litre'),
};
type UnitName = keyof typeof UNITS;
/** How many of the rate's unit one of the person's unit is, where that is fixed. */
const FACTORS: Partial<Record<Measure, Partial<Record<UnitName, number>>>> = {
  stick: { carton: 200, box: 50_000 },
  jin: { kilogram: 2, tonne: 2000 },
  tonne: { tonne: 1 },
  litre: { litre: 1 },
};

const fields = {
  item: choice(text('应税消费品', 'Goods'), consumptionNames),
  mode: choice(text('计税情形', 'Occasion'), {
    sale: text(
      '销售（含按同类价格计税的自用、委托加工）',
      'Sale (or own use and processing at the price of like goods)',
    ),
    ownUse: text('自产自用，无同类价格', 'Own use without a price of like goods'),
    commissioned: text('委托加工，无同类价格', 'Commissioned processing without a price of like goods'),
    import: text('进口', 'Import'),
  }),
  sales: money(text('不含增值税销售额', 'Sales without VAT'), { when: { field: 'mode', in: ['sale'] } }),
  quantity: decimal(text('数量（从量、复合计税）', 'Quantity (specific rates)')),
  unit: choice(text('数量单位', 'Unit of the quantity'), UNITS),
  unitPrice: money(text('每单位价格（不含增值税）', 'Price of a unit without VAT'), {
    help: text(
      '卷烟每条、啤酒每吨、手表每只、汽车每辆、化妆品每毫升（克）、面膜每片；用于核对税目，可不填',
      'A carton, tonne, watch, car, ml, piece; checks the item, may be left empty',
    ),
  }),
  cost: money(text('成本', 'Cost'), { when: { field: 'mode', in: ['ownUse'] } }),
  profit: money(text('利润', 'Profit'), {
    when: { field: 'mode', in: ['ownUse'] },
    help: text('按全国平均成本利润率计算', 'At the national average profit rate'),
  }),
  material: money(text('材料成本', 'Materials'), { when: { field: 'mode', in: ['commissioned'] } }),
  processing: money(text('加工费', 'Processing fee'), { when: { field: 'mode', in: ['commissioned'] } }),
  customsValue: money(text('关税完税价格', 'Customs value'), { when: { field: 'mode', in: ['import'] } }),
  customsDuty: money(text('关税', 'Customs duty'), { when: { field: 'mode', in: ['import'] } }),
  credit: money(text('准予扣除的已纳消费税', 'Consumption tax already paid that may be credited'), {
    help: text(
      '外购或委托加工收回的应税消费品连续生产应税消费品',
      'On taxed goods bought or processed and used to make taxed goods',
    ),
  }),
};

type Input = Values<typeof fields>;

/** The quantity in the unit of the rate. */
function measured(it: Case, input: Input, item: Item): Exact {
  const { measure, litres } = item;
  const { unit, quantity } = input;
  if (unit === 'standard' || measure === undefined) return quantity;
  const factor = FACTORS[measure]?.[unit];
  if (factor !== undefined)
    return factor === 1 ? quantity : quantity.times(it.named(Exact.whole(factor), UNITS[unit], 'count'));
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
  if (bound === undefined || unitPrice.isZero || bound.find(it.date) === undefined) return;
  const line = it.number(bound);
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

function costOf(it: Case, input: Input): Exact {
  switch (input.mode) {
    case 'ownUse':
      it.use(compositeRule);
      return input.cost.plus(input.profit);
    case 'commissioned':
      it.use(compositeRule);
      return input.material.plus(input.processing);
    default:
      it.use(importRule);
      return input.customsValue.plus(input.customsDuty);
  }
}

/** What a rate is applied to: sales, or (cost + specific tax) ÷ (1 − rate) (条例第六至九条). */
function taxedValue(it: Case, input: Input, rate: Exact, specificTax: Exact): Exact {
  if (input.mode === 'sale') return it.step('base', text('销售额', 'Sales'), input.sales);
  const cost = costOf(it, input);
  const whole = specificTax.isZero ? cost : cost.plus(specificTax);
  return it.step('base', text('组成计税价格', 'Composite price'), whole.over(Exact.one.minus(rate)));
}

function dueOn(it: Case, input: Input, item: Item): { readonly base: Exact; readonly due: Exact } {
  let specificTax = Exact.zero;
  if (item.specific !== undefined) {
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
  fields,
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
