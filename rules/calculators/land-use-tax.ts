import {
  amount,
  type Case,
  choice,
  decimal,
  defineCalculator,
  Exact,
  money,
  months,
  Parameters,
  text,
  type Values,
} from '../engine/index.ts';
import file from '../parameters/land-use-tax.json' with { type: 'json' };
import { relieve, taxpayerField } from './six-taxes.ts';

const law = new Parameters(file);
const ranges = {
  any: { least: law.number('countyMin'), most: law.number('largeMax') },
  large: { least: law.number('largeMin'), most: law.number('largeMax') },
  medium: { least: law.number('mediumMin'), most: law.number('mediumMax') },
  small: { least: law.number('smallMin'), most: law.number('smallMax') },
  county: { least: law.number('countyMin'), most: law.number('countyMax') },
};
const backwardCut = law.number('backwardCut');
const logisticsFactor = law.number('logisticsFactor');
const exemptLand = law.rule('exemptLand');
const TWELVE = Exact.whole(12);

const fields = {
  area: decimal(text('实际占用土地面积', 'Land occupied'), { required: true, unit: text('㎡', 'm²') }),
  city: choice(text('城市类型', 'Kind of place'), {
    any: text('不指明（按全国最低至最高幅度核对）', 'Not stated (checked against the whole range)'),
    large: text('大城市', 'Large city'),
    medium: text('中等城市', 'Medium city'),
    small: text('小城市', 'Small city'),
    county: text('县城、建制镇、工矿区', 'County town or mining area'),
  }),
  unitTax: money(text('所在等级每平方米年税额', 'Yearly amount per m² of the grade'), {
    required: true,
    when: { field: 'use', in: ['ordinary', 'logistics'] },
    help: text(
      '由市、县按土地等级规定（潍坊各等级税额未核实），请向当地税务机关查询；本系统不代填',
      'Set locally by the grade of the land (Weifang’s are not confirmed); ask the tax office, it is not filled in here',
    ),
  }),
  region: choice(text('税额调整地区', 'Adjusted areas'), {
    normal: text('一般地区', 'Ordinary area'),
    backward: text('经济落后地区（最低可再降30%）', 'Poorer area (up to 30 % lower)'),
    developed: text('经济发达地区（经批准可提高）', 'Richer area (higher with approval)'),
  }),
  months: months(text('应税月数', 'Months taxed'), {
    default: '12',
    help: text(
      '征收耕地满1年起，其他土地批准或交付次月起',
      'Farmland after one year, other land from the month after',
    ),
  }),
  use: choice(
    text('用途', 'Use'),
    {
      ordinary: text('一般', 'Ordinary'),
      logistics: text('大宗商品仓储设施用地（减按50%）', 'Bulk-commodity storage (half)'),
      exempt: text(
        '免税用地（机关自用、公共用地、农林牧渔等）',
        'Exempt (state bodies, public land, farming)',
      ),
    },
    {
      help: text(
        '部分能源、资源行业企业2026年7月27日起的调整政策尚未核实，此处不含',
        'What changes for energy and resource firms from 27 July 2026 is not confirmed and not included',
      ),
    },
  ),
  taxpayer: taxpayerField,
};

type Input = Values<typeof fields>;

/** The local amount must lie in the range the regulation gives for the kind of place (第四、五条). */
function checkedUnitTax(it: Case, input: Input): Exact {
  const range = ranges[input.city];
  const [least, most] = [it.number(range.least), it.number(range.most)];
  const floor = input.region === 'backward' ? least.times(Exact.one.minus(it.number(backwardCut))) : least;
  const tooHigh = input.region !== 'developed' && input.unitTax.isAbove(most);
  if (tooHigh || input.unitTax.isBelow(floor))
    it.refuse(
      'unitTax',
      'range',
      text(
        `每平方米年税额应在 ${floor.toFixed(2)} 至 ${most.toFixed(2)} 元之间`,
        `The yearly amount per m² must lie between ${floor.toFixed(2)} and ${most.toFixed(2)}`,
      ),
    );
  return input.unitTax;
}

/** Urban land-use tax (城镇土地使用税): area × local amount, by the month. */
export const landUseTax = defineCalculator({
  id: 'land-use-tax',
  group: 'property',
  title: text('城镇土地使用税', 'Urban land-use tax'),
  summary: text('按实际占用面积和当地土地等级税额', 'On the area occupied, at the amount of its grade'),
  keywords: ['土地使用税', '土地', '厂房', '占地', '等级', 'tudi', 'chengzhentudishiyongshui', 'land use'],
  from: '1988-11-01',
  fields,
  outputs: {
    taxDue: amount(text('应纳税额', 'Tax due')),
    reduction: amount(text('减征税额', 'Reduction')),
    taxPayable: amount(text('应缴城镇土地使用税', 'Land-use tax to pay'), { main: true }),
  },
  compute(input, it) {
    if (input.use === 'exempt') {
      it.use(exemptLand);
      const taxPayable = it.step('taxPayable', text('应缴税额（免税）', 'Tax (exempt)'), Exact.zero);
      return { taxDue: Exact.zero, reduction: Exact.zero, taxPayable };
    }
    const unitTax = checkedUnitTax(it, input);
    const yearly = it.step('yearly', text('年税额', 'Tax of a year'), input.area.times(unitTax));
    const span = it.named(Exact.whole(input.months), text('应税月数', 'months'), 'count');
    const due = input.months === 12 ? yearly : yearly.times(span).over(TWELVE);
    const taxed = input.use === 'logistics' ? due.times(it.number(logisticsFactor)) : due;
    return relieve(it, taxed, input.taxpayer);
  },
});
