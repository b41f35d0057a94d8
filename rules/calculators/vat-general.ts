import {
  amount,
  type Case,
  choice,
  defineCalculator,
  Exact,
  list,
  money,
  sum,
  text,
  toFen,
  type Values,
  yesNo,
} from '../engine/index.ts';
import { additionalCredit, vatLaw as law, RATE_KINDS, vatRates } from './vat-law.ts';

const SIMPLIFIED = {
  levy3: text('简易计税3%项目', 'Simplified items at 3 %'),
  levy5: text('不动产等简易计税5%', 'Real estate and others at 5 %'),
  usedAsset: text('使用过的固定资产、旧货', 'Used fixed assets, second-hand goods'),
  usedCar: text('二手车经销', 'Used-car dealing'),
};

const INPUT = text('进项税额', 'Input tax');
const fields = {
  sales: list(
    text('一般计税销售', 'Sales under the general method'),
    {
      kind: choice(text('项目', 'Kind'), RATE_KINDS),
      amount: money(text('销售额', 'Sales'), { required: true }),
      includesTax: yesNo(text('含增值税', 'Includes VAT')),
    },
    { maxRows: 50 },
  ),
  simplified: list(
    text('简易计税销售', 'Sales under the simplified method'),
    {
      kind: choice(text('项目', 'Kind'), SIMPLIFIED),
      amount: money(text('销售额', 'Sales'), { required: true }),
      includesTax: yesNo(text('含增值税', 'Includes VAT'), { default: true }),
    },
    { maxRows: 50 },
  ),
  inputTax: money(text('凭专用发票等抵扣的进项税额', 'Input tax on special invoices'), { section: INPUT }),
  farmProduce: money(text('农产品收购（买价）', 'Farm produce bought, price'), {
    help: text('按收购发票、销售发票买价计算抵扣', 'Deducted from the price on purchase invoices'),
  }),
  farmProcessing: yesNo(
    text('用于生产基本税率货物（加计扣除）', 'For making standard-rate goods (higher rate)'),
  ),
  railAirTickets: money(
    text('铁路、航空客票（票价加燃油附加）', 'Rail and air tickets, fare and fuel surcharge'),
  ),
  roadWaterTickets: money(text('公路、水路客票', 'Road and water tickets')),
  transferOut: money(text('进项税额转出', 'Input tax transferred out'), {
    help: text(
      '用于免税、简易、集体福利、个人消费或非正常损失',
      'Exempt or simplified use, welfare, consumption, losses',
    ),
  }),
  creditBroughtForward: money(text('上期留抵税额', 'Credit brought forward')),
  additionalKind: choice(text('加计抵减', 'Additional credit'), {
    none: text('不适用', 'None'),
    productive: text('生产性服务业（2019-04至2023）', 'Productive services (2019-04 to 2023)'),
    consumer: text('生活性服务业（2019-10至2023）', 'Consumer services (2019-10 to 2023)'),
    advanced: text('先进制造业（2023至2027）', 'Advanced manufacturing (2023 to 2027)'),
    chips: text('集成电路（2023至2027）', 'Integrated circuits (2023 to 2027)'),
    machines: text('工业母机（2023至2027）', 'Machine tools (2023 to 2027)'),
  }),
  additionalBroughtForward: money(text('上期结转加计抵减额', 'Additional credit brought forward')),
  prepaid: money(text('已预缴税额', 'VAT prepaid')),
};
type Input = Values<typeof fields>;

function outputTax(it: Case, input: Input): { sales: Exact; tax: Exact } {
  const rows = input.sales.map((row, index) => {
    const rate = it.number(vatRates[row.kind]);
    const name = text(`第${index + 1}项销项税额`, `Output tax of item ${index + 1}`);
    const base = row.includesTax ? row.amount.over(Exact.one.plus(rate)) : row.amount;
    return { base, tax: it.step(`output${index + 1}`, name, toFen(base.times(rate))) };
  });
  const tax = it.step('outputTax', text('销项税额', 'Output tax'), sum(rows.map((row) => row.tax)));
  return { sales: sum(rows.map((row) => row.base)), tax };
}

/** Simplified items: their price without tax × the levy rate; some are reduced, with a divisor of their own. */
function simplifiedTax(it: Case, input: Input): { sales: Exact; tax: Exact } {
  const rows = input.simplified.map(({ kind, amount: price, includesTax }, index) => {
    const [rate, divisor] = {
      levy3: () => [law.simplified3, law.simplified3] as const,
      levy5: () => [law.simplified5, law.simplified5] as const,
      usedAsset: () => [law.usedAssetRate, law.usedAssetDivisor] as const,
      usedCar: () => [law.usedCarRate, law.usedCarRate] as const,
    }[kind]();
    const base = includesTax ? price.over(Exact.one.plus(it.number(divisor))) : price;
    const name = text(`简易计税第${index + 1}项税额`, `Tax of simplified item ${index + 1}`);
    return { base, tax: it.step(`simplified${index + 1}`, name, toFen(base.times(it.number(rate)))) };
  });
  const tax = it.step(
    'simplifiedTax',
    text('简易计税应纳税额', 'Tax on simplified items'),
    sum(rows.map((row) => row.tax)),
  );
  return { sales: sum(rows.map((row) => row.base)), tax };
}

