// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTexts } from '#src/i18n/index.ts';
import { emptyWindows, open } from '../windows/reducer.ts';
import { useWindows } from '../windows/store.ts';
import { useTraits, wantAttention } from '../windows/traits.ts';
import { TaskButton } from './TaskButton.tsx';

const none: ReadonlySet<string> = new Set();
const noop = (): void => undefined;

beforeEach(async () => {
  await startTexts('zh-CN');
  const area = { width: 1366, height: 730, unit: 1 };
  const request = (title: string) => ({
    app: 'help',
    kind: 'system' as const,
    title,
    size: { width: 300, height: 200 },
  });
  const first = open(emptyWindows(area), request('甲'));
  useWindows.setState(open(first.state, request('乙')).state, true);
  useTraits.setState({}, true);
});
afterEach(cleanup);

const [a, b] = ['w2', 'w3'];

test('113 a window that wants attention says so on its button until it is visited', async () => {
  render(<TaskButton id={a ?? ''} picked={none} onPick={noop} onPlain={noop} />);
  wantAttention(a ?? '', useWindows.getState().active);
  const button = await screen.findByRole('button', { name: '甲，需要注意' });
  expect(button.dataset['attention']).toBe('');
  await userEvent.click(button);
  expect(await screen.findByRole('button', { name: '甲' })).toBeTruthy();
  expect(useWindows.getState().active).toBe(a);
});

test('113 the active window has the attention already', () => {
  wantAttention(b ?? '', useWindows.getState().active);
  expect(useTraits.getState()[b ?? '']?.attention).toBeUndefined();
});

test('97 the button of the active window minimises it, and its name tells', async () => {
  render(<TaskButton id={b ?? ''} picked={none} onPick={noop} onPlain={noop} />);
  const button = screen.getByRole('button', { name: '乙' });
  expect(button.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(button);
  expect(await screen.findByRole('button', { name: '乙，已最小化' })).toBeTruthy();
});
