import { fen, half, least, positive } from './oracle.ts';
import { type History, must } from './through-time.ts';

type Rates = History<bigint | undefined>;

/** Percent by kind of sale since 2009, as the notices changed them. */
export const VAT_PERCENT: Readonly<Record<string, Rates>> = {
  standard: [
    ['2009-01-01', 17n],
    ['2018-05-01', 16n],
    ['2019-04-01', 13n],
  ],
  'low-goods': [
    ['2009-01-01', 13n],
    ['2017-07-01', 11n],
    ['2018-05-01', 10n],
    ['2019-04-01', 9n],
  ],
  transport: [
    ['2012-01-01', 11n],
    ['2018-05-01', 10n],
    ['2019-04-01', 9n],
  ],
  construction: [
    ['2016-05-01', 11n],
    ['2018-05-01', 10n],
    ['2019-04-01', 9n],
  ],
  services: [['2012-01-01', 6n]],
  leasing: [
    ['2012-01-01', 17n],
    ['2018-05-01', 16n],
    ['2019-04-01', 13n],
  ],
  export: [['2009-01-01', 0n]],
};
/** `[tax rate, rate of the divisor]` in ten-thousandths. */
export const SIMPLIFIED_RATES: Readonly<Record<string, History<readonly [bigint, bigint] | undefined>>> = {
  levy3: [['2014-07-01', [300n, 300n]]],
  levy5: [['2016-05-01', [500n, 500n]]],
  usedAsset: [
    ['2009-01-01', [200n, 400n]],
    ['2014-07-01', [200n, 300n]],
  ],
  usedCar: [['2020-05-01', [50n, 50n]]],
  housingRental: [['2021-10-01', [150n, 500n]]],
};
const FARM: Rates = [
  ['2009-01-01', 13n],
  ['2017-07-01', 11n],
  ['2018-05-01', 10n],
  ['2019-04-01', 9n],
];
export const FARM_PROCESSING: Rates = [
  ['2017-07-01', 13n],
  ['2018-05-01', 12n],
  ['2019-04-01', 10n],
  ['2026-01-01', undefined],
];
/** Additional credit in percent of the input tax. */
export const ADDITIONAL: Readonly<Record<string, Rates>> = {
  productive: [
    ['2019-04-01', 10n],
    ['2023-01-01', 5n],
    ['2024-01-01', undefined],
  ],
  consumer: [
    ['2019-10-01', 15n],
    ['2023-01-01', 10n],
    ['2024-01-01', undefined],
  ],
  advanced: [['2023-01-01', 5n]],
  chips: [['2023-01-01', 15n]],
  machines: [['2023-01-01', 15n]],
};

interface Row {
  readonly kind: string;
  readonly amount: string;
  readonly includesTax: boolean;
}
export interface GeneralReturn {
  readonly sales: readonly Row[];
  readonly simplified: readonly Row[];
  readonly inputTax: string;
  readonly farmProduce: string;
  readonly farmProcessing: boolean;
  readonly railAirTickets: string;
  readonly roadWaterTickets: string;
  readonly bridgeTolls: string;
  readonly transferOut: string;
  readonly creditBroughtForward: string;
  readonly additionalKind: string;
  readonly additionalBroughtForward: string;
  readonly prepaid: string;
}

/** Half up, away from zero on both sides. */
function signedHalf(numerator: bigint, denominator: bigint): bigint {
  return numerator < 0n ? -half(-numerator, denominator) : half(numerator, denominator);
}

/** The return of a general taxpayer, line by line, in fen. */
export function generalVat(date: string, given: GeneralReturn) {
  const output = given.sales.reduce((total, { kind, amount, includesTax }) => {
    const rate = must(VAT_PERCENT[kind] ?? [], date);
    return total + signedHalf(fen(amount) * rate, includesTax ? 100n + rate : 100n);
  }, 0n);
  const simplified = given.simplified.reduce((total, { kind, amount, includesTax }) => {
    const [rate, divisor] = must(SIMPLIFIED_RATES[kind] ?? [], date);
    return total + signedHalf(fen(amount) * rate, includesTax ? 10_000n + divisor : 10_000n);
  }, 0n);
  const farm = must(given.farmProcessing ? FARM_PROCESSING : FARM, date);
  const current =
    fen(given.inputTax) +
    half(fen(given.farmProduce) * farm, 100n) +
    half(fen(given.railAirTickets) * 9n, 109n) +
    half(fen(given.roadWaterTickets) * 3n, 103n) +
    half(fen(given.bridgeTolls) * 5n, 105n);
  const credit = current + fen(given.creditBroughtForward) - fen(given.transferOut);
  const before = positive(output - credit);
  const share = given.additionalKind === 'none' ? 0n : must(ADDITIONAL[given.additionalKind] ?? [], date);
  const earned = signedHalf((current - fen(given.transferOut)) * share, 100n);
  const available = positive(fen(given.additionalBroughtForward) + earned);
  const used = least(available, before);
  const tax = before - used + simplified;
  return {
    outputTax: output,
    inputTax: credit,
    additionalCreditUsed: used,
    generalTax: before - used,
    simplifiedTax: simplified,
    tax,
    creditCarriedForward: positive(credit - output),
    additionalCreditLeft: available - used,
    balance: tax - fen(given.prepaid),
  };
}
