import {
  amount,
  type Case,
  type Choice,
  choice,
  decimal,
  defineCalculator,
  Exact,
  money,
  months,
  Parameters,
  ratio,
  text,
  type Values,
  yesNo,
} from '../engine/index.ts';
import file from '../parameters/property-tax.json' with { type: 'json' };
import { relieve, taxpayerField } from './six-taxes.ts';

const law = new Parameters(file);
const rateValue = law.number('rateValue');
const reductionMin = law.number('reductionMin');
const reductionMax = law.number('reductionMax');
const plotRatioLimit = law.number('plotRatioLimit');
const plotMultiplier = law.number('plotMultiplier');
const rentRates = {
  standard: law.number('rateRent'),
  individualHome: law.number('rateIndividualHome'),
  enterpriseHome: law.number('rateEnterpriseHome'),
};
const exemptHome = law.rule('exemptHome');
const TWELVE = Exact.whole(12);

const BASES = {
  value: text('从价（自用、经营用）', 'On value (own use)'),
  rent: text('从租（出租）', 'On rent (let)'),
};
const VALUE = text('从价计征', 'On value');
const RENT = text('从租计征', 'On rent');
const SQUARE_METRES = text('㎡', 'm²');

const fields = {
  basis: choice(text('计税方式', 'Taxed on'), BASES),
  houseValue: money(text('房产原值（不含地价）', 'Original value without land'), {
    section: VALUE,
    help: text(
      '账簿记载的房屋原价；已含地价的，地价填0',
      'As booked; if it includes the land already, enter 0 for the land',
    ),
  }),
  landPrice: money(text('取得土地使用权支付的价款', 'Price paid for the land'), {
    help: text('地价应计入房产原值', 'The land counts as part of the original value'),
  }),
  landArea: decimal(text('宗地面积', 'Area of the plot'), {
    unit: SQUARE_METRES,
    help: text(
      '用于判断容积率是否低于0.5；不填则地价全额计入',
      'For the plot ratio; if empty the whole price counts',
    ),
  }),
  floorArea: decimal(text('房产建筑面积', 'Floor area'), { unit: SQUARE_METRES }),
  reduction: ratio(text('原值减除比例', 'Reduction of the original value'), {
    max: '0.3',
    help: text(
      '从价计征必填：由省规定，10%–30%，例如0.3；本地数值请向税务机关核实，不代填',
      'Needed when taxed on value: set by the province, 10 % to 30 %, e.g. 0.3; ask the tax office, it is not filled in',
    ),
  }),
  valueMonths: months(text('从价应税月数', 'Months taxed on value'), {
    default: '12',
    help: text(
      '自取得或交付的次月起至年底或权利终止当月；出租的免租期由产权人从价缴纳',
      'From the month after delivery to December or the month the right ends; in rent-free months the owner pays on value',
    ),
  }),
  rent: money(text('不含增值税租金收入（本年）', 'Rent of the year without VAT'), {
    section: RENT,
    help: text(
      '从租计征填写；两种方式都填的并列比较',
      'When taxed on rent; where both are entered both are compared',
    ),
  }),
  rentKind: choice(text('出租类型', 'Kind of letting'), {
    standard: text('一般出租（12%）', 'Ordinary (12 %)'),
    individualHome: text('个人出租住房（4%）', 'Home let by an individual (4 %)'),
    enterpriseHome: text(
      '单位向个人或专业化租赁企业出租住房（4%，2021年10月起）',
      'Home let by an organisation (4 %, since October 2021)',
    ),
  }),
  taxpayer: taxpayerField,
  exemptHome: yesNo(text('个人所有非营业用房产', 'An individual’s property not used for business'), {
    help: text(
      '自住住房免税（上海、重庆试点除外）',
      'One’s own home is exempt (but for the pilots of Shanghai and Chongqing)',
    ),
  }),
};

type Input = Values<typeof fields>;

