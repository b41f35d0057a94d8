import {
  amount,
  type Case,
  defineCalculator,
  Exact,
  Parameters,
  text,
  type Values,
} from '../engine/index.ts';
import file from '../parameters/farmland-tax.json' with { type: 'json' };
import { farmlandFields, provinces } from './farmland-fields.ts';
import { relieve } from './six-taxes.ts';

const law = new Parameters(file);
const range = (name: string) => ({ least: law.number(`${name}Min`), most: law.number(`${name}Max`) });
const ranges = {
  any: { least: law.number('mu4Min'), most: law.number('mu1Max') },
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
const averages = law.table('averages');

type Input = Values<typeof farmlandFields>;

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

/** The average of a province may not be below that of the law's table (法第四条); a single county may be. */
function warnBelowAverage(it: Case, { use, unitTax, province }: Input): void {
  const average = it.use(averages)[province];
  if (use !== 'ordinary' || average === undefined || !unitTax.isBelow(average)) return;
  const { zh, en } = provinces[province];
  it.warn(
    'below-average',
    text(
      `${zh}平均税额不低于 ${average.toFixed(2)} 元/㎡，请核对当地税额`,
      `The average in ${en} is at least ${average.toFixed(2)} per m²; please check`,
    ),
    'unitTax',
  );
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
  fields: farmlandFields,
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
    warnBelowAverage(it, input);
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
