import {
  amount,
  type Case,
  choice,
  count,
  defineCalculator,
  Exact,
  integer,
  money,
  months,
  ratio,
  text,
  toFen,
  type Values,
  yesNo,
} from '../engine/index.ts';
import { citLaw } from './cit-law.ts';

const TWELVE = Exact.whole(12);
const DEDUCTION = text('本年税前扣除额', 'Deductible this year');

const fields = {
  kind: choice(text('固定资产类别', 'Kind of asset'), {
    machinery: text(
      '飞机、火车、轮船、机器、机械和其他生产设备（10年）',
      'Aircraft, trains, ships, machinery (10 years)',
    ),
    building: text('房屋、建筑物（20年）', 'Buildings (20 years)'),
    tools: text('器具、工具、家具（5年）', 'Tools and furniture (5 years)'),
    vehicle: text('其他运输工具（4年）', 'Other means of transport (4 years)'),
    electronics: text('电子设备（3年）', 'Electronic equipment (3 years)'),
  }),
  cost: money(text('计税基础（原值）', 'Tax basis'), { required: true }),
  salvage: ratio(text('预计净残值率', 'Residual value, as a share'), {
    help: text('如5%填0.05；一次性扣除不考虑残值', 'e.g. 0.05; does not matter where deducted at once'),
  }),
  years: integer(text('折旧年限', 'Years of depreciation'), {
    max: '100',
    help: text(
      '不填按最低年限；短于最低年限的按最低年限',
      'Empty or shorter than the least: the least number of years',
    ),
  }),
  monthsUsed: months(text('本年应计提月数', 'Months of this year'), {
    default: '12',
    help: text('自投入使用月份的次月起', 'From the month after it was put to use'),
  }),
  oneOff: yesNo(text('购进当年一次性扣除', 'Deducted at once in the year it was bought'), {
    help: text(
      '2018至2027年，单价不超过500万元的设备、器具，不含房屋建筑物',
      '2018 to 2027: equipment of up to 5,000,000 an item, no buildings',
    ),
  }),
  book: money(text('本年会计折旧额', 'Depreciation in the books this year')),
};
type Input = Values<typeof fields>;

/** What straight-line depreciation deducts this year, not below the least number of years (条例第五十九条、第六十条). */
function straightLine(it: Case, { kind, cost, salvage, years, monthsUsed }: Input) {
  const least = it.number(citLaw.minYears[kind]);
  const told = Exact.whole(years);
  const short = years > 0 && told.isBelow(least);
  if (short)
    it.warn(
      'years-too-short',
      text(`短于最低折旧年限，按 ${least} 年计算`, `Shorter than the law allows; ${least} years are counted`),
      'years',
    );
  const applied = years === 0 || short ? least : it.named(told, text('折旧年限', 'years'), 'count');
  const span = it.named(Exact.whole(monthsUsed), text('月数', 'months'), 'count');
  const worth = salvage.isZero ? cost : cost.minus(cost.times(salvage));
  const deduction = it.step(
    'straightLine',
    text('直线法折旧', 'Straight-line depreciation'),
    toFen(worth.over(applied).over(TWELVE).times(span)),
  );
  return { applied, deduction };
}

/** What may be deducted at once (财税〔2018〕54号; 公告2023年第37号): all of it, buildings and dear items left out. */
function atOnce(it: Case, { kind, cost }: Input): Exact {
  if (kind === 'building')
    it.refuse(
      'oneOff',
      'not-allowed',
      text('房屋、建筑物不能一次性扣除', 'Buildings are not deducted at once'),
    );
  const limit = it.number(citLaw.oneOffLimit);
  if (cost.isAbove(limit))
    it.refuse(
      'oneOff',
      'not-allowed',
      text(
        `单价超过 ${limit.toFixed(2)} 元，不能一次性扣除`,
        `Above ${limit.toFixed(2)} it is not deducted at once`,
      ),
    );
  return it.step('oneOff', text('一次性扣除额', 'Deducted at once'), toFen(cost));
}

/** Depreciation for the corporate income tax: straight-line, or at once, and what it adjusts in the return. */
export const citDepreciation = defineCalculator({
  id: 'cit-depreciation',
  group: 'corporate',
  title: text('固定资产折旧税前扣除', 'Depreciation for corporate income tax'),
  summary: text('最低折旧年限、500万元以下设备一次性扣除', 'Least years; equipment up to 5,000,000 at once'),
  keywords: ['折旧', '固定资产', '一次性扣除', '设备', '纳税调整', 'zhejiu', 'depreciation'],
  from: '2008-01-01',
  to: '2027-12-31',
  fields,
  outputs: {
    years: count(text('折旧年限', 'Years of depreciation')),
    deduction: amount(DEDUCTION, { main: true }),
    adjustment: amount(text('纳税调整额（负数调减）', 'Adjustment (a decrease if negative)')),
  },
  compute(input, it) {
    const line = straightLine(it, input);
    const aside = it.aside();
    const mayAtOnce =
      input.kind !== 'building' &&
      citLaw.oneOffLimit.find(it.date) !== undefined &&
      !input.cost.isAbove(it.aside().number(citLaw.oneOffLimit));
    if (mayAtOnce)
      it.compare(
        [
          { id: 'straight', name: text('直线法', 'Straight-line'), figures: { deduction: line.deduction } },
          { id: 'oneOff', name: text('一次性扣除', 'At once'), figures: { deduction: atOnce(aside, input) } },
        ],
        'deduction',
        'most',
      );
    const deduction = it.step('deduction', DEDUCTION, input.oneOff ? atOnce(it, input) : line.deduction);
    if (!it.told('book'))
      it.warn(
        'book-missing',
        text(
          '未填写会计折旧额，纳税调整额按账上没有折旧计算',
          'Depreciation in the books was not entered; the adjustment supposes there is none',
        ),
        'book',
      );
    const adjustment = it.step(
      'adjustment',
      text('纳税调整额（负数调减）', 'Adjustment (a decrease if negative)'),
      input.book.minus(deduction),
    );
    return { years: line.applied, deduction, adjustment };
  },
});
