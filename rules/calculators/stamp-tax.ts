import {
  amount,
  type Case,
  defineCalculator,
  Exact,
  sum,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import { reductionFor } from './six-taxes.ts';
import { stampFields } from './stamp-fields.ts';
import { exemptItems, type RatedItem, stampItems, stampLaw } from './stamp-law.ts';

const DIME = Exact.parse('0.1');
const RATED = Object.keys(stampItems);

type Input = Values<typeof stampFields>;

/**
 * Until June 2022 the law itself rounds: under a dime nothing is due, otherwise to the dime, half up (条例第三条).
 * Since then only what is finally paid is rounded, to the fen.
 */
function roundedTax(it: Case, tax: Exact): Exact {
  if (it.use(stampLaw.rounding) === 'fen') return tax;
  return tax.isBelow(DIME) ? Exact.zero : tax.rounded(1);
}

function lineTax(it: Case, item: RatedItem, base: Exact, suffix: string): Exact {
  const tax = base.times(it.number(stampLaw.rates[item]));
  const name = stampItems[item];
  const step = text(`${name.zh}税额`, `Tax: ${name.en}`);
  const { leaseMinimum } = stampLaw;
  if (item === 'lease' && leaseMinimum.find(it.date) !== undefined && tax.isPositive) {
    const least = it.number(leaseMinimum);
    if (tax.isBelow(least)) return it.step(`tax${suffix}`, step, least);
  }
  return it.step(`tax${suffix}`, step, roundedTax(it, tax));
}

/** What the first item is taxed on: without VAT shown separately; for books only the increase (第五、十一条). */
function firstBase(it: Case, input: Input): Exact {
  const { item, amount: whole, vatListed, alreadyTaxed } = input;
  if (item === 'otherBooks' || item === 'licence') return Exact.zero;
  if (vatListed.isAbove(whole))
    it.refuse('vatListed', 'range', text('列明的增值税不能大于金额', 'The VAT cannot exceed the amount'));
  const net = vatListed.isPositive ? whole.minus(vatListed) : whole;
  const base =
    item === 'accountBooks' && alreadyTaxed.isPositive ? net.minus(alreadyTaxed).notBelowZero() : net;
  return it.step('base', text('计税依据', 'Tax base'), base);
}

function highestOf(it: Case, items: readonly RatedItem[]): RatedItem {
  const rateOf = (item: RatedItem) => it.use(stampLaw.rates[item]);
  return items.reduce((highest, item) => (rateOf(item).isAbove(rateOf(highest)) ? item : highest));
}

function isRated(item: Input['item']): item is RatedItem {
  return RATED.includes(item);
}

function securitiesTax(it: Case, input: Input, base: Exact): Exact {
  const taxed = it.use(stampLaw.securitiesSides) === 'both' || input.side === 'seller';
  const name = text('证券交易印花税', 'Tax on share trading');
  if (!taxed) return it.step('tax1', text('买入方不征税', 'The buyer is not taxed'), Exact.zero);
  return it.step('tax1', name, toFen(base.times(it.number(stampLaw.securitiesRate))));
}

function piecesTax(it: Case, input: Input, item: 'otherBooks' | 'licence'): Exact {
  const count = it.named(Exact.whole(input.pieces), text('件数', 'pieces'), 'count');
  return it.step(
    'tax1',
    text('按件税额', 'Tax for the pieces'),
    it.number(stampLaw.pieces[item]).times(count),
  );
}

/** The tax of each item of the instrument. */
function taxLines(it: Case, input: Input, base: Exact): readonly Exact[] {
  const { item, more } = input;
  if (!isRated(item)) {
    if (more.length > 0)
      it.refuse(
        'more',
        'range',
        text('此税目不能与其他税目合并', 'This item cannot be combined with others'),
      );
    return [item === 'securities' ? securitiesTax(it, input, base) : piecesTax(it, input, item)];
  }
  if (input.split === 'together' && more.length > 0) {
    const items = [item, ...more.map((row) => row.item)];
    return [lineTax(it, highestOf(it, items), base, '1')];
  }
  return [
    lineTax(it, item, base, '1'),
    ...more.map((row, index) => lineTax(it, row.item, row.amount, String(index + 2))),
  ];
}

function payableOf(lines: readonly Exact[], share: Exact | undefined): Exact {
  if (share === undefined) return sum(lines.map(toFen));
  return sum(lines.map((line) => toFen(line.times(Exact.one.minus(share)))));
}

/** Amounts shown apart or not: what the contract says decides what is paid (第九条). */
function compareSplit(it: Case, input: Input, base: Exact): void {
  if (input.more.length === 0 || input.split === 'together') return;
  const whole = sum([base, ...input.more.map((row) => row.amount)]);
  const of = (split: Input['split'], taxed: Exact) => {
    const quiet = it.aside();
    const lines = taxLines(quiet, { ...input, split }, taxed);
    return { taxPayable: payableOf(lines, reductionFor(quiet, input.taxpayer)) };
  };
  it.compare(
    [
      {
        id: 'separate',
        name: text('分别列明金额', 'Amounts shown separately'),
        figures: of('separate', base),
      },
      {
        id: 'together',
        name: text('未分别列明，从高适用税率', 'Shown together, at the highest rate'),
        figures: of('together', whole),
      },
    ],
    'taxPayable',
  );
}

/** An exemption is for the whole instrument, and not for every kind of one; share trading has none of these. */
function checkExemption(it: Case, { item, more, exemption }: Input): void {
  const fitting = exemptItems[exemption];
  const items = [item, ...more.map((row) => row.item)];
  const fits =
    item !== 'securities' &&
    (fitting === undefined || items.every((one) => isRated(one) && fitting.includes(one)));
  if (!fits)
    it.refuse(
      'exemption',
      'range',
      text('此项免税不适用于所选税目', 'This exemption is not for the item chosen'),
    );
}

/** Stamp tax (印花税): every item of the table of 2022 and of the table before it. */
export const stampTax = defineCalculator({
  id: 'stamp-tax',
  group: 'behaviour',
  title: text('印花税', 'Stamp tax'),
  summary: text(
    '合同、产权转移书据、账簿和股票交易',
    'Contracts, transfers of title, account books and share trading',
  ),
  keywords: [
    '印花税',
    '合同',
    '贴花',
    '炒股',
    '股票',
    '注册资本',
    '租房合同',
    '买房',
    '卖房',
    'yinhuashui',
    'hetong',
    'stamp',
  ],
  from: '1990-07-01',
  fields: stampFields,
  outputs: {
    base: amount(text('计税依据', 'Tax base')),
    taxDue: amount(text('应纳税额', 'Tax due')),
    reduction: amount(text('减免税额', 'Reduction')),
    taxPayable: amount(text('应缴印花税', 'Stamp tax to pay'), { main: true }),
  },
  compute(input, it) {
    const base = firstBase(it, input);
    if (input.exemption !== 'none') {
      checkExemption(it, input);
      it.use(stampLaw.exemptions[input.exemption]);
      const taxPayable = it.step('taxPayable', text('应缴印花税（免税）', 'Stamp tax (exempt)'), Exact.zero);
      return { base, taxDue: Exact.zero, reduction: Exact.zero, taxPayable };
    }
    const lines = taxLines(it, input, base);
    const due = it.step('taxDue', text('应纳税额', 'Tax due'), payableOf(lines, undefined));
    compareSplit(it, input, base);
    const share = input.item === 'securities' ? undefined : reductionFor(it, input.taxpayer);
    const taxPayable = it.step(
      'taxPayable',
      text('应缴印花税', 'Stamp tax to pay'),
      share === undefined ? due : payableOf(lines, share),
    );
    return { base, taxDue: due, reduction: due.minus(taxPayable), taxPayable };
  },
});
