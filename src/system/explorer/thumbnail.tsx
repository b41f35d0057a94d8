import { type ReactNode, useEffect, useState } from 'react';
import { readFile } from '#src/kernel/storage/index.ts';
import { Icon } from '#ui/index.ts';
import type { Item } from './items.ts';

/** A picture's own small self; any other thing's icon in a frame. */
export function Thumbnail({ owner, item }: { readonly owner: string; readonly item: Item }): ReactNode {
  const [address, setAddress] = useState<string | null>(null);
  const { entry } = item;
  const isPicture = entry?.type.startsWith('image/') === true;
  useEffect(() => {
    if (!isPicture || entry === null) return undefined;
    let made: string | null = null;
    let gone = false;
    readFile(owner, entry.id).then(
      ({ content, type }) => {
        if (gone) return;
        made = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
        setAddress(made);
      },
      // It went while the folder was being drawn; the folder's next drawing is without it.
      () => setAddress(null),
    );
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [owner, entry, isPicture]);
  return (
    <span className="explorer-thumbnail">
      {address === null ? (
        <Icon name={item.icon} size="huge" />
      ) : (
        <img src={address} alt="" draggable={false} onError={() => setAddress(null)} />
      )}
    </span>
  );
}
