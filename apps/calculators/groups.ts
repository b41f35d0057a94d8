import { type Language, say } from '#forms/language.ts';
import type { Text } from '#rules/types.ts';

/** Names of the groups that calculators are shown in, in the order shown; a group unknown here shows its own id. */
const titles: Readonly<Record<string, Text>> = {
  'individual-income': { zh: '个人所得税', en: 'Individual income tax' },
  vat: { zh: '增值税', en: 'Value-added tax' },
  corporate: { zh: '企业所得税', en: 'Corporate income tax' },
  property: { zh: '房产、土地和车船', en: 'Property, land, vehicles and vessels' },
  behaviour: { zh: '印花税、附加和其他', en: 'Stamp tax, surcharges and other' },
  goods: { zh: '消费税、资源税和其他', en: 'Consumption, resource and other' },
};

export interface CalculatorGroup<T> {
  readonly id: string;
  readonly calculators: readonly T[];
}

/** Calculators by group; known groups first, then the rest as they come. */
export function groupsOf<T extends { readonly group: string }>(
  calculators: readonly T[],
): readonly CalculatorGroup<T>[] {
  const present = new Set(calculators.map((one) => one.group));
  const order = [...new Set([...Object.keys(titles), ...present])].filter((id) => present.has(id));
  return order.map((id) => ({ id, calculators: calculators.filter((one) => one.group === id) }));
}

export function groupTitle(id: string, language: Language): string {
  const title = titles[id];
  return title === undefined ? id : say(title, language);
}
