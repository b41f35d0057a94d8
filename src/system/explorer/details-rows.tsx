// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be laid out under headings that span the grid
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points at its rows
import type { HTMLAttributes, ReactNode } from 'react';
import { kilobytes, moment } from '../common/format.ts';
import { useLocale, useSay } from '../common/texts.ts';
import { columnOrder, columnTrack } from './columns.ts';
import { DetailsHead } from './details-head.tsx';
import type { Item } from './items.ts';
import { usePreferences } from './preferences.ts';
import type { Section, Sorting, SortKey } from './sort.ts';

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
  const preferences = usePreferences();
  const order = columnOrder(preferences);
  const tracks = order.map((key) => columnTrack(preferences, key));
  const columns = [...tracks, ...(props.showPlace ? ['calc(var(--u) * 200)'] : [])].join(' ');
  const texts: Readonly<Record<Exclude<SortKey, 'name'>, (item: Item) => string>> = {
    size: (item) => (item.size === null ? '' : kilobytes(item.size, locale)),
    type: (item) => item.typeName,
    modified: (item) => (item.modified === null ? '' : moment(item.modified, locale)),
  };
  const cell = (item: Item, key: SortKey): ReactNode =>
    key === 'name' ? (
      <span key={key} role="gridcell" className="explorer-name" {...props.draggable(item)}>
        {props.face(item)}
      </span>
    ) : (
      <span
        key={key}
        role="gridcell"
        className="explorer-cell"
        data-column={key}
        data-sorted={props.sorting.by === key ? '' : undefined}
      >
        {texts[key](item)}
      </span>
    );
  return (
    <div className="explorer-table" style={{ gridTemplateColumns: columns }}>
      <div role="row" className="explorer-row explorer-head">
        {order.map((key) => (
          <DetailsHead
            key={key}
            column={key}
            label={say(`column.${key}`)}
            sorting={props.sorting}
            onSort={props.onSort}
          />
        ))}
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
              {order.map((key) => cell(item, key))}
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
