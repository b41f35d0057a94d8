import {
  amount,
  type Case,
  choice,
  defineCalculator,
  Exact,
  money,
  Parameters,
  ratio,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import file from '../parameters/business-tax.json' with { type: 'json' };
import { isEducationExempt, localEducationField, locationField, surchargesOn } from './surcharges-rule.ts';

const law = new Parameters(file);
const rates = {
  services: law.number('services'),
  transport: law.number('transport'),
  railway: law.number('railway'),
  construction: law.number('construction'),
  finance: law.number('finance'),
  post: law.number('post'),
  telecom: law.number('telecom'),
  culture: law.number('culture'),
  modernServices: law.number('modernServices'),
  intangibles: law.number('intangibles'),
  realProperty: law.number('realProperty'),
};
const entertainment = { least: law.number('entertainmentMin'), most: law.number('entertainmentMax') };
const exemptMonthly = law.number('exemptMonthly');
const THREE = Exact.whole(3);

const fields = {
  item: choice(text('税目', 'Item'), {
    services: text('服务业（餐饮、旅店、旅游、租赁等）', 'Services (catering, hotels, travel, leasing)'),
    construction: text('建筑业', 'Construction'),
    transport: text('交通运输业（2013年7月及以前）', 'Transport (until July 2013)'),
    railway: text('铁路运输（2013年底及以前）', 'Railway (until 2013)'),
    post: text('邮政（2013年底及以前）', 'Post (until 2013)'),
    telecom: text('电信（2014年5月及以前）', 'Telecommunications (until May 2014)'),
    modernServices: text('部分现代服务业（2013年7月及以前）', 'Modern services (until July 2013)'),
    finance: text('金融保险业', 'Finance and insurance'),
    culture: text('文化体育业', 'Culture and sport'),
    entertainment: text('娱乐业（5%–20%）', 'Entertainment (5 % to 20 %)'),
    intangibles: text('转让无形资产', 'Transfer of intangibles'),
    realProperty: text('销售不动产', 'Sale of real property'),
  }),
  turnover: money(text('营业额（含税全部价款）', 'Turnover, everything received'), { required: true }),
  deductible: money(text('可差额扣除的金额', 'Amount deductible by law'), {
    help: text('如分包款、代付费用等', 'Sub-contracts, sums paid on for others'),
  }),
  entertainmentRate: ratio(text('当地娱乐业税率', 'Local rate for entertainment'), {
    max: '0.2',
    when: { field: 'item', in: ['entertainment'] },
  }),
  period: choice(text('纳税期限', 'Period'), {
    month: text('按月', 'Month'),
    quarter: text('按季', 'Quarter'),
  }),
  small: choice(text('小微免税', 'Exemption of small taxpayers'), {
    none: text('不适用', 'Not applicable'),
    small: text(
      '2013年8月起：月营业额2万（2014年10月起3万）元以下',
      'Since August 2013: turnover up to 20,000 (30,000) a month',
    ),
    local: text('个人起征点（当地标准）', 'Individual, local threshold'),
  }),
  localThreshold: money(text('当地月起征点', 'Local monthly threshold'), {
    when: { field: 'small', in: ['local'] },
    help: text(
      '2013年8月前只适用于个人，各地不同',
      'Before August 2013 for individuals only; differed locally',
    ),
  }),
  location: locationField,
  localEducationRate: localEducationField,
};

type Input = Values<typeof fields>;

function rateOf(it: Case, input: Input): Exact {
  if (input.item !== 'entertainment') return it.number(rates[input.item]);
  const [least, most] = [it.number(entertainment.least), it.number(entertainment.most)];
  if (input.entertainmentRate.isBelow(least) || input.entertainmentRate.isAbove(most))
    it.refuse(
      'entertainmentRate',
      'range',
      text('娱乐业税率由省规定，应在5%至20%之间', 'The rate must lie between 5 % and 20 %'),
    );
  return input.entertainmentRate;
}

/**
 * Small turnover is exempt up to and with the limit; a local threshold (起征点) taxes everything once reached. Turnover
 * is what is left after the sums the law lets deduct (条例第五条).
 */
function isExempt(it: Case, input: Input, turnover: Exact): boolean {
  const months = input.period === 'month' ? Exact.one : THREE;
  if (input.small === 'small') return !turnover.isAbove(it.number(exemptMonthly).times(months));
  if (input.small !== 'local') return false;
  if (input.localThreshold.isZero)
    it.refuse(
      'localThreshold',
      'required',
      text('起征点由各省确定，请填写当地月起征点', 'The province set the threshold; please enter it'),
    );
  return turnover.isBelow(input.localThreshold.times(months));
}

/** Warns where the trials of VAT had already begun in some places. */
function warnOfTrials(it: Case, input: Input): void {
  const early = input.item === 'transport' || input.item === 'modernServices';
  if (!early || it.date < '2012-01-01') return;
  it.warn(
    'vat-trial',
    text(
      '上海自2012年1月起、其他试点地区自2012年内起已改征增值税',
      'VAT had replaced it in Shanghai since January 2012 and in other places during 2012',
    ),
    'item',
  );
}

/** Business tax (营业税), until 2016-04-30. */
export const businessTax = defineCalculator({
  id: 'business-tax',
  group: 'goods',
  title: text('营业税（2016年4月及以前）', 'Business tax (until April 2016)'),
  summary: text(
    '营改增以前的服务、不动产和无形资产',
    'Services, real property and intangibles before VAT replaced it',
  ),
  keywords: ['营业税', '营改增', '餐饮', '服务业', '历史', 'yingyeshui', 'business'],
  from: '1994-01-01',
  to: '2016-04-30',
  fields,
  outputs: {
    base: amount(text('计税营业额', 'Taxable turnover')),
    businessTax: amount(text('应纳营业税', 'Business tax'), { main: true }),
    umct: amount(text('城市维护建设税', 'UMCT')),
    education: amount(text('教育费附加', 'Education surcharge')),
    localEducation: amount(text('地方教育附加', 'Local education surcharge')),
    total: amount(text('合计', 'Total')),
  },
  compute(input, it) {
    warnOfTrials(it, input);
    const base = it.step(
      'base',
      text('计税营业额', 'Taxable turnover'),
      input.turnover.minus(input.deductible).notBelowZero(),
    );
    const unused = input.deductible.minus(input.turnover);
    if (unused.isPositive)
      it.warn(
        'deduction-left',
        text(
          `可扣除金额大于营业额，${unused.toFixed(2)} 元本期没有扣除`,
          `More is deductible than was received; ${unused.toFixed(2)} was not deducted in this period`,
        ),
        'deductible',
      );
    const rate = rateOf(it, input);
    const tax = isExempt(it, input, base) ? Exact.zero : toFen(base.times(rate));
    const paid = it.step('businessTax', text('应纳营业税', 'Business tax'), tax);
    const educationExempt = isEducationExempt(it, base, input.period);
    if (educationExempt && paid.isPositive)
      it.warn(
        'education-exempt',
        text(
          '营业额不超过标准，免征教育费附加和地方教育附加',
          'Turnover is small: both education surcharges are exempt',
        ),
        'turnover',
      );
    const rest = surchargesOn(it, { ...input, base: paid, taxpayer: 'other', educationExempt });
    const total = it.step('total', text('税费合计', 'Taxes in total'), paid.plus(rest.total));
    return {
      base,
      businessTax: paid,
      umct: rest.umct,
      education: rest.education,
      localEducation: rest.localEducation,
      total,
    };
  },
});
