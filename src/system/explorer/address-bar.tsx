import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Icon, Menu, ToolButton } from '#ui/index.ts';
import { useSay } from '../common/texts.ts';
import { placeIds, places } from './places.ts';

/** Says where the window is and goes where it is told: by typing, or from the list of places. */
export function AddressBar(props: {
  readonly address: string;
  readonly icon: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Whether the list of places hangs open. */
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  readonly onGo: (typed: string) => void;
  readonly onPlace: (id: string) => void;
}): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState(props.address);
  useEffect(() => {
    setTyped(props.address);
  }, [props.address]);
  const pressed = useRef(false);
  const open = (byPointer: boolean): void => {
    pressed.current = byPointer;
    props.onOpened(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') props.onGo(typed);
    else if (event.key === 'Escape') setTyped(props.address);
    else if (event.key === 'F4' || (event.key === 'ArrowDown' && event.altKey)) open(false);
    else if (event.key.length > 1 && event.key !== 'Backspace') return;
    if (event.key.length > 1 && event.key !== 'Backspace') event.preventDefault();
    if (!event.altKey) event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search landmark or form would promise something else
    <div className="explorer-address" role="group" aria-label={say('address.label')}>
      <span className="explorer-address-label" aria-hidden="true">
        {say('address.label')}
      </span>
      <span className="explorer-address-field">
        <Icon name={props.icon} />
        <input
          ref={props.field}
          role="combobox"
          aria-label={say('address.label')}
          aria-expanded={props.opened}
          aria-haspopup="menu"
          value={typed}
          spellCheck={false}
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="explorer-address-drop"
          tabIndex={-1}
          aria-label={say('address.list')}
          onClick={() => open(true)}
        />
      </span>
      <ToolButton label={say('address.go')} icon="arrow-forward" text onClick={() => props.onGo(typed)} />
      {props.opened ? (
        <Menu
          label={say('address.list')}
          at={
            props.field.current?.closest('.explorer-address-field')?.getBoundingClientRect() ?? { x: 0, y: 0 }
          }
          keyboard={!pressed.current}
          onClose={() => {
            pressed.current = false;
            props.onOpened(false);
          }}
          items={placeIds.map((id) => ({
            id,
            label: say(places[id].name),
            icon: places[id].icon,
            onSelect: () => props.onPlace(id),
          }))}
        />
      ) : null}
    </div>
  );
}
