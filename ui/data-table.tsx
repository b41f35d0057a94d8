import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { classNames } from './lib/class-names.ts';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right with digits of one width. */
  readonly number?: boolean | undefined;
  readonly sortable?: boolean | undefined;
  readonly width?: string | undefined;
  /** Names the row to a screen reader; the first column does when none is marked. */
  readonly rowHeader?: boolean | undefined;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export interface DataTableProps<Row> {
  /** Said as the table's name; shown above it unless `captionHidden`. */
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** Makes rows choosable; the caller keeps which one is. */
  readonly selected?: string | null | undefined;
  readonly onSelect?: ((key: string) => void) | undefined;
  /** Double click or Enter. */
  readonly onOpen?: ((key: string) => void) | undefined;
  readonly footer?: readonly ReactNode[] | undefined;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
  /** Where there is no room for columns, each row becomes a block of lines: its heads beside its cells. */
  readonly stacks?: boolean | undefined;
}

/** Rows and columns. A real table, in a region that scrolls sideways when the window is narrow. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const id = useId();
  const head = props.columns.find((column) => column.rowHeader)?.id ?? props.columns[0]?.id;
  const choosable = props.onSelect !== undefined || props.onOpen !== undefined;
  const keys = props.rows.map(props.rowKey);
  const stop = props.selected != null && keys.includes(props.selected) ? props.selected : keys[0];
  const onRowKey = (event: KeyboardEvent<HTMLTableRowElement>, key: string): void => {
    if (event.target !== event.currentTarget) return;
    const here = keys.indexOf(key);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: keys.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = event.currentTarget.parentElement?.children[Math.min(Math.max(to, 0), keys.length - 1)];
      const nextKey = keys[Math.min(Math.max(to, 0), keys.length - 1)];
      if (next instanceof HTMLElement && nextKey !== undefined) {
        next.focus();
        props.onSelect?.(nextKey);
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (event.key === 'Enter') props.onOpen?.(key);
      props.onSelect?.(key);
    }
  };
  return (
    // A region that scrolls must be reachable by the keyboard.
    <section
      className={classNames('ui-table-region', props.stacks && 'ui-table-stacks')}
      aria-labelledby={id}
      tabIndex={choosable ? undefined : 0}
    >
      <table className="ui-table">
        <caption id={id} className={classNames(props.captionHidden && 'ui-visually-hidden')}>
          {props.caption}
        </caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <Header key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, index) => {
            const key = keys[index] ?? String(index);
            return (
              <tr
                key={key}
                data-selected={key === props.selected ? '' : undefined}
                aria-selected={choosable ? key === props.selected : undefined}
                tabIndex={choosable ? (key === stop ? 0 : -1) : undefined}
                onClick={choosable ? () => props.onSelect?.(key) : undefined}
                onDoubleClick={choosable ? () => props.onOpen?.(key) : undefined}
                onKeyDown={choosable ? (event) => onRowKey(event, key) : undefined}
              >
                {props.columns.map((column) => {
                  const Cell = column.id === head ? 'th' : 'td';
                  return (
                    <Cell
                      key={column.id}
                      data-head={props.stacks && column.id !== head ? column.header : undefined}
                      scope={column.id === head ? 'row' : undefined}
                      className={column.number ? 'ui-num' : undefined}
                      data-sorted={props.sort?.column === column.id ? '' : undefined}
                    >
                      {column.cell(row)}
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
          {props.rows.length === 0 && props.empty !== undefined ? (
            <tr className="ui-table-empty">
              <td colSpan={props.columns.length}>{props.empty}</td>
            </tr>
          ) : null}
        </tbody>
        {props.footer ? (
          <tfoot>
            <tr className="ui-table-total">
              {props.columns.map((column, index) => (
                <td key={column.id} className={column.number ? 'ui-num' : undefined}>
                  {props.footer?.[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}

function Header<Row>(props: {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}): ReactNode {
  const { column, sort, onSort } = props;
  const sorted = sort?.column === column.id;
  const state = !sorted ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={column.number ? 'ui-num' : undefined}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={state}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className="ui-table-sort"
          onClick={() => onSort({ column: column.id, descending: sorted ? !sort.descending : false })}
        >
          {column.header}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
