import { magnitude, signOf } from '#forms/index.ts';
import type { Calculation } from '#rules/index.ts';

export interface Balance {
  /** `waived`: tax would be due, but the law does not ask for it. */
  readonly kind: 'refund' | 'pay' | 'waived' | 'even';
  /** Without its sign. */
  readonly amount: string;
}

/** What the settlement comes to for the person. */
export function balanceOf(results: Calculation['results']): Balance {
  const balance = results['balance'] ?? '0.00';
  const amount = magnitude(balance);
  const sign = signOf(balance);
  if (sign < 0) return { kind: 'refund', amount };
  if (sign === 0) return { kind: 'even', amount };
  const waived = results['amountToPay'] !== undefined && signOf(results['amountToPay']) === 0;
  return { kind: waived ? 'waived' : 'pay', amount };
}
