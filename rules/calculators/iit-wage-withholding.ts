import {
  amount,
  type Case,
  count,
  defineCalculator,
  Exact,
  integer,
  list,
  money,
  monthEnd,
  rate,
  text,
  toFen,
  type Values,
  yearOf,
  yesNo,
} from '../engine/index.ts';
import { iitLaw } from './iit-law.ts';

const INCOME = text('累计收入', 'Income to date');
const TAXABLE = text('累计预扣预缴应纳税所得额', 'Taxable income to date');
const EARLIER_INCOME = text('截至上月累计收入', 'Income to the end of last month');
const EARLIER_DEDUCTIONS = text('截至上月累计免税收入和扣除', 'Exempt income and deductions to last month');
const THIS_MONTH = text('本月应预扣预缴税额', 'Tax to withhold this month');
const TO_DATE = text('累计已预扣预缴税额', 'Tax withheld to date');
const EARLIER = text('本表之前的累计（同一单位本年度）', 'Before the first row (same employer, this year)');

const fields = {
  months: list(
    text('各月工资', 'Months'),
    {
      income: money(text('本月收入', 'Income of the month'), {
        required: true,
        help: text('税前应发，不含单独计税的年终奖', 'Gross, without a bonus taxed alone'),
      }),
      exempt: money(text('免税收入', 'Exempt income')),
      socialInsurance: money(text('社会保险个人缴费', 'Social insurance, own part')),
      housingFund: money(text('住房公积金个人缴费', 'Housing fund, own part')),
      additional: money(text('专项附加扣除', 'Special additional deductions'), {
        help: text('本月合计', 'All of them, of the month'),
      }),
      other: money(text('其他扣除', 'Other deductions')),
      reduction: money(text('减免税额', 'Tax reduction')),
      count: integer(text('连续月数', 'Months alike'), {
        min: '1',
        max: '12',
        default: '1',
        help: text('连续几个月数字相同时可合为一行', 'Several equal months may share a row'),
      }),
    },
    { maxRows: 12, required: true, help: text('在本单位任职的每个月一行', 'One row a month employed here') },
  ),
  firstMonth: integer(text('第一行是几月', 'Calendar month of the first row'), {
    help: text('年中入职的填入职月份', 'For those who joined within the year, the month of joining'),
    min: '1',
    max: '12',
    default: '1',
  }),
  firstJob: yesNo(text('本年度首次取得工资薪金', 'First wage income of this year'), {
    help: text(
      '减除费用自一月起算（2020年7月起）',
      'The basic deduction counts from January (since July 2020)',
    ),
  }),
  priorYearUnder60k: yesNo(
    text('上年全年在本单位且收入不超过6万元', 'All of last year here, on 60,000 or less'),
    {
      help: text(
        '全年减除费用6万元一次扣除（2021年起）',
        'The year’s 60,000 is deducted at once (since 2021)',
      ),
    },
  ),
  earlierMonths: integer(text('之前已任职月数', 'Months employed before'), { max: '11', section: EARLIER }),
  earlierIncome: money(text('之前累计收入', 'Income before')),
  earlierDeductions: money(text('之前累计免税收入和各项扣除', 'Exempt income and deductions before'), {
    help: text('不含减除费用', 'Without the basic deduction'),
  }),
  earlierReduction: money(text('之前累计减免税额', 'Tax reductions before')),
  earlierWithheld: money(text('之前累计已预扣税额', 'Tax withheld before')),
};

type Input = Values<typeof fields>;
type Month = Input['months'][number];

function eachMonth(rows: readonly Month[]): readonly Month[] {
  if (rows.every((row) => row.count === 1)) return rows;
  return rows.flatMap((row) => Array.from({ length: row.count }, () => row));
}

function checkMonths(it: Case, input: Input, length: number): void {
  if (input.firstMonth + length - 1 > 12)
    it.refuse('months', 'rows', text('月份超出十二月', 'The months run past December'));
  if (input.earlierMonths >= input.firstMonth)
    it.refuse(
      'earlierMonths',
      'range',
      text('之前任职月数应少于第一行的月份', 'Must be less than the calendar month of the first row'),
    );
  if (!input.priorYearUnder60k) return;
  if (iitLaw.basicDeductionAtOnce.find(it.date) === undefined)
    it.refuse(
      'priorYearUnder60k',
      'not-in-force',
      text('此规定自2021年起', 'This rule is in force since 2021'),
    );
  if (input.firstMonth - input.earlierMonths !== 1)
    it.refuse(
      'priorYearUnder60k',
      'condition',
      text('须自一月起一直在本单位任职', 'Only for those employed here since January'),
    );
}

