import { addDays, daysBetween } from '../engine/dates.ts';
import {
  amount,
  type Case,
  count,
  defineCalculator,
  Exact,
  Parameters,
  sum,
  text,
  toFen,
} from '../engine/index.ts';
import file from '../parameters/late-fee.json' with { type: 'json' };
import { laterAnnounced, movedDeadline } from './late-fee-deadline.ts';
import { lateFeeFields } from './late-fee-fields.ts';

const daily = new Parameters(file).number('daily');

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
  fields: lateFeeFields,
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
    const moved = movedDeadline(it, input, deadline);
    const firstDay = addDays(moved, 1);
    it.tables['deadline'] = [{ original: deadline, moved, firstDay, paidOn }];
    const surchargeFrom = (last: string): Exact =>
      paidOn > last ? surchargeOver(it, tax, addDays(last, 1), paidOn) : Exact.zero;
    const late = paidOn > moved ? daysBetween(moved, paidOn) : 0;
    const name =
      late > 0 ? text('滞纳金', 'Surcharge') : text('滞纳金（在期限内缴纳）', 'Surcharge (paid in time)');
    const surcharge = it.step('surcharge', name, surchargeFrom(moved));
    const announced = laterAnnounced(input, it, deadline, moved);
    if (announced !== undefined && late > 0) {
      const less = surchargeFrom(announced).toFixed(2);
      it.warn(
        'maybe-extended',
        text(
          `如属按月（季）申报的税种，公布的期限为 ${announced}，滞纳金为 ${less} 元：请选择期限种类`,
          `For a monthly or quarterly return the announced day is ${announced}, the surcharge ${less}: please choose the kind`,
        ),
        'kind',
      );
    }
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
