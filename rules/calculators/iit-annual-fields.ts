import { choice, money, text, type Values, yesNo } from '../engine/index.ts';
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
    help: text('不含单独计税的年终奖', 'Without a year-end bonus'),
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
  exemptIncome: money(text('免税收入', 'Exempt income'), {
    help: text('已计入上面收入、但依法免税的部分', 'Exempt parts of the income above'),
  }),
  bonus: money(text('全年一次性奖金', 'Year-end bonus'), {
    section: text('年终奖', 'Year-end bonus'),
    help: text('一年只能有一笔单独计税', 'One a year may be taxed alone'),
  }),
  bonusMethod: choice(text('年终奖计税方法', 'How to tax the bonus'), METHODS),
  socialInsurance: money(text('基本养老、医疗、失业保险个人缴费', 'Social insurance, own part'), {
    section: SPECIAL,
  }),
  housingFund: money(text('住房公积金个人缴费', 'Housing fund, own part')),
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
  otherDeductions: money(text('其他依法扣除', 'Other deductions by law')),
  donations: money(text('公益捐赠（限额扣除）', 'Donations within the limit'), {
    section: DONATIONS,
    help: text('应纳税所得额30%以内扣除', 'Deductible up to 30 % of taxable income'),
  }),
  donationsFull: money(text('公益捐赠（全额扣除）', 'Donations deductible in full')),
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
