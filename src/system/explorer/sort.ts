import type { Item } from './items.ts';

export const sortKeys = ['name', 'size', 'type', 'modified'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Chinese names in dictionary order, figures in names by their value. */
const dictionary = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });
const chinese = /^\p{Script=Han}/u;

/** Latin names before Chinese ones, as on every desktop here; the collator alone does the opposite. */
function compareNames(a: string, b: string): number {
  return Number(chinese.test(a)) - Number(chinese.test(b)) || dictionary.compare(a, b);
}

const ranks: Readonly<Record<Item['kind'], number>> = { place: 0, folder: 1, program: 2, file: 3 };

/** Places and folders first, whichever way documents are sorted. */
export function sortItems(items: readonly Item[], { by, descending }: Sorting): readonly Item[] {
  const compare = (a: Item, b: Item): number => {
    const difference =
      by === 'size'
        ? (a.size ?? 0) - (b.size ?? 0)
        : by === 'modified'
          ? (a.modified ?? 0) - (b.modified ?? 0)
          : by === 'type'
            ? compareNames(a.typeName, b.typeName)
            : 0;
    return (difference || compareNames(a.name, b.name)) * (descending ? -1 : 1);
  };
  return items.toSorted((a, b) => ranks[a.kind] - ranks[b.kind] || compare(a, b));
}

export interface Section {
  readonly title: string | null;
  readonly items: readonly Item[];
}

/** Splits sorted items under headings, in the order in which the headings first come. */
export function sections(items: readonly Item[], heading: (item: Item) => string | null): readonly Section[] {
  const found = new Map<string | null, Item[]>();
  for (const item of items) {
    const title = heading(item);
    const list = found.get(title);
    if (list === undefined) found.set(title, [item]);
    else list.push(item);
  }
  return [...found].map(([title, list]) => ({ title, items: list }));
}
