import { amount, type Case, defineCalculator, Exact, rate, sum, text, toFen } from '../engine/index.ts';
import { type AnnualInput, annualFields, REGIMES, type Regime } from './cit-annual-fields.ts';
import { citLaw } from './cit-law.ts';
import { isSmall, smallTax, warnOfSmallCliff, warnOfUnknownSize } from './cit-small.ts';
import { type Assessed, taxableIncome } from './cit-taxable.ts';

/**
 * Tax at one rate. Income halved for technology transfer is halved from 25 %, not from 15 % (国税函〔2010〕157号 第一条).
 */
function domesticTax(it: Case, regime: Regime, { taxable, halvedIncome }: Assessed): Exact {
  const name = text('境内应纳税额', 'Tax on domestic income');
  if (regime === 'small') return it.step('domesticTax', name, toFen(smallTax(it, taxable)));
  const general = it.number(citLaw.rate);
  if (regime === 'general') return it.step('domesticTax', name, toFen(taxable.times(general)));
  const reduced = it.number(citLaw.rateHighTech);
  if (halvedIncome.isZero) return it.step('domesticTax', name, toFen(taxable.times(reduced)));
  it.use(citLaw.halvedAtGeneral);
  const atGeneral = halvedIncome.atMost(taxable);
  return it.step(
    'domesticTax',
    name,
    toFen(taxable.minus(atGeneral).times(reduced).plus(atGeneral.times(general))),
  );
}

/** Foreign income: taxed here, less what was paid abroad, country by country up to the tax here (法第二十三条). */
function foreignTax(it: Case, input: AnnualInput, regime: Regime): Exact {
  if (input.foreign.length === 0) return Exact.zero;
  const ownRate = regime === 'highTech' && citLaw.rateForeignHighTech.find(it.date) !== undefined;
  const applied = it.number(ownRate ? citLaw.rateForeignHighTech : citLaw.rate);
  const each = input.foreign.map(({ income, taxPaid }, index) => {
    const limit = it.step(
      `foreignLimit${index + 1}`,
      text('境外所得抵免限额', 'Limit of the foreign credit'),
      income.times(applied),
    );
    return limit.minus(taxPaid.atMost(limit));
  });
  return it.step(
    'foreignTax',
    text('境外所得抵免后应补税额', 'Tax on foreign income after the credit'),
    toFen(sum(each)),
  );
}

interface Settled {
  readonly taxPayable: Exact;
  readonly equipmentLeft: Exact;
}

function settle(it: Case, input: AnnualInput, regime: Regime, assessed: Assessed): Settled {
  const domestic = domesticTax(it, regime, assessed);
  const claim = input.equipment.isZero
    ? input.equipmentCarried
    : input.equipment.times(it.number(citLaw.equipmentCredit)).plus(input.equipmentCarried);
  const credit = it.named(toFen(claim.atMost(domestic)), text('专用设备抵免额', 'Equipment credit'));
  const abroad = foreignTax(it, input, regime);
  const net = credit.isZero ? domestic : domestic.minus(credit);
  const taxPayable = it.step(
    'taxPayable',
    text('实际应纳所得税额', 'Tax of the year'),
    abroad.isZero ? net : net.plus(abroad),
  );
  return { taxPayable, equipmentLeft: claim.minus(credit) };
}

/** The rates that the law allows this enterprise this year; small and high-tech cannot be combined. */
function lawfulRegimes(it: Case, input: AnnualInput, assessed: Assessed): readonly Regime[] {
  const small = isSmall(it, input, assessed.taxable);
  if (small && assessed.halvedIncome.isPositive)
    it.refuse(
      'techTransfer',
      'not-supported',
      text(
        '小型微利企业同时有减半所得时须按申报表叠加享受优惠的公式调整，本计算器不支持',
        'A small enterprise with halved income needs the overlap formula of the return; not supported here',
      ),
    );
  return [
    ...(small ? (['small'] as const) : []),
    ...(input.highTech ? (['highTech'] as const) : []),
    'general',
  ];
}

