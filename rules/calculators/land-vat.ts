import {
  amount,
  type Case,
  defineCalculator,
  Exact,
  rate,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import { deductionsOf } from './land-vat-deductions.ts';
import { landVatFields } from './land-vat-fields.ts';
import { landVatLaw, taxOnGain } from './land-vat-law.ts';

const NEAR = Exact.parse('0.02');

type Input = Values<typeof landVatFields>;

interface Settled {
  readonly deductions: Exact;
  readonly gain: Exact;
  readonly ratio: Exact;
  readonly tax: Exact;
}

function settle(it: Case, input: Input): Settled {
  const deductions = deductionsOf(it, input);
  if (!deductions.isPositive)
    it.refuse(
      input.kind === 'direct' ? 'deductions' : 'landCost',
      'required',
      text('请填写扣除项目', 'Please enter the deductions'),
    );
  const { gain, ratio, tax } = taxOnGain(it, input.revenue, deductions);
  const name = text('应纳土地增值税', 'Land VAT');
  if (input.ordinaryHousing && !ratio.isAbove(it.number(landVatLaw.ordinaryRatio)))
    return {
      deductions,
      gain,
      ratio,
      tax: it.step(
        'tax',
        text('应纳土地增值税（普通标准住宅免税）', 'Land VAT (ordinary housing, exempt)'),
        Exact.zero,
      ),
    };
  return { deductions, gain, ratio, tax: it.step('tax', name, toFen(tax)) };
}

/** Past 20 % the whole gain is taxed: a slightly lower price may leave more (条例第八条). */
function warnOfOrdinaryCliff(it: Case, input: Input, { deductions, ratio, tax }: Settled): void {
  if (!input.ordinaryHousing) return;
  const line = it.use(landVatLaw.ordinaryRatio);
  const priceAtLine = deductions.times(Exact.one.plus(line));
  if (ratio.isAbove(line)) {
    const better = priceAtLine.minus(input.revenue.minus(tax));
    if (!better.isPositive) return;
    it.warn(
      'ordinary-housing-cliff',
      text(
        `增值率超过20%，全部增值额征税：若收入为 ${priceAtLine.toFixed(2)} 元可免税，税后反而多 ${better.toFixed(2)} 元`,
        `Above 20 % the whole gain is taxed: revenue of ${priceAtLine.toFixed(2)} would be exempt and leave ${better.toFixed(2)} more`,
      ),
      'revenue',
    );
  } else if (ratio.isAbove(line.minus(NEAR))) {
    const jump = taxOnGain(it.aside(), priceAtLine, deductions).tax;
    it.warn(
      'ordinary-housing-cliff-ahead',
      text(
        `增值率接近20%：收入超过 ${priceAtLine.toFixed(2)} 元后须缴税约 ${jump.toFixed(2)} 元`,
        `Close to 20 %: above revenue of ${priceAtLine.toFixed(2)} about ${jump.toFixed(2)} is due`,
      ),
      'revenue',
    );
  }
}

/** Interest itemised with 5 %, or 10 % for everything: both, side by side. */
function compareInterest(it: Case, input: Input): void {
  const isNew = input.kind === 'developer' || input.kind === 'newBuilding';
  if (!isNew || input.interest.isZero) return;
  const of = (interestMode: Input['interestMode']) => settle(it.aside(), { ...input, interestMode });
  const [itemised, lump] = [of('itemised'), of('lump')];
  it.compare(
    [
      {
        id: 'itemised',
        name: text('利息据实＋5%', 'Interest itemised and 5 %'),
        figures: { tax: itemised.tax, deductions: itemised.deductions },
      },
      {
        id: 'lump',
        name: text('按10%计算', '10 % for everything'),
        figures: { tax: lump.tax, deductions: lump.deductions },
      },
    ],
    'tax',
  );
}

/** An old building may be deducted by assessment or by invoice; where both are known, both are shown. */
function compareOldBuilding(it: Case, input: Input): void {
  const isOld = input.kind === 'oldAssessed' || input.kind === 'oldInvoice';
  const bothKnown =
    input.replacementCost.isPositive && input.invoicePrice.isPositive && input.invoiceDate !== undefined;
  if (!isOld || !bothKnown) return;
  const of = (kind: 'oldAssessed' | 'oldInvoice') => {
    const { tax, deductions } = settle(it.aside(), { ...input, kind });
    return { tax, deductions };
  };
  it.compare(
    [
      { id: 'oldAssessed', name: text('按评估价格', 'By assessment'), figures: of('oldAssessed') },
      { id: 'oldInvoice', name: text('按购房发票', 'By purchase invoice'), figures: of('oldInvoice') },
    ],
    'tax',
  );
}

/** Land value-added tax (土地增值税): new and old property, four rates on the gain. */
export const landVat = defineCalculator({
  id: 'land-vat',
  group: 'property',
  title: text('土地增值税', 'Land value-added tax'),
  summary: text(
    '转让房地产的增值额，四级超率累进',
    'On the gain from land and buildings, at four rates by its ratio',
  ),
  keywords: [
    '土地增值税',
    '卖房',
    '卖楼',
    '房地产',
    '清算',
    '转让',
    'maifang',
    'tuzeng',
    'tudizengzhishui',
    'land',
  ],
  from: '1995-01-27',
  fields: landVatFields,
  outputs: {
    deductions: amount(text('扣除项目金额', 'Deductions')),
    gain: amount(text('增值额', 'Gain')),
    gainRatio: rate(text('增值率', 'Ratio of gain')),
    taxPayable: amount(text('应纳土地增值税', 'Land VAT'), { main: true }),
    balance: amount(text('应补（退）税额', 'Balance (refund if negative)')),
  },
  compute(input, it) {
    if (input.individualHome) {
      it.use(landVatLaw.individualHome);
      const none = it.step(
        'tax',
        text('应纳土地增值税（个人住房免税）', 'Land VAT (individual’s home, exempt)'),
        Exact.zero,
      );
      const balance = Exact.zero.minus(input.prepaid);
      return { deductions: Exact.zero, gain: Exact.zero, gainRatio: Exact.zero, taxPayable: none, balance };
    }
    const settled = settle(it, input);
    warnOfOrdinaryCliff(it, input, settled);
    compareInterest(it, input);
    compareOldBuilding(it, input);
    const balance = it.step(
      'balance',
      text('应补（退）税额', 'Balance (refund if negative)'),
      settled.tax.minus(input.prepaid),
    );
    const { deductions, gain, ratio: gainRatio, tax: taxPayable } = settled;
    return { deductions, gain, gainRatio, taxPayable, balance };
  },
});
