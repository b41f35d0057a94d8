import {
  amount,
  type Case,
  choice,
  defineCalculator,
  Exact,
  money,
  Parameters,
  rate,
  text,
  toFen,
} from '../engine/index.ts';
import file from '../parameters/iit-passive.json' with { type: 'json' };
import { donationFields, donationsDeducted } from './donations.ts';

const parameters = new Parameters(file);
const law = {
  rate: parameters.number('rate'),
  treasuryInterest: parameters.number('treasuryInterest'),
  savingsRate: parameters.number('savingsRate'),
  listedDividend: parameters.table('listedDividend'),
  foreignDividend: parameters.number('foreignDividend'),
  lotteryExempt: parameters.number('lotteryExempt'),
  invoicePrizeExempt: parameters.number('invoicePrizeExempt'),
};

const KINDS = {
  dividend: text('非上市公司股息红利', 'Dividend of an unlisted company'),
  'listed-dividend': text('上市公司股息红利', 'Dividend of a listed company'),
  'foreign-dividend': text(
    '外籍个人从外商投资企业取得的股息',
    'Dividend to a foreigner from a foreign-invested firm',
  ),
  interest: text('利息（借款、企业债券）', 'Interest on loans or company bonds'),
  'treasury-interest': text('国债、国家发行的金融债券利息', 'Interest on state bonds'),
  savings: text('储蓄存款利息', 'Interest on savings'),
  lottery: text('福利彩票、体育彩票中奖', 'Lottery win'),
  'invoice-prize': text('有奖发票奖金', 'Prize of an invoice lottery'),
  contingent: text('其他偶然所得（得奖、中奖、赠品）', 'Other contingent income'),
} as const;
type Kind = keyof typeof KINDS;
const NOT_LISTED = {
  field: 'kind',
  in: ['dividend', 'foreign-dividend', 'interest', 'lottery', 'invoice-prize', 'contingent'],
} as const;

/** A win up to the exempt amount is free; above it the whole is taxed. */
function exemptUpTo(it: Case, kind: Kind): Exact | undefined {
  if (kind === 'lottery') return it.number(law.lotteryExempt);
  if (kind === 'invoice-prize' && law.invoicePrizeExempt.find(it.date) !== undefined)
    return it.number(law.invoicePrizeExempt);
  return undefined;
}

function rateOf(it: Case, kind: Kind, held: 'month' | 'year' | 'longer'): Exact {
  switch (kind) {
    case 'savings':
      return it.number(law.savingsRate);
    case 'treasury-interest':
      return it.number(law.treasuryInterest);
    case 'foreign-dividend':
      return it.number(law.foreignDividend);
    case 'listed-dividend': {
      const { citation } = law.listedDividend.at(it.date);
      const effective = it.use(law.listedDividend)[held] ?? Exact.zero;
      return it.explaining ? effective.named(law.listedDividend.name, 'ratio', [citation]) : effective;
    }
    default:
      return it.number(law.rate);
  }
}

/** Interest, dividends and contingent income: the whole payment at its rate (法第三条、第六条). */
export const iitPassive = defineCalculator({
  id: 'iit-passive',
  group: 'individual-income',
  title: text('利息、股息红利、偶然所得', 'Interest, dividends, contingent income'),
  summary: text('分红、利息、彩票中奖等应缴个税', 'Income tax on dividends, interest, wins'),
  keywords: [
    '分红',
    '股息',
    '红利',
    '利息',
    '彩票',
    '中奖',
    '偶然所得',
    'fenhong',
    'zhongjiang',
    'dividend',
    'lottery',
  ],
  from: '1994-01-01',
  fields: {
    kind: choice(text('所得种类', 'Kind'), KINDS, {
      help: text(
        '储蓄利息按孳生日所在期间的税率；跨期的分段各算一次',
        'Interest on savings at the rate of the days it accrued on; one calculation for each period',
      ),
    }),
    income: money(text('每次收入', 'Payment'), { required: true }),
    held: choice(
      text('持股期限', 'Shares held for'),
      {
        month: text('一个月以内（含）', 'Up to one month'),
        year: text('一个月以上至一年（含）', 'Above one month, up to one year'),
        longer: text('超过一年', 'Above one year'),
      },
      { when: { field: 'kind', in: ['listed-dividend'] } },
    ),
    donations: { ...donationFields.donations, when: NOT_LISTED },
    donationsFull: { ...donationFields.donationsFull, when: NOT_LISTED },
  },
  outputs: {
    rate: rate(text('税率（实际税负）', 'Rate (effective)')),
    tax: amount(text('应纳税额', 'Tax'), { main: true }),
    net: amount(text('税后所得', 'Net')),
  },
  compute({ kind, income, held, ...given }, it) {
    const TAX = text('应纳税额', 'Tax');
    const NET = text('税后所得', 'Net');
    const exempt = exemptUpTo(it, kind);
    const applied = rateOf(it, kind, held);
    if (exempt !== undefined && !income.isAbove(exempt)) {
      it.warn(
        'exempt',
        text(`不超过 ${exempt.toFixed(2)} 元，免税`, `Up to ${exempt.toFixed(2)}: exempt`),
        'income',
      );
      return {
        rate: Exact.zero,
        tax: it.step('tax', TAX, Exact.zero),
        net: it.step('net', NET, income.minus(Exact.zero)),
      };
    }
    const takes = (NOT_LISTED.in as readonly string[]).includes(kind);
    const taxable = takes ? income.minus(donationsDeducted(it, given, income)) : income;
    const tax = it.step('tax', TAX, toFen(taxable.times(applied)));
    if (exempt !== undefined) {
      const net = income.minus(tax);
      if (net.isBelow(exempt))
        it.warn(
          'cliff',
          text(
            `超过 ${exempt.toFixed(2)} 元全额征税，税后反而少于该数`,
            `Above ${exempt.toFixed(2)} the whole is taxed; less is left than that`,
          ),
          'income',
        );
    }
    return { rate: applied, tax, net: it.step('net', NET, income.minus(tax)) };
  },
});
