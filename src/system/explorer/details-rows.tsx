// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be laid out under headings that span the grid
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at its rows
import { type HTMLAttributes, type PointerEvent, type ReactNode, useRef } from 'react';
import { kilobytes, moment } from '../common/format.ts';
import { useLocale, useSay } from '../common/texts.ts';
import type { Item } from './items.ts';
import { usePreferences } from './preferences.ts';
import { type Section, type Sorting, type SortKey, sortKeys } from './sort.ts';

const usual: Readonly<Record<SortKey, number>> = { name: 220, size: 80, type: 130, modified: 150 };
const narrowest = 40;
const widest = 600;

/** The rows of the details view: a head that sorts and is sized, and a row for each thing. */
export function DetailsRows(props: {
  readonly sections: readonly Section[];
  /** Things from several folders say where they lie. */
  readonly showPlace: boolean;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly face: (item: Item) => ReactNode;
  readonly common: (item: Item) => HTMLAttributes<HTMLElement>;
  readonly draggable: (item: Item) => HTMLAttributes<HTMLElement>;
}): ReactNode {
  const say = useSay();
  const locale = useLocale();
  const widths = usePreferences((state) => state.columns);
  const width = (key: SortKey): number => widths[key] ?? usual[key];
  const tracks = sortKeys.map((key) => `calc(var(--u) * ${width(key)})`);
  const columns = [...tracks, ...(props.showPlace ? ['calc(var(--u) * 200)'] : [])].join(' ');
  const cells: Readonly<Record<Exclude<SortKey, 'name'>, (item: Item) => string>> = {
    size: (item) => (item.size === null ? '' : kilobytes(item.size, locale)),
    type: (item) => item.typeName,
    modified: (item) => (item.modified === null ? '' : moment(item.modified, locale)),
  };
  return (
    <div className="explorer-table" style={{ gridTemplateColumns: columns }}>
      <div role="row" className="explorer-row explorer-head">
        {sortKeys.map((key) => {
          const sorted = props.sorting.by === key;
          return (
            <span
              key={key}
              role="columnheader"
              className="explorer-heading"
              aria-sort={sorted ? (props.sorting.descending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                tabIndex={-1}
                onClick={() => props.onSort({ by: key, descending: sorted && !props.sorting.descending })}
              >
                {say(`column.${key}`)}
              </button>
              <Divider column={key} width={width(key)} />
            </span>
          );
        })}
        {props.showPlace ? (
          <span role="columnheader" className="explorer-heading">
            <span className="explorer-cell">{say('column.place')}</span>
          </span>
        ) : null}
      </div>
      {props.sections.map((section, index) => (
        <div role="rowgroup" className="explorer-rows" key={section.title ?? index}>
          {section.title === null ? null : (
            <div role="presentation" className="ui-section-heading explorer-section">
              {section.title}
            </div>
          )}
          {section.items.map((item) => (
            <div key={item.id} role="row" className="explorer-row explorer-item" {...props.common(item)}>
              <span role="gridcell" className="explorer-name" {...props.draggable(item)}>
                {props.face(item)}
              </span>
              {(['size', 'type', 'modified'] as const).map((key) => (
                <span
                  key={key}
                  role="gridcell"
                  className="explorer-cell"
                  data-column={key}
                  data-sorted={props.sorting.by === key ? '' : undefined}
                >
                  {cells[key](item)}
                </span>
              ))}
              {props.showPlace ? (
                <span role="gridcell" className="explorer-cell">
                  {item.note}
                </span>
              ) : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The line between two heads: drag sizes, a double click goes back to the usual width. */
function Divider({ column, width }: { readonly column: SortKey; readonly width: number }): ReactNode {
  const from = useRef<{ x: number; width: number; unit: number } | null>(null);
  const set = (next: number): void => {
    usePreferences.setState(({ columns }) => ({
      columns: { ...columns, [column]: Math.round(Math.min(Math.max(next, narrowest), widest)) },
    }));
  };
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
        const drawn = event.currentTarget.parentElement?.getBoundingClientRect().width ?? width;
        from.current = { x: event.clientX, width, unit: drawn / width };
      }}
      onPointerMove={(event) => {
        if (from.current) set(from.current.width + (event.clientX - from.current.x) / from.current.unit);
      }}
      onPointerUp={end}
      onPointerCancel={() => {
        if (from.current) set(from.current.width);
        end();
      }}
      onDoubleClick={() => set(usual[column])}
    />
  );
}
