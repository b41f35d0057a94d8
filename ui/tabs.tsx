import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { AccessText, parseAccess } from './lib/access-text.tsx';
import { useRoving } from './lib/roving.ts';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** How far a key turns the cards: one on, one back, or not at all. */
function stepOf({ key, ctrlKey, altKey, shiftKey }: KeyboardEvent): 1 | -1 | 0 {
  if (!ctrlKey || altKey) return 0;
  if (key === 'PageDown') return 1;
  if (key === 'PageUp') return -1;
  if (key === 'Tab' || key === 'F6') return shiftKey ? -1 : 1;
  return 0;
}

/**
 * Index cards. Arrows choose at once; Ctrl+Tab, Ctrl+F6 and Ctrl+Page Down turn the card from anywhere in the window
 * around them. Cards that are not shown stay where they are, so that what was typed there is kept.
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
  const whole = useRef<HTMLDivElement>(null);
  const turn = useEffectEvent((event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (step === 0 || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const open = props.tabs.filter((tab) => !tab.disabled);
    const here = open.findIndex((tab) => tab.id === props.selected);
    const next = open[(here + step + open.length) % open.length];
    if (next) props.onSelect(next.id);
  });
  useEffect(() => {
    const window = whole.current?.closest<HTMLElement>('[role="dialog"]') ?? document;
    const onKeyDown = (event: Event): void => turn(event as KeyboardEvent);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div className="ui-tabs" ref={whole}>
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
