import { addDays, yearOf } from '../engine/dates.ts';
import { type Case, Parameters, text } from '../engine/index.ts';
import type { Holidays } from '../engine/parameters.ts';
import file from '../parameters/late-fee.json' with { type: 'json' };
import { extendedDeadline, restDaysOf } from './deadline.ts';
import { announcedDeadline, areHolidaysKnown, holidaysBetween } from './holidays.ts';
import type { LateFeeInput } from './late-fee-fields.ts';

const law = new Parameters(file);
const holidayRule = law.rule('holidayRule');
const counting = law.rule('counting');
/** No rest is longer; how far ahead holidays are looked for. */
const AHEAD = 31;

/** Rests told by the person, each of them from a first to a last day. */
function toldHolidays(it: Case, input: LateFeeInput): Holidays {
  const rests = input.rests.map(({ from = '', to = '' }, index) => {
    if (to < from)
      it.refuse(
        `rests.${index}.to`,
        'range',
        text('最后一天不能早于第一天', 'The last day cannot come before the first'),
      );
    return [from, to] as const;
  });
  return { rests, workdays: input.workdays.map(({ on = '' }) => on) };
}

/** A monthly or quarterly return: the announced day, or else what the rule makes of the first fifteen days. */
function monthlyDeadline(it: Case, input: LateFeeInput, deadline: string): string {
  if (!deadline.endsWith('-15'))
    it.refuse(
      'deadline',
      'range',
      text('按月（季）申报的期限为当月15日', 'These returns are due on the 15th of a month'),
    );
  return announcedDeadline(it, deadline) ?? byRule(it, input, deadline, `${deadline.slice(0, 8)}01`);
}

function byRule(it: Case, input: LateFeeInput, deadline: string, start: string | undefined): string {
  it.use(holidayRule, deadline);
  const known = holidaysBetween(it, start ?? deadline, addDays(deadline, AHEAD));
  const told = toldHolidays(it, input);
  if (!areHolidaysKnown(yearOf(deadline)) && told.rests.length === 0)
    it.warn(
      'holidays-unknown',
      text(
        `${yearOf(deadline)}年节假日安排未收录，仅按周末顺延，请填写法定休假安排`,
        `The holidays of ${yearOf(deadline)} are not known here; only weekends were counted, please enter them`,
      ),
      'rests',
    );
  const days = restDaysOf([...known, told]);
  return extendedDeadline(deadline, start, days, () =>
    it.use(counting, deadline) === 'working-days' ? 'working-days' : 'calendar-days',
  );
}

/** The deadline after moving it for holidays (实施细则第一百零九条; since 2002-10-15). */
export function movedDeadline(it: Case, input: LateFeeInput, deadline: string): string {
  const first = holidayRule.periods[0];
  if (first === undefined || deadline < first.from) return deadline;
  if (input.kind === 'monthly') return monthlyDeadline(it, input, deadline);
  return byRule(it, input, deadline, input.periodStart);
}

/** The day announced for monthly returns of that month, where it is later than the deadline that was used. */
export function laterAnnounced(
  input: LateFeeInput,
  it: Case,
  deadline: string,
  moved: string,
): string | undefined {
  const open = input.kind === 'given' && input.periodStart === undefined && deadline.endsWith('-15');
  const announced = open ? announcedDeadline(it.aside(), deadline) : undefined;
  return announced !== undefined && announced > moved ? announced : undefined;
}
