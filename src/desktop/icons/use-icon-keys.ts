import { type KeyboardEvent, useRef } from 'react';
import type { Around } from './around.ts';
import { neighbour } from './grid.ts';
import { choose, toggle } from './selection.ts';
import { findTyped, joinWithin } from './type-ahead.ts';

const plain = { ctrlKey: false, shiftKey: false };

/** The keys of the icons: walking, choosing, opening, naming, removing, and typing a name. */
export function useIconKeys(around: Around): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  const { items, places, selection, select, chosen, act } = around;
  const ids = items.map((item) => item.id);
  const focused = selection.focus ?? ids[0];

  const walk = (id: string | null | undefined, event: KeyboardEvent): void => {
    if (id === null || id === undefined) return;
    const { ctrlKey, shiftKey } = event;
    select(
      ctrlKey && !shiftKey
        ? { ...selection, focus: id }
        : choose(selection, id, ids, { ctrlKey: false, shiftKey }),
    );
  };
  const type = (key: string, now: number): void => {
    const joined = now - typed.current.at < joinWithin ? typed.current.text + key : key;
    typed.current = { text: joined, at: now };
    const here = selection.focus === null ? -1 : ids.indexOf(selection.focus);
    const found =
      ids[
        findTyped(
          items.map((item) => item.name),
          joined,
          here,
        )
      ];
    if (found !== undefined) select(choose(selection, found, ids, plain));
  };
  const commands = new Map<string, () => unknown>([
    ['Enter', () => act.open(chosen)],
    ['F2', () => chosen[0] !== undefined && act.rename(chosen[0])],
    ['F5', act.refresh],
    ['Delete', () => act.remove(chosen, false)],
    ['Shift+Delete', () => act.remove(chosen, true)],
    ['Alt+Enter', () => act.properties(chosen)],
    ['Ctrl+a', () => select({ ...selection, selected: new Set(ids) })],
    ['Ctrl+x', () => act.hold(chosen, 'cut')],
    ['Ctrl+c', () => act.hold(chosen, 'copy')],
    ['Ctrl+v', act.paste],
    ['Ctrl+z', act.undo],
    [' ', () => focused !== undefined && select(choose(selection, focused, ids, plain))],
    ['Ctrl+ ', () => focused !== undefined && select(toggle(selection, focused))],
  ]);
  return (event) => {
    if (event.nativeEvent.isComposing || event.metaKey || event.target instanceof HTMLInputElement) return;
    const { key, ctrlKey, altKey, shiftKey } = event;
    const name = `${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey && key.length > 1 ? 'Shift+' : ''}${key}`;
    const command = commands.get(name);
    if (command !== undefined) command();
    else if (altKey) return;
    else if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight') {
      walk(
        selection.focus === null || focused === undefined ? ids[0] : neighbour(places, focused, key),
        event,
      );
    } else if (key === 'Home') walk(ids[0], event);
    else if (key === 'End') walk(ids.at(-1), event);
    else if (key.length === 1 && !ctrlKey) type(key, event.timeStamp);
    else return;
    event.preventDefault();
  };
}