function chooseRegime(it: Case, input: AnnualInput, assessed: Assessed): Regime {
  const lawful = lawfulRegimes(it, input, assessed);
  const choices = lawful.map((id) => {
    const { taxPayable } = settle(it.aside(), input, id, assessed);
    return { id, name: REGIMES[id], figures: { taxPayable, balance: taxPayable.minus(input.prepaid) } };
  });
  if (choices.length > 1) it.compare(choices, 'taxPayable');
  const { regime } = input;
  if (regime !== 'auto') {
    if (!lawful.includes(regime))
      it.refuse(
        'regime',
        'not-allowed',
        text('不符合所选优惠的条件', 'The conditions of this rate are not met'),
      );
    return regime;
  }
  const best = choices.reduce((a, b) => (b.figures.taxPayable.isBelow(a.figures.taxPayable) ? b : a));
  return best.id;
}

/** Annual settlement of the corporate income tax (企业所得税汇算清缴). The date may be any day of the tax year. */
export const citAnnual = defineCalculator({
  id: 'cit-annual',
  group: 'corporate',
  title: text('企业所得税年度汇算', 'Corporate income tax, annual settlement'),
  summary: text(
    '会计利润经纳税调整、弥补亏损，按小微、高新或25%计税',
    'Profit, adjustments, losses; at the small, high-tech or general rate',
  ),
  keywords: [
    '企业所得税',
    '汇算清缴',
    '开公司',
    '公司',
    '小微企业',
    '高新',
    '亏损',
    '研发',
    '利润',
    'qiyesuodeshui',
    'kaigongsi',
    'company',
  ],
  from: '2008-01-01',
  to: '2027-12-31',
  fields: annualFields,
  outputs: {
    adjustedIncome: amount(text('纳税调整后所得', 'Income after adjustments')),
    lossUsed: amount(text('弥补以前年度亏损', 'Losses set off')),
    taxableIncome: amount(text('应纳税所得额', 'Taxable income')),
    effectiveRate: rate(text('实际税负率', 'Effective rate')),
    taxPayable: amount(text('实际应纳所得税额', 'Tax of the year'), { main: true }),
    balance: amount(text('应补（退）税额', 'Balance (refund if negative)')),
    equipmentLeft: amount(text('结转的专用设备抵免额', 'Equipment credit carried forward')),
    ventureLeft: amount(text('结转的创投抵扣额', 'Venture deduction carried forward')),
  },
  tables: [
    {
      name: 'losses',
      label: text('亏损弥补', 'Losses'),
      columns: [
        { name: 'year', label: text('年度', 'Year'), unit: 'other' },
        { name: 'amount', label: text('未弥补亏损', 'Loss'), unit: 'CNY' },
        { name: 'used', label: text('本年弥补', 'Set off'), unit: 'CNY' },
        { name: 'left', label: text('结转', 'Left'), unit: 'CNY' },
        { name: 'lastYear', label: text('最后弥补年度', 'Last year'), unit: 'other' },
      ],
    },
    {
      name: 'carried',
      label: text('结转以后年度扣除', 'Carried forward'),
      columns: [
        { name: 'kind', label: text('项目', 'Item'), unit: 'other' },
        { name: 'amount', label: text('金额', 'Amount'), unit: 'CNY' },
      ],
    },
  ],
  compute(input, it) {
    it.use(citLaw.rate);
    const assessed = taxableIncome(it, input);
    const regime = chooseRegime(it, input, assessed);
    warnOfSmallCliff(it, input, assessed.taxable, it.use(input.highTech ? citLaw.rateHighTech : citLaw.rate));
    if (regime === 'small') warnOfUnknownSize(it, input);
    const { taxPayable, equipmentLeft } = settle(it, input, regime, assessed);
    const balance = it.step(
      'balance',
      text('应补（退）税额', 'Balance (refund if negative)'),
      taxPayable.minus(input.prepaid),
    );
    const { taxable, adjusted, lossUsed, ventureLeft } = assessed;
    const effectiveRate = taxable.isPositive ? taxPayable.over(taxable).rounded(6) : Exact.zero;
    return {
      adjustedIncome: adjusted,
      lossUsed,
      taxableIncome: taxable,
      effectiveRate,
      taxPayable,
      balance,
      equipmentLeft,
      ventureLeft,
    };
  },
});
