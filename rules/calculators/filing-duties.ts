import { type Dated, Parameters, text } from '../engine/index.ts';
import file from '../parameters/filing-calendar.json' with { type: 'json' };
import type { Text } from '../types.ts';
import type { FilingCalendarInput } from './filing-calendar-fields.ts';

const law = new Parameters(file);

/** How often a return comes: after each month or quarter within fifteen days, or once a year by a day. */
export type Rhythm = 'month' | 'quarter' | { readonly month: number; readonly day: number };

/** A return that a taxpayer has to file. */
export interface Duty {
  readonly name: Text;
  readonly rhythm: Rhythm;
  readonly rule: Dated<string>;
}

const RULES = {
  vat: law.rule('vat'),
  consumption: law.rule('consumption'),
  withholding: law.rule('withholding'),
  citPrepayment: law.rule('citPrepayment'),
  citAnnual: law.rule('citAnnual'),
  iitBusinessPrepayment: law.rule('iitBusinessPrepayment'),
  iitBusinessAnnual: law.rule('iitBusinessAnnual'),
  iitAnnual: law.rule('iitAnnual'),
  stamp: law.rule('stamp'),
  environment: law.rule('environment'),
  resource: law.rule('resource'),
  tobacco: law.rule('tobacco'),
};

function incomeTax({ taxpayer, incomePeriod }: FilingCalendarInput): readonly Duty[] {
  if (taxpayer === 'person') {
    const name = text('个人所得税综合所得汇算清缴', 'Income tax, settlement of comprehensive income');
    return [{ name, rhythm: { month: 6, day: 30 }, rule: RULES.iitAnnual }];
  }
  if (taxpayer === 'individual')
    return [
      {
        name: text('个人所得税经营所得预缴', 'Income tax on business income, prepayment'),
        rhythm: incomePeriod,
        rule: RULES.iitBusinessPrepayment,
      },
      {
        name: text('个人所得税经营所得汇算清缴', 'Income tax on business income, settlement'),
        rhythm: { month: 3, day: 31 },
        rule: RULES.iitBusinessAnnual,
      },
    ];
  return [
    {
      name: text('企业所得税预缴', 'Corporate income tax, prepayment'),
      rhythm: incomePeriod,
      rule: RULES.citPrepayment,
    },
    {
      name: text('企业所得税汇算清缴', 'Corporate income tax, annual settlement'),
      rhythm: { month: 5, day: 31 },
      rule: RULES.citAnnual,
    },
  ];
}

/** Every return of this taxpayer, with the law that sets its day. */
export function dutiesOf(input: FilingCalendarInput): readonly Duty[] {
  const income = incomeTax(input);
  if (input.taxpayer === 'person') return income;
  const usual = input.taxpayer === 'general' ? 'month' : 'quarter';
  const vatRhythm = input.vatPeriod === 'usual' ? usual : input.vatPeriod;
  const chosen = (wanted: boolean, name: Text, rhythm: Rhythm, rule: Dated<string>): readonly Duty[] =>
    wanted ? [{ name, rhythm, rule }] : [];
  return [
    { name: text('增值税及附加税费', 'VAT and surcharges'), rhythm: vatRhythm, rule: RULES.vat },
    ...chosen(
      input.consumption,
      text('消费税及附加税费', 'Consumption tax and surcharges'),
      vatRhythm,
      RULES.consumption,
    ),
    ...chosen(
      input.withholding,
      text('个人所得税扣缴申报', 'Income tax withheld'),
      'month',
      RULES.withholding,
    ),
    ...income,
    ...chosen(input.stamp, text('印花税', 'Stamp tax'), 'quarter', RULES.stamp),
    ...chosen(
      input.environment,
      text('环境保护税', 'Environmental protection tax'),
      'quarter',
      RULES.environment,
    ),
    ...chosen(input.resource, text('资源税', 'Resource tax'), 'month', RULES.resource),
    ...chosen(input.tobacco, text('烟叶税', 'Tobacco-leaf tax'), 'month', RULES.tobacco),
  ];
}
