import { fen, half, yuan } from './oracle.ts';

/** A transfer of real property as the API takes it, everything said. */
export interface Transfer {
  readonly kind: 'direct' | 'developer' | 'newBuilding' | 'oldAssessed' | 'oldInvoice';
  readonly revenue: string;
  readonly deductions: string;
  readonly landCost: string;
  readonly developmentCost: string;
  readonly interestMode: 'lump' | 'itemised';
  readonly interest: string;
  readonly replacementCost: string;
  readonly newness: string;
  readonly assessmentFee: string;
  readonly invoicePrice: string;
  readonly invoiceDate: string;
  readonly deedTax: string;
  readonly taxes: string;
  readonly ordinaryHousing: boolean;
  readonly individualHome: boolean;
  readonly prepaid: string;
}

/** Everything is counted in millionths of a fen, so that six places of newness stay whole. */
const MILLION = 1_000_000n;

/** The same day `months` later; the last of the month where there is no such day. */
function later(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Anniversaries passed; past the first, more than six months beyond the last count as another (国税函〔2010〕220号). */
export function years(from: string, to: string): bigint {
  let passed = 0;
  while (later(from, 12 * (passed + 1)) <= to) passed += 1;
  return BigInt(passed > 0 && later(from, 12 * passed + 6) < to ? passed + 1 : passed);
}

/** Deductions in millionths of a fen (条例第六条, 实施细则第七条, 财税〔2006〕21号); nothing where something is missing. */
function deducted(one: Transfer, date: string): bigint | undefined {
  const whole = (amount: string) => fen(amount) * MILLION;
  const costs = whole(one.landCost) + whole(one.developmentCost);
  switch (one.kind) {
    case 'direct':
      return whole(one.deductions) + whole(one.taxes);
    case 'developer':
    case 'newBuilding': {
      const expenses =
        one.interestMode === 'itemised' ? whole(one.interest) + (costs * 5n) / 100n : (costs * 10n) / 100n;
      const addition = one.kind === 'developer' ? (costs * 20n) / 100n : 0n;
      return costs + expenses + whole(one.taxes) + addition;
    }
    case 'oldAssessed': {
      const newness = fen(one.newness) * 10_000n;
      if (fen(one.replacementCost) === 0n || newness === 0n) return undefined;
      const assessed = fen(one.replacementCost) * newness;
      return assessed + whole(one.landCost) + whole(one.assessmentFee) + whole(one.taxes);
    }
    case 'oldInvoice': {
      if (date < '2006-03-02' || one.invoiceDate > date || fen(one.invoicePrice) === 0n) return undefined;
      const price = whole(one.invoicePrice);
      const raised = price + (price * 5n * years(one.invoiceDate, date)) / 100n;
      return raised + whole(one.deedTax) + whole(one.taxes);
    }
  }
}

/** Tax in twentieths of a millionth of a fen: 30 % up to half the deductions, 40 % to once, 50 % to twice, 60 % beyond. */
function walked(gain: bigint, deductions: bigint): bigint {
  let [tax, lower] = [0n, 0n];
  for (const [end, rate] of [
    [deductions, 3n],
    [deductions * 2n, 4n],
    [deductions * 4n, 5n],
    [gain * 2n, 6n],
  ] as const) {
    const upper = gain * 2n < end ? gain * 2n : end;
    if (upper > lower) tax += (upper - lower) * rate;
    lower = end > lower ? end : lower;
  }
  return tax;
}

/** What the statute makes of a transfer. */
export function landVatOf(one: Transfer, date: string) {
  if (date < '1995-01-27') return 'refused';
  const revenue = fen(one.revenue);
  const prepaid = fen(one.prepaid);
  if (one.individualHome) {
    if (date < '2008-11-01') return 'refused';
    return { deductions: '0.00', gain: '0.00', taxPayable: '0.00', balance: yuan(-prepaid) };
  }
  if (one.ordinaryHousing && one.kind.startsWith('old')) return 'refused';
  const deductions = deducted(one, date);
  if (deductions === undefined || deductions === 0n) return 'refused';
  const gain = revenue * MILLION > deductions ? revenue * MILLION - deductions : 0n;
  const exempt = one.ordinaryHousing && gain * 5n <= deductions;
  const tax = exempt ? 0n : half(walked(gain, deductions), 20n * MILLION);
  return {
    deductions: yuan(half(deductions, MILLION)),
    gain: yuan(half(gain, MILLION)),
    taxPayable: yuan(tax),
    afterTax: yuan(revenue - tax),
    balance: yuan(tax - prepaid),
  };
}
