import { type Case, Exact, Parameters, text, toFen } from '../engine/index.ts';
import file from '../parameters/iit-bonus.json' with { type: 'json' };
import { iitLaw } from './iit-law.ts';

const TWELVE = Exact.whole(12);
const NEAR = Exact.parse('0.95');

/** Which method the law gives for a year-end bonus on a day; none is known after 2027. */
export const bonusMethod = new Parameters(file).rule('method');

/**
 * Tax on a year-end bonus taken alone: the rate and quick deduction are those of the monthly table for one
 * twelfth of the bonus (财税〔2018〕164号 第一条; 国税发〔2005〕9号 before 2019).
 */
export function taxOnBonusAlone(it: Case, base: Exact): Exact {
  const share = it.step(
    'bonusTwelfth',
    text('奖金除以12', 'Bonus divided by 12'),
    base.over(TWELVE),
    'CNY',
    bonusMethod,
  );
  const band = it.use(iitLaw.monthlyTable).explainedBandOf(share);
  if (!it.explaining) return toFen(base.times(band.rate).minus(band.quick).notBelowZero());
  const rate = it.step('bonusRate', text('奖金适用税率', 'Rate on the bonus'), band.rate, 'ratio');
  const quick = it.step('bonusQuick', text('奖金速算扣除数', 'Quick deduction on the bonus'), band.quick);
  const tax = toFen(base.times(rate).minus(quick).notBelowZero());
  return it.step('bonusTax', text('全年一次性奖金应纳税额', 'Tax on the year-end bonus'), tax);
}

/**
 * The quick deduction is taken once although the bonus was divided by 12, so that tax jumps where a twelfth
 * of the bonus crosses a band: one yuan more of bonus may leave thousands less in hand. `shortfall` is what the
 * salary of the month lacked of the basic deduction, before 2019.
 */
export function warnOfBonusCliff(it: Case, bonus: Exact, field: string, shortfall = Exact.zero): void {
  const table = it.use(iitLaw.monthlyTable);
  const taxOf = (amount: Exact): Exact => {
    const base = amount.minus(shortfall).notBelowZero();
    const band = table.bandOf(base.over(TWELVE));
    return toFen(base.times(band.rate).minus(band.quick).notBelowZero());
  };
  for (const monthlyEdge of table.edges) {
    const edge = Exact.parse(monthlyEdge.times(TWELVE).plus(shortfall).toFixed(2));
    const netAtEdge = edge.minus(taxOf(edge));
    if (bonus.isAbove(edge)) {
      const lost = netAtEdge.minus(bonus.minus(taxOf(bonus)));
      if (!lost.isPositive) continue;
      it.warn(
        'bonus-cliff',
        text(
          `奖金超过 ${edge.toFixed(2)} 元临界点：若发 ${edge.toFixed(2)} 元，到手反而多 ${lost.toFixed(2)} 元（单独计税）`,
          `The bonus is just past ${edge.toFixed(2)}: a bonus of ${edge.toFixed(2)} would leave ${lost.toFixed(2)} more in hand (taxed alone)`,
        ),
        field,
      );
    } else if (!bonus.isBelow(edge.times(NEAR))) {
      const jump = taxOf(edge.plus(Exact.parse('0.01'))).minus(taxOf(edge));
      it.warn(
        'bonus-cliff-ahead',
        text(
          `奖金接近 ${edge.toFixed(2)} 元临界点：超过后税款一次增加约 ${jump.toFixed(2)} 元（单独计税）`,
          `The bonus is close to ${edge.toFixed(2)}: past it the tax jumps by about ${jump.toFixed(2)} (taxed alone)`,
        ),
        field,
      );
    }
  }
}
