import { choice, day, list, money, text, type Values } from '../engine/index.ts';

const HOLIDAYS = text('期限与节假日', 'The period and its holidays');

/** Inputs of the late-payment surcharge. */
export const lateFeeFields = {
  tax: money(text('滞纳税款', 'Tax paid late'), { required: true }),
  deadline: day(text('原定缴款期限的最后一天', 'Last day of the period as the law sets it'), {
    required: true,
    help: text(
      '例如次月15日；遇法定休假日、周末自动顺延。税务机关已公布顺延后的日期时，可直接填该日期',
      'e.g. the 15th; moved for weekends and holidays. Where the office has announced a later day, enter that day',
    ),
  }),
  paidOn: day(text('实际缴款日', 'Day of payment'), {
    help: text('不填按计算日期', 'Empty: the date of the calculation'),
  }),
  kind: choice(
    text('期限种类', 'Kind of period'),
    {
      given: text('其他期限（通知书、年度汇算等）', 'Any other (a notice, a yearly settlement)'),
      monthly: text('按月（季）期满15日内申报的税种', 'Returns due fifteen days after a month or quarter'),
    },
    {
      section: HOLIDAYS,
      help: text(
        '按月（季）申报的，2021—2026年采用税务总局公布的申报纳税期限',
        'For these the days announced for 2021 to 2026 are used',
      ),
    },
  ),
  periodStart: day(text('期限的第一天', 'First day of the period'), {
    when: { field: 'kind', in: ['given'] },
    help: text(
      '填写后，期限内连续3日以上法定休假日按天数顺延',
      'If entered, rests of three days or more within the period extend it',
    ),
  }),
  rests: list(
    text('其他法定休假安排', 'Further official holidays'),
    {
      from: day(text('第一天', 'First day'), { required: true }),
      to: day(text('最后一天', 'Last day'), { required: true }),
    },
    {
      maxRows: 20,
      help: text(
        '2009—2026年的全国节假日和周末已收录，不必填写',
        'Weekends and the national holidays of 2009 to 2026 are known',
      ),
    },
  ),
  workdays: list(
    text('其他调休上班的周末', 'Further weekend days worked in exchange'),
    { on: day(text('日期', 'Day'), { required: true }) },
    { maxRows: 30 },
  ),
};
export type LateFeeInput = Values<typeof lateFeeFields>;
