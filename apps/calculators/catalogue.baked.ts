import { calculators, type Text } from '#rules/index.ts';
import everyday from './everyday-words.json' with { type: 'json' };

/** What the list shows and searches; the law itself comes after the first view. */
export interface Entry {
  readonly id: string;
  readonly group: string;
  readonly title: Text;
  readonly summary: Text;
  readonly keywords: readonly string[];
}

/** What people say who do not know the tax's name; the law's own keywords come before them. */
const words: Readonly<Record<string, readonly string[]>> = everyday;

/** Every calculator, in the order shown. */
export const catalogue: readonly Entry[] = calculators.map(({ id, group, title, summary, keywords }) => ({
  id,
  group,
  title,
  summary,
  keywords: [...keywords, ...(words[id] ?? [])],
}));
