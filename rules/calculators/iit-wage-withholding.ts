import {
  amount,
  type Case,
  count,
  defineCalculator,
  Exact,
  monthEnd,
  rate,
  text,
  toFen,
  type Values,
  yearOf,
} from '../engine/index.ts';
import { iitLaw } from './iit-law.ts';
import { withholdingFields } from './iit-wage-withholding-fields.ts';

const INCOME = text('累计收入', 'Income to date');
const TAXABLE = text('累计预扣预缴应纳税所得额', 'Taxable income to date');
const EARLIER_INCOME = text('截至上月累计收入', 'Income to the end of last month');
const EARLIER_DEDUCTIONS = text('截至上月累计免税收入和扣除', 'Exempt income and deductions to last month');
const THIS_MONTH = text('本月应预扣预缴税额', 'Tax to withhold this month');
const TO_DATE = text('累计已预扣预缴税额', 'Tax withheld to date');
type Input = Values<typeof withholdingFields>;
type Month = Input['months'][number];

function eachMonth(rows: readonly Month[]): readonly Month[] {
  if (rows.every((row) => row.count === 1)) return rows;
  return rows.flatMap((row) => Array.from({ length: row.count }, () => row));
}

/** Amounts before the first row and the months they belong to: one without the other gives a wrong deduction. */
function checkEarlier(it: Case, input: Input): void {
  const { earlierMonths, earlierIncome, earlierDeductions, earlierReduction, earlierWithheld } = input;
  if (earlierMonths > 0)
    it.ask(
      'earlierIncome',
      text('请填写之前累计收入，没有的填0', 'Please enter the income before, 0 if none'),
    );
  else if (
    [earlierIncome, earlierDeductions, earlierReduction, earlierWithheld].some((value) => value.isPositive)
  )
    it.refuse('earlierMonths', 'required', text('请填写之前已任职月数', 'Please enter the months before'));
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
  checkEarlier(it, input);
  const last = monthEnd(yearOf(it.date), Math.min(input.firstMonth + length - 1, 12));
  if (input.firstJob && iitLaw.firstJobFromJanuary.find(last) === undefined)
    it.warn(
      'not-in-force',
      text(
        '年度首次入职自一月起算减除费用的规定自2020年7月起，此前按任职月数计算',
        'The deduction from January for a first job is in force since July 2020; months employed are counted',
      ),
      'firstJob',
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
  fields: withholdingFields,
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
