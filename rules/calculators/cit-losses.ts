import { yearOf } from '../engine/dates.ts';
import { type Case, Exact, integer, list, money, text } from '../engine/index.ts';
import { citLaw } from './cit-law.ts';

/** Losses of this year and later have ten years for enterprises that qualify in 2018 or after (财税〔2018〕76号 第一条). */
const FIRST_TEN_YEAR_LOSS = 2013;

/** Losses of earlier years, as the person enters them. */
export const lossField = list(
  text('以前年度未弥补亏损', 'Losses of earlier years'),
  {
    year: integer(text('亏损年度', 'Year'), { required: true, min: '1998', max: '2100' }),
    amount: money(text('尚未弥补的亏损', 'Loss not yet used')),
  },
  {
    maxRows: 10,
    help: text(
      '先发生的先弥补，一般5年，高新技术和科技型中小企业10年',
      'Oldest first; five years, ten for high-tech and technology enterprises',
    ),
  },
);

interface LossRow {
  readonly year: number;
  readonly amount: Exact;
}
export interface LossesUsed {
  readonly used: Exact;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Sets losses off against income, oldest first; those too old have lapsed (法第十八条). */
export function setOffLosses(
  it: Case,
  income: Exact,
  losses: readonly LossRow[],
  tenYears: boolean,
): LossesUsed {
  const now = yearOf(it.date);
  const five = Number(it.use(citLaw.lossYears).toString());
  const ten = tenYears && citLaw.lossYearsHighTech.find(it.date) !== undefined;
  const most = ten ? Number(it.use(citLaw.lossYearsHighTech).toString()) : five;
  const seen = new Set<number>();
  for (const [index, { year }] of losses.entries()) {
    if (year >= now)
      it.refuse(
        `losses.${index}.year`,
        'range',
        text('亏损年度应早于计算年度', 'The loss must be of an earlier year'),
      );
    if (seen.has(year))
      it.refuse(`losses.${index}.year`, 'range', text('同一年度只能填一行', 'One row a year'));
    seen.add(year);
  }
  const lastYearOf = (year: number): number => year + (ten && year >= FIRST_TEN_YEAR_LOSS ? most : five);
  let left = income.notBelowZero();
  let used = Exact.zero;
  const rows = losses
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, amount }) => {
      const lapsed = lastYearOf(year) < now;
      const part = lapsed ? Exact.zero : amount.atMost(left);
      left = left.minus(part);
      used = used.plus(part);
      const remaining = lapsed ? Exact.zero : amount.minus(part);
      return {
        year: String(year),
        amount: amount.toFixed(2),
        used: part.toFixed(2),
        left: remaining.toFixed(2),
        lastYear: String(lastYearOf(year)),
      };
    });
  for (const { year, lastYear } of rows)
    if (Number(lastYear) < now)
      it.warn(
        'loss-lapsed',
        text(`${year}年亏损已超过弥补年限，不能弥补`, `The loss of ${year} has lapsed`),
        'losses',
      );
  return { used, rows };
}
