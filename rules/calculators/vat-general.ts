import { amount, type Case, defineCalculator, Exact, sum, text, toFen } from '../engine/index.ts';
import { generalVatFields, type GeneralVatInput as Input } from './vat-general-fields.ts';
import { additionalCredit, inputLaw as law, simplified, vatRates } from './vat-law.ts';
import { warnOfTrials } from './vat-trials.ts';

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
    const { rate, divisor } = simplified[kind];
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
  const { farmProduce, railAirTickets, roadWaterTickets, bridgeTolls } = input;
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
  add('bridge', '桥、闸通行费进项税额', 'Input tax on bridge and lock tolls', bridgeTolls, () =>
    fromTicket(bridgeTolls, it.number(law.bridgeToll)),
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
  fields: generalVatFields,
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
    warnOfTrials(it, new Set(input.sales.map(({ kind }) => kind)), 'sales');
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
