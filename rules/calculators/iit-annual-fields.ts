import { choice, money, text, type Values, yesNo } from '../engine/index.ts';
import { donationFields } from './donations.ts';
import { specialAdditionalFields } from './special-additional.ts';

/** The two ways to tax a year-end bonus. */
export const METHODS = {
  separate: text('单独计税', 'Taxed alone'),
  merged: text('并入综合所得', 'Merged into comprehensive income'),
};
const INCOME = text('收入（全年税前）', 'Income (gross, whole year)');
const SPECIAL = text('专项扣除', 'Social insurance and housing fund');
const OTHER = text('其他扣除', 'Other deductions');
const DONATIONS = text('公益慈善捐赠', 'Donations');
const PAID = text('已缴税款', 'Tax already withheld');

/** Inputs of the annual settlement. */
export const annualFields = {
  wages: money(text('工资薪金', 'Wages and salaries'), {
    section: INCOME,
    help: text(
      '全年合计，不含年终奖（填在下面）',
      'Of the whole year, without a year-end bonus (it goes below)',
    ),
  }),
  labour: money(text('劳务报酬', 'Labour-service remuneration'), {
    help: text('填税前收入全额，系统按80%计', 'Gross; 80 % is counted'),
  }),
  author: money(text('稿酬', 'Author’s remuneration'), {
    help: text('填税前收入全额，系统按56%计', 'Gross; 56 % is counted'),
  }),
  royalties: money(text('特许权使用费', 'Royalties'), {
    help: text('填税前收入全额，系统按80%计', 'Gross; 80 % is counted'),
  }),
  commission: money(text('保险营销员、证券经纪人佣金', 'Commission of insurance and securities agents'), {
    help: text(
      '不含增值税的全额，不要再计入劳务报酬；按80%计，再扣25%展业成本',
      'Gross, without VAT, not among labour pay; 80 % is counted, less a quarter for costs',
    ),
  }),
  commissionSurcharges: money(text('佣金的附加税费', 'Surcharges on the commission')),
  exemptIncome: money(text('免税收入', 'Exempt income'), {
    help: text('已计入上面收入、但依法免税的部分', 'Exempt parts of the income above'),
  }),
  expatAllowances: money(text('外籍个人免税津补贴', 'Exempt allowances of a foreigner'), {
    help: text(
      '已计入工资的住房、探亲、语言培训、子女教育等津补贴；与专项附加扣除只能选一（2019–2027年）',
      'Housing, home leave, language, schooling and the like, included in wages; instead of special additional deductions (2019–2027)',
    ),
  }),
  bonus: money(text('全年一次性奖金', 'Year-end bonus'), {
    section: text('年终奖', 'Year-end bonus'),
    help: text('一年只能有一笔单独计税', 'One a year may be taxed alone'),
  }),
  bonusMethod: choice(text('年终奖计税方法', 'How to tax the bonus'), METHODS, {
    help: text('结果同时给出两种方法的比较', 'Both are compared beside the answer'),
  }),
  socialInsurance: money(text('基本养老、医疗、失业保险个人缴费', 'Social insurance, own part'), {
    help: text('全年合计', 'Of the whole year'),
    section: SPECIAL,
  }),
  housingFund: money(text('住房公积金个人缴费', 'Housing fund, own part'), {
    help: text('全年合计', 'Of the whole year'),
  }),
  housingFundBase: money(text('住房公积金缴费基数（全年）', 'Base of the housing fund (year)'), {
    help: text(
      '填写则按基数12%限额扣除；基数不超过当地职工平均工资3倍',
      'If given, at most 12 % of it counts; the base is at most three local average wages',
    ),
  }),
  ...specialAdditionalFields,
  privatePension: money(text('个人养老金', 'Private pension'), {
    section: OTHER,
    help: text('每年12000元以内；2022年起', 'Up to 12,000 a year; since 2022'),
  }),
  commercialHealth: money(text('商业健康保险', 'Commercial health insurance'), {
    help: text('每年2400元以内', 'Up to 2,400 a year'),
  }),
  annuity: money(text('企业（职业）年金个人缴费', 'Annuity, own part'), {
    help: text('缴费工资计税基数4%以内的部分', 'The part within 4 % of the base'),
  }),
  annuityBase: money(text('年金缴费工资计税基数（全年）', 'Base of the annuity (year)'), {
    help: text(
      '填写则按基数4%限额扣除；基数不超过所在城市职工平均工资3倍',
      'If given, at most 4 % of it counts; the base is at most three local average wages',
    ),
  }),
  otherDeductions: money(text('其他依法扣除', 'Other deductions by law')),
  donations: { ...donationFields.donations, section: DONATIONS },
  donationsFull: donationFields.donationsFull,
  taxReduction: money(text('减免税额', 'Tax reduction'), {
    section: PAID,
    help: text('残疾、孤老、烈属等减免', 'For the disabled, the bereaved, families of martyrs'),
  }),
  taxWithheld: money(text('综合所得已预缴税额', 'Tax withheld on comprehensive income')),
  bonusTaxWithheld: money(text('年终奖已扣缴税额', 'Tax withheld on the bonus')),
  withheldProperly: yesNo(text('扣缴义务人均已依法预扣预缴', 'All payers withheld as required'), {
    default: true,
    help: text('否则不能享受汇算补税豁免', 'Otherwise the payment cannot be waived'),
  }),
};

export type AnnualInput = Values<typeof annualFields>;
export type Method = AnnualInput['bonusMethod'];
