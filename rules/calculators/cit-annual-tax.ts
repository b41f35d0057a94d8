import { type Case, Exact, sum, text, toFen } from '../engine/index.ts';
import { type AnnualInput, REGIMES, type Regime } from './cit-annual-fields.ts';
import { citLaw } from './cit-law.ts';
import { isSmall, smallTax } from './cit-small.ts';
import { beyondCliff, cliffAt } from './cit-small-cliff.ts';
import type { Assessed } from './cit-taxable.ts';

/** The tax of one rate, and what is left of credits for later years. */
export interface Settled {
  readonly taxPayable: Exact;
  readonly equipmentLeft: Exact;
  readonly foreignCreditLeft: Exact;
}

/** Tax on all of the income at the rate of a regime, not yet rounded. */
function taxAtRegime(it: Case, regime: Regime, taxable: Exact): Exact {
  if (regime === 'small') return smallTax(it, taxable);
  return taxable.times(it.number(regime === 'highTech' ? citLaw.rateHighTech : citLaw.rate));
}

/**
 * Tax on domestic income. Income halved for technology transfer is halved from 25 %, not from a reduced rate (国税函
 * 〔2010〕157号 第一条): the part of the reduction that falls on it is added back. Since 2021 the return takes that part by
 * its share of the income after relief (A107040 第29行).
 */
function domesticTax(it: Case, regime: Regime, { taxable, halvedIncome, afterRelief }: Assessed): Exact {
  const name = text('境内应纳税额', 'Tax on domestic income');
  const reduced = taxAtRegime(it, regime, taxable);
  if (regime === 'general' || halvedIncome.isZero || !taxable.isPositive)
    return it.step('domesticTax', name, toFen(reduced));
  const general = taxable.times(it.number(citLaw.rate));
  const reduction = it.step(
    'reduction',
    text('优惠税率减免税额', 'Reduction by the rate'),
    general.minus(reduced),
  );
  const byShare = it.use(citLaw.halvedAtGeneral) === 'share';
  if (!byShare && regime === 'small')
    it.refuse(
      'techTransfer',
      'not-supported',
      text(
        '2020年及以前小型微利企业同时有减半所得的叠加调整未收录',
        'How halved income of a small enterprise was adjusted until 2020 is not known here',
      ),
    );
  const overlap = it.step(
    'overlap',
    text('减半所得叠加享受部分', 'Part of it that falls on halved income'),
    byShare
      ? reduction.times(halvedIncome).over(afterRelief)
      : halvedIncome.atMost(taxable).times(it.number(citLaw.rate).minus(it.number(citLaw.rateHighTech))),
  );
  return it.step('domesticTax', name, toFen(general.minus(reduction).plus(overlap.atMost(reduction))));
}

/** Foreign income: taxed here, less what was paid abroad, country by country up to the tax here (法第二十三条). */
function foreignTax(
  it: Case,
  input: AnnualInput,
  regime: Regime,
): { readonly tax: Exact; readonly left: Exact } {
  if (input.foreign.length === 0) return { tax: Exact.zero, left: Exact.zero };
  const ownRate = regime === 'highTech' && citLaw.rateForeignHighTech.find(it.date) !== undefined;
  const applied = it.number(ownRate ? citLaw.rateForeignHighTech : citLaw.rate);
  const each = input.foreign.map(({ income, taxPaid, carried }, index) => {
    const limit = it.step(
      `foreignLimit${index + 1}`,
      text('境外所得抵免限额', 'Limit of the foreign credit'),
      income.times(applied),
    );
    const claim = carried.isZero ? taxPaid : taxPaid.plus(carried);
    const credit = claim.atMost(limit);
    return { due: limit.minus(credit), left: claim.minus(credit) };
  });
  const tax = it.step(
    'foreignTax',
    text('境外所得抵免后应补税额', 'Tax on foreign income after the credit'),
    toFen(sum(each.map(({ due }) => due))),
  );
  const left = sum(each.map((one) => one.left));
  if (left.isPositive) it.use(citLaw.foreignCreditYears);
  return { tax, left };
}

/** The tax of the year at the rate of a regime, after the credits. */
export function settle(it: Case, input: AnnualInput, regime: Regime, assessed: Assessed): Settled {
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
    abroad.tax.isZero ? net : net.plus(abroad.tax),
  );
  return { taxPayable, equipmentLeft: claim.minus(credit), foreignCreditLeft: abroad.left };
}

/** The rates that the law allows this enterprise this year; small and high-tech cannot be combined. */
function lawfulRegimes(it: Case, input: AnnualInput, assessed: Assessed): readonly Regime[] {
  return [
    ...(isSmall(it, input, assessed.taxable) ? (['small'] as const) : []),
    ...(input.highTech ? (['highTech'] as const) : []),
    'general',
  ];
}

/**
 * The rate to apply: the one asked for where the law allows it, else the best of the lawful ones. The lawful rates,
 * and the other side of the limit of small enterprises where it is close, are shown side by side.
 */
export function chooseRegime(it: Case, input: AnnualInput, assessed: Assessed, otherRate: Exact): Regime {
  const lawful = lawfulRegimes(it, input, assessed);
  const columns = lawful.map((id) => {
    const { taxPayable } = settle(it.aside(), input, id, assessed);
    return { id, name: REGIMES[id], taxable: assessed.taxable, tax: taxPayable };
  });
  // Credits would have to be computed anew on the other side; the cliff is shown where there are none.
  const bare = input.equipment.isZero && input.equipmentCarried.isZero && input.foreign.length === 0;
  const beyond =
    bare && assessed.halvedIncome.isZero ? beyondCliff(cliffAt(it, input, assessed.taxable, otherRate)) : [];
  const shown = [...columns, ...beyond];
  if (shown.length > 1)
    it.compare(
      shown.map(({ id, name, taxable, tax }) => ({
        id,
        name,
        figures: {
          taxableIncome: taxable,
          taxPayable: tax,
          afterTax: taxable.minus(tax),
          balance: tax.minus(input.prepaid),
        },
      })),
      'afterTax',
      'most',
    );
  const { regime } = input;
  if (regime !== 'auto' && lawful.includes(regime)) return regime;
  if (regime === 'small') {
    it.warn(
      'small-not-met',
      text('不符合小型微利企业条件，按一般税率计算', 'Not a small enterprise: the general rate is applied'),
      'regime',
    );
    return 'general';
  }
  return columns.reduce((a, b) => (b.tax.isBelow(a.tax) ? b : a)).id;
}
