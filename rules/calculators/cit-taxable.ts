import { type Case, Exact, sum, text } from '../engine/index.ts';
import { adjustmentsOf } from './cit-adjustments.ts';
import type { AnnualInput } from './cit-annual-fields.ts';
import { citLaw } from './cit-law.ts';
import { setOffLosses } from './cit-losses.ts';

/** The taxable income and what it came from. */
export interface Assessed {
  readonly taxable: Exact;
  /** The half of technology-transfer income that is taxed. */
  readonly halvedIncome: Exact;
  /** Income after adjustments and the relief for technology transfer, before losses. */
  readonly afterRelief: Exact;
  readonly ventureLeft: Exact;
  readonly adjusted: Exact;
  readonly lossUsed: Exact;
}

/** Technology transfer: up to five million exempt, half of what is above (条例第九十条). */
function techTransferRelief(it: Case, input: AnnualInput, adjusted: Exact) {
  if (input.techTransfer.isZero) return { relief: Exact.zero, halvedIncome: Exact.zero };
  const limit = it.number(citLaw.techTransferExempt);
  const exempt = input.techTransfer.atMost(limit);
  const above = it.step(
    'transferAbove',
    text('技术转让所得超过免征额的部分', 'Transfer income above the exempt amount'),
    input.techTransfer.minus(limit).notBelowZero(),
  );
  const halved = above.times(it.number(citLaw.techTransferHalf));
  const relief = it.step(
    'transferRelief',
    text('技术转让所得减免', 'Relief for technology transfer'),
    exempt.plus(halved).atMost(adjusted),
  );
  return { relief, halvedIncome: above.minus(halved) };
}

/** From the accounting profit to the taxable income, in the order of the annual return (A100000). */
export function taxableIncome(it: Case, input: AnnualInput): Assessed {
  const { increase, decrease, reliefs, carried } = adjustmentsOf(it, input);
  const foreign = sum(input.foreign.map((row) => row.income));
  const domestic = input.foreign.length === 0 ? input.profit : input.profit.minus(foreign);
  const adjusted = it.step(
    'adjusted',
    text('纳税调整后所得', 'Income after adjustments'),
    domestic.plus(increase).minus(decrease).minus(reliefs),
  );
  const positive = adjusted.isNegative ? Exact.zero : adjusted;
  const { relief, halvedIncome } = techTransferRelief(it, input, positive);
  const afterRelief = relief.isZero
    ? positive
    : it.named(positive.minus(relief), text('所得减免后的所得', 'Income after the relief'));
  const { used, rows } = setOffLosses(it, afterRelief, input.losses, input.highTech || input.techSme);
  it.tables['losses'] = rows;
  it.tables['carried'] = carried.map(({ kind, amount: left }) => ({ kind, amount: left.toFixed(2) }));
  const lossUsed = it.named(used, text('弥补以前年度亏损', 'Losses set off'));
  const ventureClaim = input.ventureInvestment.isZero
    ? input.ventureCarried
    : input.ventureInvestment.times(it.number(citLaw.ventureDeduction)).plus(input.ventureCarried);
  const room = afterRelief.minus(lossUsed);
  const venture = it.named(ventureClaim.atMost(room), text('抵扣的创业投资额', 'Venture deduction'));
  const taxable = it.step(
    'taxableIncome',
    text('应纳税所得额', 'Taxable income'),
    venture.isZero ? room : room.minus(venture),
  );
  if (adjusted.isNegative)
    it.warn(
      'loss',
      text(
        `本年亏损 ${Exact.zero.minus(adjusted).toFixed(2)} 元，可向以后年度结转弥补`,
        `A loss of ${Exact.zero.minus(adjusted).toFixed(2)} may be carried forward`,
      ),
      'profit',
    );
  const ventureLeft = ventureClaim.minus(venture);
  return { taxable, halvedIncome, afterRelief, ventureLeft, adjusted, lossUsed };
}
