import { type Case, choice, Exact, Parameters, text, toFen } from '../engine/index.ts';
import file from '../parameters/six-taxes-two-fees.json' with { type: 'json' };

const law = new Parameters(file);
const reductionSmallScale = law.number('reductionSmallScale');
const reductionSmallBusiness = law.number('reductionSmallBusiness');

const TAXPAYERS = {
  other: text('其他（不享受）', 'Other (no relief)'),
  smallScale: text('增值税小规模纳税人（含自然人）', 'Small-scale VAT payer (natural persons too)'),
  smallProfit: text('小型微利企业', 'Small low-profit enterprise'),
  individualBusiness: text('个体工商户', 'Individual business'),
};

/** Whether the payer may halve the “six taxes and two fees” (六税两费). */
export const taxpayerField = choice(
  text('纳税人类型（六税两费减半）', 'Kind of taxpayer (half relief)'),
  TAXPAYERS,
  {
    help: text(
      '小规模纳税人2019年起、小型微利企业和个体工商户2022年起减半，至2027年底',
      'Half for small-scale payers since 2019, for small enterprises and individual businesses since 2022; to the end of 2027',
    ),
  },
);

export type Taxpayer = keyof typeof TAXPAYERS;

/** The share that is reduced on the day of the case; undefined where the payer has no relief. */
export function reductionFor(it: Case, taxpayer: Taxpayer): Exact | undefined {
  if (taxpayer === 'other') return undefined;
  const reduction = taxpayer === 'smallScale' ? reductionSmallScale : reductionSmallBusiness;
  const first = reduction.periods[0];
  // Before the relief began nothing is reduced; after its known end the law is not known and is refused.
  if (first === undefined || it.date < first.from) return undefined;
  return it.number(reduction);
}

/** Tax by the rate, what the relief takes off, and what is left to pay; the parts add up to the fen. */
export interface Relieved {
  readonly taxDue: Exact;
  readonly reduction: Exact;
  readonly taxPayable: Exact;
}

/**
 * Takes the half relief off a tax (公告2023年第12号 第二条). It stacks on other reliefs and comes after them. Only
 * the final tax is rounded.
 */
export function relieve(it: Case, due: Exact, taxpayer: Taxpayer): Relieved {
  const taxDue = it.step('taxDue', text('应纳税额', 'Tax due'), due);
  const share = reductionFor(it, taxpayer);
  if (share === undefined) {
    const taxPayable = it.step('taxPayable', text('实际应缴税额', 'Tax to pay'), toFen(taxDue));
    return { taxDue: taxPayable, reduction: Exact.zero, taxPayable };
  }
  const taxPayable = it.step(
    'taxPayable',
    text('减半后应缴税额', 'Tax to pay after the half relief'),
    toFen(taxDue.times(Exact.one.minus(share))),
  );
  return { taxDue: toFen(taxDue), reduction: toFen(taxDue).minus(taxPayable), taxPayable };
}
