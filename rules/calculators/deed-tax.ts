import {
  amount,
  type Case,
  defineCalculator,
  Exact,
  Parameters,
  rate,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import file from '../parameters/deed-tax.json' with { type: 'json' };
import { deedFields } from './deed-fields.ts';

const law = new Parameters(file);
const rateMin = law.number('rateMin');
const rateMax = law.number('rateMax');
const rateShandong = law.number('rateShandong');
const homeRule = law.rule('homeRule');
const areaLimit = law.number('areaLimit');
const smallHome = law.number('smallHome');
const largeFirstHome = law.number('largeFirstHome');
const largeSecondHome = law.number('largeSecondHome');
const ordinaryFactor = law.number('ordinaryFactor');
const exemptions = {
  institution: law.rule('exemptInstitution'),
  nonprofit: law.rule('exemptNonprofit'),
  wasteland: law.rule('exemptWasteland'),
  spouse: law.rule('exemptSpouse'),
  inheritance: law.rule('exemptInheritance'),
  embassy: law.rule('exemptEmbassy'),
  publicHousing: law.rule('exemptPublicHousing'),
};

const NEAR = Exact.whole(5);
type Input = Values<typeof deedFields>;

/** A given rate must lie in the range of the law (第三条), whether it is used or not. */
function checkLocalRate(it: Case, { localRate }: Input): void {
  if (localRate.isZero) return;
  if (localRate.isBelow(it.use(rateMin)) || localRate.isAbove(it.use(rateMax)))
    it.refuse('localRate', 'range', text('契税税率应在3%至5%之间', 'The rate must lie between 3 % and 5 %'));
}

/** The rate of the province. */
function localRate(it: Case, input: Input): Exact {
  return input.localRate.isZero ? it.number(rateShandong) : input.localRate;
}

/** Whether the home is within the area line of the day; the line itself is. */
function isSmall(it: Case, { area }: Input): boolean {
  if (!area.isPositive) it.refuse('area', 'required', text('请填写建筑面积', 'Please enter the floor area'));
  return !area.isAbove(it.number(areaLimit));
}

/** The rate for an individual's home: by order and area since 2016, for ordinary homes before. */
function homeRate(it: Case, input: Input): Exact {
  // Looked up only where it is used, so that a relief does not cite a rate it does not need.
  const statutory = (): Exact => localRate(it, input);
  if (homeRule.periods[0] !== undefined && it.date < homeRule.periods[0].from) return statutory();
  const first = input.homes === 'first';
  switch (it.use(homeRule)) {
    case 'ordinary-half':
      return input.ordinary ? statutory().times(it.number(ordinaryFactor)) : statutory();
    case 'first-ninety':
      if (!input.ordinary) return statutory();
      if (first && isSmall(it, input)) return it.number(smallHome);
      return statutory().times(it.number(ordinaryFactor));
    case 'sole-ninety':
      if (!input.ordinary || !first) return statutory();
      return isSmall(it, input) ? it.number(smallHome) : statutory().times(it.number(ordinaryFactor));
    case 'order-and-area-except-first-tier':
      if (input.firstTier && !first) return statutory();
      return rateByOrder(it, input);
    default:
      return rateByOrder(it, input);
  }
}

function rateByOrder(it: Case, input: Input): Exact {
  if (input.homes === 'third') return localRate(it, input);
  if (isSmall(it, input)) return it.number(smallHome);
  return it.number(input.homes === 'first' ? largeFirstHome : largeSecondHome);
}

function rateOf(it: Case, input: Input): Exact {
  return it.step(
    'rate',
    text('适用税率', 'Rate'),
    input.kind === 'home' ? homeRate(it, input) : localRate(it, input),
    'ratio',
  );
}

/** What is taxed: the price; for an exchange the difference, borne by whoever pays it (第四条). */
function baseOf(it: Case, input: Input): Exact {
  if (input.kind !== 'exchange') return input.price;
  return it.step(
    'base',
    text('互换差额', 'Difference of the exchange'),
    input.price.minus(input.givenPrice).notBelowZero(),
  );
}

/** One square metre too many changes the rate on the whole price: both sides of the line, near it. */
function showAreaLine(it: Case, input: Input): void {
  const limit = areaLimit.find(it.date)?.value;
  if (input.kind !== 'home' || limit === undefined) return;
  const { area } = input;
  if (area.isBelow(limit.minus(NEAR)) || area.isAbove(limit.plus(NEAR))) return;
  const taxFor = (size: Exact): Exact =>
    toFen(input.price.times(homeRate(it.aside(), { ...input, area: size })));
  const [within, beyond] = [taxFor(limit), taxFor(limit.plus(Exact.one))];
  const more = beyond.minus(within);
  if (!more.isPositive) return;
  const size = limit.toFixed(0);
  if (area.isAbove(limit))
    it.warn(
      'area-cliff',
      text(
        `面积刚超过 ${size} ㎡：不超过时契税可少 ${more.toFixed(2)} 元`,
        `Just above ${size} m²: within it the tax would be ${more.toFixed(2)} less`,
      ),
      'area',
    );
  else
    it.warn(
      'area-cliff-ahead',
      text(
        `面积接近 ${size} ㎡：超过后契税增加 ${more.toFixed(2)} 元`,
        `Close to ${size} m²: above it the tax is ${more.toFixed(2)} more`,
      ),
      'area',
    );
  it.compare(
    [
      {
        id: 'within',
        name: text(`不超过 ${size} ㎡`, `Up to ${size} m²`),
        figures: { taxPayable: within },
      },
      {
        id: 'beyond',
        name: text(`超过 ${size} ㎡`, `Above ${size} m²`),
        figures: { taxPayable: beyond },
      },
    ],
    'taxPayable',
  );
}

/** Deed tax (契税): homes by order and area, other transfers, exchanges and gifts. */
export const deedTax = defineCalculator({
  id: 'deed-tax',
  group: 'property',
  title: text('契税（买房）', 'Deed tax'),
  summary: text(
    '买房、受赠、互换房产时由取得方缴纳，首套二套有优惠',
    'Paid by whoever acquires a home or land; lower for first and second homes',
  ),
  keywords: [
    '买房',
    '购房',
    '契税',
    '首套房',
    '二套房',
    '二手房',
    '房产过户',
    '赠与',
    '继承',
    'maifang',
    'qishui',
    'deed',
  ],
  from: '1997-10-01',
  fields: deedFields,
  outputs: {
    base: amount(text('计税依据', 'Tax base')),
    rate: rate(text('适用税率', 'Rate')),
    taxPayable: amount(text('应纳契税', 'Deed tax'), { main: true }),
  },
  compute(input, it) {
    checkLocalRate(it, input);
    const base = baseOf(it, input);
    if (input.exemption !== 'none') {
      it.use(exemptions[input.exemption]);
      const taxPayable = it.step('taxPayable', text('应纳契税（免税）', 'Deed tax (exempt)'), Exact.zero);
      return { base, rate: Exact.zero, taxPayable };
    }
    const applied = rateOf(it, input);
    const taxPayable = it.step('taxPayable', text('应纳契税', 'Deed tax'), toFen(base.times(applied)));
    showAreaLine(it, input);
    return { base, rate: applied, taxPayable };
  },
});
