import { useMemo } from 'react';
import { useDeskFiles } from '#src/desktop/files/store.ts';
import { systemPrograms } from '../catalogue.ts';
import { apps } from '../common/apps.ts';
import { useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';
import { groupHeading } from './grouping.ts';
import { entryItem, type Item, ownItems } from './items.ts';
import { placeOf } from './places.ts';
import type { FolderLook } from './preferences.ts';
import { type Section, sections, sortItems } from './sort.ts';
import type { Folder } from './use-folder.ts';

/** What a folder window shows, in the order and under the headings in which it is shown. */
export function useItems(given: {
  readonly folder: Folder | undefined;
  /** What a search found, when it is shown instead of the folder. */
  readonly found: readonly Item[] | null;
  readonly look: FolderLook;
  readonly props: SystemWindowProps;
  readonly locale: 'zh-CN' | 'en';
}): {
  readonly items: readonly Item[];
  readonly order: readonly string[];
  readonly sections: readonly Section[];
} {
  const { folder, found, look, props, locale } = given;
  const say = useSay();
  const { by, descending } = look.sorting;
  const { user } = props;
  const binFull = useDeskFiles((state) => state.binFull);
  return useMemo(() => {
    const context = {
      say,
      locale,
      apps,
      windows: systemPrograms,
      userName: user.name[locale === 'en' ? 'en' : 'zh'],
      binFull,
    };
    const own = folder === undefined || found !== null ? [] : ownItems(folder.id, context);
    const entries = (folder?.entries ?? []).map((entry) => entryItem(entry, context));
    const sorted = found ?? sortItems(entries, { by, descending });
    // A place's own things keep the order they were given in, before all documents.
    const all = [...own, ...sorted];
    const grouped = look.grouped && placeOf(folder?.id ?? '')?.id !== 'my-computer';
    const now = Date.now();
    const heading = (item: Item) => item.section ?? (grouped ? groupHeading(item, by, say, now) : null);
    const parts = sections(all, heading);
    const items = parts.flatMap((part) => part.items);
    return { items, order: items.map((item) => item.id), sections: parts };
  }, [folder, found, by, descending, look.grouped, say, locale, user, binFull]);
}
