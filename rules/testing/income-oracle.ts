/**
 * Individual income tax on comprehensive income, computed a second time for tests: integers of fen, tables walked band
 * by band, the law written out by date. Nothing is taken from the calculators, their parameters or the engine.
 */
import { LABOUR, monthlyTable, taxOnParts, wageDeduction } from './income-tables.ts';
import { ANNUAL, bandAt, fen, half, least, positive } from './oracle.ts';

/** Amounts as decimal strings, as they are sent. */
type Amounts = Readonly<Record<string, string>>;

const of = (row: Amounts, name: string): bigint => fen(row[name] ?? '0');

export interface WageYear {
  readonly months: readonly Amounts[];
  readonly first: number;
  readonly earlierMonths: number;
  readonly firstJob: boolean;
  readonly atOnce: boolean;
  readonly before: Amounts;
}

/** Withholding of each month in fen (国家税务总局公告2018年第61号; 2020年第13号; 2020年第19号). */
export function wageYear(year: number, one: WageYear): bigint[] {
  const { before } = one;
  let taxable = of(before, 'earlierIncome') - of(before, 'earlierDeductions');
  let reduction = of(before, 'earlierReduction');
  let paid = of(before, 'earlierWithheld');
  return one.months.map((row, index) => {
    const month = one.first + index;
    for (const name of ['exempt', 'socialInsurance', 'housingFund', 'additional', 'other'])
      taxable -= of(row, name);
    taxable += of(row, 'income');
    reduction += of(row, 'reduction');
    const january = one.firstJob && `${year}-${String(month).padStart(2, '0')}` >= '2020-07';
    const months = january ? month : one.earlierMonths + index + 1;
    const basic = one.atOnce ? 6_000_000n : 500_000n * BigInt(months);
    const tax = positive(taxOnParts(ANNUAL, taxable - basic, 1n) - reduction - paid);
    paid += tax;
    return tax;
  });
}

/** Tax on a bonus taken alone: the band a twelfth falls in, its quick deduction once. */
export function bonusAlone(day: string, bonus: bigint): bigint {
  const yearly = monthlyTable(day).map(([upTo, rate]) => [upTo === null ? null : upTo * 12, rate] as const);
  const { rate, quick } = bandAt(yearly, bonus);
  return half(positive(bonus * rate - quick / 12n), 10_000n);
}

/** Tax on a year-end bonus before 2019 (国税发〔2005〕9号; 国税发〔1996〕206号 until 2004). */
export function bonusBefore2019(day: string, bonus: bigint, salary: bigint, foreign: boolean): bigint {
  const base = positive(bonus - positive(wageDeduction(day, foreign) - salary));
  return day < '2005-01-01' ? taxOnParts(monthlyTable(day), base, 1n) : bonusAlone(day, base);
}

/** What merging a bonus adds to the year's tax. */
export function bonusMerged(bonus: bigint, other: bigint): bigint {
  return taxOnParts(ANNUAL, other + bonus, 1n) - taxOnParts(ANNUAL, other, 1n);
}

/** Tax on a payment of labour, author's pay or royalties: `[taxable fen × 100, tax in fen]`. */
export function payment(kind: 'labour' | 'author' | 'royalty', day: string, gross: bigint): [bigint, bigint] {
  const left = gross > 400_000n ? gross * 80n : positive(gross - 80_000n) * 100n;
  if (kind === 'labour') return [left, taxOnParts(LABOUR, left, 100n)];
  if (kind === 'royalty') return [left, half(left * 20n, 10_000n)];
  const favoured = half(left * 20n * 70n, 1_000_000n);
  return [day < '2019-01-01' ? left : (left * 7n) / 10n, favoured];
}

export interface Settlement {
  readonly amounts: Amounts;
  readonly children: readonly { readonly months: number; readonly share: string }[];
  readonly infants: readonly { readonly months: number; readonly share: string }[];
  readonly educationMonths: number;
  readonly certificate: boolean;
  readonly mortgageMonths: number;
  readonly mortgageShare: string;
  readonly rentTier: string;
  readonly rentMonths: number;
  readonly elderly: string;
  readonly elderlyMonths: number;
  readonly family: readonly string[];
  readonly merged: boolean;
  readonly proper: boolean;
}

