import { type Case, Exact, money, Parameters, text } from '../engine/index.ts';
import file from '../parameters/iit-other-deductions.json' with { type: 'json' };

const donationLimit = new Parameters(file).number('donationLimit');
const IN_FULL = text('公益捐赠（全额扣除）', 'Donations deductible in full');

/** Inputs for donations to public welfare (公益慈善捐赠) out of one kind of income. */
export const donationFields = {
  donations: money(text('公益捐赠（限额扣除）', 'Donations within the limit'), {
    help: text('应纳税所得额30%以内扣除', 'Deductible up to 30 % of taxable income'),
  }),
  donationsFull: money(IN_FULL),
};

/**
 * Donations deducted from taxable income before donations: those within the limit count up to 30 % of it, others in
 * full; together never more than that income (法第六条, 条例第十九条, 公告2019年第99号).
 */
export function donationsDeducted(
  it: Case,
  input: { readonly donations: Exact; readonly donationsFull: Exact },
  before: Exact,
): Exact {
  const { donations, donationsFull } = input;
  if (donations.isZero && donationsFull.isZero) return Exact.zero;
  const limit = it.step(
    'donationLimit',
    text('捐赠扣除限额', 'Limit for donations'),
    before.times(it.number(donationLimit)),
  );
  const within = it.capped(donations, limit, 'donations');
  return it.step(
    'donations',
    text('准予扣除的捐赠额', 'Donations deducted'),
    within.plus(donationsFull).atMost(before),
  );
}