/** Basic deduction to date: 5,000 a month employed, from January for a first job, or the year's at once. */
function basicToDate(it: Case, input: Input, index: number): Exact {
  if (input.priorYearUnder60k) return it.number(iitLaw.basicDeductionAtOnce);
  const month = input.firstMonth + index;
  let span = input.earlierMonths + index + 1;
  if (input.firstJob) {
    const then = monthEnd(yearOf(it.date), month);
    if (iitLaw.firstJobFromJanuary.find(then) !== undefined) {
      it.use(iitLaw.firstJobFromJanuary, then);
      span = month;
    }
  }
  const months = it.named(Exact.whole(span), text('月数', 'months'), 'count');
  return it.number(iitLaw.basicDeductionMonth).times(months);
}

/**
 * Cumulative withholding from wages (国家税务总局公告2018年第61号 第六条): tax to date on income to date, less what was
 * withheld before. A negative result is not refunded within the year but carried to the following months.
 */
function withhold(input: Input, it: Case) {
  const months = eachMonth(input.months);
  checkMonths(it, input, months.length);
  const table = it.use(iitLaw.annualTable);
  const rows: Record<string, string>[] = [];
  let income = input.earlierIncome;
  let deductions = input.earlierDeductions;
  let reduction = input.earlierReduction;
  let withheld = input.earlierWithheld;
  let taxThisMonth = Exact.zero;
  let taxable = Exact.zero;
  for (const [index, row] of months.entries()) {
    const say = index === months.length - 1 ? it.step.bind(it) : it.hush.bind(it);
    income = it.named(income, EARLIER_INCOME).plus(row.income);
    deductions = it
      .named(deductions, EARLIER_DEDUCTIONS)
      .plus(row.exempt)
      .plus(row.socialInsurance)
      .plus(row.housingFund)
      .plus(row.additional)
      .plus(row.other);
    reduction = reduction.plus(row.reduction);
    const basic = basicToDate(it, input, index);
    const earned = say('incomeYearToDate', INCOME, income);
    const deducted = say(
      'deductionsToDate',
      text('累计免税收入和扣除', 'Exempt income and deductions to date'),
      deductions,
    );
    const base = say('basicToDate', text('累计减除费用', 'Basic deduction to date'), basic);
    taxable = say('taxableYearToDate', TAXABLE, earned.minus(base).minus(deducted).notBelowZero());
    const band = it.explaining ? table.explainedBandOf(taxable) : table.bandOf(taxable);
    const due = say(
      'taxDueToDate',
      text('累计应预扣预缴税额', 'Tax due to date'),
      toFen(taxable.times(band.rate).minus(band.quick)),
    );
    taxThisMonth = say(
      'taxThisMonth',
      THIS_MONTH,
      due
        .minus(it.named(reduction, text('累计减免税额', 'Reductions to date')))
        .minus(it.named(withheld, TO_DATE))
        .notBelowZero(),
    );
    withheld = withheld.plus(taxThisMonth);
    rows.push({
      month: String(input.firstMonth + index),
      income: income.toFixed(2),
      taxable: taxable.toFixed(2),
      rate: band.rate.toString(),
      tax: taxThisMonth.toFixed(2),
      taxToDate: withheld.toFixed(2),
    });
  }
  it.tables['months'] = rows;
  return { taxThisMonth, taxYearToDate: withheld, incomeYearToDate: income, taxableYearToDate: taxable };
}

/** Monthly withholding from wages by the cumulative method, since 2019. The date's year is the tax year. */
export const iitWageWithholding = defineCalculator({
  id: 'iit-wage-withholding',
  group: 'individual-income',
  title: text('工资薪金预扣预缴', 'Withholding from wages'),
  summary: text('按累计预扣法逐月计算工资个税', 'Tax to withhold from wages month by month, cumulatively'),
  keywords: ['工资', '薪金', '月薪', '个税', '预扣', '到手', 'gongzi', 'salary'],
  from: '2019-01-01',
  fields,
  outputs: {
    taxThisMonth: amount(THIS_MONTH, { main: true }),
    taxYearToDate: amount(text('年初至今预扣税额', 'Tax withheld in the year to date')),
    incomeYearToDate: amount(INCOME),
    taxableYearToDate: amount(TAXABLE),
  },
  tables: [
    {
      name: 'months',
      label: text('逐月计算', 'Month by month'),
      columns: [
        { name: 'month', ...count(text('月份', 'Month')) },
        { name: 'income', ...amount(INCOME) },
        { name: 'taxable', ...amount(TAXABLE) },
        { name: 'rate', ...rate(text('预扣率', 'Rate')) },
        { name: 'tax', ...amount(text('本月税额', 'Tax of the month')) },
        { name: 'taxToDate', ...amount(TO_DATE) },
      ],
    },
  ],
  compute: withhold,
});
