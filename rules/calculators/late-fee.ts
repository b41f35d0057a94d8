import { addDays, daysBetween } from '../engine/dates.ts';
import {
  amount,
  type Case,
  count,
  day,
  defineCalculator,
  Exact,
  list,
  money,
  Parameters,
  sum,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import file from '../parameters/late-fee.json' with { type: 'json' };
import { extendedDeadline, type Rest } from './deadline.ts';

const law = new Parameters(file);
const daily = law.number('daily');
const holidayRule = law.rule('holidayRule');

const fields = {
  tax: money(text('滞纳税款', 'Tax paid late'), { required: true }),
  deadline: day(text('原定缴款期限的最后一天', 'Last day of the period as the law sets it'), {
    required: true,
    help: text(
      '例如次月15日；税务机关已公布顺延后的日期时，直接填该日期',
      'e.g. the 15th; where the office has announced a later day, enter that day',
    ),
  }),
  paidOn: day(text('实际缴款日', 'Day of payment'), {
    help: text('不填按计算日期', 'Empty: the date of the calculation'),
  }),
  periodStart: day(text('期限的第一天', 'First day of the period'), {
    help: text(
      '填写后，期限内连续3日以上法定休假日按天数顺延',
      'If entered, rests of three days or more within the period extend it',
    ),
  }),
  rests: list(
    text('法定休假安排', 'Official holidays'),
    {
      from: day(text('第一天', 'First day'), { required: true }),
      to: day(text('最后一天', 'Last day'), { required: true }),
    },
    {
      maxRows: 20,
      help: text('如国庆节10月1日至8日；周末不必填写', 'e.g. 1 to 8 October; weekends are known'),
    },
  ),
  workdays: list(
    text('调休上班的周末', 'Weekend days worked in exchange'),
    { on: day(text('日期', 'Day'), { required: true }) },
    { maxRows: 30 },
  ),
};

type Input = Values<typeof fields>;

/** Rests given by the person, each of them from a first to a last day. */
function restsOf(it: Case, input: Input): readonly Rest[] {
  return input.rests.map(({ from = '', to = '' }, index) => {
    if (to < from)
      it.refuse(
        `rests.${index}.to`,
        'range',
        text('最后一天不能早于第一天', 'The last day cannot come before the first'),
      );
    return { from, to };
  });
}

/** The deadline after moving it for holidays (实施细则第一百零九条). */
function lastDay(it: Case, input: Input, deadline: string): string {
  const first = holidayRule.periods[0];
  if (first === undefined || deadline < first.from) return deadline;
  it.use(holidayRule);
  const workdays = new Set(input.workdays.map(({ on }) => on ?? ''));
  return extendedDeadline(deadline, input.periodStart, restsOf(it, input), workdays);
}

/** Days from the day after the deadline to the day of payment, apart for each rate (细则第七十五条). */
function surchargeOver(it: Case, tax: Exact, first: string, last: string): Exact {
  const parts = daily.periods.flatMap((period) => {
    const from = first > period.from ? first : period.from;
    const to = period.to !== undefined && period.to < last ? period.to : last;
    if (from > to) return [];
    const days = it.named(Exact.whole(daysBetween(from, to) + 1), text('滞纳天数', 'days late'), 'count');
    return [tax.times(it.number(daily, from)).times(days)];
  });
  return toFen(sum(parts));
}

/** Late-payment surcharge (滞纳金). */
export const lateFee = defineCalculator({
  id: 'late-fee',
  group: 'behaviour',
  title: text('滞纳金', 'Late-payment surcharge'),
  summary: text(
    '逾期缴税每天加收万分之五，期限遇节假日顺延',
    '0.05 % a day after the deadline, which holidays move',
  ),
  keywords: ['滞纳金', '逾期', '欠税', '晚缴', '延期', 'zhinajin', 'yuqi', 'late'],
  from: '1993-01-01',
  fields,
  outputs: {
    days: count(text('滞纳天数', 'Days late')),
    surcharge: amount(text('滞纳金', 'Surcharge'), { main: true }),
    total: amount(text('税款与滞纳金合计', 'Tax and surcharge')),
  },
  tables: [
    {
      name: 'deadline',
      label: text('期限', 'Deadline'),
      columns: [
        { name: 'original', label: text('原期限', 'As set'), unit: 'other' },
        { name: 'moved', label: text('顺延后期限', 'After holidays'), unit: 'other' },
        { name: 'firstDay', label: text('起算日', 'Counted from'), unit: 'other' },
        { name: 'paidOn', label: text('缴款日', 'Paid on'), unit: 'other' },
      ],
    },
  ],
  compute(input, it) {
    const { tax, deadline = it.date, paidOn = it.date } = input;
    if (deadline < '1993-01-01')
      it.refuse(
        'deadline',
        'not-in-force',
        text('1993年以前的规定未收录', 'The law before 1993 is not known here'),
      );
    const moved = lastDay(it, input, deadline);
    const firstDay = addDays(moved, 1);
    it.tables['deadline'] = [{ original: deadline, moved, firstDay, paidOn }];
    const late = paidOn > moved ? daysBetween(moved, paidOn) : 0;
    const surcharge = it.step(
      'surcharge',
      text('滞纳金', 'Surcharge'),
      late === 0 ? Exact.zero : surchargeOver(it, tax, firstDay, paidOn),
    );
    it.number(daily);
    if (surcharge.isAbove(tax))
      it.warn(
        'above-principal',
        text(
          '滞纳金已超过税款本金；是否以本金为限，法律适用有争议（行政强制法第四十五条）',
          'The surcharge exceeds the tax; whether it may is disputed (Administrative Compulsion Law, art. 45)',
        ),
      );
    const total = it.step('total', text('税款与滞纳金合计', 'Tax and surcharge'), tax.plus(surcharge));
    return { days: Exact.whole(late), surcharge, total };
  },
});