/** Input tax of the period: on invoices, and computed for farm produce and passenger tickets. */
function inputTaxOf(it: Case, input: Input): Exact {
  const parts = [input.inputTax];
  const add = (id: string, zh: string, en: string, given: Exact, value: () => Exact): void => {
    if (given.isPositive) parts.push(it.step(id, text(zh, en), toFen(value())));
  };
  const { farmProduce, railAirTickets, roadWaterTickets } = input;
  const farmRate = input.farmProcessing ? law.farmDeductionProcessing : law.farmDeduction;
  add('farm', '农产品进项税额', 'Input tax on farm produce', farmProduce, () =>
    farmProduce.times(it.number(farmRate)),
  );
  const fromTicket = (fare: Exact, rate: Exact): Exact => fare.over(Exact.one.plus(rate)).times(rate);
  add('railAir', '铁路航空客票进项税额', 'Input tax on rail and air tickets', railAirTickets, () =>
    fromTicket(railAirTickets, it.number(law.passengerRailAir)),
  );
  add('roadWater', '公路水路客票进项税额', 'Input tax on road and water tickets', roadWaterTickets, () =>
    fromTicket(roadWaterTickets, it.number(law.passengerRoadWater)),
  );
  return it.step('inputTax', text('本期进项税额', 'Input tax of the period'), sum(parts));
}

/**
 * VAT under the general method: output tax − creditable input tax, plus simplified items (增值税法 第八条、第十条、
 * 第十一条、第十六条; 暂行条例 第四条). What cannot be credited is carried forward.
 */
export const vatGeneral = defineCalculator({
  id: 'vat-general',
  group: 'vat',
  title: text('增值税（一般纳税人）', 'VAT of general taxpayers'),
  summary: text(
    '销项减进项，含简易计税、转出、留抵、加计抵减',
    'Output less input tax, simplified items, carry-forward',
  ),
  keywords: ['增值税', '一般纳税人', '销项', '进项', '留抵', '加计抵减', '公司', 'zengzhishui', 'VAT'],
  from: '1994-01-01',
  fields,
  outputs: {
    sales: amount(text('不含税销售额', 'Sales without VAT')),
    outputTax: amount(text('销项税额', 'Output tax')),
    inputTax: amount(text('可抵扣进项税额合计', 'Input tax creditable')),
    additionalCreditUsed: amount(text('加计抵减额', 'Additional credit used')),
    generalTax: amount(text('一般计税应纳税额', 'Tax under the general method')),
    simplifiedTax: amount(text('简易计税应纳税额', 'Tax on simplified items')),
    tax: amount(text('应纳税额合计', 'VAT payable'), { main: true }),
    creditCarriedForward: amount(text('期末留抵税额', 'Credit carried forward')),
    additionalCreditLeft: amount(text('结转下期加计抵减额', 'Additional credit left')),
    balance: amount(text('本期应补（退）税额', 'Balance after prepayments')),
  },
  compute(input, it) {
    if (input.sales.length === 0 && input.simplified.length === 0 && input.inputTax.isZero)
      it.refuse('sales', 'required', text('请至少填写一项销售', 'Please enter at least one sale'));
    const general = outputTax(it, input);
    const simple = simplifiedTax(it, input);
    const current = inputTaxOf(it, input);
    const creditable = it.step(
      'creditable',
      text('可抵扣进项税额合计', 'Input tax creditable'),
      current.plus(input.creditBroughtForward).minus(input.transferOut),
    );
    const difference = general.tax.minus(creditable);
    const beforeAdditional = it.step(
      'beforeAdditional',
      text('抵减前应纳税额', 'Tax before the additional credit'),
      difference.notBelowZero(),
    );
    const carried = it.step(
      'creditCarriedForward',
      text('期末留抵税额', 'Credit carried forward'),
      creditable.minus(general.tax).notBelowZero(),
    );
    const kind = input.additionalKind;
    const earned =
      kind === 'none'
        ? Exact.zero
        : toFen(current.minus(input.transferOut).times(it.number(additionalCredit[kind])));
    const available = it.step(
      'additionalAvailable',
      text('可用加计抵减额', 'Additional credit available'),
      input.additionalBroughtForward.plus(earned).notBelowZero(),
    );
    const used = it.step(
      'additionalUsed',
      text('加计抵减额', 'Additional credit used'),
      available.atMost(beforeAdditional),
    );
    const generalTax = it.step(
      'generalTax',
      text('一般计税应纳税额', 'Tax under the general method'),
      beforeAdditional.minus(used),
    );
    const tax = it.step('tax', text('应纳税额合计', 'VAT payable'), generalTax.plus(simple.tax));
    const balance = it.step('balance', text('本期应补（退）税额', 'Balance'), tax.minus(input.prepaid));
    return {
      sales: general.sales.plus(simple.sales),
      outputTax: general.tax,
      inputTax: creditable,
      additionalCreditUsed: used,
      generalTax,
      simplifiedTax: simple.tax,
      tax,
      creditCarriedForward: carried,
      additionalCreditLeft: available.minus(used),
      balance,
    };
  },
});
