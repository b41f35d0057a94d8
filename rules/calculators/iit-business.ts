import {
  amount,
  type Case,
  defineCalculator,
  Exact,
  monthEnd,
  Parameters,
  type Progressive,
  sum,
  text,
  toFen,
  type Values,
  yearOf,
} from '../engine/index.ts';
import file from '../parameters/iit-business.json' with { type: 'json' };
import { donationsDeducted } from './donations.ts';
import { businessFields } from './iit-business-fields.ts';
import { additionalStandards } from './special-additional.ts';

const parameters = new Parameters(file);
const law = {
  brackets: parameters.progressive('brackets'),
  ownerDeduction: parameters.number('ownerDeduction'),
  halvingLimit: parameters.number('halvingLimit'),
  halvingRatio: parameters.number('halvingRatio'),
  assessedByCost: parameters.rule('assessedByCost'),
};

type Input = Values<typeof businessFields>;

const HALVED_SINCE = law.halvingLimit.periods[0]?.from ?? '';
const PROFIT = text('经营利润', 'Profit');

/** Months of the year under one value of a parameter. */
function spans<T>(it: Case, at: (date: string) => T, input: Input): { value: T; months: number }[] {
  const found: { value: T; months: number }[] = [];
  for (let month = input.firstMonth; month <= input.lastMonth; month += 1) {
    const value = at(monthEnd(yearOf(it.date), month));
    const last = found.at(-1);
    if (last !== undefined && last.value === value) last.months += 1;
    else found.push({ value, months: 1 });
  }
  return found;
}

const MONTHS = text('经营月数', 'months of business');

/** Fixed deduction of the owner: the monthly amount in force for each month of business. */
function ownerDeduction(it: Case, input: Input): Exact {
  const parts = spans(it, (date) => law.ownerDeduction.at(date), input).map(({ value, months }) =>
    it.number(law.ownerDeduction, value.from).times(it.named(Exact.whole(months), MONTHS, 'count')),
  );
  return it.step('ownerDeduction', text('业主费用扣除', 'Owner’s deduction'), sum(parts));
}

/**
 * Tax by the table. Where the table changed within the year (2011-09-01, 2018-10-01) the tax of the whole year is
 * computed by each table and taken in proportion to the months (国家税务总局公告2011年第46号; 财税〔2018〕98号).
 */
function taxByTable(it: Case, input: Input, taxable: Exact): Exact {
  const tables: { value: Progressive; months: number }[] = spans(
    it,
    (date) => it.use(law.brackets, date),
    input,
  );
  const [only] = tables;
  if (only !== undefined && tables.length === 1) return toFen(only.value.tax(taxable));
  const total = it.named(Exact.whole(input.lastMonth - input.firstMonth + 1), MONTHS, 'count');
  return sum(
    tables.map(({ value, months }, index) => {
      const share = it.named(Exact.whole(months), text('适用月数', 'months under this table'), 'count');
      const part = toFen(value.tax(taxable).times(share).over(total));
      return it.step(`tax${index + 1}`, text(`第${index + 1}段税额`, `Tax of part ${index + 1}`), part);
    }),
  );
}

/**
 * Halving for individual businesses on the part of taxable income up to the limit, whichever way profit is found
 * (国家税务总局公告2023年第12号 第三条): (tax on that part − other relief × share of that part) × 50 %.
 */
function halving(it: Case, input: Input, taxable: Exact, tax: Exact): Exact {
  if (input.entity !== 'individual' || !taxable.isPositive) return Exact.zero;
  if (law.halvingLimit.find(it.date) === undefined) {
    if (it.date > HALVED_SINCE)
      it.warn(
        'relief-ended',
        text('个体工商户减半政策已到期，尚无后续规定', 'The halving has ended; nothing after it is known'),
      );
    return Exact.zero;
  }
  const limit = it.number(law.halvingLimit);
  const half = it.number(law.halvingRatio);
  if (!taxable.isAbove(limit))
    return it.step(
      'halving',
      text('个体工商户减半减免税额', 'Halving for individual businesses'),
      toFen(tax.minus(input.otherRelief).times(half).notBelowZero()),
    );
  const taxOnPart = it.step(
    'taxWithinLimit',
    text('限额以内部分的应纳税额', 'Tax on the part within the limit'),
    it.use(law.brackets).tax(limit),
  );
  const shareOfRelief = input.otherRelief.times(limit).over(taxable);
  return it.step(
    'halving',
    text('个体工商户减半减免税额', 'Halving for individual businesses'),
    toFen(taxOnPart.minus(shareOfRelief).times(half).notBelowZero()),
  );
}

