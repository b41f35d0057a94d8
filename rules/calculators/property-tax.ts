import {
  amount,
  type Case,
  type Choice,
  defineCalculator,
  Exact,
  Parameters,
  sum,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import file from '../parameters/property-tax.json' with { type: 'json' };
import { propertyBases, propertyFields } from './property-fields.ts';
import { type Relieved, reductionFor, relieve } from './six-taxes.ts';

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

type Input = Values<typeof propertyFields>;
type Basis = 'value' | 'rent';

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

const dueOn: Record<Basis, (it: Case, input: Input) => Exact> = { value: dueOnValue, rent: dueOnRent };

/** In use and let in turn (财税〔2008〕152号): both taxes, each a line of the return and rounded as one. */
function dueOnBoth(it: Case, input: Input): Relieved {
  const lines = [
    it.step('valueTax', text('从价部分税额', 'Tax on value'), dueOnValue(it, input)),
    it.step('rentTax', text('从租部分税额', 'Tax on rent'), dueOnRent(it, input)),
  ];
  const taxDue = it.step('taxDue', text('应纳税额', 'Tax due'), sum(lines.map(toFen)));
  const share = reductionFor(it, input.taxpayer);
  if (share === undefined) return { taxDue, reduction: Exact.zero, taxPayable: taxDue };
  const taxPayable = it.step(
    'taxPayable',
    text('减半后应缴税额', 'Tax to pay after the half relief'),
    sum(lines.map((line) => toFen(line.times(Exact.one.minus(share))))),
  );
  return { taxDue, reduction: taxDue.minus(taxPayable), taxPayable };
}

/** A building in use all the year leaves no months in which it was let. */
function warnOfOverlap(it: Case, { basis, valueMonths, rent }: Input): void {
  if (basis !== 'both' || valueMonths < 12 || rent.isZero) return;
  it.warn(
    'months-overlap',
    text(
      '全年12个月都从价，又有租金：同一房产出租的月份不从价，请核对应税月数',
      'Taxed on value for all twelve months and on rent: the months it was let do not count on value, please check',
    ),
    'valueMonths',
  );
}

function warnOfNothing(it: Case, input: Input): void {
  const bases = { value: input.houseValue.plus(input.landPrice), rent: input.rent };
  const asked: readonly Basis[] = input.basis === 'both' ? ['value', 'rent'] : [input.basis];
  for (const basis of asked)
    if (bases[basis].isZero)
      it.warn(
        'no-base',
        text('没有填写计税金额，按0元计算', 'No value or rent was entered; nothing is taxed'),
        basis === 'rent' ? 'rent' : 'houseValue',
      );
}

/** Shows what either use would cost where both are known: the same building may be used or let. */
function compareUses(it: Case, input: Input): void {
  const known =
    input.rent.isPositive && input.houseValue.plus(input.landPrice).isPositive && input.reduction.isPositive;
  if (!known) return;
  const choices = (['value', 'rent'] as const).flatMap((id): readonly Choice[] => {
    const relieved = it.otherwise((quiet) => relieve(quiet, dueOn[id](quiet, input), input.taxpayer));
    if (relieved === undefined) return [];
    return [{ id, name: propertyBases[id], figures: { taxPayable: relieved.taxPayable } }];
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
  fields: propertyFields,
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
    warnOfNothing(it, input);
    warnOfOverlap(it, input);
    if (input.basis === 'both') return dueOnBoth(it, input);
    compareUses(it, input);
    return relieve(it, dueOn[input.basis](it, input), input.taxpayer);
  },
});