/** Special additional deductions of a year in fen (国发〔2018〕41号; 2022〕8号; 2023〕13号). */
function additional(year: number, one: Settlement): bigint {
  const raised = year >= 2023;
  const young = [...one.children, ...one.infants].reduce((total, { months, share }) => {
    const whole = BigInt(months) * (raised ? 200_000n : 100_000n);
    return total + (share === '1' ? whole : whole / 2n);
  }, 0n);
  const loan = BigInt(one.mortgageMonths) * (one.mortgageShare === '1' ? 100_000n : 50_000n);
  const rents: Readonly<Record<string, bigint>> = { '1': 150_000n, '2': 110_000n, '3': 80_000n };
  const shared = least(of(one.amounts, 'elderlyMonthlyShare'), raised ? 150_000n : 100_000n);
  const only = raised ? 300_000n : 200_000n;
  const old = one.elderly === 'none' ? 0n : one.elderly === 'only' ? only : shared;
  const ill = [of(one.amounts, 'seriousIllness'), ...one.family.map(fen)]
    .map((paid) => least(positive(paid - 1_500_000n), 8_000_000n))
    .reduce((a, b) => a + b, 0n);
  return (
    young +
    loan +
    BigInt(one.rentMonths) * (rents[one.rentTier] ?? 0n) +
    BigInt(one.elderlyMonths) * old +
    BigInt(one.educationMonths) * 40_000n +
    (one.certificate ? 360_000n : 0n) +
    ill
  );
}

/** Parts of a fen: 80 % × 70 %, 4 % of a base and 30 % of that stay whole. */
const PARTS = 10_000n;

/** The year's figures in fen; `taxable` in ten-thousandths of a fen (法第六条, 公告2019年第94、99号). */
export function settlement(year: number, one: Settlement) {
  const amount = (name: string): bigint => of(one.amounts, name);
  const bonus = amount('bonus');
  const gross =
    (amount('wages') + (one.merged ? bonus : 0n)) * PARTS +
    (amount('labour') + amount('royalties') + amount('commission')) * 8_000n +
    amount('author') * 5_600n;
  const income = positive(gross - (amount('exemptIncome') + amount('expatAllowances')) * PARTS);
  const within = (paid: bigint, base: bigint, percent: bigint): bigint =>
    base === 0n ? paid * PARTS : least(paid * PARTS, base * percent * 100n);
  const agent =
    amount('commission') === 0n ? 0n : amount('commission') * 2_000n + amount('commissionSurcharges') * PARTS;
  const whole =
    6_000_000n +
    amount('socialInsurance') +
    additional(year, one) +
    least(amount('privatePension'), 1_200_000n) +
    least(amount('commercialHealth'), 240_000n) +
    amount('otherDeductions');
  const deductions =
    whole * PARTS +
    agent +
    within(amount('housingFund'), amount('housingFundBase'), 12n) +
    within(amount('annuity'), amount('annuityBase'), 4n);
  const before = positive(income - deductions);
  const given = least((before * 3n) / 10n, amount('donations') * PARTS) + amount('donationsFull') * PARTS;
  const taxable = before - least(given, before);
  const onBonus = one.merged ? 0n : bonusAlone(`${year}-12-31`, bonus);
  const payable = positive(taxOnParts(ANNUAL, taxable, PARTS) + onBonus - amount('taxReduction'));
  const balance = payable - amount('taxWithheld') - amount('bonusTaxWithheld');
  const all =
    amount('wages') +
    amount('labour') +
    amount('royalties') +
    amount('author') +
    amount('commission') +
    (one.merged ? bonus : 0n);
  const waived = one.proper && year <= 2027 && (all <= 12_000_000n || balance <= 40_000n);
  return {
    taxable: half(taxable, PARTS),
    onBonus,
    payable,
    balance,
    toPay: waived ? 0n : positive(balance),
    refund: positive(-balance),
  };
}
