import { choice, integer, money, ratio, text, yesNo } from '../engine/index.ts';
import { donationFields } from './donations.ts';

const DEDUCTIONS = text(
  '业主本人扣除（没有综合所得时）',
  'Owner’s own deductions (without comprehensive income)',
);
const BOOKS = { field: 'levy', in: ['books'] } as const;
const NO_WAGES = { field: 'hasComprehensiveIncome', in: [false] } as const;

/** Inputs of the tax on business income, for one year. */
export const businessFields = {
  entity: choice(text('经营者类型', 'Business'), {
    individual: text('个体工商户', 'Individual business'),
    sole: text('个人独资企业', 'Sole proprietorship'),
    partnership: text('合伙企业合伙人', 'Partner of a partnership'),
    other: text('其他个人（承包、承租、办学等）', 'Other (contracting, teaching and the like)'),
  }),
  revenue: money(text('全年收入总额', 'Revenue of the year'), {
    required: true,
    help: text('按成本费用核定的填0', 'Put 0 where profit is assessed on costs'),
  }),
  levy: choice(text('征收方式', 'How profit is found'), {
    books: text('查账征收', 'By books'),
    assessed: text('核定应税所得率（按收入）', 'Assessed profit rate, on revenue'),
    'assessed-cost': text('核定应税所得率（按成本费用）', 'Assessed profit rate, on costs'),
  }),
  costs: money(text('成本、费用、税金、损失', 'Costs, expenses, taxes, losses'), {
    help: text('不含业主本人的费用扣除', 'Without the owner’s own deduction'),
    when: { field: 'levy', in: ['books', 'assessed-cost'] },
  }),
  assessedRate: ratio(text('核定的应税所得率', 'Assessed profit rate'), {
    max: '0.999999',
    help: text('以税务机关核定通知书为准，例如 0.1', 'As the tax office notified, e.g. 0.1'),
    when: { field: 'levy', in: ['assessed', 'assessed-cost'] },
  }),
  allocation: ratio(text('合伙人分配比例', 'Partner’s share'), {
    default: '1',
    when: { field: 'entity', in: ['partnership'] },
  }),
  earlierLosses: money(text('弥补以前年度亏损', 'Losses of earlier years'), {
    help: text(
      '五年以内尚未弥补的；合伙企业填整个企业的，分配前弥补',
      'Of the last five years, not yet used; of the whole partnership, before its profit is shared',
    ),
    when: BOOKS,
  }),
  firstMonth: integer(text('当年从几月起经营', 'First month of business this year'), {
    min: '1',
    max: '12',
    default: '1',
  }),
  lastMonth: integer(text('当年经营到几月', 'Last month of business this year'), {
    min: '1',
    max: '12',
    default: '12',
    help: text(
      '业主费用按实际经营月数扣除；预缴时填预缴期末的月份',
      'The owner’s deduction counts months of business; for a prepayment, the last month of its period',
    ),
  }),
  hasComprehensiveIncome: yesNo(text('另有综合所得（工资等）', 'Also has comprehensive income (wages …)'), {
    section: DEDUCTIONS,
    when: BOOKS,
    help: text(
      '有的，6万元和专项扣除在综合所得中扣',
      'If so, the 60,000 and personal deductions are taken there',
    ),
  }),
  special: money(text('专项扣除（三险一金）', 'Social insurance and housing fund'), { when: NO_WAGES }),
  additional: money(text('专项附加扣除', 'Special additional deductions'), {
    help: text('2019年起，汇算时扣除', 'Since 2019, in the annual settlement'),
    when: NO_WAGES,
  }),
  other: money(text('其他扣除', 'Other deductions'), { when: NO_WAGES }),
  // Where profit is assessed no donation is deducted (公告2019年第99号 第六条第四项).
  donations: { ...donationFields.donations, when: BOOKS },
  donationsFull: { ...donationFields.donationsFull, when: BOOKS },
  otherRelief: money(text('其他减免税额', 'Other tax relief'), {
    help: text('如残疾人、重点群体、退役士兵', 'For the disabled, veterans and the like'),
  }),
  taxPaid: money(text('已预缴税额', 'Tax prepaid')),
};
