// biome-ignore-all lint/a11y/useSemanticElements: icon views are a listbox, and details a grid, of one set of items
// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and points at its items
import { type DragEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import type { FileErrorCode } from '#src/kernel/storage/index.ts';
import { ContextMenu, Icon, type MenuItem } from '#ui/index.ts';
import { useRest } from '#ui/lib/use-rest.ts';
import type { Selection } from '../common/selection.ts';
import { say } from '../common/texts.ts';
import { headMenu } from './details-head.tsx';
import { DetailsRows } from './details-rows.tsx';
import { carriesItems, carriesRealFiles, type DropMode, dropMode, readDrag, writeDrag } from './drag.ts';
import { Infotip } from './infotip.tsx';
import type { Item } from './items.ts';
import type { View } from './preferences.ts';
import { RenameBox } from './rename-box.tsx';
import { type Section, type Sorting, sortKeys } from './sort.ts';
import { Thumbnail } from './thumbnail.tsx';
import { itemAt, useItemInput } from './use-item-input.ts';

export interface Dropped {
  readonly ids: readonly string[];
  readonly files: readonly File[];
  readonly mode: DropMode;
  /** The folder or place under the pointer; the shown folder when null. */
  readonly onto: string | null;
}

export interface ItemViewProps {
  readonly label: string;
  readonly owner: string;
  /** Id of the shown folder or place. */
  readonly at: string;
  readonly view: View;
  readonly sections: readonly Section[];
  /** Whether the things come from several folders, as a search finds them. */
  readonly showPlace: boolean;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
  readonly singleClick: boolean;
  readonly cut: ReadonlySet<string>;
  readonly renaming: string | null;
  readonly onOpen: (items: readonly Item[], elsewhere: boolean) => void;
  readonly onRename: (item: Item | null) => void;
  readonly onRenamed: (item: Item, name: string) => Promise<FileErrorCode | undefined>;
  readonly menu: (selected: readonly Item[]) => readonly MenuItem[];
  readonly onDropped: (dropped: Dropped) => void;
  /** Where something may be put down: the shown folder for null. */
  readonly accepts: (item: Item | null) => boolean;
  readonly empty: string;
}

const sides = { thumbnails: 'huge', tiles: 'huge', icons: 'large', list: 'small', details: 'small' } as const;

/** Something that other things may lie in. */
const isPlace = (item: Item): boolean => item.kind !== 'file' && item.kind !== 'program';

/** The things in a folder, in any of the five views, with one set of manners. */
export function ItemView(props: ItemViewProps): ReactNode {
  const { view, sections, selection, renaming } = props;
  const list = useRef<HTMLDivElement>(null);
  const base = useId();
  const items = sections.flatMap((section) => section.items);
  const input = useItemInput({ ...props, list, items });
  const { rest, end, onPointerMove } = useRest((at) => itemAt(at)?.dataset['item']);
  const resting = items.find((item) => item.id === rest?.id);
  const elementId = (id: string): string => `${base}-${items.findIndex((item) => item.id === id)}`;
  const active = selection.focus === null ? undefined : elementId(selection.focus);

  const target = (event: DragEvent): Item | null => {
    const id = itemAt(event.target)?.dataset['item'];
    const item = items.find((one) => one.id === id);
    return item && isPlace(item) ? item : null;
  };
  const mark = (event: DragEvent | null): void => {
    const onto = event === null ? null : target(event);
    for (const element of list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? []) {
      element.toggleAttribute('data-drop', onto !== null && element.dataset['item'] === onto.id);
    }
  };
  const onDragOver = (event: DragEvent): void => {
    const { dataTransfer } = event;
    const fits = carriesItems(dataTransfer) || carriesRealFiles(dataTransfer);
    if (!fits || !props.accepts(target(event))) return;
    event.preventDefault();
    event.stopPropagation();
    dataTransfer.dropEffect = dropMode(event);
    mark(event);
  };
  const onDrop = (event: DragEvent): void => {
    const onto = target(event);
    mark(null);
    if (!props.accepts(onto)) return;
    event.preventDefault();
    event.stopPropagation();
    props.onDropped({
      ids: readDrag(event.dataTransfer, props.owner),
      files: [...event.dataTransfer.files],
      mode: dropMode(event),
      onto: onto?.target ?? null,
    });
  };
  const onDragStart = (event: DragEvent, item: Item): void => {
    const ids = selection.selected.has(item.id) ? [...selection.selected] : [item.id];
    const moving = items.filter((one) => ids.includes(one.id) && one.entry !== null);
    if (moving.length === 0) event.preventDefault();
    else writeDrag(event.dataTransfer, { owner: props.owner, ids: moving.map((one) => one.id) });
  };

  const face = (item: Item): ReactNode => (
    <>
      {view === 'thumbnails' ? (
        <Thumbnail owner={props.owner} item={item} />
      ) : (
        <span className="explorer-picture" data-busy={selection.selected.has(item.id) ? '' : undefined}>
          <Icon name={item.icon} size={sides[view]} />
        </span>
      )}
      {renaming === item.id ? (
        <RenameBox
          name={item.name}
          folder={item.kind === 'folder'}
          onCommit={async (name) => {
            const wrong = await props.onRenamed(item, name);
            // Unless the person went on elsewhere, the list is where they are.
            const at = document.activeElement;
            if (wrong === undefined && (list.current?.contains(at) || at?.contains(list.current)))
              list.current?.focus();
            return wrong;
          }}
          onCancel={() => {
            props.onRename(null);
            list.current?.focus();
          }}
        />
      ) : (
        <span className="explorer-label" data-label="">
          {item.name}
        </span>
      )}
    </>
  );
  const common = (item: Item) => ({
    id: elementId(item.id),
    'data-item': item.id,
    'aria-selected': selection.selected.has(item.id),
    'data-focus': selection.focus === item.id ? '' : undefined,
    'data-cut': props.cut.has(item.id) ? '' : undefined,
    'data-drop-folder': isPlace(item) && props.accepts(item) ? item.target : undefined,
  });
  const draggable = (item: Item) => ({
    draggable: item.entry !== null && renaming !== item.id,
    onDragStart: (event: DragEvent) => onDragStart(event, item),
  });
  const holder = {
    className: 'explorer-items',
    // What the desktop's own icons look for when they are let go here.
    'data-drop-folder': props.accepts(null) ? props.at : undefined,
    'data-view': view,
    'data-single': props.singleClick ? '' : undefined,
    'aria-label': props.label,
    'aria-multiselectable': true,
    'aria-activedescendant': active,
    tabIndex: 0,
    ref: list,
    onDragOver,
    onDragLeave: () => mark(null),
    onDrop,
    ...input.handlers,
    onPointerMove: (event: PointerEvent) => {
      input.handlers.onPointerMove(event);
      onPointerMove(event);
    },
    onPointerLeave: end,
    onPointerDownCapture: end,
    onKeyDownCapture: end,
    onScroll: end,
  };
  const extras = (
    <>
      {items.length === 0 ? <p className="explorer-empty">{props.empty}</p> : null}
      {input.area ? <span className="explorer-marquee" style={input.area} /> : null}
      {rest === null || resting === undefined ? null : <Infotip item={resting} at={rest} />}
    </>
  );
  return (
    <ContextMenu
      className="explorer-view"
      label={props.label}
      items={(element) => {
        const head = sortKeys.find((key) => element.closest(`[data-heading="${key}"]`) !== null);
        if (head !== undefined) return headMenu(head, say);
        const next = input.chooseForMenu(element);
        return props.menu(items.filter((item) => next.selected.has(item.id)));
      }}
    >
      {view === 'details' ? (
        <div role="grid" aria-rowcount={items.length + 1} {...holder}>
          <DetailsRows {...props} face={face} common={common} draggable={draggable} />
          {extras}
        </div>
      ) : (
        <div role="listbox" {...holder}>
          {sections.map((section, index) => (
            <SectionGroup key={section.title ?? index} title={section.title}>
              {section.items.map((item) => (
                <div
                  key={item.id}
                  className="explorer-item"
                  role="option"
                  {...common(item)}
                  {...draggable(item)}
                >
                  {face(item)}
                  {view === 'tiles' ? (
                    <span className="explorer-note">{item.note ?? (item.entry ? item.typeName : '')}</span>
                  ) : null}
                </div>
              ))}
            </SectionGroup>
          ))}
          {extras}
        </div>
      )}
    </ContextMenu>
  );
}

function SectionGroup({
  title,
  children,
}: {
  readonly title: string | null;
  readonly children: ReactNode;
}): ReactNode {
  if (title === null) return children;
  return (
    <div role="group" aria-label={title} className="explorer-group">
      <span className="ui-section-heading explorer-section" aria-hidden="true">
        {title}
      </span>
      {children}
    </div>
  );
}
