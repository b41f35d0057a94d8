/**
 * Individual income tax on business income, leases and transfers, computed a second time for tests: fractions of fen
 * as whole numbers, tables walked band by band, the law written out by date. Shares nothing with the calculators.
 */
import { businessTable, ownerDeduction, taxOnParts, walkParts } from './income-tables.ts';
import { fen, half, least, positive } from './oracle.ts';

const MILLION = 1_000_000n;

/** A decimal fraction such as `0.15` in millionths. */
function millionths(share: string): bigint {
  const [, digits = ''] = share.split('.');
  return BigInt(share.split('.')[0] ?? '0') * MILLION + BigInt(digits.padEnd(6, '0'));
}

/** What is left of `base` (in parts of a fen) after donations; answers in tenths of those parts. */
function afterDonations(base: bigint, parts: bigint, limited: string, full: string): bigint {
  const within = least(base * 3n, fen(limited) * parts * 10n);
  return positive(base * 10n - within - fen(full) * parts * 10n);
}

export interface Business {
  readonly entity: string;
  readonly levy: string;
  readonly revenue: string;
  readonly costs: string;
  readonly assessedRate: string;
  readonly allocation: string;
  readonly earlierLosses: string;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly hasComprehensiveIncome: boolean;
  readonly special: string;
  readonly additional: string;
  readonly other: string;
  readonly donations: string;
  readonly donationsFull: string;
  readonly otherRelief: string;
  readonly taxPaid: string;
}

/** Profit as a fraction of fen. */
function profit(one: Business): [bigint, bigint] {
  const rate = millionths(one.assessedRate);
  if (one.levy === 'assessed') return [fen(one.revenue) * rate, MILLION];
  if (one.levy === 'assessed-cost') return [fen(one.costs) * rate, MILLION - rate];
  return [positive(fen(one.revenue) - fen(one.costs) - fen(one.earlierLosses)), 1n];
}

/** The taxable income up to which individual businesses pay half, in fen; none outside 2021 to 2027. */
function halvingLimit(year: number): bigint {
  if (year < 2021 || year > 2027) return 0n;
  return year < 2023 ? 100_000_000n : 200_000_000n;
}

/** The year's figures in fen (法第六条; 财税〔2000〕91号; 国家税务总局公告2023年第12号). */
export function business(year: number, one: Business) {
  const [made, under] = profit(one);
  const partner = one.entity === 'partnership';
  const parts = partner ? under * MILLION : under;
  let base = partner ? made * millionths(one.allocation) : made;
  const months: string[] = [];
  for (let month = one.firstMonth; month <= one.lastMonth; month += 1)
    months.push(`${year}-${String(month).padStart(2, '0')}`);
  if (one.levy === 'books' && !one.hasComprehensiveIncome) {
    const own = months.map(ownerDeduction).reduce((a, b) => a + b, 0n);
    base -= (own + fen(one.special) + fen(one.additional) + fen(one.other)) * parts;
  }
  // No donation is deducted from assessed profit (公告2019年第99号 第六条第四项).
  const [some, all] = one.levy === 'books' ? [one.donations, one.donationsFull] : ['0', '0'];
  const taxable = afterDonations(positive(base), parts, some, all);
  const tenth = parts * 10n;
  const tables = [...new Set(months.map(businessTable))];
  const tax = tables
    .map((table) => {
      const share = BigInt(months.filter((month) => businessTable(month) === table).length);
      return half(walkParts(table, taxable, tenth) * share, 10_000n * tenth * BigInt(months.length));
    })
    .reduce((a, b) => a + b, 0n);
  const relief = fen(one.otherRelief);
  const limit = one.entity === 'individual' ? halvingLimit(year) : 0n;
  let halved = 0n;
  if (limit > 0n && taxable > 0n) {
    const [table] = tables;
    if (taxable <= limit * tenth) halved = half(positive(tax - relief), 2n);
    else if (table !== undefined) {
      const above = taxOnParts(table, limit, 1n) * taxable - relief * limit * tenth;
      halved = half(positive(above), 2n * taxable);
    }
  }
  const less = least(relief + halved, tax);
  return {
    taxable: half(taxable, tenth),
    tax,
    relief: less,
    payable: tax - less,
    balance: tax - less - fen(one.taxPaid),
  };
}

export interface Lease {
  readonly rent: string;
  readonly housing: boolean;
  readonly taxes: string;
  readonly subletRent: string;
  readonly repairs: string;
  readonly donations: string;
  readonly donationsFull: string;
}

/** A month's lease in fen (法第六条; 国税发〔1994〕89号; 财税〔2000〕125号). */
export function lease(day: string, one: Lease) {
  const after = positive(fen(one.rent) - fen(one.taxes) - fen(one.subletRent));
  const repairs = least(least(fen(one.repairs), 80_000n), after);
  const left = after - repairs;
  const tenths = left > 400_000n ? left * 8n : positive(left - 80_000n) * 10n;
  const taxable = afterDonations(tenths, 10n, one.donations, one.donationsFull);
  const percent = one.housing && day >= '2001-01-01' ? 10n : 20n;
  return {
    taxable: half(taxable, 100n),
    tax: half(taxable * percent, 10_000n),
    repairsLeft: fen(one.repairs) - repairs,
  };
}

export interface Transfer {
  readonly kind: string;
  readonly price: string;
  readonly cost: string;
  readonly fees: string;
  readonly fittingOut: string;
  readonly publicHome: boolean;
  readonly costKnown: boolean;
  readonly assessedRate: string;
  readonly onlyHomeFiveYears: boolean;
  readonly newHomePrice: string;
  readonly donations: string;
  readonly donationsFull: string;
}

/** A transfer of property in fen, where the law of the day lets it be computed (法第六条; 国税发〔2006〕108号). */
export function transfer(day: string, one: Transfer): { tax: bigint; refund: bigint } {
  const exempt = one.kind === 'listed' || (one.kind === 'home' && one.onlyHomeFiveYears);
  if (exempt) return { tax: 0n, refund: 0n };
  const price = fen(one.price);
  let tax = 0n;
  if (one.costKnown) {
    const share = one.publicHome ? 15n : 10n;
    const works = one.kind === 'home' ? least(fen(one.fittingOut) * 100n, fen(one.cost) * share) : 0n;
    const gain = positive((price - fen(one.cost) - fen(one.fees)) * 100n - works);
    tax = half(afterDonations(gain, 100n, one.donations, one.donationsFull) * 2n, 10_000n);
  } else if (one.kind === 'restricted') tax = half(price * 85n * 20n, 10_000n);
  else tax = half(price * millionths(one.assessedRate), MILLION);
  const bought = fen(one.newHomePrice);
  const swaps = one.kind === 'home' && bought > 0n && day >= '2022-10-01' && day <= '2027-12-31';
  if (!swaps) return { tax, refund: 0n };
  return { tax, refund: bought >= price ? tax : half(tax * bought, price) };
}
