import {
  amount,
  type Case,
  choice,
  defineCalculator,
  Exact,
  integer,
  list,
  money,
  sum,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import { reductionFor, taxpayerField } from './six-taxes.ts';
import { type RatedItem, stampItems, stampLaw } from './stamp-law.ts';

const DIME = Exact.parse('0.1');
const ALL_ITEMS = {
  ...stampItems,
  securities: text('证券交易（股票）', 'Share trading'),
  otherBooks: text('其他营业账簿（2022年6月前，按件）', 'Other account books (until June 2022, each)'),
  licence: text('权利、许可证照（2022年6月前，按件）', 'Licences (until June 2022, each)'),
};
const RATED = Object.keys(stampItems);

const fields = {
  item: choice(text('税目', 'Item'), ALL_ITEMS),
  amount: money(text('金额', 'Amount'), {
    required: true,
    help: text(
      '合同或书据所列金额；账簿填实收资本与资本公积合计；证券填成交金额；按件的填0',
      'Amount in the instrument; capital for account books; deal value for shares; 0 for items taxed each',
    ),
  }),
  vatListed: money(text('其中单独列明的增值税', 'VAT shown separately in it'), {
    help: text('列明的增值税不计税；未列明的不能扣除', 'Not taxed when shown separately'),
  }),
  alreadyTaxed: money(text('账簿已贴花（已缴税）金额', 'Capital already taxed'), {
    when: { field: 'item', in: ['accountBooks'] },
  }),
  pieces: integer(text('件数', 'Pieces'), {
    when: { field: 'item', in: ['otherBooks', 'licence'] },
    max: '100000',
  }),
  side: choice(
    text('交易方', 'Side'),
    { seller: text('卖出', 'Seller'), buyer: text('买入', 'Buyer') },
    { when: { field: 'item', in: ['securities'] } },
  ),
  more: list(
    text('同一凭证的其他税目', 'Further items in the same instrument'),
    {
      item: choice(text('税目', 'Item'), stampItems),
      amount: money(text('分别列明的金额', 'Amount shown for it')),
    },
    { maxRows: 20 },
  ),
  split: choice(
    text('多个税目的金额', 'Amounts of several items'),
    {
      separate: text('已分别列明', 'Shown separately'),
      together: text('未分别列明（从高适用税率）', 'Not shown separately (the highest rate)'),
    },
    { help: text('未分别列明时，总金额填在上面“金额”中', 'If not, enter the total under “Amount” above') },
  ),
  taxpayer: taxpayerField,
  exemption: choice(text('免税情形', 'Exemption'), {
    none: text('无', 'None'),
    homeTrade: text('个人买卖住房', 'An individual buys or sells a home'),
    homeLease: text('个人出租、承租住房', 'An individual lets or rents a home'),
    copy: text('副本或抄本', 'Copy'),
    gift: text('赠与政府、学校、社会福利机构、慈善组织', 'Gift to government, school, welfare, charity'),
    farm: text('农民、合作社等的农资、农产品、农业保险合同', 'Farmers’ supplies, produce, insurance'),
    interestFree: text('无息、贴息借款', 'Interest-free or subsidised loan'),
    medicine: text('非营利性医疗机构采购药品', 'Medicines of a non-profit hospital'),
    eOrder: text('个人网购电子订单', 'An individual’s e-order'),
    military: text('军队、武警', 'Armed forces'),
    embassy: text('使领馆、国际组织馆舍', 'Embassy premises'),
  }),
};

type Input = Values<typeof fields>;

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
  const { amount: whole, vatListed, alreadyTaxed } = input;
  if (vatListed.isAbove(whole))
    it.refuse('vatListed', 'range', text('列明的增值税不能大于金额', 'The VAT cannot exceed the amount'));
  const net = vatListed.isPositive ? whole.minus(vatListed) : whole;
  const base =
    input.item === 'accountBooks' && alreadyTaxed.isPositive ? net.minus(alreadyTaxed).notBelowZero() : net;
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
  fields,
  outputs: {
    base: amount(text('计税依据', 'Tax base')),
    taxDue: amount(text('应纳税额', 'Tax due')),
    reduction: amount(text('减免税额', 'Reduction')),
    taxPayable: amount(text('应缴印花税', 'Stamp tax to pay'), { main: true }),
  },
  compute(input, it) {
    const base = firstBase(it, input);
    if (input.exemption !== 'none') {
      it.use(stampLaw.exemptions[input.exemption]);
      const taxPayable = it.step('taxPayable', text('应缴印花税（免税）', 'Stamp tax (exempt)'), Exact.zero);
      return { base, taxDue: Exact.zero, reduction: Exact.zero, taxPayable };
    }
    const lines = taxLines(it, input, base);
    const due = it.step('taxDue', text('应纳税额', 'Tax due'), sum(lines.map(toFen)));
    const share = input.item === 'securities' ? undefined : reductionFor(it, input.taxpayer);
    const taxPayable = it.step(
      'taxPayable',
      text('应缴印花税', 'Stamp tax to pay'),
      share === undefined ? due : sum(lines.map((line) => toFen(line.times(Exact.one.minus(share))))),
    );
    return { base, taxDue: due, reduction: due.minus(taxPayable), taxPayable };
  },
});
