import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { AccessText, parseAccess } from './lib/access-text.tsx';
import { useRoving } from './lib/roving.ts';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
  readonly disabled?: boolean | undefined;
}

/**
 * Index cards. Arrows choose at once; Ctrl+Tab and Ctrl+Page Down turn the card from anywhere inside. Cards that
 * are not shown stay where they are, so that what was typed there is kept.
 */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}): ReactNode {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const roving = useRoving(list, '[role="tab"]:not([disabled])');
  const turn = (event: KeyboardEvent): void => {
    const on = (event.key === 'Tab' && !event.shiftKey) || event.key === 'PageDown';
    if (
      event.nativeEvent.isComposing ||
      !event.ctrlKey ||
      !(on || event.key === 'Tab' || event.key === 'PageUp')
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    const open = props.tabs.filter((tab) => !tab.disabled);
    const here = open.findIndex((tab) => tab.id === props.selected);
    const next = open[(here + (on ? 1 : -1) + open.length) % open.length];
    if (next) props.onSelect(next.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches keys on their way out of the controls inside
    <div className="ui-tabs" onKeyDown={turn}>
      <div
        className="ui-tab-list"
        role="tablist"
        aria-label={props.label}
        ref={list}
        {...roving}
        onFocus={(event) => {
          roving.onFocus(event);
          const chosen = event.target.id.slice(id.length + 5);
          if (event.target.role === 'tab' && chosen !== props.selected) props.onSelect(chosen);
        }}
      >
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="ui-tab"
            id={`${id}-tab-${tab.id}`}
            aria-selected={tab.id === props.selected}
            aria-controls={`${id}-pane-${tab.id}`}
            data-access={parseAccess(tab.label).key ?? undefined}
            disabled={tab.disabled}
            tabIndex={tab.id === props.selected ? 0 : -1}
            onClick={() => props.onSelect(tab.id)}
          >
            <AccessText label={tab.label} />
          </button>
        ))}
      </div>
      {props.tabs.map((tab) => (
        <div
          key={tab.id}
          className="ui-tab-pane"
          role="tabpanel"
          id={`${id}-pane-${tab.id}`}
          aria-labelledby={`${id}-tab-${tab.id}`}
          hidden={tab.id !== props.selected}
        >
          {tab.content}
        </div>
      ))}
    </div>
  );
}