/** Land belongs to the original value; on a plot built below a ratio of 0.5 only twice the floor area (财税〔2010〕121号). */
function landCounted(it: Case, input: Input): Exact {
  const { landPrice, landArea, floorArea } = input;
  const first = plotRatioLimit.periods[0];
  if (landPrice.isZero || landArea.isZero || first === undefined || it.date < first.from) return landPrice;
  if (floorArea.isZero)
    it.refuse('floorArea', 'required', text('请填写房产建筑面积', 'Please enter the floor area'));
  if (!floorArea.over(landArea).isBelow(it.number(plotRatioLimit))) return landPrice;
  const counted = floorArea.times(it.number(plotMultiplier));
  return it.step(
    'land',
    text('计入原值的地价', 'Land price counted'),
    landPrice.times(counted).over(landArea),
  );
}

/** On value: (original value less the reduction) × 1.2 %, by the month (条例第三、四条). */
function dueOnValue(it: Case, input: Input): Exact {
  const { reduction } = input;
  if (reduction.isZero)
    it.refuse(
      'reduction',
      'required',
      text(
        '请填写原值减除比例（由省规定，10%至30%，如0.3）',
        'Please enter the reduction the province has set, 10 % to 30 %, e.g. 0.3',
      ),
    );
  if (reduction.isBelow(it.number(reductionMin)) || reduction.isAbove(it.number(reductionMax)))
    it.refuse(
      'reduction',
      'range',
      text(
        '原值减除比例由省规定，应在10%至30%之间',
        'The reduction is set by the province, between 10 % and 30 %',
      ),
    );
  const land = landCounted(it, input);
  const original = it.step('originalValue', text('房产原值', 'Original value'), input.houseValue.plus(land));
  const residual = it.step(
    'residual',
    text('房产余值', 'Residual value'),
    original.times(Exact.one.minus(reduction)),
  );
  const yearly = residual.times(it.number(rateValue));
  if (input.valueMonths === 12) return yearly;
  const span = it.named(Exact.whole(input.valueMonths), text('应税月数', 'months'), 'count');
  return yearly.times(span).over(TWELVE);
}

/** On rent: rent × 12 %, or 4 % for homes (条例第四条; 财税〔2008〕24号; 公告2021年第24号). */
function dueOnRent(it: Case, input: Input): Exact {
  return input.rent.times(it.number(rentRates[input.rentKind]));
}

const dueOn = { value: dueOnValue, rent: dueOnRent };

/** Shows what either use would cost where both are known: the same building may be used or let. */
function compareUses(it: Case, input: Input): void {
  const known =
    input.rent.isPositive && input.houseValue.plus(input.landPrice).isPositive && input.reduction.isPositive;
  if (!known) return;
  const choices = (['value', 'rent'] as const).flatMap((id): readonly Choice[] => {
    const relieved = it.otherwise((quiet) => relieve(quiet, dueOn[id](quiet, input), input.taxpayer));
    if (relieved === undefined) return [];
    return [{ id, name: BASES[id], figures: { taxPayable: relieved.taxPayable } }];
  });
  if (choices.length > 1) it.compare(choices, 'taxPayable');
}

/** Property tax (房产税): on value or on rent. */
export const propertyTax = defineCalculator({
  id: 'property-tax',
  group: 'property',
  title: text('房产税', 'Property tax'),
  summary: text(
    '自用房产按余值、出租房产按租金',
    'On the residual value of property in use, on the rent of property let',
  ),
  keywords: ['房产税', '租房', '出租', '房租', '厂房', '商铺', '收租', 'fangchanshui', 'zufang', 'property'],
  from: '1986-10-01',
  fields,
  outputs: {
    taxDue: amount(text('应纳税额', 'Tax due')),
    reduction: amount(text('减征税额', 'Reduction')),
    taxPayable: amount(text('应缴房产税', 'Property tax to pay'), { main: true }),
  },
  compute(input, it) {
    if (input.exemptHome) {
      it.use(exemptHome);
      const taxPayable = it.step(
        'taxPayable',
        text('应缴房产税（免税）', 'Property tax (exempt)'),
        Exact.zero,
      );
      return { taxDue: Exact.zero, reduction: Exact.zero, taxPayable };
    }
    const base = input.basis === 'rent' ? input.rent : input.houseValue.plus(input.landPrice);
    if (base.isZero)
      it.warn(
        'no-base',
        text('没有填写计税金额，按0元计算', 'No value or rent was entered; nothing is taxed'),
        input.basis === 'rent' ? 'rent' : 'houseValue',
      );
    compareUses(it, input);
    return relieve(it, dueOn[input.basis](it, input), input.taxpayer);
  },
});
