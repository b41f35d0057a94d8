import { integer, list, money, text, yesNo } from '../engine/index.ts';

const EARLIER = text('本表之前的累计（同一单位本年度）', 'Before the first row (same employer, this year)');

/** Inputs of the withholding from wages: the months as rows, and what went before them. */
export const withholdingFields = {
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
      other: money(text('其他扣除', 'Other deductions'), {
        help: text(
          '年金、个人养老金、商业健康保险（每月200元以内）等，本月合计',
          'Annuity, private pension, health insurance (up to 200 a month) and the like, of the month',
        ),
      }),
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
