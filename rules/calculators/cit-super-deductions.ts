import { type Case, Exact, text } from '../engine/index.ts';
import type { AdjustmentInput } from './cit-adjustment-fields.ts';
import { citLaw } from './cit-law.ts';

const TWELVE = Exact.whole(12);
const THREE = Exact.whole(3);

/** R&D counted once more, in part or in full (条例第九十五条 and the notices since). */
export function research(it: Case, input: AdjustmentInput): Exact {
  const { research: spent, researchIndustry: industry } = input;
  if (spent.isZero || industry === 'excluded') return Exact.zero;
  const { techSme, fourthQuarter, [industry]: ofIndustry } = citLaw.research;
  const ordinary = it.use(ofIndustry);
  const parameter = input.techSme && it.use(techSme).isAbove(ordinary) ? techSme : ofIndustry;
  const rate = it.number(parameter);
  const name = text('研发费用加计扣除', 'R&D super-deduction');
  if (fourthQuarter.find(it.date) === undefined) return it.step('research', name, spent.times(rate));
  const given = input.researchFourthQuarter;
  if (given.isAbove(spent))
    it.refuse(
      'researchFourthQuarter',
      'range',
      text('不能大于全年研发费用', 'Cannot exceed the R&D of the year'),
    );
  const late = given.isPositive
    ? given
    : it.step(
        'researchLate',
        text('按比例计算的第四季度研发费用', 'R&D of the fourth quarter, by proportion'),
        spent.times(THREE).over(TWELVE),
      );
  return it.step(
    'research',
    name,
    spent
      .minus(late)
      .times(rate)
      .plus(late.times(it.number(fourthQuarter))),
  );
}

/** Wages of the disabled counted once more (条例第九十六条). */
export function disabled(it: Case, input: AdjustmentInput): Exact {
  if (input.disabledWages.isZero) return Exact.zero;
  return it.step(
    'disabled',
    text('残疾职工工资加计扣除', 'Super-deduction for disabled staff'),
    input.disabledWages.times(it.number(citLaw.disabledPlus)),
  );
}
