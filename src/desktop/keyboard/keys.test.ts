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
