import { amount, defineCalculator, Exact, money, Parameters, text, toFen, yesNo } from '../engine/index.ts';
import file from '../parameters/iit-lease.json' with { type: 'json' };
import { donationFields, donationsDeducted } from './donations.ts';

const parameters = new Parameters(file);
const law = {
  order: parameters.rule('order'),
  fixedFee: parameters.number('fixedFee'),
  feeSwitch: parameters.number('feeSwitch'),
  feeRatio: parameters.number('feeRatio'),
  repairLimit: parameters.number('repairLimit'),
  rate: parameters.number('rate'),
  rateHousing: parameters.number('rateHousing'),
};

/**
 * Lease of property, each month one payment. Deducted in this order: taxes, rent paid on (sub-lease), repairs up to
 * 800, then 800 or a fifth, whichever the balance calls for (法第六条; 国税发〔1994〕89号 第六条; 国税函〔2009〕639号).
 */
export const iitLease = defineCalculator({
  id: 'iit-lease',
  group: 'individual-income',
  title: text('财产租赁（出租房屋等）', 'Lease of property'),
  summary: text('个人出租房屋、车辆、设备每月应缴个税', 'Income tax of a month’s rent received'),
  keywords: ['租房', '出租', '房租', '房东', '租赁', 'chuzu', 'fangzu', 'rent'],
  from: '1994-01-01',
  fields: {
    rent: money(text('本月租金收入（不含增值税）', 'Rent of the month, without VAT'), { required: true }),
    housing: yesNo(text('出租的是住房', 'A home is let'), {
      default: true,
      help: text('住房自2001年起按10%，其他财产20%', '10 % for homes since 2001, 20 % for anything else'),
    }),
    taxes: money(text('本月缴纳的税费', 'Taxes paid for the month'), {
      help: text('房产税、附加税费等，有完税凭证', 'Property tax, surcharges and the like, with receipts'),
    }),
    subletRent: money(text('转租时向出租方支付的租金', 'Rent paid on, when sub-letting')),
    repairs: money(
      text('由出租人负担的修缮费用（含结转）', 'Repairs borne by the landlord, with those carried over'),
      {
        help: text('每月最多扣800元，余额以后月份再扣', 'At most 800 a month; the rest is carried over'),
      },
    ),
    ...donationFields,
  },
  outputs: {
    taxableIncome: amount(text('应纳税所得额', 'Taxable income')),
    tax: amount(text('应纳税额', 'Tax'), { main: true }),
    repairsLeft: amount(text('结转以后月份的修缮费用', 'Repairs carried over')),
  },
  compute({ rent, housing, taxes, subletRent, repairs, ...given }, it) {
    it.use(law.order);
    const afterTaxes = it.step(
      'afterTaxes',
      text('扣除税费和转租租金后', 'After taxes and rent paid on'),
      rent.minus(taxes).minus(subletRent).notBelowZero(),
      'CNY',
      law.order,
    );
    const repaired = it.step(
      'repairs',
      text('本月扣除的修缮费用', 'Repairs deducted this month'),
      repairs.atMost(it.number(law.repairLimit)).atMost(afterTaxes),
    );
    const balance = it.step(
      'balance',
      text('修缮后余额', 'Balance after repairs'),
      afterTaxes.minus(repaired),
    );
    const small = !balance.isAbove(it.number(law.feeSwitch));
    const fee = it.step(
      'expense',
      text('减除费用', 'Expense'),
      small ? it.number(law.fixedFee) : balance.times(it.number(law.feeRatio)),
    );
    const before = it.step(
      'taxableBeforeDonations',
      text('扣除捐赠前的应纳税所得额', 'Taxable income before donations'),
      balance.minus(fee).notBelowZero(),
    );
    const taxableIncome = it.step(
      'taxableIncome',
      text('应纳税所得额', 'Taxable income'),
      before.minus(donationsDeducted(it, given, before)),
    );
    const rate = it.number(housing ? law.rateHousing : law.rate);
    const tax = it.step('tax', text('应纳税额', 'Tax'), toFen(taxableIncome.times(rate)));
    const left = repairs.isZero ? Exact.zero : repairs.minus(repaired);
    return { taxableIncome, tax, repairsLeft: left };
  },
});
