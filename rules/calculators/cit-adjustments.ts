import { yearOf } from '../engine/dates.ts';
import { type Case, Exact, sum, text } from '../engine/index.ts';
import type { AdjustmentInput } from './cit-adjustment-fields.ts';
import { citLaw } from './cit-law.ts';
import { relatedInterest } from './cit-related-interest.ts';
import { disabled, research } from './cit-super-deductions.ts';

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

/** A limit measured by nothing would add everything back: its base has to be said, be it zero. */
function askForSales(it: Case): void {
  it.ask('sales', text('请填写销售（营业）收入，限额按它计算', 'Please enter sales, the base of the limit'));
}

function askForWages(it: Case): void {
  it.ask(
    'wages',
    text('请填写实际发放的工资薪金，限额按它计算', 'Please enter wages, the base of the limit'),
  );
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
  askForSales(it);
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
  askForSales(it);
  const share = it.number(kind === 'special' ? citLaw.advertisingLimitSpecial : citLaw.advertisingLimit);
  const limit = limitStep(it, 'advertising', '广告费和业务宣传费', 'advertising', input.sales, share);
  return carriedForward(it, 'advertising', '广告费和业务宣传费', 'advertising', now, before, limit);
}

function education(it: Case, input: AdjustmentInput): Limited {
  const { education: now, educationCarried: before } = input;
  if (now.isZero && before.isZero) return { adjustment: Exact.zero, left: Exact.zero };
  askForWages(it);
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

/** Every adjustment of the annual settlement. */
export function adjustmentsOf(it: Case, input: AdjustmentInput): Adjustments {
  const wageBased = (id: 'welfare' | 'union', zh: string, en: string): Exact => {
    const now = input[id];
    if (now.isZero) return Exact.zero;
    askForWages(it);
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
    relatedInterest(it, input),
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
