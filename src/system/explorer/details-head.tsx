// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be laid out under headings that span the grid
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus; what heads do is in its menus as well
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import type { MenuItem } from '#ui/index.ts';
import { followDrag } from '#ui/lib/drag.ts';
import type { Say } from '../common/texts.ts';
import { columnOrder, moveColumn, setColumnWidth } from './columns.ts';
import { usePreferences } from './preferences.ts';
import type { Sorting, SortKey } from './sort.ts';

/** The head of one column: a click sorts, a drag takes the column elsewhere. */
export function DetailsHead(props: {
  readonly column: SortKey;
  readonly label: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}): ReactNode {
  const { column, label, sorting } = props;
  const [dragged, setDragged] = useState(false);
  const sorted = sorting.by === column;
  const onPointerDown = (down: PointerEvent<HTMLElement>): void => {
    // The list around the heads would begin a marquee.
    down.stopPropagation();
    if (down.button !== 0 || down.pointerType === 'touch') return;
    const row = down.currentTarget.closest('.explorer-head');
    let to: number | null = null;
    const aim = (index: number | null): void => {
      to = index;
      const heads = [...(row?.querySelectorAll<HTMLElement>('[data-heading]') ?? [])];
      for (const [at, head] of heads.entries()) {
        head.toggleAttribute('data-drop-before', at === index);
        head.toggleAttribute('data-drop-after', index === heads.length && at === index - 1);
      }
    };
    followDrag(down, {
      onMove: ({ clientX }) => {
        setDragged(true);
        const boxes = [...(row?.querySelectorAll('[data-heading]') ?? [])].map((head) =>
          head.getBoundingClientRect(),
        );
        const found = boxes.findIndex((box) => clientX < box.left + box.width / 2);
        aim(found < 0 ? boxes.length : found);
      },
      onEnd: (dropped) => {
        const index = to;
        setDragged(false);
        aim(null);
        if (dropped && index !== null) moveColumn(column, index);
      },
    });
  };
  return (
    <span
      role="columnheader"
      className="explorer-heading"
      data-heading={column}
      data-dragged={dragged ? '' : undefined}
      aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        tabIndex={-1}
        onPointerDown={onPointerDown}
        onClick={() => props.onSort({ by: column, descending: sorted && !sorting.descending })}
      >
        {label}
      </button>
      <Divider column={column} />
    </span>
  );
}

/** What can be done with a column without dragging. */
export function headMenu(column: SortKey, say: Say): readonly MenuItem[] {
  const order = columnOrder(usePreferences.getState());
  const at = order.indexOf(column);
  return [
    {
      id: 'left',
      label: say('column.left'),
      help: say('help.column'),
      disabled: at === 0,
      onSelect: () => moveColumn(column, at - 1),
    },
    {
      id: 'right',
      label: say('column.right'),
      help: say('help.column'),
      disabled: at === order.length - 1,
      onSelect: () => moveColumn(column, at + 2),
    },
    { kind: 'separator', id: 'line' },
    {
      id: 'fit',
      label: say('column.fit'),
      help: say('help.column'),
      onSelect: () => setColumnWidth(column, 'fit'),
    },
  ];
}

/** The line between two heads: drag sizes, a double click fits the column to what is in it. */
function Divider({ column }: { readonly column: SortKey }): ReactNode {
  const from = useRef<{ x: number; drawn: number; unit: number; before: number | 'fit' | undefined } | null>(
    null,
  );
  const end = (): void => {
    from.current = null;
  };
  return (
    <span
      className="explorer-divider"
      aria-hidden="true"
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        const unit = Number.parseFloat(getComputedStyle(event.currentTarget).getPropertyValue('--u')) || 1;
        const drawn = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
        const before = usePreferences.getState().columns[column];
        from.current = { x: event.clientX, drawn, unit, before };
      }}
      onPointerMove={(event) => {
        if (from.current === null || event.clientX === from.current.x) return;
        setColumnWidth(column, (from.current.drawn + event.clientX - from.current.x) / from.current.unit);
      }}
      onPointerUp={end}
      onPointerCancel={() => {
        if (from.current) setColumnWidth(column, from.current.before);
        end();
      }}
      onDoubleClick={() => setColumnWidth(column, 'fit')}
    />
  );
}
