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

/** The rate of the province, which must lie in the range of the law (第三条). */
function localRate(it: Case, input: Input): Exact {
  if (input.localRate.isZero) return it.number(rateShandong);
  const [least, most] = [it.number(rateMin), it.number(rateMax)];
  if (input.localRate.isBelow(least) || input.localRate.isAbove(most))
    it.refuse('localRate', 'range', text('契税税率应在3%至5%之间', 'The rate must lie between 3 % and 5 %'));
  return input.localRate;
}

/** The rate for an individual's home: by order and area since 2016, for ordinary homes before. */
function homeRate(it: Case, input: Input): Exact {
  // Looked up only where it is used, so that a relief does not cite a rate it does not need.
  const statutory = (): Exact => localRate(it, input);
  if (homeRule.periods[0] !== undefined && it.date < homeRule.periods[0].from) return statutory();
  const rule = it.use(homeRule);
  if (rule === 'ordinary-half')
    return input.ordinary ? statutory().times(it.number(ordinaryFactor)) : statutory();
  if (!input.area.isPositive)
    it.refuse('area', 'required', text('请填写建筑面积', 'Please enter the floor area'));
  const small = !input.area.isAbove(it.number(areaLimit));
  const first = input.homes === 'first';
  switch (rule) {
    case 'first-ninety':
    case 'sole-ninety': {
      if (!input.ordinary) return statutory();
      if (first && small) return it.number(smallHome);
      return rule === 'first-ninety' || first ? statutory().times(it.number(ordinaryFactor)) : statutory();
    }
    default: {
      if (input.homes === 'third') return statutory();
      const exceptFirstTier = rule === 'order-and-area-except-first-tier';
      if (exceptFirstTier && input.firstTier && !first) return statutory();
      if (small) return it.number(smallHome);
      return it.number(first ? largeFirstHome : largeSecondHome);
    }
  }
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

/** One square metre too many changes the rate on the whole price. */
function warnOfAreaCliff(it: Case, input: Input, tax: Exact): void {
  const limit = areaLimit.find(it.date)?.value;
  if (input.kind !== 'home' || limit === undefined || !input.area.isPositive) return;
  const size = limit.toFixed(0);
  if (input.area.isAbove(limit)) {
    if (input.area.isAbove(limit.plus(NEAR))) return;
    const atLimit = toFen(input.price.times(homeRate(it.aside(), { ...input, area: limit })));
    const saved = tax.minus(atLimit);
    if (!saved.isPositive) return;
    it.warn(
      'area-cliff',
      text(
        `面积刚超过 ${size} ㎡：不超过时契税可少 ${saved.toFixed(2)} 元`,
        `Just above ${size} m²: within it the tax would be ${saved.toFixed(2)} less`,
      ),
      'area',
    );
  } else if (!input.area.isBelow(limit.minus(NEAR))) {
    const beyond = toFen(input.price.times(homeRate(it.aside(), { ...input, area: limit.plus(Exact.one) })));
    const more = beyond.minus(tax);
    if (!more.isPositive) return;
    it.warn(
      'area-cliff-ahead',
      text(
        `面积接近 ${size} ㎡：超过后契税增加 ${more.toFixed(2)} 元`,
        `Close to ${size} m²: above it the tax is ${more.toFixed(2)} more`,
      ),
      'area',
    );
  }
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
    const base = baseOf(it, input);
    if (input.exemption !== 'none') {
      it.use(exemptions[input.exemption]);
      const taxPayable = it.step('taxPayable', text('应纳契税（免税）', 'Deed tax (exempt)'), Exact.zero);
      return { base, rate: Exact.zero, taxPayable };
    }
    const applied = rateOf(it, input);
    const taxPayable = it.step('taxPayable', text('应纳契税', 'Deed tax'), toFen(base.times(applied)));
    warnOfAreaCliff(it, input, taxPayable);
    return { base, rate: applied, taxPayable };
  },
});
