import type { ReactNode } from 'react';
import { apps } from '#src/kernel/index.ts';
import { useSay } from '#src/system/common/texts.ts';
import { Infotip } from '#src/system/explorer/infotip.tsx';
import { entryItem } from '#src/system/explorer/items.ts';
import type { Rest } from '#ui/lib/use-rest.ts';
import type { DeskItem } from './items.ts';

/** What an icon stands for, said beside it while the pointer rests there. */
export default function DeskTip({ item, at }: { readonly item: DeskItem; readonly at: Rest }): ReactNode {
  const say = useSay();
  const { entry, removable } = item;
  const typeName = say(removable ? 'type.program' : 'type.place');
  const facts =
    entry === null ? { typeName, note: null, size: null, modified: null } : entryItem(entry, { say, apps });
  return <Infotip item={facts} at={at} />;
}
