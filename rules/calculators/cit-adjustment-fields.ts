import { choice, type Exact, integer, list, money, text, type Values, yesNo } from '../engine/index.ts';

const LIMITS = text('限额扣除项目', 'Items deductible up to a limit');
const RELIEFS = text('免税收入与加计扣除', 'Exempt income and super-deductions');

/** Inputs of the tax adjustments (纳税调整). */
export const adjustmentFields = {
  sales: money(text('销售（营业）收入', 'Sales'), {
    section: LIMITS,
    help: text(
      '主营＋其他业务＋视同销售；有招待费或广告费时必填',
      'Main, other and deemed sales; needed with entertainment or advertising',
    ),
  }),
  wages: money(text('实际发放的合理工资薪金', 'Wages actually paid'), {
    help: text(
      '有职工福利费、工会经费或职工教育经费时必填',
      'Needed with staff welfare, union fees or staff education',
    ),
  }),
  welfare: money(text('职工福利费', 'Staff welfare')),
  union: money(text('工会经费', 'Union fees')),
  education: money(text('职工教育经费', 'Staff education')),
  educationCarried: money(text('以前年度结转的职工教育经费', 'Staff education carried forward')),
  entertainment: money(text('业务招待费', 'Entertainment')),
  advertisingKind: choice(text('广告费行业', 'Industry, for advertising'), {
    general: text('一般企业（15%）', 'General (15 %)'),
    special: text(
      '化妆品制造（2011年起含销售）、医药制造、饮料制造（不含酒）（30%，至2025年）',
      'Makers of cosmetics (sellers too since 2011), medicine, soft drinks (30 %, to 2025)',
    ),
    tobacco: text('烟草企业（不得扣除，至2025年）', 'Tobacco (not deductible, to 2025)'),
  }),
  advertising: money(text('广告费和业务宣传费', 'Advertising')),
  advertisingCarried: money(text('以前年度结转的广告费', 'Advertising carried forward')),
  relatedInterest: money(text('支付给关联方的利息', 'Interest paid to related parties'), {
    help: text(
      '债资比超过2:1（金融企业5:1）部分的利息不得扣除',
      'Not deductible on debt above 2 : 1 of equity (5 : 1 for financial enterprises)',
    ),
  }),
  relatedDebt: money(text('关联方债权投资（年度平均）', 'Debt to related parties, average of the year')),
  relatedEquity: money(text('关联方权益投资（年度平均）', 'Equity of related parties, average of the year')),
  financialEnterprise: yesNo(text('金融企业', 'Financial enterprise')),
  donations: money(text('公益性捐赠（限额）', 'Donations within the limit')),
  donationsCarried: list(
    text('以前年度结转的捐赠', 'Donations carried forward'),
    {
      year: integer(text('年度', 'Year'), { required: true, min: '2016', max: '2100' }),
      amount: money(text('未扣除金额', 'Not yet deducted')),
    },
    { maxRows: 3, help: text('三年内，2017年起', 'Up to three years, since 2017') },
  ),
  nonDeductible: money(
    text('不得扣除的支出（罚款、税收滞纳金、赞助等）', 'Not deductible: fines, late fees, sponsorship'),
  ),
  otherIncrease: money(text('其他纳税调增', 'Other increases')),
  otherDecrease: money(text('其他纳税调减', 'Other decreases')),
  nonTaxableIncome: money(text('不征税收入', 'Income not taxed'), { section: RELIEFS }),
  exemptIncome: money(
    text(
      '免税、减计收入（国债利息、符合条件的股息等）',
      'Exempt income: treasury interest, qualifying dividends',
    ),
  ),
  research: money(text('研发费用（费用化及当年摊销）', 'R&D expensed or amortised this year')),
  researchFourthQuarter: money(text('其中2022年第四季度的研发费用', 'of it in the fourth quarter of 2022'), {
    help: text('仅2022年；不填按全年的四分之一计算', 'For 2022 only; empty: a quarter of the year'),
  }),
  researchIndustry: choice(text('研发加计扣除行业', 'Industry, for R&D'), {
    general: text('一般企业', 'General'),
    manufacturing: text('制造业', 'Manufacturing'),
    chip: text('集成电路、工业母机（2023–2027）', 'Integrated circuits, machine tools (2023–2027)'),
    excluded: text(
      '烟草、住宿餐饮、批发零售、房地产、租赁商务、娱乐（不适用）',
      'Tobacco, hotels and catering, trade, real estate, leasing, entertainment (none)',
    ),
  }),
  disabledWages: money(text('残疾职工工资', 'Wages of disabled staff'), {
    help: text('加计100%扣除', 'Deducted once more'),
  }),
  highTech: yesNo(text('高新技术企业', 'High-tech enterprise'), { section: text('资格', 'Qualification') }),
  techSme: yesNo(text('科技型中小企业', 'Technology small or medium enterprise')),
};

export type AdjustmentInput = Values<typeof adjustmentFields> & { readonly profit: Exact };
