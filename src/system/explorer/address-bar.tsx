import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button, Icon, Menu } from '#ui/index.ts';
import { useSay } from '../common/texts.ts';
import { placeIds, places } from './places.ts';

/** Says where the window is and goes where it is told: by typing, or from the list of places. */
export function AddressBar(props: {
  readonly address: string;
  readonly icon: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onGo: (typed: string) => void;
  readonly onPlace: (id: string) => void;
}): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState(props.address);
  const [list, setList] = useState<{ box: DOMRect; keyboard: boolean } | null>(null);
  useEffect(() => {
    setTyped(props.address);
  }, [props.address]);
  const openList = (keyboard: boolean): void => {
    const box = props.field.current?.closest('.explorer-address-field')?.getBoundingClientRect();
    if (box) setList({ box, keyboard });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') props.onGo(typed);
    else if (event.key === 'Escape') setTyped(props.address);
    else if (event.key === 'F4' || (event.key === 'ArrowDown' && event.altKey)) openList(true);
    else if (event.key.length > 1 && event.key !== 'Backspace') return;
    if (event.key.length > 1 && event.key !== 'Backspace') event.preventDefault();
    event.stopPropagation();
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
          aria-expanded={list !== null}
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
          onClick={() => openList(false)}
        />
      </span>
      <Button className="explorer-go" onClick={() => props.onGo(typed)}>
        <Icon name="arrow-forward" />
        {say('address.go')}
      </Button>
      {list === null ? null : (
        <Menu
          label={say('address.list')}
          at={list.box}
          keyboard={list.keyboard}
          onClose={() => setList(null)}
          items={placeIds.map((id) => ({
            id,
            label: say(places[id].name),
            icon: places[id].icon,
            onSelect: () => props.onPlace(id),
          }))}
        />
      )}
    </div>
  );
}
