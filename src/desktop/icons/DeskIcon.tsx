import { lazy, type ReactNode, Suspense } from 'react';
import type { FileErrorCode } from '#src/kernel/storage/index.ts';
import { Icon } from '#ui/icon.tsx';
import { shortcutType } from '../files/store.ts';
import { type DeskItem, folderOf } from './items.ts';

const RenameBox = lazy(async () => {
  const [{ RenameBox: Component }, { readyTexts }] = await Promise.all([
    import('#src/system/explorer/rename-box.tsx'),
    import('#src/system/common/texts.ts'),
  ]);
  await readyTexts();
  return { default: Component };
});

/** One icon with its label, or with the field in which the label is being changed. */
export function DeskIcon(props: {
  readonly item: DeskItem;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly pale: boolean;
  readonly place: { readonly left: number; readonly top: number; readonly cell: number };
  readonly onRename: ((name: string) => Promise<FileErrorCode | undefined>) | null;
  readonly onRenameEnd: () => void;
}): ReactNode {
  const { item, selected, focused, pale, place, onRename, onRenameEnd } = props;
  const label = <span className="desktop-icon-label">{item.name}</span>;
  return (
    <div
      id={`icon-${item.id}`}
      className="desktop-icon"
      role="option"
      tabIndex={-1}
      data-icon={item.id}
      data-drop-folder={folderOf(item)}
      data-focus={focused ? '' : undefined}
      data-pale={pale ? '' : undefined}
      aria-selected={selected}
      style={{ left: place.left, top: place.top, width: place.cell, minHeight: place.cell }}
    >
      <span
        className="desktop-icon-picture"
        data-shortcut={item.entry?.type === shortcutType ? '' : undefined}
      >
        <Icon name={item.icon} size="large" />
      </span>
      {onRename === null ? (
        label
      ) : (
        <Suspense fallback={label}>
          <RenameBox name={item.name} folder={item.folder} onCommit={onRename} onCancel={onRenameEnd} />
        </Suspense>
      )}
    </div>
  );
}
