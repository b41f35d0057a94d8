import { pinyinInitials } from '#ui/lib/type-ahead.ts';
import type { Say } from '../common/texts.ts';
import type { Item } from './items.ts';
import type { SortKey } from './sort.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The heading a thing stands under when a folder is shown in groups, by what it is sorted by. */
export function groupHeading(item: Item, by: SortKey, say: Say, now: number): string {
  if (item.kind !== 'file' && by !== 'name')
    return say(item.kind === 'folder' ? 'type.folder' : 'type.place');
  if (by === 'type') return item.typeName;
  if (by === 'name') {
    const initial = pinyinInitials(item.name).slice(0, 1).toUpperCase();
    return /[A-Z]/.test(initial) ? initial : say('group.other');
  }
  if (by === 'size') {
    const size = item.size ?? 0;
    return say(
      size === 0
        ? 'group.zero'
        : size < 10_240
          ? 'group.tiny'
          : size < 1_048_576
            ? 'group.small'
            : 'group.large',
    );
  }
  const age = now - (item.modified ?? 0);
  return say(
    age < DAY ? 'group.today' : age < 7 * DAY ? 'group.week' : age < 31 * DAY ? 'group.month' : 'group.older',
  );
}
