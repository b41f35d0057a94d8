import { type Bands, fen, half, least, positive, walk } from './oracle.ts';

/** Amounts are counted in millionths of a fen, in which every share the law takes is whole. */
const K = 1_000_000n;
const yuan = (value: bigint): bigint => value * 100n * K;

export interface CitReturn {
  readonly profit: string;
  readonly highTech: boolean;
  readonly techSme: boolean;
  readonly small: {
    readonly staff: number;
    readonly assets: string;
    readonly industry: 'industry' | 'other';
  };
  readonly sales: string;
  readonly wages: string;
  readonly welfare: string;
  readonly union: string;
  readonly education: string;
  readonly educationCarried: string;
  readonly entertainment: string;
  readonly advertising: string;
  readonly advertisingCarried: string;
  readonly advertisingKind: 'general' | 'special' | 'tobacco';
  readonly relatedInterest: string;
  /** Debt to related parties is so many times their equity. */
  readonly debtTimes: bigint;
  readonly donations: string;
  /** By how many years ago. */
  readonly donationsCarried: readonly (readonly [number, string])[];
  readonly nonDeductible: string;
  readonly otherIncrease: string;
  readonly otherDecrease: string;
  readonly nonTaxableIncome: string;
  readonly exemptIncome: string;
  readonly research: string;
  readonly researchIndustry: 'general' | 'manufacturing' | 'chip' | 'excluded';
  readonly disabledWages: string;
  readonly techTransfer: string;
  /** By how many years ago. */
  readonly losses: readonly (readonly [number, string])[];
  readonly ventureInvestment: string;
  readonly ventureCarried: string;
  readonly equipment: string;
  readonly equipmentCarried: string;
  readonly foreign: readonly {
    readonly income: string;
    readonly taxPaid: string;
    readonly carried: string;
  }[];
  readonly prepaid: string;
}

/** Rates of a small enterprise in ten-thousandths, and the income above which it is none. */
function smallRule(year: number): { readonly limit: bigint; readonly bands: (taxable: bigint) => Bands } {
  const flat = (rate: number): Bands => [[null, rate]];
  const halvedUpTo = (line: bigint) => (taxable: bigint) => flat(taxable <= yuan(line) ? 1000 : 2000);
  if (year <= 2009) return { limit: 300_000n, bands: () => flat(2000) };
  if (year <= 2011) return { limit: 300_000n, bands: halvedUpTo(30_000n) };
  if (year <= 2013) return { limit: 300_000n, bands: halvedUpTo(60_000n) };
  if (year === 2014) return { limit: 300_000n, bands: halvedUpTo(100_000n) };
  // The line rose from 200,000 to 300,000 for the last quarter of 2015: three twelfths at 10 %, nine at 20 %.
  if (year === 2015)
    return { limit: 300_000n, bands: (taxable) => flat(taxable <= yuan(200_000n) ? 1000 : 1750) };
  if (year === 2016) return { limit: 300_000n, bands: () => flat(1000) };
  if (year === 2017) return { limit: 500_000n, bands: () => flat(1000) };
  if (year === 2018) return { limit: 1_000_000n, bands: () => flat(1000) };
  const two = (first: number, second: number) => (): Bands => [
    [1_000_000, first],
    [null, second],
  ];
  const [limit, bands] = [
    3_000_000n,
    year <= 2020
      ? two(500, 1000)
      : year === 2021
        ? two(250, 1000)
        : year === 2022
          ? two(250, 500)
          : () => flat(500),
  ];
  return { limit, bands };
}

/** Tax of a small enterprise on an income in millionths of a fen, in ten-thousandths of those; undefined where it is none. */
export function smallTaxOf(year: number, taxable: bigint): bigint | undefined {
  const { limit, bands } = smallRule(year);
  if (taxable > yuan(limit)) return undefined;
  // The walk reads its bands in yuan and takes fen: what it is given here are millionths of a fen.
  const scaled = bands(taxable).map(
    ([upTo, rate]) => [upTo === null ? null : upTo * Number(K), rate] as const,
  );
  return walk(scaled, taxable);
}

function isSmallSized(year: number, { staff, assets, industry }: CitReturn['small']): boolean {
  if (year >= 2019) return staff <= 300 && fen(assets) <= 5_000_000_000n;
  const works = industry === 'industry';
  return staff <= (works ? 100 : 80) && fen(assets) <= (works ? 3_000_000_000n : 1_000_000_000n);
}

/** Percent of the R&D that is deducted once more. */
function researchPercent(year: number, given: CitReturn): bigint {
  const general = year <= 2017 ? 50n : year <= 2022 ? 75n : 100n;
  const techSme = year <= 2016 ? 50n : year <= 2021 ? 75n : 100n;
  const manufacturing = year <= 2017 ? 50n : year <= 2020 ? 75n : 100n;
  const own = { general, manufacturing, chip: 120n, excluded: 0n }[given.researchIndustry];
  return given.researchIndustry !== 'excluded' && given.techSme && techSme > own ? techSme : own;
}

