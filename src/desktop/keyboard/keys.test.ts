// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shortcutName } from './keys.ts';
import { shortcuts } from './shortcuts.ts';

const press = (init: KeyboardEventInit) => shortcutName(new KeyboardEvent('keydown', init));

test('a key has one name, whatever the order of its modifiers', () => {
  expect(press({ key: 'd', ctrlKey: true, altKey: true })).toBe('Ctrl+Alt+D');
  expect(press({ key: 'Tab', altKey: true, shiftKey: true })).toBe('Alt+Shift+Tab');
  expect(press({ key: ' ', altKey: true })).toBe('Alt+Space');
  expect(press({ key: '-', code: 'Minus', altKey: true })).toBe('Alt+-');
  expect(press({ key: 'Meta', metaKey: true })).toBe('Meta');
});

test('no key means two things', () => {
  const keys = shortcuts.flatMap((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('193 every key that Windows or the browser keeps has a second way', () => {
  const kept = (key: string) =>
    key.includes('Meta') || ['Alt+F4', 'Alt+Space', 'Alt+Tab', 'Alt+Shift+Tab', 'Ctrl+Escape'].includes(key);
  // What is also one click away in the start menu or on the bar needs no second key.
  const clickable = new Set(['Meta+M', 'Meta+E', 'Meta+R', 'Meta+L', 'Meta+B']);
  for (const { keys } of shortcuts) {
    const hard = keys.filter((key) => kept(key) && !clickable.has(key));
    if (hard.length > 0)
      expect(
        keys.filter((key) => !kept(key)),
        keys.join(' '),
      ).not.toEqual([]);
  }
});
