import {
  amount,
  choice,
  count,
  defineCalculator,
  Exact,
  integer,
  list,
  money,
  rate,
  text,
  toFen,
  yesNo,
} from '../engine/index.ts';
import { iitLaw } from './iit-law.ts';
import { remunerationLaw as law } from './iit-remuneration.ts';

const INCOME = text('累计收入', 'Income to date');
const TAXABLE = text('累计应纳税所得额', 'Taxable income to date');
const THIS_MONTH = text('本月应预扣预缴税额', 'Tax to withhold this month');
const TO_DATE = text('累计已预扣预缴税额', 'Tax withheld to date');

/**
 * Labour-service pay withheld cumulatively: platform workers (国家税务总局公告2025年第16号), insurance and
 * securities agents (财税〔2018〕164号 第三条), student interns (国家税务总局公告2020年第13号 第二条).
 */
export const iitLabourCumulative = defineCalculator({
  id: 'iit-labour-cumulative',
  group: 'individual-income',
  title: text('劳务报酬累计预扣（平台、保险营销、实习）', 'Labour pay withheld cumulatively'),
  summary: text(
    '骑手、主播、保险营销员、实习学生按月累计预扣',
    'Platform workers, agents and interns, month by month',
  ),
  keywords: [
    '骑手',
    '外卖',
    '网约车',
    '主播',
    '平台',
    '保险营销员',
    '证券经纪人',
    '实习',
    'qishou',
    'platform',
  ],
  from: '2019-01-01',
  fields: {
    kind: choice(text('人员', 'Who'), {
      platform: text('互联网平台内从业人员', 'Platform worker'),
      agent: text('保险营销员、证券经纪人', 'Insurance or securities agent'),
      intern: text('全日制实习学生', 'Full-time student intern'),
    }),
    priorYearUnder60k: yesNo(
      text('上年各月均在本单位预扣且收入不超过6万元', 'All of last year paid here, 60,000 or less'),
      {
        help: text(
          '自一月起一次扣除全年减除费用6万元（2021年起）',
          'The year’s 60,000 is deducted at once, from January (since 2021)',
        ),
      },
    ),
    months: list(
      text('各月收入', 'Months'),
      {
        income: money(text('本月收入（不含增值税）', 'Income of the month, without VAT'), { required: true }),
        exempt: money(text('免税收入', 'Exempt income')),
        surcharges: money(text('附加税费', 'Surcharges'), {
          help: text('仅保险营销员、证券经纪人', 'Only for agents'),
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
      {
        maxRows: 12,
        required: true,
        help: text(
          '本年度连续取得收入的每个月一行，不含三险一金和专项附加扣除（年终汇算时扣）',
          'One row a month of this year paid without a break; personal deductions wait for the settlement',
        ),
      },
    ),
  },
  outputs: {
    taxThisMonth: amount(THIS_MONTH, { main: true }),
    taxYearToDate: amount(TO_DATE),
    taxableYearToDate: amount(TAXABLE),
  },
  tables: [
    {
      name: 'months',
      label: text('逐月计算', 'Month by month'),
      columns: [
        { name: 'month', ...count(text('第几个月', 'Month')) },
        { name: 'taxable', ...amount(TAXABLE) },
        { name: 'rate', ...rate(text('预扣率', 'Rate')) },
        { name: 'tax', ...amount(text('本月税额', 'Tax of the month')) },
        { name: 'taxToDate', ...amount(TO_DATE) },
      ],
    },
  ],
  compute({ kind, priorYearUnder60k, months }, it) {
    const rule = law.cumulative[kind];
    if (rule.find(it.date) === undefined)
      it.refuse(
        'kind',
        'not-in-force',
        text('该人员当日尚不适用累计预扣', 'Not withheld cumulatively on that day'),
      );
    it.use(rule);
    if (priorYearUnder60k && iitLaw.basicDeductionAtOnce.find(it.date) === undefined)
      it.refuse(
        'priorYearUnder60k',
        'not-in-force',
        text('此规定自2021年起', 'This rule is in force since 2021'),
      );
    const rows = months.flatMap((row) => Array.from({ length: row.count }, () => row));
    if (rows.length > 12) it.refuse('months', 'rows', text('最多12个月', 'Twelve months at most'));
    const keep = Exact.one.minus(it.number(law.feeRatio));
    const keepOfAgent = kind === 'agent' ? Exact.one.minus(it.number(law.agentCostRatio)) : undefined;
    const table = it.use(iitLaw.annualTable);
    const atOnce = priorYearUnder60k ? it.number(iitLaw.basicDeductionAtOnce) : undefined;
    const monthly = it.number(iitLaw.basicDeductionMonth);
    const written: Record<string, string>[] = [];
    let [income, less, reduction, withheld] = [Exact.zero, Exact.zero, Exact.zero, Exact.zero];
    let [taxThisMonth, taxable] = [Exact.zero, Exact.zero];
    for (const [index, row] of rows.entries()) {
      const say = index === rows.length - 1 ? it.step.bind(it) : it.hush.bind(it);
      const earlier = it.named(income, text('截至上月累计收入', 'Income to the end of last month'));
      income = say('income', INCOME, earlier.plus(row.income));
      less = less.plus(row.exempt).plus(row.other);
      if (kind === 'agent') less = less.plus(row.surcharges);
      reduction = reduction.plus(row.reduction);
      const afterExpense = say('counted', text('累计收入额', 'Income counted to date'), income.times(keep));
      const counted =
        keepOfAgent === undefined
          ? afterExpense
          : say(
              'afterCost',
              text('减除展业成本后', 'After the agent’s costs'),
              afterExpense.times(keepOfAgent),
            );
      const span = it.named(Exact.whole(index + 1), text('从业月数', 'months'), 'count');
      const basic = say(
        'basic',
        text('累计减除费用', 'Basic deduction to date'),
        atOnce ?? monthly.times(span),
      );
      const rest = it.named(
        less,
        text('累计免税收入和其他扣除', 'Exempt income and other deductions to date'),
      );
      taxable = say('taxable', TAXABLE, counted.minus(basic).minus(rest).notBelowZero());
      const due = say('due', text('累计应预扣预缴税额', 'Tax due to date'), toFen(table.tax(taxable)));
      taxThisMonth = say(
        'taxThisMonth',
        THIS_MONTH,
        due
          .minus(it.named(reduction, text('累计减免税额', 'Reductions to date')))
          .minus(it.named(withheld, TO_DATE))
          .notBelowZero(),
      );
      withheld = withheld.plus(taxThisMonth);
      written.push({
        month: String(index + 1),
        taxable: taxable.toFixed(2),
        rate: table.bandOf(taxable).rate.toString(),
        tax: taxThisMonth.toFixed(2),
        taxToDate: withheld.toFixed(2),
      });
    }
    it.tables['months'] = written;
    return { taxThisMonth, taxYearToDate: withheld, taxableYearToDate: taxable };
  },
});
