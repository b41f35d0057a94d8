import { half, yuan } from './oracle.ts';

/** Kinds of taxpayer as the half relief of the six taxes knows them. */
export const TAXPAYERS = ['other', 'smallScale', 'smallProfit', 'individualBusiness'] as const;
export type Taxpayer = (typeof TAXPAYERS)[number];

/**
 * By how much the tax is divided, read from 财税〔2019〕13号, 公告2022年第10号 and 公告2023年第12号: half for small-scale
 * payers since 2019, for the others since 2022; nothing is known after 2027.
 */
export function divisorFor(date: string, taxpayer: Taxpayer): bigint | 'refused' {
  if (taxpayer === 'other') return 1n;
  if (date > '2027-12-31') return 'refused';
  return date >= (taxpayer === 'smallScale' ? '2019-01-01' : '2022-01-01') ? 2n : 1n;
}

export interface Halved {
  readonly taxDue: string;
  readonly reduction: string;
  readonly taxPayable: string;
}

/** Tax due, what is taken off, what is left, of a tax of `n ÷ d` fen. */
export function halved(n: bigint, d: bigint, date: string, taxpayer: Taxpayer): Halved | 'refused' {
  const divisor = divisorFor(date, taxpayer);
  if (divisor === 'refused') return 'refused';
  const [due, left] = [half(n, d), half(n, d * divisor)];
  return { taxDue: yuan(due), reduction: yuan(due - left), taxPayable: yuan(left) };
}
