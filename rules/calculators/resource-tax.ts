import {
  amount,
  type Case,
  choice,
  type Dated,
  decimal,
  defineCalculator,
  Exact,
  money,
  ratio,
  text,
  type Values,
} from '../engine/index.ts';
import { fixedItems, resourceLaw as law, rangedItems } from './resource-law.ts';
import { relieve, taxpayerField } from './six-taxes.ts';

const HUNDRED = Exact.whole(100);

const fields = {
  item: choice(text('税目', 'Item'), { ...rangedItems, ...fixedItems }),
  method: choice(text('计征方式', 'Method'), {
    value: text('从价', 'By value'),
    quantity: text(
      '从量（地热、石灰岩、其他粘土、砂石、矿泉水、卤水）',
      'By quantity (geothermal, limestone, clay, sand, mineral water, brine)',
    ),
  }),
  sales: money(text('销售额（不含增值税）', 'Sales without VAT'), {
    required: true,
    when: { field: 'method', in: ['value'] },
  }),
  freight: money(text('其中可扣减的运杂费', 'Freight to be taken off'), {
    when: { field: 'method', in: ['value'] },
  }),
  purchased: money(text('可扣减的外购应税产品金额', 'Taxed products bought, to be taken off'), {
    when: { field: 'method', in: ['value'] },
    help: text('外购产品与自采产品混合销售或加工的', 'Where bought and own products are mixed'),
  }),
  rate: ratio(text('当地适用税率', 'Local rate'), {
    help: text(
      '幅度税率由省决定，请填写；全国统一税率的税目不填',
      'Set by the province within the range; leave empty where the rate is national',
    ),
  }),
  quantity: decimal(text('销售数量（吨或立方米）', 'Quantity, t or m³'), {
    required: true,
    when: { field: 'method', in: ['quantity'] },
  }),
  unitTax: decimal(text('当地单位税额（元）', 'Local amount per unit'), {
    required: true,
    when: { field: 'method', in: ['quantity'] },
    help: text('每吨或每立方米，由省在幅度内规定', 'Yuan per t or m³, set by the province within the range'),
  }),
  reduction: choice(text('减免', 'Relief'), {
    none: text('无', 'None'),
    lowAbundance: text('低丰度油气田（减20%）', 'Low-abundance field (20 % off)'),
    hard: text(
      '高含硫天然气、三次采油、深水油气田（减30%）',
      'Sour gas, tertiary recovery, deep water (30 % off)',
    ),
    heavyOil: text('稠油、高凝油（减40%）', 'Heavy or high-pour oil (40 % off)'),
    depleted: text('衰竭期矿山（减30%）', 'Depleted mine (30 % off)'),
    backfill: text('充填开采置换煤炭（减50%）', 'Coal by backfill mining (50 % off)'),
    shaleGas: text('页岩气（减30%）', 'Shale gas (30 % off)'),
    exempt: text(
      '油田加热用油气、安全抽采煤层气（免税）',
      'Heating in the field, gas drained for safety (exempt)',
    ),
  }),
  taxpayer: taxpayerField,
};

type Input = Values<typeof fields>;
type Fixed = keyof typeof fixedItems;

function isFixed(item: Input['item']): item is Fixed {
  return item in fixedItems;
}

/** What each relief is for (资源税法第六条); a depleted mine may yield any mineral but oil and gas. */
const RELIEVED: Partial<Record<Input['reduction'], readonly Input['item'][]>> = {
  lowAbundance: ['crude', 'gas'],
  hard: ['crude', 'gas'],
  heavyOil: ['crude'],
  backfill: ['coal'],
  shaleGas: ['gas'],
  exempt: ['crude', 'gas', 'coalbedGas'],
};

/** A relief is not for every item. */
function checkRelief(it: Case, { item, reduction }: Input): void {
  const items = RELIEVED[reduction];
  const fits =
    reduction === 'depleted'
      ? item !== 'crude' && item !== 'gas'
      : items === undefined || items.includes(item);
  if (!fits)
    it.refuse(
      'reduction',
      'range',
      text('此项减免不适用于所选税目', 'This relief is not for the item chosen'),
    );
}

