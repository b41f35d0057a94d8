import { type Case, choice, Exact, Parameters, ratio, text, toFen } from '../engine/index.ts';
import file from '../parameters/surcharges.json' with { type: 'json' };
import { reductionFor, type Taxpayer } from './six-taxes.ts';

const law = new Parameters(file);
const umctRates = { city: law.number('city'), town: law.number('town'), other: law.number('other') };
const education = law.number('education');
const localEducation = law.number('localEducation');
const exemptSales = {
  month: law.number('exemptMonthlySales'),
  quarter: law.number('exemptQuarterlySales'),
};

/** Where the payer is (城市维护建设税法第四条). */
export const locationField = choice(text('纳税人所在地', 'Place of the payer'), {
  city: text('市区（7%）', 'City (7 %)'),
  town: text('县城、镇（5%）', 'County town (5 %)'),
  other: text('其他（1%）', 'Elsewhere (1 %)'),
});

/** Before 2011 every province had its own rate of the local education surcharge; it is asked, never assumed. */
export const localEducationField = ratio(
  text('2010年及以前当地地方教育附加率', 'Local education surcharge rate until 2010'),
  {
    max: '0.02',
    help: text(
      '2011年起全国统一为2%；此前各省不一，不填按没有征收',
      'Two per cent everywhere since 2011; before it differed; empty means none',
    ),
  },
);

export interface SurchargeCase {
  readonly base: Exact;
  readonly location: keyof typeof umctRates;
  readonly taxpayer: Taxpayer;
  readonly localEducationRate: Exact;
  /** Both education surcharges are exempt for small sales. */
  readonly educationExempt: boolean;
}

/** Whether sales of the period spare the two education surcharges (财税〔2014〕122号, 财税〔2016〕12号); for any taxpayer. */
export function isEducationExempt(it: Case, sales: Exact, period: 'month' | 'quarter'): boolean {
  const first = exemptSales[period].periods[0];
  if (sales.isZero || first === undefined || it.date < first.from) return false;
  return !sales.isAbove(it.number(exemptSales[period]));
}

/** Firms and people from abroad came under the levies in December 2010 (国发〔2010〕35号); those before it are not asked for. */
function warnOfForeigners(it: Case, base: Exact): void {
  if (base.isZero || it.date >= '2010-12-01') return;
  it.warn(
    'foreign-firms',
    text(
      '2010年12月1日以前外商投资企业、外国企业和外籍个人不缴纳城建税和教育费附加',
      'Until 30 November 2010 foreign-invested and foreign firms and foreigners paid neither UMCT nor the education surcharge',
    ),
  );
}

/** The three levies on VAT, consumption tax or business tax paid. */
export function surchargesOn(it: Case, given: SurchargeCase) {
  const { base, location, taxpayer, educationExempt } = given;
  warnOfForeigners(it, base);
  const share = reductionFor(it, taxpayer);
  const levy = (id: string, name: { zh: string; en: string }, due: Exact): Exact =>
    it.step(id, name, toFen(share === undefined ? due : due.times(Exact.one.minus(share))));
  const umct = levy(
    'umct',
    text('城市维护建设税', 'Urban maintenance and construction tax'),
    base.times(it.number(umctRates[location])),
  );
  if (educationExempt) return { umct, education: Exact.zero, localEducation: Exact.zero, total: umct };
  const ofEducation = levy(
    'education',
    text('教育费附加', 'Education surcharge'),
    base.times(it.number(education)),
  );
  const national = localEducation.find(it.date) !== undefined;
  if (!national && given.localEducationRate.isZero && base.isPositive)
    it.warn(
      'local-rate-empty',
      text(
        '没有填写当地地方教育附加率，按没有征收计算；2010年及以前各省不一，请核对',
        'No local education surcharge rate was entered and none was counted; it differed by province until 2010, please check',
      ),
      'localEducationRate',
    );
  const localRate = national ? it.number(localEducation) : given.localEducationRate;
  const ofLocal = levy(
    'localEducation',
    text('地方教育附加', 'Local education surcharge'),
    base.times(localRate),
  );
  const total = it.step(
    'surcharges',
    text('附加税费合计', 'Surcharges in total'),
    umct.plus(ofEducation).plus(ofLocal),
  );
  return { umct, education: ofEducation, localEducation: ofLocal, total };
}
