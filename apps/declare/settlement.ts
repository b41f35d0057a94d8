import type { FormId } from '#contract/index.ts';
import { calculators, type Field, type Output } from '#rules/index.ts';

/** The one form this app files today: 个人所得税综合所得年度汇算. Its fields are those of the law's calculator. */
export const FORM: FormId = 'iit-annual';

const info = calculators.find((one) => one.id === FORM);

export const fields: readonly Field[] = info?.fields ?? [];
export const outputs: readonly Output[] = info?.outputs ?? [];

export type StepId = 'identity' | 'income' | 'deductions' | 'bonus' | 'summary';
export const steps: readonly StepId[] = ['identity', 'income', 'deductions', 'bonus', 'summary'];

const INCOME = [
  'wages',
  'labour',
  'author',
  'royalties',
  'commission',
  'commissionSurcharges',
  'exemptIncome',
  'expatAllowances',
];
const PAID = ['taxReduction', 'taxWithheld', 'bonusTaxWithheld', 'withheldProperly'];
const BONUS = ['bonus', 'bonusMethod'];
const elsewhere = new Set([...INCOME, ...PAID, ...BONUS]);
const named = (names: readonly string[]): readonly Field[] =>
  names.flatMap((name) => fields.filter((field) => field.name === name));

/** Which fields each page asks for. A field that comes to the law later stands among the deductions, never nowhere. */
export const fieldsOf: Readonly<Record<StepId, readonly Field[]>> = {
  identity: [],
  income: named([...INCOME, ...PAID]),
  deductions: fields.filter((field) => !elsewhere.has(field.name)),
  bonus: named(BONUS),
  summary: [],
};

/** The page on which the input of a path is asked for. */
export function stepOf(path: string): StepId {
  const [name = ''] = path.split('.');
  return steps.find((step) => fieldsOf[step].some((field) => field.name === name)) ?? 'summary';
}

/** Years a person may still settle: the last full one and the two before it, newest first. */
export function openPeriods(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  return [1, 2, 3]
    .map((back) => String(year - back))
    .filter((period) => `${period}-12-31` >= (info?.from ?? ''));
}

/** The day whose law settles a year. */
export function lawDay(period: string): string {
  return `${period}-12-31`;
}
