import { choice, integer, list, money, text } from '../engine/index.ts';
import { taxpayerField } from './six-taxes.ts';
import { stampItems } from './stamp-law.ts';

const ALL_ITEMS = {
  ...stampItems,
  securities: text('证券交易（股票）', 'Share trading'),
  otherBooks: text('其他营业账簿（2022年6月前，按件）', 'Other account books (until June 2022, each)'),
  licence: text('权利、许可证照（2022年6月前，按件）', 'Licences (until June 2022, each)'),
};
const PIECES = ['otherBooks', 'licence'];
const ON_AMOUNT = [...Object.keys(stampItems), 'securities'];

/** Inputs of the stamp tax. */
export const stampFields = {
  item: choice(text('税目', 'Item'), ALL_ITEMS),
  amount: money(text('金额', 'Amount'), {
    required: true,
    when: { field: 'item', in: ON_AMOUNT },
    help: text(
      '合同或书据所列金额；账簿填实收资本与资本公积合计；证券填成交金额。各方按自己所执的一份分别缴纳',
      'Amount in the instrument; capital for account books; deal value for shares. Each party pays on its own copy',
    ),
  }),
  vatListed: money(text('其中单独列明的增值税', 'VAT shown separately in it'), {
    help: text('列明的增值税不计税；未列明的不能扣除', 'Not taxed when shown separately'),
  }),
  alreadyTaxed: money(text('账簿已贴花（已缴税）金额', 'Capital already taxed'), {
    when: { field: 'item', in: ['accountBooks'] },
  }),
  pieces: integer(text('件数', 'Pieces'), {
    required: true,
    when: { field: 'item', in: PIECES },
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
      amount: money(text('分别列明的金额', 'Amount shown for it'), {
        help: text(
          '不含列明的增值税；未分别列明的不填',
          'Without VAT shown; leave empty where not shown separately',
        ),
      }),
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
    individualMovables: text(
      '个人书立的动产买卖合同（不属于征税范围）',
      'Sale of movables by an individual (outside the tax)',
    ),
    military: text('军队、武警', 'Armed forces'),
    embassy: text('使领馆、国际组织馆舍', 'Embassy premises'),
  }),
};
