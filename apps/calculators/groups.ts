import { type Language, say } from '#forms/index.ts';
import type { CalculatorInfo, Text } from '#rules/index.ts';

/** Names of the groups that calculators are shown in, in the order shown; a group unknown here shows its own id. */
const titles: Readonly<Record<string, Text>> = {
  'individual-income': { zh: '个人所得税', en: 'Individual income tax' },
  'value-added': { zh: '增值税及附加', en: 'VAT and surcharges' },
  'corporate-income': { zh: '企业所得税', en: 'Corporate income tax' },
  consumption: { zh: '消费税', en: 'Consumption tax' },
  behaviour: { zh: '印花税等行为税', en: 'Stamp and other acts' },
  property: { zh: '房产和土地', en: 'Property and land' },
  vehicle: { zh: '车辆船舶', en: 'Vehicles and vessels' },
  resources: { zh: '资源和环境', en: 'Resources and environment' },
  resource: { zh: '资源和环境', en: 'Resources and environment' },
  collection: { zh: '征收管理', en: 'Collection' },
  other: { zh: '其他', en: 'Other' },
};

export interface CalculatorGroup {
  readonly id: string;
  readonly calculators: readonly CalculatorInfo[];
}

/** Calculators by group; known groups first, then the rest as they come. */
export function groupsOf(calculators: readonly CalculatorInfo[]): readonly CalculatorGroup[] {
  const present = new Set(calculators.map((one) => one.group));
  const order = [...new Set([...Object.keys(titles), ...present])].filter((id) => present.has(id));
  return order.map((id) => ({ id, calculators: calculators.filter((one) => one.group === id) }));
}

export function groupTitle(id: string, language: Language): string {
  const title = titles[id];
  return title === undefined ? id : say(title, language);
}
