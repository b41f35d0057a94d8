import {
  amount,
  type Case,
  choice,
  defineCalculator,
  Exact,
  integer,
  money,
  monthEnd,
  Parameters,
  type Progressive,
  ratio,
  sum,
  text,
  toFen,
  type Values,
  yearOf,
  yesNo,
} from '../engine/index.ts';
import file from '../parameters/iit-business.json' with { type: 'json' };

const parameters = new Parameters(file);
const law = {
  brackets: parameters.progressive('brackets'),
  ownerDeduction: parameters.number('ownerDeduction'),
  halvingLimit: parameters.number('halvingLimit'),
  halvingRatio: parameters.number('halvingRatio'),
  donationLimit: parameters.number('donationLimit'),
};

const DEDUCTIONS = text(
  '业主本人扣除（没有综合所得时）',
  'Owner’s own deductions (without comprehensive income)',
);
const NO_WAGES = { field: 'hasComprehensiveIncome', in: [false] } as const;

const fields = {
  entity: choice(text('经营者类型', 'Business'), {
    individual: text('个体工商户', 'Individual business'),
    sole: text('个人独资企业', 'Sole proprietorship'),
    partnership: text('合伙企业合伙人', 'Partner of a partnership'),
    other: text('其他个人（承包、承租、办学等）', 'Other (contracting, teaching and the like)'),
  }),
  revenue: money(text('全年收入总额', 'Revenue of the year'), { required: true }),
  levy: choice(text('征收方式', 'How profit is found'), {
    books: text('查账征收', 'By books'),
    assessed: text('核定应税所得率', 'Assessed profit rate'),
  }),
  costs: money(text('成本、费用、税金、损失', 'Costs, expenses, taxes, losses'), {
    when: { field: 'levy', in: ['books'] },
  }),
  assessedRate: ratio(text('核定的应税所得率', 'Assessed profit rate'), {
    help: text('以税务机关核定通知书为准，例如 0.1', 'As the tax office notified, e.g. 0.1'),
    when: { field: 'levy', in: ['assessed'] },
  }),
  allocation: ratio(text('合伙人分配比例', 'Partner’s share'), {
    default: '1',
    when: { field: 'entity', in: ['partnership'] },
  }),
  earlierLosses: money(text('弥补以前年度亏损', 'Losses of earlier years'), {
    help: text('五年以内尚未弥补的', 'Of the last five years, not yet used'),
    when: { field: 'levy', in: ['books'] },
  }),
  firstMonth: integer(text('当年从几月起经营', 'First month of business this year'), {
    min: '1',
    max: '12',
    default: '1',
  }),
  lastMonth: integer(text('当年经营到几月', 'Last month of business this year'), {
    min: '1',
    max: '12',
    default: '12',
  }),
  hasComprehensiveIncome: yesNo(text('另有综合所得（工资等）', 'Also has comprehensive income (wages …)'), {
    section: DEDUCTIONS,
    help: text(
      '有的，6万元和专项扣除在综合所得中扣',
      'If so, the 60,000 and personal deductions are taken there',
    ),
  }),
  special: money(text('专项扣除（三险一金）', 'Social insurance and housing fund'), { when: NO_WAGES }),
  additional: money(text('专项附加扣除', 'Special additional deductions'), { when: NO_WAGES }),
  other: money(text('其他扣除', 'Other deductions'), { when: NO_WAGES }),
  donations: money(text('公益捐赠（限额扣除）', 'Donations within the limit')),
  otherRelief: money(text('其他减免税额', 'Other tax relief'), {
    help: text('如残疾人、重点群体、退役士兵', 'For the disabled, veterans and the like'),
  }),
  taxPaid: money(text('已预缴税额', 'Tax prepaid')),
};
type Input = Values<typeof fields>;

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
  if (input.entity !== 'individual' || law.halvingLimit.find(it.date) === undefined || !taxable.isPositive)
    return Exact.zero;
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
  if (input.levy === 'assessed') {
    if (input.assessedRate.isZero)
      it.refuse(
        'assessedRate',
        'required',
        text('请填写核定的应税所得率', 'Please enter the assessed profit rate'),
      );
    return it.step('profit', PROFIT, input.revenue.times(input.assessedRate));
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
  fields,
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
    const personal = input.levy === 'books' && !input.hasComprehensiveIncome;
    const parts = personal ? [ownerDeduction(it, input), input.special, input.additional, input.other] : [];
    const before = it.step(
      'taxableBeforeDonations',
      text('扣除捐赠前的应纳税所得额', 'Taxable income before donations'),
      own.minus(sum(parts)).notBelowZero(),
    );
    const given = input.donations.isZero
      ? Exact.zero
      : it.capped(
          input.donations,
          it.step(
            'donationLimit',
            text('捐赠扣除限额', 'Limit for donations'),
            before.times(it.number(law.donationLimit)),
          ),
          'donations',
        );
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
