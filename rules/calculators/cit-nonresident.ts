import {
  amount,
  type Case,
  choice,
  defineCalculator,
  Exact,
  money,
  rate,
  ratio,
  text,
  toFen,
  type Values,
  yesNo,
} from '../engine/index.ts';
import { citLaw } from './cit-law.ts';

const fields = {
  kind: choice(text('所得类型', 'Kind of income'), {
    dividend: text('股息、红利', 'Dividends'),
    interest: text('利息', 'Interest'),
    rent: text('租金', 'Rent'),
    royalty: text('特许权使用费', 'Royalties'),
    property: text('转让财产（含股权）', 'Transfer of property or shares'),
  }),
  amount: money(text('收入金额', 'Income'), {
    required: true,
    help: text(
      '不含增值税（含税的请填下一项）；股息、利息、租金、特许权使用费按全额计税',
      'Without VAT, or else enter the VAT rate; all of it is taxed but for transfers of property',
    ),
  }),
  vatRate: ratio(text('金额所含增值税的税率', 'VAT rate included in the amount'), {
    max: '0.17',
    help: text(
      '不含税金额＝含税÷（1＋税率）；不含税不填',
      'Net = amount ÷ (1 + rate); empty where it includes none',
    ),
  }),
  cost: money(text('财产净值（计税基础）', 'Net value of the property'), {
    required: true,
    when: { field: 'kind', in: ['property'] },
  }),
  treaty: yesNo(text('适用税收协定', 'A tax treaty applies')),
  treatyRate: ratio(text('协定税率', 'Treaty rate'), {
    max: '0.1',
    required: true,
    when: { field: 'treaty', in: [true] },
    help: text('请按相应协定填写；协定免税填0', 'As in the treaty; 0 where it exempts'),
  }),
  borneByPayer: yesNo(
    text('税款由支付人负担（合同为税后金额）', 'The payer bears the tax (the amount is after tax)'),
  ),
};

type Input = Values<typeof fields>;

function rateOf(it: Case, input: Input): Exact {
  const statutory = it.number(citLaw.rateNonResident);
  return input.treaty ? input.treatyRate.atMost(statutory) : statutory;
}

/** The amount without VAT (国家税务总局公告2013年第9号). */
function netOf(it: Case, { amount: told, vatRate }: Input): Exact {
  return vatRate.isZero
    ? told
    : it.step('net', text('不含增值税金额', 'Amount without VAT'), told.over(Exact.one.plus(vatRate)));
}

/** What is taxed (法第十九条): the gross amount, or the gain on property; a net amount is grossed up. */
function baseOf(it: Case, input: Input, received: Exact, applied: Exact): Exact {
  const income = input.kind === 'property' ? received.minus(input.cost).notBelowZero() : received;
  return it.step(
    'base',
    text('应纳税所得额', 'Taxable income'),
    input.borneByPayer ? income.over(Exact.one.minus(applied)) : income,
  );
}

/** Tax withheld at source from non-resident enterprises (源泉扣缴). */
export const citNonresident = defineCalculator({
  id: 'cit-nonresident',
  group: 'corporate',
  title: text('非居民企业源泉扣缴', 'Non-resident enterprises, tax withheld'),
  summary: text(
    '向境外企业支付股息、利息、租金、特许权使用费或转让款',
    'On dividends, interest, rent, royalties and gains paid abroad',
  ),
  keywords: ['非居民', '扣缴', '境外', '付汇', '特许权使用费', '股息', 'feijumin', 'fuhui', 'withholding'],
  from: '2008-01-01',
  fields,
  outputs: {
    base: amount(text('应纳税所得额', 'Taxable income')),
    rate: rate(text('适用税率', 'Rate')),
    taxPayable: amount(text('应扣缴税额', 'Tax to withhold'), { main: true }),
    netPaid: amount(text('税后支付额', 'Paid after tax')),
  },
  compute(input, it) {
    if (input.borneByPayer && (input.kind === 'property' || input.vatRate.isPositive))
      it.refuse(
        'borneByPayer',
        'not-supported',
        text(
          '转让财产或含增值税的金额不支持税后金额换算',
          'Not supported for transfers of property or amounts with VAT',
        ),
      );
    const applied = it.step('rate', text('适用税率', 'Rate'), rateOf(it, input), 'ratio');
    const received = netOf(it, input);
    const base = baseOf(it, input, received, applied);
    const taxPayable = it.step(
      'taxPayable',
      text('应扣缴税额', 'Tax to withhold'),
      toFen(base.times(applied)),
    );
    const gross = input.borneByPayer ? base : received;
    it.warn(
      'remit',
      text('自代扣之日起7日内缴入国库', 'To be paid to the treasury within seven days of withholding'),
    );
    return { base, rate: applied, taxPayable, netPaid: gross.minus(taxPayable) };
  },
});