function profitOf(it: Case, input: Input): Exact {
  if (input.levy !== 'books') {
    if (input.assessedRate.isZero)
      it.refuse(
        'assessedRate',
        'required',
        text('请填写核定的应税所得率', 'Please enter the assessed profit rate'),
      );
    if (input.levy === 'assessed') return it.step('profit', PROFIT, input.revenue.times(input.assessedRate));
    it.use(law.assessedByCost);
    const rest = it.named(
      Exact.one.minus(input.assessedRate),
      text('1 − 应税所得率', '1 − profit rate'),
      'ratio',
    );
    const profit = input.costs.over(rest).times(input.assessedRate);
    return it.step('profit', PROFIT, profit, 'CNY', law.assessedByCost);
  }
  return it.step(
    'profit',
    PROFIT,
    input.revenue.minus(input.costs).minus(input.earlierLosses).notBelowZero(),
  );
}

/** Business income (经营所得) of a year; the date may be any day of that year. */
export const iitBusiness = defineCalculator({
  id: 'iit-business',
  group: 'individual-income',
  title: text('经营所得（个体户、个独、合伙）', 'Business income'),
  summary: text('全年经营所得个税，含个体工商户减半', 'Tax on a year’s business income, with the halving'),
  keywords: ['经营所得', '个体户', '个体工商户', '开店', '个人独资', '合伙', '承包', 'jingying', 'business'],
  from: '1994-01-01',
  fields: businessFields,
  outputs: {
    profit: amount(PROFIT),
    taxableIncome: amount(text('应纳税所得额', 'Taxable income')),
    taxBeforeRelief: amount(text('应纳税额', 'Tax before relief')),
    relief: amount(text('减免税额合计', 'Relief')),
    taxPayable: amount(text('实际应纳税额', 'Tax payable'), { main: true }),
    balance: amount(text('应补（退）税额', 'Balance (refund if negative)')),
  },
  compute(input, it) {
    if (input.lastMonth < input.firstMonth)
      it.refuse('lastMonth', 'range', text('结束月份早于开始月份', 'Ends before it begins'));
    const profit = profitOf(it, input);
    const own =
      input.entity === 'partnership'
        ? it.step(
            'share',
            text('分配的经营所得', 'Partner’s share of the profit'),
            profit.times(input.allocation),
          )
        : profit;
    if (input.additional.isPositive && additionalStandards.children.find(it.date) === undefined)
      it.refuse(
        'additional',
        'not-in-force',
        text('专项附加扣除自2019年起', 'Special additional deductions exist since 2019'),
      );
    const personal = input.levy === 'books' && !input.hasComprehensiveIncome;
    const parts = personal ? [ownerDeduction(it, input), input.special, input.additional, input.other] : [];
    const before = it.step(
      'taxableBeforeDonations',
      text('扣除捐赠前的应纳税所得额', 'Taxable income before donations'),
      own.minus(sum(parts)).notBelowZero(),
    );
    const given = input.levy === 'books' ? donationsDeducted(it, input, before) : Exact.zero;
    const taxableIncome = it.step(
      'taxableIncome',
      text('应纳税所得额', 'Taxable income'),
      before.minus(given),
    );
    const tax = it.step('tax', text('应纳税额', 'Tax before relief'), taxByTable(it, input, taxableIncome));
    const halved = halving(it, input, taxableIncome, tax);
    const relief = it.step(
      'relief',
      text('减免税额合计', 'Relief'),
      input.otherRelief.plus(halved).atMost(tax),
    );
    const taxPayable = it.step('taxPayable', text('实际应纳税额', 'Tax payable'), tax.minus(relief));
    const balance = it.step('balance', text('应补（退）税额', 'Balance'), taxPayable.minus(input.taxPaid));
    return { profit: own, taxableIncome, taxBeforeRelief: tax, relief, taxPayable, balance };
  },
});
