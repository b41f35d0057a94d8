import { choice, text, type Values, yesNo } from '../engine/index.ts';

const KINDS = text('申报的税种', 'Returns to file');

/** Inputs of the filing calendar. */
export const filingCalendarFields = {
  span: choice(text('范围', 'Span'), {
    month: text('日期所在的月份', 'The month of the date'),
    year: text('日期所在的全年', 'The year of the date'),
  }),
  taxpayer: choice(text('纳税人', 'Taxpayer'), {
    general: text('企业（增值税一般纳税人）', 'Company, general VAT taxpayer'),
    smallScale: text('企业（增值税小规模纳税人）', 'Company, small-scale VAT taxpayer'),
    individual: text('个体工商户（小规模纳税人）', 'Individual business, small-scale'),
    person: text('自然人（个人综合所得）', 'Natural person with comprehensive income'),
  }),
  vatPeriod: choice(
    text('增值税纳税期限', 'VAT period'),
    {
      usual: text(
        '通常（一般纳税人按月，小规模按季）',
        'As usual: general taxpayers by month, small-scale by quarter',
      ),
      month: text('按月', 'Month'),
      quarter: text('按季', 'Quarter'),
    },
    { section: KINDS },
  ),
  incomePeriod: choice(
    text('所得税预缴期限', 'Period of income-tax prepayment'),
    { quarter: text('按季', 'Quarter'), month: text('按月', 'Month') },
    { help: text('小型微利企业统一按季', 'Small low-profit enterprises always by quarter') },
  ),
  withholding: yesNo(text('代扣代缴个人所得税（发工资）', 'Withholds income tax from wages'), {
    default: true,
  }),
  consumption: yesNo(text('消费税', 'Consumption tax')),
  stamp: yesNo(text('按季申报印花税', 'Stamp tax by quarter')),
  environment: yesNo(text('环境保护税（按季）', 'Environmental protection tax, by quarter')),
  resource: yesNo(text('资源税（按月）', 'Resource tax, by month')),
  tobacco: yesNo(text('烟叶税（按月）', 'Tobacco-leaf tax, by month')),
};
export type FilingCalendarInput = Values<typeof filingCalendarFields>;
