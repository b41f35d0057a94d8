import { type ExplorerPreferences, usePreferences } from './preferences.ts';
import { type SortKey, sortKeys } from './sort.ts';

/** Widths before anyone changed them, in density units. */
const usual: Readonly<Record<SortKey, number>> = { name: 220, size: 80, type: 130, modified: 150 };
const narrowest = 40;
const widest = 600;

/** The columns of the details view from left to right. */
export function columnOrder({ order }: ExplorerPreferences): readonly SortKey[] {
  const known = order.filter((key): key is SortKey => sortKeys.some((one) => one === key));
  return [...known, ...sortKeys.filter((key) => !known.includes(key))];
}

/** How wide a column is, for a grid: so many units, or as what is in it needs. */
export function columnTrack({ columns }: ExplorerPreferences, key: SortKey): string {
  const width = columns[key] ?? usual[key];
  return width === 'fit' ? 'max-content' : `calc(var(--u) * ${width})`;
}

/** Puts a column before the one that now has this place; after all when there is none. */
export function moveColumn(key: SortKey, index: number): void {
  usePreferences.setState((state) => {
    const order = columnOrder(state);
    const others = (part: readonly SortKey[]) => part.filter((one) => one !== key);
    return {
      order: [...others(order.slice(0, Math.max(0, index))), key, ...others(order.slice(Math.max(0, index)))],
    };
  });
}

/** A width in density units, or as what is in the column needs; the usual one when undefined. */
export function setColumnWidth(key: SortKey, width: number | 'fit' | undefined): void {
  usePreferences.setState(({ columns }) => {
    const { [key]: _before, ...others } = columns;
    if (width === undefined) return { columns: others };
    const next = width === 'fit' ? width : Math.round(Math.min(Math.max(width, narrowest), widest));
    return { columns: { ...others, [key]: next } };
  });
}
