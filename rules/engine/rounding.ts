import type { Exact } from './exact.ts';

/**
 * The one rounding rule: half up to the fen, at the final tax of each line. No statute fixes rounding for all
 * taxes; this is the practice of the return forms and invoices. Nothing else is rounded on the way; figures
 * that are only shown (taxable income, net pay) are rounded the same way when written out.
 */
export function toFen(tax: Exact): Exact {
  return tax.rounded(2);
}
