import { flushSync } from 'react-dom';
import { loadRetry } from '../lazy-retry.tsx';
import { closeMenu, useOpenMenu } from '../menus/store.ts';
import { closeStart, useStart } from '../start/store.ts';
import { switchCancel, switchEnd, useSwitcher } from '../switcher/store.ts';
import { gestures } from '../windows/gesture-store.ts';
import { type ShortcutId, shortcutOf } from './shortcut-names.ts';

/** A pressed key with its modifiers, in the one way shortcuts are written. */
export function shortcutName(event: KeyboardEvent): string {
  const key = event.code === 'Minus' ? '-' : event.key === ' ' ? 'Space' : event.key;
  const letter = key.length === 1 ? key.toUpperCase() : key;
  const modifiers = [
    event.ctrlKey && key !== 'Control' ? 'Ctrl+' : '',
    event.altKey && key !== 'Alt' ? 'Alt+' : '',
    event.shiftKey && key !== 'Shift' ? 'Shift+' : '',
    event.metaKey && key !== 'Meta' ? 'Meta+' : '',
  ];
  return modifiers.join('') + letter;
}

type Shortcuts = typeof import('./shortcuts.ts');

/** What the keys do comes with the first of them; until it is there each key waits for the one before it. */
const line = { last: Promise.resolve(), waiting: 0, shortcuts: undefined as Shortcuts | undefined };

function inTurn(act: (shortcuts: Shortcuts) => void): void {
  if (line.shortcuts !== undefined && line.waiting === 0) {
    act(line.shortcuts);
    return;
  }
  line.waiting += 1;
  const next = line.last.then(async () => {
    line.shortcuts ??= await loadRetry(() => import('./shortcuts.ts'));
    line.waiting -= 1;
    act(line.shortcuts);
  });
  // A key that fails must not take the later ones with it.
  line.last = next.catch((error: unknown) => console.error(error));
}

function run(id: ShortcutId): void {
  inTurn(({ runShortcut }) => flushSync(() => runShortcut(id)));
}

/** A key pressed inside an app, or a modifier let go there. */
export function keyFromApp(key: string, phase: 'down' | 'up'): void {
  const id = shortcutOf(key);
  if (phase === 'down' && id !== undefined) run(id);
  if (phase === 'up' && key === 'Alt') inTurn(switchEnd);
}

/** Listens for the desktop's own keys, after whatever has the focus had its chance. Returns how to stop. */
export function followKeys(): () => void {
  let lone = '';
  const watch = (event: KeyboardEvent): void => {
    lone = event.key === 'Meta' || event.key === 'Alt' ? event.key : '';
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented || gestures.getState().gesture.at !== 'idle') return;
    // Esc takes back what lies highest, wherever a slow window may have carried the focus meanwhile.
    if (event.key === 'Escape' && useSwitcher.getState().ids.length > 0) switchCancel();
    else if (event.key === 'Escape' && useOpenMenu.getState().menu !== null) closeMenu();
    else if (event.key === 'Escape' && useStart.getState().open) closeStart();
    else {
      const name = shortcutName(event);
      const id = shortcutOf(name);
      if (name === 'Meta' || id === undefined) return;
      run(id);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    // Meta acts when it is let go alone, so that Meta+D does not open the start menu first.
    if (event.key === 'Meta' && lone === 'Meta') run('start');
    // Alt let go alone would give the browser's own menu the focus.
    if (event.key === 'Alt') event.preventDefault();
    if (event.key === 'Alt' && lone !== 'Alt') inTurn(switchEnd);
    lone = '';
  };
  const ends = new AbortController();
  const { signal } = ends;
  document.addEventListener('keydown', watch, { signal, capture: true });
  document.addEventListener('keydown', onKeyDown, { signal });
  document.addEventListener('keyup', onKeyUp, { signal, capture: true });
  window.addEventListener('blur', switchCancel, { signal });
  return () => ends.abort();
}
