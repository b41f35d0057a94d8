import {
  amount,
  type Case,
  defineCalculator,
  Exact,
  integer,
  money,
  months,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import { iitLaw } from './iit-law.ts';
import { additionalStandards } from './special-additional.ts';

const LEFT_OVER = text(
  '收入额减去除下列共享扣除以外的全部扣除；扣除有剩余填负数',
  'Income less all deductions but those below; negative where deductions are left over',
);
const TOTAL = text('两人合计应纳税额', 'Tax of both');
const FIRST = text('甲方应纳税额', 'Tax of the first');
const SECOND = text('乙方应纳税额', 'Tax of the second');

const fields = {
  first: money(text('甲方分配前应纳税所得额', 'First spouse, taxable income before sharing'), {
    required: true,
    min: '-100000000',
    help: LEFT_OVER,
  }),
  second: money(text('乙方分配前应纳税所得额', 'Second spouse, taxable income before sharing'), {
    required: true,
    min: '-100000000',
    help: LEFT_OVER,
  }),
  children: integer(text('全年享受子女教育扣除的子女数', 'Children in education, whole year'), {
    max: '10',
    help: text('每人每年24000元（2022年及以前12000元）', '24,000 a year each (12,000 until 2022)'),
  }),
  infants: integer(text('全年享受照护扣除的婴幼儿数', 'Infants under three, whole year'), {
    max: '10',
    help: text('2022年起', 'Since 2022'),
  }),
  mortgageMonths: months(text('首套住房贷款利息月数', 'Months of first-home mortgage interest')),
};
type Input = Values<typeof fields>;

/** Who takes what: halves of child deductions for the first (of `2 × children`), and who takes the mortgage. */
interface Split {
  readonly halves: number;
  readonly mortgageToFirst: boolean;
}
interface Outcome {
  readonly taxFirst: Exact;
  readonly taxSecond: Exact;
  readonly total: Exact;
}

function outcome(it: Case, input: Input, split: Split): Outcome {
  const table = it.use(iitLaw.annualTable);
  const { mortgage, children, infants } = additionalStandards;
  // Both standards have been the same amount since infant care exists; a half is worth the same for either.
  const standard = it.number(input.children > 0 || input.infants === 0 ? children : infants);
  const half = it.named(Exact.whole(6), text('半数扣除的月数', 'months at half'), 'count');
  const perHalf = it.step(
    'perHalf',
    text('一名子女一半的全年扣除', 'Half of one child’s deduction, a year'),
    standard.times(half),
  );
  const span = it.named(Exact.whole(input.mortgageMonths), text('月数', 'months'), 'count');
  const loan = it.step(
    'mortgage',
    text('住房贷款利息扣除', 'Mortgage deduction'),
    it.number(mortgage).times(span),
  );
  const allHalves = (input.children + input.infants) * 2;
  const taxOf = (who: 'First' | 'Second', base: Exact, halves: number, takesLoan: boolean): Exact => {
    const name =
      who === 'First'
        ? text('甲方应纳税所得额', 'First, taxable income')
        : text('乙方应纳税所得额', 'Second, taxable income');
    const counted = it.named(Exact.whole(halves), text('分得的一半份数', 'halves taken'), 'count');
    const less = base.minus(perHalf.times(counted));
    const taxable = it.step(`taxable${who}`, name, (takesLoan ? less.minus(loan) : less).notBelowZero());
    return it.step(`tax${who}`, who === 'First' ? FIRST : SECOND, toFen(table.tax(taxable)));
  };
  const taxFirst = taxOf('First', input.first, split.halves, split.mortgageToFirst);
  const taxSecond = taxOf('Second', input.second, allHalves - split.halves, !split.mortgageToFirst);
  return { taxFirst, taxSecond, total: it.step('total', TOTAL, taxFirst.plus(taxSecond)) };
}

/** Tries every lawful split; of equally good ones the most even, so that nobody is asked to move what gains nothing. */
function bestSplit(it: Case, input: Input): Split {
  const halves = (input.children + input.infants) * 2;
  const splits = Array.from({ length: halves + 1 }, (_, taken) => taken)
    .sort((a, b) => Math.abs(a - halves / 2) - Math.abs(b - halves / 2))
    .flatMap((taken) => [true, false].map((mortgageToFirst): Split => ({ halves: taken, mortgageToFirst })));
  const quiet = it.aside();
  let [best, least] = [
    splits[0],
    outcome(quiet, input, splits[0] ?? { halves, mortgageToFirst: true }).total,
  ];
  for (const split of splits.slice(1)) {
    const { total } = outcome(quiet, input, split);
    if (total.isBelow(least)) [best, least] = [split, total];
  }
  return best ?? { halves, mortgageToFirst: true };
}

/**
 * Deductions that spouses may share as they agree: each child all to one or half to each, the mortgage to one
 * (国发〔2018〕41号 第六条、第十五条; 国发〔2022〕8号). Finds the split with the least tax.
 */
export const iitCouple = defineCalculator({
  id: 'iit-couple',
  group: 'individual-income',
  title: text('夫妻专项附加扣除怎么分', 'Sharing deductions between spouses'),
  summary: text(
    '子女、婴幼儿、房贷由谁扣，两人合计最省税',
    'Who deducts children and the mortgage, for the least tax',
  ),
  keywords: ['夫妻', '专项附加扣除', '子女教育', '房贷', '谁扣', '分配', 'fuqi', 'couple'],
  from: '2019-01-01',
  fields,
  outputs: {
    total: amount(TOTAL, { main: true }),
    taxFirst: amount(FIRST),
    taxSecond: amount(SECOND),
    deductionFirst: amount(text('甲方分得扣除', 'Deducted by the first')),
    deductionSecond: amount(text('乙方分得扣除', 'Deducted by the second')),
    saved: amount(text('比平均分省税', 'Saved against an even split')),
  },
  compute(input, it) {
    if (input.infants > 0 && additionalStandards.infants.find(it.date) === undefined)
      it.refuse(
        'infants',
        'not-in-force',
        text('3岁以下婴幼儿照护扣除自2022年起', 'Infant care is deductible since 2022'),
      );
    const all = input.children + input.infants;
    const best = bestSplit(it, input);
    const figures = outcome(it, input, best);
    const quiet = it.aside();
    const named = (id: string, zh: string, en: string, split: Split) => {
      const { taxFirst, taxSecond, total } = outcome(quiet, input, split);
      return { id, name: text(zh, en), figures: { total, taxFirst, taxSecond } };
    };
    const even = named('even', '子女各半，房贷归甲方', 'Children half each, mortgage to the first', {
      halves: all,
      mortgageToFirst: true,
    });
    it.compare(
      [
        named('best', '最省的分法', 'The cheapest split', best),
        named('first', '全部归甲方', 'All to the first', { halves: all * 2, mortgageToFirst: true }),
        named('second', '全部归乙方', 'All to the second', { halves: 0, mortgageToFirst: false }),
        even,
      ],
      'total',
    );
    const perHalf = it
      .use(additionalStandards[input.children > 0 || input.infants === 0 ? 'children' : 'infants'])
      .times(Exact.whole(6));
    const loan = it.use(additionalStandards.mortgage).times(Exact.whole(input.mortgageMonths));
    const taken = (halves: number, takesLoan: boolean): Exact =>
      perHalf.times(Exact.whole(halves)).plus(takesLoan ? loan : Exact.zero);
    return {
      ...figures,
      deductionFirst: taken(best.halves, best.mortgageToFirst),
      deductionSecond: taken(all * 2 - best.halves, !best.mortgageToFirst),
      saved: even.figures.total.minus(figures.total),
    };
  },
});
