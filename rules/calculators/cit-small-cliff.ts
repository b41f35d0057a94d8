import { type Case, Exact, text } from '../engine/index.ts';
import { citLaw } from './cit-law.ts';
import { isSmallInSize, type SmallInput, smallTax } from './cit-small.ts';

const NEAR = Exact.parse('0.95');
const FEN = Exact.parse('0.01');

/** Income and tax on the other side of the limit, and what is left after tax on both sides. */
export interface Cliff {
  readonly side: 'above' | 'below';
  readonly limit: Exact;
  /** Tax at the limit by the small rate, and a fen above it by the other rate. */
  readonly atLimit: Exact;
  readonly justAbove: Exact;
}

/** The cliff at the limit of small enterprises, where this enterprise is small in size and stands close to it. */
export function cliffAt(it: Case, input: SmallInput, taxable: Exact, otherRate: Exact): Cliff | undefined {
  if (!isSmallInSize(it, input)) return undefined;
  const limit = it.use(citLaw.small.income);
  const atLimit = smallTax(it.aside(), limit).rounded(2);
  const justAbove = limit.plus(FEN).times(otherRate).rounded(2);
  const found = { limit, atLimit, justAbove };
  if (!taxable.isAbove(limit))
    return taxable.isBelow(limit.times(NEAR)) ? undefined : { ...found, side: 'below' };
  const kept = taxable.minus(taxable.times(otherRate));
  return limit.minus(atLimit).isAbove(kept) ? { ...found, side: 'above' } : undefined;
}

/** Says so on both sides of the limit: a fen above it the whole income is taxed at the full rate. */
export function warnOfSmallCliff(it: Case, input: SmallInput, taxable: Exact, otherRate: Exact): void {
  const limit = it.use(citLaw.small.income);
  const shown = limit.toFixed(2);
  if (!isSmallInSize(it, input)) {
    if (taxable.isPositive && !taxable.isAbove(limit) && !input.restricted)
      it.warn(
        'small-lost',
        text(
          '从业人数或资产总额超过标准，不能享受小型微利企业优惠',
          'Staff or assets are above the limit of small enterprises',
        ),
        'staff',
      );
    return;
  }
  const cliff = cliffAt(it, input, taxable, otherRate);
  if (cliff?.side === 'above') {
    const kept = limit.minus(cliff.atLimit).minus(taxable.minus(taxable.times(otherRate)));
    it.warn(
      'small-cliff',
      text(
        `应纳税所得额超过 ${shown} 元，全额按一般税率征税：若为 ${shown} 元，税后反而多 ${kept.toFixed(2)} 元`,
        `Above ${shown} all of it is taxed at the full rate: at ${shown} there would be ${kept.toFixed(2)} more after tax`,
      ),
      'profit',
    );
  }
  if (cliff?.side === 'below') {
    const jump = limit.times(otherRate).minus(cliff.atLimit);
    it.warn(
      'small-cliff-ahead',
      text(
        `应纳税所得额接近 ${shown} 元：超过后税款增加约 ${jump.toFixed(2)} 元`,
        `Close to ${shown}: above it the tax jumps by about ${jump.toFixed(2)}`,
      ),
      'profit',
    );
  }
}

/** The income at the limit, or a fen above it, as a column beside what was computed. */
export function beyondCliff(cliff: Cliff | undefined) {
  if (cliff === undefined) return [];
  const { limit } = cliff;
  if (cliff.side === 'above') {
    const name = text(`若所得额为 ${limit.toFixed(2)} 元`, `Were the income ${limit.toFixed(2)}`);
    return [{ id: 'atLimit', name, taxable: limit, tax: cliff.atLimit }];
  }
  const above = limit.plus(FEN);
  const name = text(`若所得额为 ${above.toFixed(2)} 元`, `Were the income ${above.toFixed(2)}`);
  return [{ id: 'aboveLimit', name, taxable: above, tax: cliff.justAbove }];
}

/** Shows the tax computed beside that on the other side of the limit, where it is close; `output` names the tax. */
export function compareCliff(
  it: Case,
  input: SmallInput,
  otherRate: Exact,
  computed: { readonly taxable: Exact; readonly tax: Exact; readonly output: string },
): void {
  const beyond = beyondCliff(cliffAt(it, input, computed.taxable, otherRate));
  if (beyond.length === 0) return;
  const { taxable, tax } = computed;
  const asIs = { id: 'asIs', name: text('按实际所得额', 'As it is'), taxable, tax };
  it.compare(
    [asIs, ...beyond].map((one) => ({
      id: one.id,
      name: one.name,
      figures: {
        taxableIncome: one.taxable,
        [computed.output]: one.tax,
        afterTax: one.taxable.minus(one.tax),
      },
    })),
    'afterTax',
    'most',
  );
}
