/** The codes by which the tax office knows people and enterprises: one parser each, checksum included. */

interface ResidentId {
  readonly code: string;
  /** Six digits of the place of first registration (GB/T 2260). */
  readonly region: string;
  /** `YYYY-MM-DD` */
  readonly birth: string;
}

const RESIDENT = /^(\d{6})(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/;

/** Reads an 18-place resident identity number (GB 11643-1999); `null` when it cannot be one. */
export function parseResidentId(text: string): ResidentId | null {
  const code = text.trim().toUpperCase();
  const match = RESIDENT.exec(code);
  if (!match) return null;
  const [, region = '', year = '', month = '', day = ''] = match;
  const birth = `${year}-${month}-${day}`;
  if (!isDate(birth)) return null;
  let sum = 0;
  // ISO 7064 MOD 11-2: the weight of place i from the left is 2^(17-i) mod 11.
  for (let place = 0; place < 17; place++) sum += Number(code[place]) * (2 ** (17 - place) % 11);
  return '10X98765432'[sum % 11] === code[17] ? { code, region, birth } : null;
}

interface CreditCode {
  readonly code: string;
  /** First place: which department registered it (9: market regulation). */
  readonly department: string;
  /** Second place: 1 enterprise, 2 individual business, 3 farmers' co-operative. */
  readonly category: string;
  readonly region: string;
}

// GB 32100-2015 leaves out I, O, S, V, Z.
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT = /^([0-9A-HJ-NPQRTUWXY])([0-9A-HJ-NPQRTUWXY])(\d{6})[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Reads an 18-place unified social credit code (GB 32100-2015); `null` when it cannot be one. */
export function parseCreditCode(text: string): CreditCode | null {
  const code = text.trim().toUpperCase();
  const match = CREDIT.exec(code);
  if (!match) return null;
  const [, department = '', category = '', region = ''] = match;
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, 17)) {
    sum += CREDIT_ALPHABET.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  const check = CREDIT_ALPHABET[(31 - (sum % 31)) % 31];
  return check === code[17] ? { code, department, category, region } : null;
}

/** Hides the middle of a code: enough for its owner to know it, too little for another to use it. */
export function maskCode(code: string): string {
  return `${code.slice(0, 6)}${'*'.repeat(Math.max(0, code.length - 10))}${code.slice(-4)}`;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
