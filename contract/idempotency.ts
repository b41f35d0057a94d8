/** The request header that names a write; a retry sends the same value. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';
/** The response header that says the answer was stored earlier and nothing was done again. */
export const IDEMPOTENCY_REPLAYED = 'Idempotency-Replayed';

/** 8 to 128 visible ASCII signs. */
export function isIdempotencyKey(text: string): boolean {
  return /^[\x21-\x7e]{8,128}$/.test(text);
}
