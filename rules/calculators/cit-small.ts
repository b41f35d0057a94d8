import { yearOf } from '../engine/dates.ts';
import {
  type Case,
  choice,
  decimal,
  Exact,
  integer,
  list,
  money,
  sum,
  text,
  type Values,
  yesNo,
} from '../engine/index.ts';
import { citLaw } from './cit-law.ts';

const TWO = Exact.whole(2);
const TWELVE = Exact.whole(12);

/** Inputs that decide whether an enterprise is small and low-profit (小型微利企业). */
export const smallFields = {
  staff: decimal(text('从业人数（全年季度平均）', 'Staff, average of the quarters'), {
    section: text('小型微利企业条件', 'Small low-profit enterprise'),
    help: text(
      '含劳务派遣；填写了下面的季度数时不用填',
      'With dispatched workers; not needed where the quarters are given',
    ),
  }),
  assets: money(text('资产总额（全年季度平均，元）', 'Total assets, average of the quarters, in yuan')),
  quarters: list(
    text('各季度从业人数和资产总额', 'Staff and assets of each quarter'),
    {
      staffStart: integer(text('季初人数', 'Staff at the start')),
      staffEnd: integer(text('季末人数', 'Staff at the end')),
      assetsStart: money(text('季初资产总额', 'Assets at the start')),
      assetsEnd: money(text('季末资产总额', 'Assets at the end')),
    },
    {
      maxRows: 4,
      help: text(
        '季度平均＝（季初＋季末）÷2，全年平均为各季平均',
        'Average of a quarter: half of start and end; of the year: of its quarters',
      ),
    },
  ),
  industry: choice(text('行业（2018年及以前区分）', 'Industry (matters until 2018)'), {
    other: text('其他企业', 'Other'),
    industry: text('工业企业', 'Industry'),
  }),
  restricted: yesNo(text('国家限制或禁止行业', 'Restricted or forbidden industry')),
};

export type SmallInput = Values<typeof smallFields>;

interface Size {
  readonly staff: Exact;
  readonly assets: Exact;
}

/** Averages of the quarters: of each (start + end) ÷ 2, then of all (财税〔2019〕13号 第二条). */
function sizeOf(input: SmallInput): Size {
  const { quarters } = input;
  if (quarters.length === 0) return { staff: input.staff, assets: input.assets };
  const many = Exact.whole(quarters.length);
  const staff = quarters.map((row) => Exact.whole(row.staffStart + row.staffEnd).over(TWO));
  const assets = quarters.map((row) => row.assetsStart.plus(row.assetsEnd).over(TWO));
  return { staff: sum(staff).over(many), assets: sum(assets).over(many) };
}

/** Whether staff, assets and industry allow it; the income is tested apart. */
export function isSmallInSize(it: Case, input: SmallInput): boolean {
  if (input.restricted) return false;
  const { staff, assets } = sizeOf(input);
  return (
    !staff.isAbove(it.use(citLaw.small.staff[input.industry])) &&
    !assets.isAbove(it.use(citLaw.small.assets[input.industry]))
  );
}

/** Whether it is small with this taxable income. */
export function isSmall(it: Case, input: SmallInput, taxable: Exact): boolean {
  return isSmallInSize(it, input) && !taxable.isAbove(it.use(citLaw.small.income));
}

/**
 * Until 2018 income up to a limit was counted by half and taxed at 20 %, above it in full at 20 %. The limit rose
 * during 2015: income between the two limits is halved for the months after the change only (财税〔2015〕99号).
 */
function taxBefore2019(it: Case, taxable: Exact): Exact {
  const full = taxable.times(it.number(citLaw.rateSmall));
  if (it.use(citLaw.small.method) === 'statutory') return full;
  const year = yearOf(it.date);
  const { halfUpTo, halfFactor } = citLaw.small;
  const periods = halfUpTo.periods.filter(
    ({ from, to = '9999' }) => from <= `${year}-12-31` && to >= `${year}-01-01`,
  );
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || taxable.isAbove(last.value)) return full;
  const factor = it.number(halfFactor);
  if (!taxable.isAbove(first.value)) return taxable.times(factor).times(it.number(citLaw.rateSmall));
  const months = Exact.whole(13 - Number(last.from.slice(5, 7)));
  const later = it.named(
    months.over(TWELVE),
    text('优惠月份占比', 'share of months with the relief'),
    'ratio',
  );
  return full.times(Exact.one.minus(later)).plus(full.times(factor).times(later));
}

/** Tax of a small low-profit enterprise, not yet rounded. */
export function smallTax(it: Case, taxable: Exact): Exact {
  return it.use(citLaw.small.method) === 'bands'
    ? it.use(citLaw.small.bands).tax(taxable)
    : taxBefore2019(it, taxable);
}

/** Says that the size was not told where the low rate rests on it. */
export function warnOfUnknownSize(it: Case, input: SmallInput): void {
  const { staff, assets } = sizeOf(input);
  if ((staff.isPositive && assets.isPositive) || input.restricted) return;
  it.warn(
    'size-assumed',
    text(
      '未填写从业人数或资产总额，暂按符合小型微利企业标准计算，请核对',
      'Staff or assets were not entered; the size of a small enterprise is assumed, please check',
    ),
    staff.isPositive ? 'assets' : 'staff',
  );
}
