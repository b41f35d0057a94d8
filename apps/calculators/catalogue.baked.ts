import { calculators, type Text } from '#rules/index.ts';

/** What the list shows and searches; the law itself comes after the first view. */
export interface Entry {
  readonly id: string;
  readonly group: string;
  readonly title: Text;
  readonly summary: Text;
  readonly keywords: readonly string[];
}

/** Every calculator, in the order shown. */
export const catalogue: readonly Entry[] = calculators.map(({ id, group, title, summary, keywords }) => ({
  id,
  group,
  title,
  summary,
  keywords,
}));
