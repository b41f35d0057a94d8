import { describe, expect, test } from 'vitest';
import { MalformedError } from './check.ts';
import { shortcutOf } from './shortcut.ts';
import { readPortOffer, readToApp } from './to-app.ts';
import { isMethod, methodParams, readHello, readToShell } from './to-shell.ts';
import { agreeVersion, protocolVersions } from './version.ts';

describe('reading what an app says', () => {
  test('a message is taken with its known parts only', () => {
    const message = readToShell({ type: 'title', title: '汇算', windowId: 'w9', extra: { a: 1 } });
    expect(message).toEqual({ type: 'title', title: '汇算' });
  });

  test.each([
    null,
    undefined,
    1,
    'title',
    [],
    {},
    { type: 7 },
    { type: 'from-the-future' },
    { type: 'toString' },
  ])('what is not ours is left alone: %j', (value) => {
    expect(readToShell(value)).toBeNull();
    expect(readToApp(value)).toBeNull();
    expect(readHello(value)).toBeNull();
    expect(readPortOffer(value)).toBeNull();
  });

  test.each([
    { type: 'title', title: 7 },
    { type: 'title' },
    { type: 'title', title: 'x'.repeat(201) },
    { type: 'pong', n: -1 },
    { type: 'pong', n: Number.NaN },
    { type: 'call', id: '1', method: 'notify', params: {} },
    { type: 'touched', by: 'telepathy' },
    { type: 'key', key: 'F1', phase: 'sideways' },
    { type: 'dirty', dirty: 'yes' },
  ])('ours in the wrong shape is an error: %j', (value) => {
    expect(() => readToShell(value)).toThrow(MalformedError);
  });

  test('the error names the part', () => {
    expect(() => methodParams.confirm({ title: '', text: '', buttons: [{ id: 'a' }] }, 'params')).toThrow(
      'params.buttons.0.label: text up to 400 expected',
    );
  });

  test('only our own methods are methods', () => {
    expect(isMethod('files.read')).toBe(true);
    for (const word of ['toString', '__proto__', 'constructor', 'files']) expect(isMethod(word)).toBe(false);
  });
});

describe('reading what the shell says', () => {
  test('a refusal of a kind from a newer shell is a plain failure', () => {
    const read = readToApp({ type: 'refusal', id: 1, refusal: { kind: 'weather', detail: 'rain' } });
    expect(read).toEqual({ type: 'refusal', id: 1, refusal: { kind: 'failed', detail: 'rain' } });
  });

  test('a problem document keeps its fields', () => {
    const problem = {
      type: 'urn:tax-desktop:problem:validation',
      title: 'x',
      status: 422,
      detail: 'x',
      code: 'validation',
      messages: { zh: '错', en: 'wrong' },
      errors: [{ path: 'wages', code: 'negative', text: { zh: '负', en: 'negative' } }],
    };
    const read = readToApp({ type: 'refusal', id: 1, refusal: { kind: 'problem', problem } });
    expect(read).toEqual({ type: 'refusal', id: 1, refusal: { kind: 'problem', problem } });
  });

  test('settings without a theme are an error', () => {
    expect(() => readToApp({ type: 'settings', settings: { locale: 'en' } })).toThrow(MalformedError);
  });
});

test('the newest common version is agreed on, or none', () => {
  expect(agreeVersion(['1999-01-01', ...protocolVersions])).toBe(protocolVersions[0]);
  expect(agreeVersion(['1999-01-01'])).toBeNull();
});

describe('shortcuts are written one way', () => {
  const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
  test.each([
    ['F6', { ...none, key: 'F6', code: 'F6' }],
    ['Alt+Shift+F6', { ...none, altKey: true, shiftKey: true, key: 'F6', code: 'F6' }],
    ['Ctrl+Alt+D', { ...none, ctrlKey: true, altKey: true, key: '∂', code: 'KeyD' }],
    ['Alt+-', { ...none, altKey: true, key: '–', code: 'Minus' }],
    ['Alt+Space', { ...none, altKey: true, key: ' ', code: 'Space' }],
    ['Meta', { ...none, metaKey: true, key: 'Meta', code: 'MetaLeft' }],
    ['Ctrl+Escape', { ...none, ctrlKey: true, key: 'Escape', code: 'Escape' }],
  ])('%s', (name, event) => {
    expect(shortcutOf(event)).toBe(name);
  });
});
