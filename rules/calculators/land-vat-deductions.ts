import { type Case, choice, day, Exact, money, ratio, text, type Values } from '../engine/index.ts';
import { landVatLaw } from './land-vat-law.ts';
import { fullMonthsBetween } from './months-between.ts';

const NEW = { field: 'kind', in: ['developer', 'newBuilding'] };
const ASSESSED = { field: 'kind', in: ['oldAssessed'] };
const INVOICE = { field: 'kind', in: ['oldInvoice'] };
const WITH_LAND = { field: 'kind', in: ['developer', 'newBuilding', 'oldAssessed'] };

/** Inputs that make up the deductions of the land value-added tax. */
export const deductionFields = {
  deductions: money(text('扣除项目金额合计', 'Deductions in total'), {
    when: { field: 'kind', in: ['direct'] },
    help: text('下面另填的“与转让有关的税金”会再加上', 'The taxes entered below are added to it'),
  }),
  landCost: money(text('取得土地使用权所支付的金额（含契税）', 'Paid for the land, with deed tax'), {
    when: WITH_LAND,
  }),
  developmentCost: money(text('房地产开发成本', 'Development cost'), { when: NEW }),
  interestMode: choice(
    text('利息扣除方式', 'Interest'),
    {
      lump: text('不能分摊或不能证明：按10%计算开发费用', 'Not itemised: expenses at 10 %'),
      itemised: text('能分摊并提供金融机构证明：利息据实＋5%', 'Itemised with bank proof: interest and 5 %'),
    },
    { when: NEW },
  ),
  interest: money(text('可据实扣除的利息', 'Interest that may be itemised'), {
    when: NEW,
    help: text('不超过按商业银行同类同期贷款利率计算的金额', 'Not above the rate of commercial banks'),
  }),
  replacementCost: money(text('重置成本价', 'Replacement cost'), { when: ASSESSED }),
  newness: ratio(text('成新度折扣率', 'Newness'), {
    when: ASSESSED,
    help: text('例如八成新填0.8', 'e.g. 0.8'),
  }),
  assessmentFee: money(text('评估费用', 'Assessment fee'), { when: ASSESSED }),
  invoicePrice: money(text('购房发票金额', 'Purchase invoice'), { when: INVOICE }),
  invoiceDate: day(text('购房发票日期', 'Date of the purchase invoice'), {
    when: INVOICE,
    help: text('加计年数算至本次转让（计算日期）', 'The years count up to the date of the calculation'),
  }),
  deedTax: money(text('购房时缴纳的契税（凭完税凭证）', 'Deed tax paid at purchase, with proof'), {
    when: INVOICE,
  }),
  taxes: money(text('与转让有关的税金', 'Taxes on this transfer'), {
    help: text(
      '城建税、教育费附加等；房地产开发企业不含印花税',
      'UMCT, surcharges; for developers without stamp tax',
    ),
  }),
};

export type DeductionInput = Values<typeof deductionFields> & {
  readonly kind: 'direct' | 'developer' | 'newBuilding' | 'oldAssessed' | 'oldInvoice';
};

/** New buildings (实施细则第七条): land, development, expenses, taxes, and for developers 20 % more. */
function ofNewBuilding(it: Case, input: DeductionInput): Exact {
  const { landCost, developmentCost, interest, taxes } = input;
  const costs = it.step(
    'costs',
    text('地价与开发成本合计', 'Land and development cost'),
    landCost.plus(developmentCost),
  );
  const expenses = it.step(
    'expenses',
    text('房地产开发费用', 'Development expenses'),
    input.interestMode === 'itemised'
      ? interest.plus(costs.times(it.number(landVatLaw.expenseWithInterest)))
      : costs.times(it.number(landVatLaw.expenseWithoutInterest)),
  );
  const common = costs.plus(expenses).plus(taxes);
  if (input.kind === 'newBuilding') return common;
  const addition = it.step(
    'addition',
    text('加计扣除', 'Additional deduction'),
    costs.times(it.number(landVatLaw.developerAddition)),
  );
  return common.plus(addition);
}

/** Old buildings by assessment (实施细则第七条第（四）项): replacement cost × newness, land, taxes, fee. */
function ofAssessedBuilding(it: Case, input: DeductionInput): Exact {
  for (const field of ['replacementCost', 'newness'] as const)
    if (!input[field].isPositive)
      it.refuse(
        field,
        'required',
        text('评估价格 = 重置成本价 × 成新度折扣率，请填写', 'Assessed price = replacement cost × newness'),
      );
  const assessed = it.step(
    'assessed',
    text('旧房评估价格', 'Assessed price of the old building'),
    input.replacementCost.times(input.newness),
  );
  return assessed.plus(input.landCost).plus(input.taxes).plus(input.assessmentFee);
}

/** Years for the addition: each 12 months is one, what is left counts as one if above 6 months (国税函〔2010〕220号). */
export function yearsOfAddition(from: string, to: string): number {
  const { months, rest } = fullMonthsBetween(from, to);
  const years = Math.floor(months / 12);
  const left = months % 12;
  return years >= 1 && (left > 6 || (left === 6 && rest)) ? years + 1 : years;
}

/** Old buildings by invoice (财税〔2006〕21号 第二条): 5 % of the invoice a year, deed tax, taxes. */
function ofInvoicedBuilding(it: Case, input: DeductionInput): Exact {
  const { invoiceDate, invoicePrice } = input;
  if (!invoicePrice.isPositive)
    it.refuse('invoicePrice', 'required', text('请填写购房发票金额', 'Please enter the purchase invoice'));
  if (invoiceDate === undefined)
    return it.refuse(
      'invoiceDate',
      'required',
      text('请填写购房发票日期', 'Please enter the date of the invoice'),
    );
  if (invoiceDate > it.date)
    it.refuse(
      'invoiceDate',
      'range',
      text('发票日期不能晚于转让日期', 'The invoice cannot be later than the transfer'),
    );
  const years = it.named(
    Exact.whole(yearsOfAddition(invoiceDate, it.date)),
    text('加计年数', 'years of addition'),
    'count',
  );
  const addition = it.step(
    'addition',
    text('发票加计金额', 'Addition to the invoice'),
    invoicePrice.times(it.number(landVatLaw.invoiceAddition)).times(years),
  );
  return invoicePrice.plus(addition).plus(input.deedTax).plus(input.taxes);
}

/** The deductions (条例第六条). */
export function deductionsOf(it: Case, input: DeductionInput): Exact {
  const name = text('扣除项目金额', 'Deductions');
  const value = (): Exact => {
    switch (input.kind) {
      case 'direct':
        return input.deductions.plus(input.taxes);
      case 'developer':
      case 'newBuilding':
        return ofNewBuilding(it, input);
      case 'oldAssessed':
        return ofAssessedBuilding(it, input);
      case 'oldInvoice':
        return ofInvoicedBuilding(it, input);
    }
  };
  return it.step('deductions', name, value());
}
