import { canonical, type Receipt, type ReturnSnapshot } from '#contract/index.ts';

export const TYPE = 'application/json';

/** The file a receipt is kept in. The number makes it unique, so keeping it twice is noticed. */
export function receiptFileName(title: string, receipt: Receipt): string {
  return `${title} ${receipt.number}.receipt.json`;
}

export function writeReceipt(receipt: Receipt): string {
  return JSON.stringify({ kind: 'receipt', version: 1, receipt }, null, 2);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a kept receipt; `null` when the text is something else. */
export function readReceipt(content: string): Receipt | null {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isRecord(value) || value['kind'] !== 'receipt' || value['version'] !== 1) return null;
  const { receipt } = value;
  if (!isRecord(receipt) || !isRecord(receipt['figures']) || !Array.isArray(receipt['next'])) return null;
  const texts = ['id', 'number', 'form', 'period', 'filedAt', 'digest', 'eventHash'];
  if (!texts.every((name) => typeof receipt[name] === 'string')) return null;
  return receipt as unknown as Receipt;
}

/**
 * Whether the digest is that of the snapshot, computed here anew. `null` where the browser offers no hashing
 * (pages not served over https or from this machine).
 */
export async function digestHolds(snapshot: ReturnSnapshot, digest: string): Promise<boolean | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(snapshot)));
  const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === digest;
}
