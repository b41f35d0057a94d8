import type { KeyboardEvent } from 'react';
import type { ExplorerState } from './use-explorer.ts';

type Keys = ReadonlyMap<string, () => unknown>;

/** Keys that would mean something else while a text is being typed. */
function listKeys(e: ExplorerState): Keys {
  return new Map<string, () => unknown>([
    ['Backspace', e.up],
    ['Delete', () => e.remove(false)],
    ['Shift+Delete', () => e.remove(true)],
    ['F2', () => (e.entries.length === 1 && !e.inBin ? e.setRenaming(e.selected[0] ?? null) : undefined)],
    ['Ctrl+x', () => e.hold('cut')],
    ['Ctrl+c', () => (e.inBin ? undefined : e.hold('copy'))],
    ['Ctrl+v', e.paste],
    ['Ctrl+z', e.undo],
  ]);
}

function windowKeys(e: ExplorerState, main: HTMLElement | null): Keys {
  const toAddress = () => e.addressField.current?.focus();
  return new Map<string, () => unknown>([
    ['Alt+ArrowLeft', e.back],
    ['Alt+ArrowRight', e.forward],
    ['Alt+ArrowUp', e.up],
    ['Alt+Enter', e.properties],
    ['F1', () => e.props.open('help', 'files')],
    ['F3', e.toggleSearch],
    ['Ctrl+f', e.toggleSearch],
    ['F4', toAddress],
    ['Alt+d', toAddress],
    ['F5', e.refresh],
    ['Ctrl+r', e.refresh],
    ['F6', () => nextPane(main)],
  ]);
}

/** The keys of a folder window. Answers whether the key was one of them and did something. */
export function runShortcut(event: KeyboardEvent, e: ExplorerState, main: HTMLElement | null): boolean {
  const typing = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const chord = `${event.ctrlKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`;
  const run = windowKeys(e, main).get(chord) ?? (typing ? undefined : listKeys(e).get(chord));
  if (run === undefined) return false;
  return run() !== false;
}

const panes = '.explorer-tasks, .explorer-tree, .explorer-search';

/** F6 goes from the list to the address and on to the pane; then it is the desktop's, and leads out of the window. */
function nextPane(main: HTMLElement | null): boolean {
  const whole = main?.closest('.explorer-whole');
  const stops = [
    main?.querySelector<HTMLElement>('.explorer-items'),
    whole?.querySelector<HTMLElement>('.explorer-address input'),
    main?.querySelector<HTMLElement>(
      '.explorer-tasks button, .explorer-tree [tabindex="0"], .explorer-search input',
    ),
  ].filter((stop): stop is HTMLElement => stop instanceof HTMLElement);
  const inside = (stop: HTMLElement) => (stop.closest(panes) ?? stop).contains(document.activeElement);
  const next = stops[stops.findIndex(inside) + 1];
  next?.focus();
  return next !== undefined;
}
