import type { DecimalString } from '#rules/types.ts';

/** An amount in fen (分, 1/100 yuan). A bigint, so that it cannot be mixed with a floating-point number. */
type Fen = bigint;

const MONEY = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/;

/** Reads a decimal string of yuan with at most two places; `null` when it is not one. */
export function parseFen(text: string): Fen | null {
  const match = MONEY.exec(text);
  if (!match) return null;
  const [, sign, yuan = '0', fen = ''] = match;
  const amount = BigInt(yuan) * 100n + BigInt(fen.padEnd(2, '0'));
  return sign === '-' ? -amount : amount;
}

/** Writes fen as a decimal string of yuan with two places: `-3400.00`. */
export function formatFen(amount: Fen): DecimalString {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