/** The annual return in integers, from the statute; figures in fen. */
export function annualCit(year: number, given: CitReturn) {
  const of = (value: string): bigint => fen(value) * K;
  const [wages, sales, profit] = [of(given.wages), of(given.sales), of(given.profit)];
  const percent = (value: bigint, share: bigint): bigint => (value * share) / 100n;
  const over = (value: string, limit: bigint): bigint => positive(of(value) - limit);
  const carriedOver = (now: string, before: string, limit: bigint): bigint =>
    of(now) - least(of(now) + of(before), limit);
  const educationShare = year >= 2018 || (year >= 2015 && given.highTech) ? 80n : 25n;
  const entertainment = of(given.entertainment);
  const advertising = {
    general: carriedOver(given.advertising, given.advertisingCarried, percent(sales, 15n)),
    special: carriedOver(given.advertising, given.advertisingCarried, percent(sales, 30n)),
    tobacco: of(given.advertising),
  }[given.advertisingKind];
  const times = given.debtTimes;
  const interest = times > 2n ? (of(given.relatedInterest) * (times - 2n)) / times : 0n;
  const donationLimit = percent(positive(profit), 12n);
  const earlier = least(
    given.donationsCarried.reduce((sum, [, value]) => sum + of(value), 0n),
    donationLimit,
  );
  const donated = of(given.donations) - least(of(given.donations), donationLimit - earlier) - earlier;
  const spent = of(given.research);
  const late = year === 2022 && given.researchIndustry !== 'excluded' ? spent / 4n : 0n;
  const research = percent(spent - late, researchPercent(year, given)) + late;
  const foreignIncome = given.foreign.reduce((sum, { income }) => sum + of(income), 0n);
  const adjusted =
    profit -
    foreignIncome +
    over(given.welfare, percent(wages, 14n)) +
    over(given.union, percent(wages, 2n)) +
    carriedOver(given.education, given.educationCarried, (wages * educationShare) / 1000n) +
    (entertainment - least(percent(entertainment, 60n), (sales * 5n) / 1000n)) +
    advertising +
    interest +
    donated +
    of(given.nonDeductible) +
    of(given.otherIncrease) -
    of(given.otherDecrease) -
    of(given.nonTaxableIncome) -
    of(given.exemptIncome) -
    research -
    of(given.disabledWages);
  const transfer = of(given.techTransfer);
  const above = positive(transfer - yuan(5_000_000n));
  const afterRelief = positive(adjusted) - least(transfer - above + above / 2n, positive(adjusted));
  const tenYears = year >= 2018 && (given.highTech || given.techSme);
  const inTime = given.losses.filter(([ago]) => ago <= (tenYears && year - ago >= 2013 ? 10 : 5));
  const lossUsed = least(
    inTime.reduce((sum, [, value]) => sum + of(value), 0n),
    afterRelief,
  );
  const ventureClaim = percent(of(given.ventureInvestment), 70n) + of(given.ventureCarried);
  const venture = least(ventureClaim, afterRelief - lossUsed);
  const taxable = afterRelief - lossUsed - venture;
  const settle = (atRate: bigint, foreignPercent: bigint) => {
    // `atRate` is in ten-thousandths of K; income halved for a transfer is brought back to half of 25 %.
    const general = taxable * 2500n;
    const reduction = general - atRate;
    let [numerator, denominator] = [atRate, 10_000n * K];
    if (above > 0n && taxable > 0n && reduction > 0n) {
      const half25 = above / 2n;
      if (year >= 2021 && half25 < afterRelief)
        [numerator, denominator] = [atRate * afterRelief + reduction * half25, 10_000n * K * afterRelief];
      else if (year >= 2021) numerator = general;
      else numerator = least(atRate + least(half25, taxable) * 1000n, general);
    }
    const domestic = half(numerator, denominator);
    const equipmentClaim = percent(of(given.equipment), 10n) + of(given.equipmentCarried);
    const credit = half(least(equipmentClaim, domestic * K), K);
    let [abroad, left] = [0n, 0n];
    for (const { income, taxPaid, carried } of given.foreign) {
      const limit = percent(of(income), foreignPercent);
      const claim = of(taxPaid) + of(carried);
      abroad += limit - least(claim, limit);
      left += claim - least(claim, limit);
    }
    return {
      tax: domestic - credit + half(abroad, K),
      equipmentLeft: equipmentClaim - credit * K,
      foreignCreditLeft: left,
    };
  };
  const small = isSmallSized(year, given.small) ? smallTaxOf(year, taxable) : undefined;
  const choices = [
    ...(small === undefined ? [] : [settle(small, 25n)]),
    ...(given.highTech ? [settle(taxable * 1500n, year >= 2010 ? 15n : 25n)] : []),
    settle(taxable * 2500n, 25n),
  ];
  const best = choices.reduce((a, b) => (b.tax < a.tax ? b : a));
  const shown = (value: bigint): bigint => (value < 0n ? -half(-value, K) : half(value, K));
  return {
    adjustedIncome: shown(adjusted),
    lossUsed: shown(lossUsed),
    taxableIncome: shown(taxable),
    taxPayable: best.tax,
    balance: best.tax - fen(given.prepaid),
    ventureLeft: shown(ventureClaim - venture),
    equipmentLeft: shown(best.equipmentLeft),
    foreignCreditLeft: shown(best.foreignCreditLeft),
  };
}
