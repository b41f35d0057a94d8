import { type Case, type Choice, Exact, text } from '../engine/index.ts';
import { landVatLaw, taxOnGain } from './land-vat-law.ts';
import { type LandVatInput, type Settled, settle } from './land-vat-settle.ts';

const NEAR = Exact.parse('0.02');
const FEN = Exact.parse('0.01');

type Figures = Choice['figures'];

function figuresOf(revenue: Exact, { deductions, gain, tax }: Omit<Settled, 'ratio'>): Figures {
  return { deductions, gain, taxPayable: tax, afterTax: revenue.minus(tax) };
}

/** The last whole fen not above an amount. */
function wholeFen(value: Exact): Exact {
  const nearest = value.rounded(2);
  return nearest.isAbove(value) ? nearest.minus(FEN) : nearest;
}

/**
 * Past 20 % the whole gain is taxed (条例第八条): a slightly lower price may leave more. Says from which revenue on
 * the taxed sale leaves more again, and shows both sides of the line.
 */
function showOrdinaryLine(it: Case, input: LandVatInput, settled: Settled): void {
  const { deductions, ratio, tax } = settled;
  const { revenue } = input;
  const line = it.use(landVatLaw.ordinaryRatio);
  const lowest = it.use(landVatLaw.brackets).bandOf(line).rate;
  const atLine = wholeFen(deductions.times(Exact.one.plus(line)));
  // What is left is the same when revenue − rate × (revenue − deductions) = the revenue at the line.
  const even = deductions.times(Exact.one.plus(line).minus(lowest)).over(Exact.one.minus(lowest));
  const exempt: Choice = {
    id: 'at-line',
    name: text(
      `收入 ${atLine.toFixed(2)} 元（正好20%，免税）`,
      `Revenue ${atLine.toFixed(2)} (20 %, exempt)`,
    ),
    figures: figuresOf(atLine, { deductions, gain: atLine.minus(deductions), tax: Exact.zero }),
  };
  const now: Choice = {
    id: 'as-entered',
    name: text(`收入 ${revenue.toFixed(2)} 元`, `Revenue ${revenue.toFixed(2)}`),
    figures: figuresOf(revenue, settled),
  };
  if (ratio.isAbove(line)) {
    const better = atLine.minus(revenue.minus(tax));
    if (!better.isPositive) return;
    it.warn(
      'ordinary-housing-cliff',
      text(
        `增值率超过20%，全部增值额征税：若收入为 ${atLine.toFixed(2)} 元可免税，税后反而多 ${better.toFixed(2)} 元；收入超过 ${even.toFixed(2)} 元才比免税合算`,
        `Above 20 % the whole gain is taxed: revenue of ${atLine.toFixed(2)} would be exempt and leave ${better.toFixed(2)} more; only above ${even.toFixed(2)} is more left`,
      ),
      'revenue',
    );
    it.compare([now, exempt], 'taxPayable');
  } else if (ratio.isAbove(line.minus(NEAR))) {
    const above = atLine.plus(FEN);
    const beyond = taxOnGain(it.aside(), above, deductions);
    it.warn(
      'ordinary-housing-cliff-ahead',
      text(
        `增值率接近20%：收入超过 ${atLine.toFixed(2)} 元后须缴税约 ${beyond.tax.toFixed(2)} 元，超过 ${even.toFixed(2)} 元才比免税合算`,
        `Close to 20 %: above revenue of ${atLine.toFixed(2)} about ${beyond.tax.toFixed(2)} is due; only above ${even.toFixed(2)} is more left`,
      ),
      'revenue',
    );
    const taxed: Choice = {
      id: 'past-line',
      name: text(`收入 ${above.toFixed(2)} 元（刚过20%）`, `Revenue ${above.toFixed(2)} (past 20 %)`),
      figures: figuresOf(above, { deductions, ...beyond }),
    };
    it.compare([exempt, taxed], 'taxPayable');
  }
}

/** Interest itemised with 5 %, or 10 % for everything: both, side by side. */
function showInterest(it: Case, input: LandVatInput): void {
  const of = (interestMode: LandVatInput['interestMode']): Figures =>
    figuresOf(input.revenue, settle(it.aside(), { ...input, interestMode }));
  it.compare(
    [
      { id: 'itemised', name: text('利息据实＋5%', 'Interest itemised and 5 %'), figures: of('itemised') },
      { id: 'lump', name: text('按10%计算', '10 % for everything'), figures: of('lump') },
    ],
    'taxPayable',
  );
}

/** An old building may be deducted by assessment or by invoice; where both are known, both are shown. */
function showOldBuilding(it: Case, input: LandVatInput): void {
  const names = {
    oldAssessed: text('按评估价格', 'By assessment'),
    oldInvoice: text('按购房发票', 'By purchase invoice'),
  };
  const choices = (['oldAssessed', 'oldInvoice'] as const).flatMap((kind): readonly Choice[] => {
    const settled = it.otherwise((quiet) => settle(quiet, { ...input, kind }));
    if (settled === undefined) return [];
    return [{ id: kind, name: names[kind], figures: figuresOf(input.revenue, settled) }];
  });
  if (choices.length > 1) it.compare(choices, 'taxPayable');
}

/** What the taxpayer may choose, or would pay a step further: one comparison at a time, the lawful choice first. */
export function showChoices(it: Case, input: LandVatInput, settled: Settled): void {
  const { kind } = input;
  const isNew = kind === 'developer' || kind === 'newBuilding';
  const isOld = kind === 'oldAssessed' || kind === 'oldInvoice';
  if (isNew && input.interest.isPositive) showInterest(it, input);
  else if (isOld) showOldBuilding(it, input);
  else if (input.ordinaryHousing) showOrdinaryLine(it, input, settled);
}
