import {
  amount,
  type Case,
  defineCalculator,
  type Exact,
  money,
  Parameters,
  rate,
  text,
  toFen,
} from '../engine/index.ts';
import file from '../parameters/iit-remuneration.json' with { type: 'json' };

const parameters = new Parameters(file);

/** Parameters for pay outside employment; the cumulative calculator uses them too. */
export const remunerationLaw = {
  fixedFee: parameters.number('fixedFee'),
  feeSwitch: parameters.number('feeSwitch'),
  feeRatio: parameters.number('feeRatio'),
  authorFactor: parameters.number('authorFactor'),
  authorRule: parameters.rule('authorRule'),
  labourTable: parameters.progressive('labourTable'),
  rate: parameters.number('rate'),
  agentCostRatio: parameters.number('agentCostRatio'),
  cumulative: {
    platform: parameters.rule('platformCumulative'),
    agent: parameters.rule('agentCumulative'),
    intern: parameters.rule('internCumulative'),
  },
} as const;
const law = remunerationLaw;

/** Income less the expense: 800 up to 4,000, above that a fifth (公告2018年第61号 第八条; 法第六条 before 2019). */
function lessExpense(it: Case, income: Exact): Exact {
  const small = !income.isAbove(it.number(law.feeSwitch));
  const fee = it.step(
    'expense',
    text('减除费用', 'Expense'),
    small ? it.number(law.fixedFee) : income.times(it.number(law.feeRatio)),
  );
  return income.minus(fee).notBelowZero();
}

const TAX = text('应预扣预缴（应纳）税额', 'Tax to withhold');

type Kind = 'labour' | 'author' | 'royalty';

interface Description {
  readonly id: string;
  readonly title: [string, string];
  readonly income: [string, string];
  readonly keywords: readonly string[];
}

function remuneration(kind: Kind, { id, title, income, keywords }: Description) {
  return defineCalculator({
    id,
    group: 'individual-income',
    title: text(...title),
    summary: text(
      '每次取得时预扣的税额，年终并入综合所得汇算；2018年及以前为最终税额',
      'Tax withheld from each payment and settled with the year’s income; final until 2018',
    ),
    keywords,
    from: '1994-01-01',
    fields: {
      income: money(text(...income), {
        required: true,
        help: text(
          '不含增值税；同一项目连续取得的，一个月为一次',
          'Without VAT; continuing income of a month is one payment',
        ),
      }),
    },
    outputs: {
      taxableIncome: amount(text('（预扣预缴）应纳税所得额', 'Taxable amount')),
      rate: rate(text('预扣率（税率）', 'Rate')),
      tax: amount(TAX, { main: true }),
      net: amount(text('税后收入', 'Net')),
    },
    compute({ income: gross }, it) {
      const less = lessExpense(it, gross);
      // Authors were favoured by 30 % less tax until 2018, and have been by 30 % less income since.
      const favour = kind === 'author' ? it.use(law.authorRule) : 'none';
      const taxableIncome = it.step(
        'taxableIncome',
        text('应纳税所得额', 'Taxable amount'),
        favour === 'less-income' ? less.times(it.number(law.authorFactor)) : less,
      );
      const table = kind === 'labour' ? it.use(law.labourTable) : undefined;
      const applied = table === undefined ? it.number(law.rate) : table.bandOf(taxableIncome).rate;
      const full = table === undefined ? taxableIncome.times(applied) : table.tax(taxableIncome);
      const tax = it.step(
        'tax',
        TAX,
        toFen(favour === 'less-tax' ? full.times(it.number(law.authorFactor)) : full),
      );
      const net = it.step('net', text('税后收入', 'Net'), gross.minus(tax));
      return { taxableIncome, rate: applied, tax, net };
    },
  });
}

/** Labour-service remuneration (劳务报酬). */
export const iitLabour = remuneration('labour', {
  id: 'iit-labour',
  title: ['劳务报酬预扣', 'Labour-service remuneration'],
  income: ['每次劳务报酬收入', 'Payment'],
  keywords: ['劳务', '劳务报酬', '兼职', '讲课费', '外快', 'laowu', 'freelance'],
});

/** Author's remuneration (稿酬). */
export const iitAuthor = remuneration('author', {
  id: 'iit-author',
  title: ['稿酬预扣', 'Author’s remuneration'],
  income: ['每次稿酬收入', 'Payment'],
  keywords: ['稿酬', '稿费', '出书', '写作', 'gaochou', 'author'],
});

/** Royalties (特许权使用费). */
export const iitRoyalty = remuneration('royalty', {
  id: 'iit-royalty',
  title: ['特许权使用费预扣', 'Royalties'],
  income: ['每次特许权使用费收入', 'Payment'],
  keywords: ['特许权', '专利', '版权', '商标', 'texuquan', 'royalty'],
});
