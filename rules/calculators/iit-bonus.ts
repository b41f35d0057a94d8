import {
  amount,
  type Case,
  choice,
  defineCalculator,
  type Exact,
  money,
  text,
  toFen,
  yesNo,
} from '../engine/index.ts';
import { bonusMethod, taxOnBonusAlone, warnOfBonusCliff } from './iit-bonus-rule.ts';
import { iitLaw } from './iit-law.ts';

const BONUS_TAX = text('全年一次性奖金应纳税额', 'Tax on the year-end bonus');
const OTHER_NEEDED = text(
  '填写不含奖金的综合所得应纳税所得额，才能算出并入综合所得的税额并比较',
  'Enter the year’s taxable income without the bonus to see the tax when merged, and to compare',
);
const METHODS = {
  separate: text('单独计税', 'Taxed alone'),
  merged: text('并入综合所得', 'Merged into comprehensive income'),
};

/** What the bonus adds to the year's tax when it is merged into comprehensive income. */
function taxWhenMerged(it: Case, bonus: Exact, other: Exact): Exact {
  const table = it.use(iitLaw.annualTable);
  const without = it.step(
    'otherTax',
    text('不含奖金的综合所得应纳税额', 'Tax on comprehensive income without the bonus'),
    toFen(table.tax(other.notBelowZero())),
  );
  const together = it.step(
    'taxableTogether',
    text('并入奖金后的应纳税所得额', 'Taxable income with the bonus'),
    other.plus(bonus).notBelowZero(),
  );
  const total = it.step(
    'totalTax',
    text('并入奖金后的应纳税额', 'Tax with the bonus'),
    toFen(table.tax(together)),
  );
  return it.step('bonusTax', BONUS_TAX, total.minus(without));
}

/**
 * Before 2019 a month's salary below the basic deduction first filled that shortfall from the bonus
 * (国税发〔2005〕9号 第二条; 国税发〔1996〕206号). The choice to merge came with the law of 2018.
 */
function taxBefore2019(it: Case, bonus: Exact, salary: Exact, foreign: boolean): Exact {
  const deduction = it.number(foreign ? iitLaw.wageDeductionForeign : iitLaw.wageDeduction);
  const shortfall = it.step(
    'shortfall',
    text('当月工资低于减除费用的差额', 'Shortfall of the month’s salary below the deduction'),
    deduction.minus(salary).notBelowZero(),
  );
  const base = it.step(
    'taxableBonus',
    text('奖金应纳税所得额', 'Taxable bonus'),
    bonus.minus(shortfall).notBelowZero(),
  );
  if (it.use(bonusMethod) === 'one-month')
    return it.step('bonusTax', BONUS_TAX, toFen(it.use(iitLaw.monthlyTable).tax(base)));
  warnOfBonusCliff(it, bonus, 'bonus', deduction.minus(salary).notBelowZero());
  return taxOnBonusAlone(it, base);
}

/** Year-end bonus (全年一次性奖金): taxed alone or merged, and which is better. */
export const iitBonus = defineCalculator({
  id: 'iit-bonus',
  group: 'individual-income',
  title: text('年终奖（全年一次性奖金）', 'Year-end bonus'),
  summary: text(
    '比较单独计税与并入综合所得，提示临界点',
    'Taxed alone or merged into the year’s income, compared, with the cliffs',
  ),
  keywords: ['年终奖', '奖金', '十三薪', '年底双薪', '个税', 'nianzhongjiang', 'bonus'],
  from: '1996-01-01',
  to: '2027-12-31',
  fields: {
    bonus: money(text('全年一次性奖金', 'Year-end bonus'), {
      required: true,
      help: text('一年只能有一笔单独计税', 'One a year may be taxed alone'),
    }),
    method: choice(text('计税方法', 'Method'), METHODS, {
      help: text('2019年起可选', 'A choice since 2019'),
    }),
    otherTaxableIncome: money(
      text('不含奖金的综合所得应纳税所得额', 'Annual taxable comprehensive income without the bonus'),
      {
        min: '-100000000',
        help: text(
          '全年综合所得收入额减各项扣除后的余额；扣除没有用完的填负数。并入或比较时必填',
          'Income less all deductions of the year; negative where deductions are left over. Needed to merge or compare',
        ),
      },
    ),
    monthlySalary: money(text('发放当月工资薪金（扣除三险一金后）', 'Salary of the month of payment'), {
      help: text(
        '仅2018年及以前使用（必填）：不足减除费用时先从奖金补差',
        'For 2018 and before only, and needed there: what it lacks of the basic deduction is first taken from the bonus',
      ),
    }),
    foreign: yesNo(
      text('适用附加减除费用（外籍等）', 'With the additional deduction (foreigners and the like)'),
      { help: text('仅2018年及以前使用', 'Only used for 2018 and before') },
    ),
  },
  outputs: {
    tax: amount(text('奖金应纳税额', 'Tax on the bonus'), { main: true }),
    netBonus: amount(text('税后奖金', 'Bonus after tax')),
  },
  compute({ bonus, method, otherTaxableIncome, monthlySalary, foreign }, it) {
    const law = it.use(bonusMethod);
    const net = (tax: Exact): Exact =>
      it.step('netBonus', text('税后奖金', 'Bonus after tax'), bonus.minus(tax));
    if (law !== 'twelfth') {
      if (method === 'merged')
        it.refuse(
          'method',
          'not-in-force',
          text('2019年以前奖金不能并入综合所得', 'Before 2019 a bonus could not be merged'),
        );
      it.ask(
        'monthlySalary',
        text('请填写发放当月的工资薪金', 'Please enter the salary of the month of payment'),
      );
      const tax = taxBefore2019(it, bonus, monthlySalary, foreign);
      return { tax, netBonus: net(tax) };
    }
    if (method === 'merged') it.ask('otherTaxableIncome', OTHER_NEEDED);
    const tax =
      method === 'separate' ? taxOnBonusAlone(it, bonus) : taxWhenMerged(it, bonus, otherTaxableIncome);
    const netBonus = net(tax);
    if (method === 'separate') warnOfBonusCliff(it, bonus, 'bonus');
    // Which of the two is better rests on the other income of the year; without it any advice would be a guess.
    if (!it.told('otherTaxableIncome')) {
      it.warn('not-compared', OTHER_NEEDED, 'otherTaxableIncome');
      return { tax, netBonus };
    }
    const quiet = it.aside();
    const alone = taxOnBonusAlone(quiet, bonus);
    const merged = taxWhenMerged(quiet, bonus, otherTaxableIncome);
    it.compare(
      [
        { id: 'separate', name: METHODS.separate, figures: { tax: alone, netBonus: bonus.minus(alone) } },
        { id: 'merged', name: METHODS.merged, figures: { tax: merged, netBonus: bonus.minus(merged) } },
      ],
      'tax',
    );
    const better = method === 'separate' ? merged : alone;
    if (better.isBelow(tax))
      it.warn(
        'better-choice',
        text(
          `改为“${method === 'separate' ? METHODS.merged.zh : METHODS.separate.zh}”可少缴 ${tax.minus(better).toFixed(2)} 元`,
          `“${method === 'separate' ? METHODS.merged.en : METHODS.separate.en}” would save ${tax.minus(better).toFixed(2)}`,
        ),
        'method',
      );
    return { tax, netBonus };
  },
});