/** What the province has set must lie in the range of the table. */
function within(
  it: Case,
  given: Exact,
  dated: Dated<Readonly<Record<string, Exact>>>,
  field: string,
  percent: boolean,
): Exact {
  const { least = Exact.zero, most = Exact.zero } = it.use(dated);
  if (given.isBelow(least) || given.isAbove(most)) {
    const shown = (value: Exact) => (percent ? `${value.times(HUNDRED).toString()}%` : value.toString());
    it.refuse(
      field,
      'range',
      text(
        `由省规定，应在 ${shown(least)} 至 ${shown(most)} 之间`,
        `Set by the province, between ${shown(least)} and ${shown(most)}`,
      ),
    );
  }
  return given;
}

function byQuantity(it: Case, input: Input): Exact {
  const { item, quantity, unitTax } = input;
  if (!(item in law.units))
    return it.refuse('method', 'range', text('此税目只能从价计征', 'This item is taxed by value only'));
  return quantity.times(within(it, unitTax, law.units[item as keyof typeof law.units], 'unitTax', false));
}

function byValue(it: Case, input: Input): Exact {
  const { item, sales, freight, purchased, rate } = input;
  if (freight.isAbove(sales))
    it.refuse('freight', 'range', text('运杂费不能大于销售额', 'The freight cannot exceed the sales'));
  const over = purchased.minus(sales.minus(freight));
  if (over.isPositive)
    it.warn(
      'purchased-left',
      text(
        `外购金额本期只能扣减到零，${over.toFixed(2)} 元结转下期扣减`,
        `What was bought is taken off down to nothing; ${over.toFixed(2)} is left for the next period`,
      ),
      'purchased',
    );
  const base = it.step(
    'base',
    text('计税销售额', 'Taxed sales'),
    sales.minus(freight).minus(purchased).notBelowZero(),
  );
  if (isFixed(item)) {
    if (!rate.isZero && !rate.equals(it.use(law.fixed[item])))
      it.refuse(
        'rate',
        'range',
        text('此税目为全国统一税率，不必填写', 'The rate is national; leave it empty'),
      );
    return base.times(it.number(law.fixed[item]));
  }
  return base.times(within(it, rate, law.range(item), 'rate', true));
}

/** Resource tax (资源税). */
export const resourceTax = defineCalculator({
  id: 'resource-tax',
  group: 'goods',
  title: text('资源税', 'Resource tax'),
  summary: text('开采矿产品、生产盐，从价或从量', 'On minerals and salt, by value or by quantity'),
  keywords: ['资源税', '煤矿', '矿山', '砂石', '石油', '海盐', 'ziyuanshui', 'kuang', 'mining'],
  from: '2011-11-01',
  fields,
  outputs: {
    taxDue: amount(text('应纳税额', 'Tax due')),
    reduction: amount(text('六税两费减征', 'Half relief')),
    taxPayable: amount(text('应缴资源税', 'Resource tax to pay'), { main: true }),
  },
  compute(input, it) {
    checkRelief(it, input);
    const full = it.step(
      'full',
      text('减免前税额', 'Tax before relief'),
      input.method === 'value' ? byValue(it, input) : byQuantity(it, input),
    );
    if (input.reduction === 'exempt') {
      it.use(law.exempt);
      const taxPayable = it.step(
        'taxPayable',
        text('应缴资源税（免税）', 'Resource tax (exempt)'),
        Exact.zero,
      );
      return { taxDue: Exact.zero, reduction: Exact.zero, taxPayable };
    }
    const due =
      input.reduction === 'none'
        ? full
        : full.times(Exact.one.minus(it.number(law.reductions[input.reduction])));
    return relieve(it, due, input.taxpayer);
  },
});
