import { yearOf } from '../engine/dates.ts';
import {
  type Case,
  choice,
  Exact,
  integer,
  list,
  money,
  sum,
  text,
  type Values,
  yesNo,
} from '../engine/index.ts';
import { citLaw } from './cit-law.ts';

const TWELVE = Exact.whole(12);
const THREE = Exact.whole(3);
const LIMITS = text('限额扣除项目', 'Items deductible up to a limit');
const RELIEFS = text('免税收入与加计扣除', 'Exempt income and super-deductions');

/** Inputs of the tax adjustments (纳税调整). */
export const adjustmentFields = {
  sales: money(text('销售（营业）收入', 'Sales'), {
    section: LIMITS,
    help: text(
      '主营＋其他业务＋视同销售，用于招待费和广告费限额',
      'Main, other and deemed sales; base of two limits',
    ),
  }),
  wages: money(text('实际发放的合理工资薪金', 'Wages actually paid')),
  welfare: money(text('职工福利费', 'Staff welfare')),
  union: money(text('工会经费', 'Union fees')),
  education: money(text('职工教育经费', 'Staff education')),
  educationCarried: money(text('以前年度结转的职工教育经费', 'Staff education carried forward')),
  entertainment: money(text('业务招待费', 'Entertainment')),
  advertisingKind: choice(text('广告费行业', 'Industry, for advertising'), {
    general: text('一般企业（15%）', 'General (15 %)'),
    special: text(
      '化妆品、医药制造、饮料制造（不含酒）（30%，至2025年）',
      'Cosmetics, medicine, soft drinks (30 %, to 2025)',
    ),
    tobacco: text('烟草企业（不得扣除，至2025年）', 'Tobacco (not deductible, to 2025)'),
  }),
  advertising: money(text('广告费和业务宣传费', 'Advertising')),
  advertisingCarried: money(text('以前年度结转的广告费', 'Advertising carried forward')),
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

/** What the adjustments make of the profit, and what may be deducted in later years. */
export interface Adjustments {
  readonly increase: Exact;
  readonly decrease: Exact;
  readonly reliefs: Exact;
  readonly carried: readonly { readonly kind: string; readonly amount: Exact }[];
}

interface Limited {
  /** Positive adds to income, negative takes away. */
  readonly adjustment: Exact;
  readonly left: Exact;
}

function limitStep(it: Case, id: string, zh: string, en: string, base: Exact, share: Exact): Exact {
  return it.step(`${id}Limit`, text(`${zh}限额`, `Limit: ${en}`), base.times(share));
}

/** This year's and earlier excess together, up to the limit; the rest is carried forward. */
function carriedForward(
  it: Case,
  id: string,
  zh: string,
  en: string,
  now: Exact,
  before: Exact,
  limit: Exact,
): Limited {
  const allowed = it.step(
    `${id}Allowed`,
    text(`准予扣除的${zh}`, `Deductible: ${en}`),
    now.plus(before).atMost(limit),
  );
  return { adjustment: now.minus(allowed), left: now.plus(before).minus(allowed) };
}

function excess(it: Case, id: string, zh: string, en: string, now: Exact, limit: Exact): Exact {
  const above = now.minus(limit).notBelowZero();
  return it.step(id, text(`${zh}调增`, `Increase: ${en}`), above);
}

/** Entertainment: 60 % of what was spent, at most 0.5 % of sales (条例第四十三条). */
function entertainment(it: Case, input: AdjustmentInput): Exact {
  const { entertainment: spent, sales } = input;
  if (spent.isZero) return Exact.zero;
  const share = it.step(
    'entertainmentShare',
    text('招待费发生额的60%', '60 % of entertainment'),
    spent.times(it.number(citLaw.entertainmentShare)),
  );
  const cap = it.step(
    'entertainmentCap',
    text('销售收入的5‰', '0.5 % of sales'),
    sales.times(it.number(citLaw.entertainmentCap)),
  );
  return it.step(
    'entertainment',
    text('业务招待费调增', 'Increase: entertainment'),
    spent.minus(share.atMost(cap)),
  );
}

function advertising(it: Case, input: AdjustmentInput): Limited {
  const { advertising: now, advertisingCarried: before, advertisingKind: kind } = input;
  if (now.isZero && before.isZero) return { adjustment: Exact.zero, left: Exact.zero };
  if (kind === 'tobacco') {
    it.use(citLaw.advertisingTobacco);
    return { adjustment: now, left: Exact.zero };
  }
  const share = it.number(kind === 'special' ? citLaw.advertisingLimitSpecial : citLaw.advertisingLimit);
  const limit = limitStep(it, 'advertising', '广告费和业务宣传费', 'advertising', input.sales, share);
  return carriedForward(it, 'advertising', '广告费和业务宣传费', 'advertising', now, before, limit);
}

function education(it: Case, input: AdjustmentInput): Limited {
  const { education: now, educationCarried: before } = input;
  if (now.isZero && before.isZero) return { adjustment: Exact.zero, left: Exact.zero };
  const share = it.number(input.highTech ? citLaw.educationLimitHighTech : citLaw.educationLimit);
  const limit = limitStep(it, 'education', '职工教育经费', 'staff education', input.wages, share);
  return carriedForward(it, 'education', '职工教育经费', 'staff education', now, before, limit);
}

/** Donations: 12 % of accounting profit; earlier ones first, within three years (法第九条; 财税〔2018〕15号). */
function donations(it: Case, input: AdjustmentInput): Limited {
  const { donations: now, donationsCarried, profit } = input;
  if (now.isZero && donationsCarried.length === 0) return { adjustment: Exact.zero, left: Exact.zero };
  const limit = limitStep(
    it,
    'donation',
    '公益性捐赠',
    'donations',
    profit.notBelowZero(),
    it.number(citLaw.donationLimit),
  );
  const year = yearOf(it.date);
  const mayCarry = citLaw.donationYears.find(it.date) !== undefined;
  if (!mayCarry && donationsCarried.length > 0) it.use(citLaw.donationYears);
  const years = mayCarry ? Number(it.use(citLaw.donationYears).toString()) : 0;
  const usable = (of: number): boolean => of < year && year - of <= years;
  for (const [index, row] of donationsCarried.entries())
    if (!usable(row.year))
      it.refuse(
        `donationsCarried.${index}.year`,
        'range',
        text('只能结转此前三个年度的捐赠', 'Only the three years before may be carried forward'),
      );
  const before = sum(donationsCarried.map((row) => row.amount));
  const earlier = it.step(
    'donationEarlier',
    text('扣除以前年度捐赠', 'Earlier donations deducted'),
    before.atMost(limit),
  );
  const current = it.step(
    'donationCurrent',
    text('扣除本年捐赠', 'This year’s donations deducted'),
    now.atMost(limit.minus(earlier)),
  );
  // What is left of donations three years old lapses: the earliest are used first.
  const lapsing = sum(donationsCarried.filter((row) => year - row.year === years).map((row) => row.amount));
  const lapsed = lapsing.minus(earlier).notBelowZero();
  const left = mayCarry ? now.minus(current).plus(before.minus(earlier)).minus(lapsed) : Exact.zero;
  return { adjustment: now.minus(current).minus(earlier), left };
}

/** R&D counted once more, in part or in full (条例第九十五条 and the notices since). */
function research(it: Case, input: AdjustmentInput): Exact {
  const { research: spent, researchIndustry: industry } = input;
  if (spent.isZero || industry === 'excluded') return Exact.zero;
  const { techSme, fourthQuarter, [industry]: ofIndustry } = citLaw.research;
  const ordinary = it.use(ofIndustry);
  const parameter = input.techSme && it.use(techSme).isAbove(ordinary) ? techSme : ofIndustry;
  const rate = it.number(parameter);
  const name = text('研发费用加计扣除', 'R&D super-deduction');
  if (fourthQuarter.find(it.date) === undefined) return it.step('research', name, spent.times(rate));
  const given = input.researchFourthQuarter;
  if (given.isAbove(spent))
    it.refuse(
      'researchFourthQuarter',
      'range',
      text('不能大于全年研发费用', 'Cannot exceed the R&D of the year'),
    );
  const late = given.isPositive
    ? given
    : it.step(
        'researchLate',
        text('按比例计算的第四季度研发费用', 'R&D of the fourth quarter, by proportion'),
        spent.times(THREE).over(TWELVE),
      );
  return it.step(
    'research',
    name,
    spent
      .minus(late)
      .times(rate)
      .plus(late.times(it.number(fourthQuarter))),
  );
}

function disabled(it: Case, input: AdjustmentInput): Exact {
  if (input.disabledWages.isZero) return Exact.zero;
  return it.step(
    'disabled',
    text('残疾职工工资加计扣除', 'Super-deduction for disabled staff'),
    input.disabledWages.times(it.number(citLaw.disabledPlus)),
  );
}

/** Every adjustment of the annual settlement. */
export function adjustmentsOf(it: Case, input: AdjustmentInput): Adjustments {
  const wageBased = (id: 'welfare' | 'union', zh: string, en: string): Exact => {
    const now = input[id];
    if (now.isZero) return Exact.zero;
    const limit = limitStep(
      it,
      id,
      zh,
      en,
      input.wages,
      it.number(id === 'welfare' ? citLaw.welfareLimit : citLaw.unionLimit),
    );
    return excess(it, id, zh, en, now, limit);
  };
  const simple = [
    wageBased('welfare', '职工福利费', 'staff welfare'),
    wageBased('union', '工会经费', 'union fees'),
    entertainment(it, input),
    input.nonDeductible,
    input.otherIncrease,
  ];
  const [ofEducation, ofAdvertising, ofDonations] = [
    education(it, input),
    advertising(it, input),
    donations(it, input),
  ];
  const both = [ofEducation.adjustment, ofAdvertising.adjustment, ofDonations.adjustment];
  const increase = it.step(
    'increase',
    text('纳税调整增加额', 'Increases'),
    sum([...simple, ...both.filter((value) => value.isPositive)].filter((value) => !value.isZero)),
  );
  const less = both.filter((value) => value.isNegative).map((value) => Exact.zero.minus(value));
  const decrease = it.step(
    'decrease',
    text('纳税调整减少额', 'Decreases'),
    sum([input.otherDecrease, input.nonTaxableIncome, ...less].filter((value) => !value.isZero)),
  );
  const reliefs = it.step(
    'reliefs',
    text('免税、减计收入及加计扣除', 'Exempt income and super-deductions'),
    sum([input.exemptIncome, research(it, input), disabled(it, input)].filter((value) => !value.isZero)),
  );
  const carried = [
    { kind: '职工教育经费 / staff education', amount: ofEducation.left },
    { kind: '广告费和业务宣传费 / advertising', amount: ofAdvertising.left },
    { kind: '公益性捐赠 / donations', amount: ofDonations.left },
  ];
  return { increase, decrease, reliefs, carried: carried.filter(({ amount }) => amount.isPositive) };
}
