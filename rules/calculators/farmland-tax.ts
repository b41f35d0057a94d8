import {
  amount,
  type Case,
  choice,
  decimal,
  defineCalculator,
  Exact,
  money,
  Parameters,
  text,
  type Values,
  yesNo,
} from '../engine/index.ts';
import file from '../parameters/farmland-tax.json' with { type: 'json' };
import { relieve, taxpayerField } from './six-taxes.ts';

const law = new Parameters(file);
const range = (name: string) => ({ least: law.number(`${name}Min`), most: law.number(`${name}Max`) });
const ranges = {
  mu1: range('mu1'),
  mu2: range('mu2'),
  mu3: range('mu3'),
  mu4: range('mu4'),
  scarce: range('mu1'),
};
const scarceRaise = law.number('scarceRaise');
const basicFactor = law.number('basicFactor');
const flat = { infrastructure: law.number('infrastructure'), waterWorks: law.number('waterWorks') };
const ruralFactor = law.number('ruralFactor');
const otherLandCut = law.number('otherLandCut');
const free = { exempt: law.rule('exempt'), relocation: law.rule('exemptRelocation') };
const averageShandong = law.number('averageShandong');

const fields = {
  area: decimal(text('实际占用面积', 'Land occupied'), { required: true, unit: text('㎡', 'm²') }),
  perHead: choice(text('当地人均耕地', 'Farmland per head in the county'), {
    mu1: text('不超过1亩', 'Up to 1 mu'),
    mu2: text('1亩以上至2亩', '1 to 2 mu'),
    mu3: text('2亩以上至3亩', '2 to 3 mu'),
    mu4: text('3亩以上', 'Above 3 mu'),
    scarce: text('低于0.5亩（可提高50%以内）', 'Below 0.5 mu (up to 50 % more)'),
  }),
  unitTax: money(text('当地适用税额（每平方米）', 'Local amount per m²'), {
    help: text(
      '由省规定，请向税务机关查询；本系统不代填',
      'Set by the province; ask the tax office, it is not filled in here',
    ),
  }),
  land: choice(text('占用的土地', 'Land'), {
    farmland: text('耕地', 'Farmland'),
    basic: text('永久基本农田（加按150%）', 'Basic farmland (150 %)'),
    other: text('园地、林地、草地等其他农用地', 'Orchard, forest, grassland and other'),
  }),
  use: choice(text('用途', 'Use'), {
    ordinary: text('一般建设', 'Ordinary building'),
    infrastructure: text(
      '铁路、公路、机场、港口、航道（每平方米2元）',
      'Railway, road, airport, port, waterway (2 yuan per m²)',
    ),
    waterWorks: text('水利工程（每平方米2元）', 'Water works (2 yuan per m²)'),
    ruralHome: text('农村居民在标准内新建自用住宅（减半）', 'Rural home within the standard (half)'),
    exempt: text(
      '军事、学校、幼儿园、福利机构、医疗机构（免税）',
      'Military, school, kindergarten, welfare, hospital (exempt)',
    ),
    relocation: text(
      '批准搬迁原面积内、困难农户（免税）',
      'Approved relocation, families in hardship (exempt)',
    ),
  }),
  temporary: yesNo(text('临时占用', 'Temporary use'), {
    help: text(
      '期满一年内复垦恢复的，全额退还',
      'Refunded in full if restored within one year after it ends',
    ),
  }),
  taxpayer: taxpayerField,
};

type Input = Values<typeof fields>;

/** The local amount within the range of the law (法第四、五、十二条). */
function localAmount(it: Case, input: Input): Exact {
  const { least, most } = ranges[input.perHead];
  const raise = input.perHead === 'scarce' ? Exact.one.plus(it.number(scarceRaise)) : Exact.one;
  const cut = input.land === 'other' ? Exact.one.minus(it.number(otherLandCut)) : Exact.one;
  const [floor, ceiling] = [it.number(least).times(cut), it.number(most).times(raise)];
  if (input.unitTax.isBelow(floor) || input.unitTax.isAbove(ceiling))
    it.refuse(
      'unitTax',
      'range',
      text(
        `当地税额应在每平方米 ${floor.toFixed(2)} 至 ${ceiling.toFixed(2)} 元之间`,
        `The local amount must lie between ${floor.toFixed(2)} and ${ceiling.toFixed(2)} per m²`,
      ),
    );
  return input.unitTax;
}

function dueOn(it: Case, input: Input): Exact {
  const { use, area } = input;
  if (use === 'infrastructure' || use === 'waterWorks') return area.times(it.number(flat[use]));
  const whole = area.times(localAmount(it, input));
  const raised = input.land === 'basic' ? whole.times(it.number(basicFactor)) : whole;
  return use === 'ruralHome' ? raised.times(it.number(ruralFactor)) : raised;
}

/** Farmland occupation tax (耕地占用税). */
export const farmlandTax = defineCalculator({
  id: 'farmland-tax',
  group: 'property',
  title: text('耕地占用税', 'Farmland occupation tax'),
  summary: text('占用耕地建房或从事非农建设，一次缴纳', 'Paid once for building on farmland'),
  keywords: [
    '耕地占用税',
    '占地',
    '建房',
    '宅基地',
    '农村',
    'gengdi',
    'gengdizhanyongshui',
    'jianfang',
    'farmland',
  ],
  from: '2008-01-01',
  fields,
  outputs: {
    taxDue: amount(text('应纳税额', 'Tax due')),
    reduction: amount(text('六税两费减征', 'Half relief')),
    taxPayable: amount(text('应缴耕地占用税', 'Farmland occupation tax to pay'), { main: true }),
  },
  compute(input, it) {
    if (input.use === 'exempt' || input.use === 'relocation') {
      it.use(free[input.use]);
      const taxPayable = it.step('taxPayable', text('应缴耕地占用税（免税）', 'Tax (exempt)'), Exact.zero);
      return { taxDue: Exact.zero, reduction: Exact.zero, taxPayable };
    }
    const due = dueOn(it, input);
    const average = it.use(averageShandong);
    if (input.use === 'ordinary' && input.unitTax.isBelow(average))
      it.warn(
        'below-average',
        text(
          `山东省平均税额不低于 ${average.toFixed(2)} 元/㎡，请核对当地税额`,
          `The average in Shandong is at least ${average.toFixed(2)} per m²; please check`,
        ),
        'unitTax',
      );
    if (input.temporary)
      it.warn(
        'refundable',
        text(
          '临时占用期满一年内复垦并恢复种植条件的，全额退还',
          'Refunded in full if the land is restored within one year after the period',
        ),
        'temporary',
      );
    return relieve(it, due, input.taxpayer);
  },
});
