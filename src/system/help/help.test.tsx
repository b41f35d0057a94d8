// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { shortcuts } from '#src/desktop/keyboard/shortcuts.ts';
import { apps } from '../common/apps.ts';
import { freshStart, renderWindow } from '../testing/render-window.tsx';
import { systemWindowIds } from '../types.ts';
import { articles } from './articles-zh.ts';
import { Help } from './help.tsx';
import { keyGroups, keyName } from './keys.ts';

/** Keys a system or a browser takes before any page sees them. */
const keptKeys = new Set(
  [
    'Alt+F4',
    'Alt+Space',
    'Alt+Tab',
    'Alt+Shift+Tab',
    'Ctrl+Escape',
    'Ctrl+Shift+Escape',
    'Alt+Escape',
  ].concat('Ctrl+Tab'),
);

beforeEach(() => freshStart());

describe('help', () => {
  test('lists every key of the desktop, with its second way on the same line', () => {
    const lines = keyGroups.flatMap((group) => group.lines);
    for (const { keys } of shortcuts) {
      const first = keys[0] ?? '';
      const line = lines.find((one) => one.keys.includes(first));
      expect(line?.keys, first).toEqual(expect.arrayContaining([...keys]));
    }
  });

  test('193 what Windows or the browser may keep has a second way on its line: a key, or words', () => {
    const kept = (key: string) => key.includes('Meta') || keptKeys.has(key);
    const lines = keyGroups.flatMap((group) => group.lines);
    expect(lines.filter(({ keys }) => keys.every(kept)).length).toBeGreaterThan(5);
    for (const { keys, also } of lines) {
      if (keys.every(kept)) expect(also, keys.join(' ')).toBeDefined();
    }
  });

  test('opens only what there is', () => {
    const known = new Set<string>(['tour', ...systemWindowIds, ...apps.map((app) => app.id)]);
    for (const { id, parts } of articles) {
      for (const part of parts) if ('open' in part) expect(known, id).toContain(part.open);
    }
  });

  test('shows the topic it was opened with, and goes back and forward', async () => {
    const { user } = await renderWindow(Help, { params: 'first-filing' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveProperty('textContent', '第一次办理年度汇算');
    await user.click(screen.getByRole('button', { name: '键盘快捷方式' }));
    expect(screen.getByRole('table', { name: '桌面和窗口' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '后退' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('第一次办理年度汇算');
  });

  test('finds topics by a word in them and opens programs from them', async () => {
    const { user, open } = await renderWindow(Help);
    await user.type(screen.getByLabelText('搜索帮助'), '年终奖');
    const topics = within(screen.getByRole('navigation', { name: '帮助主题' }));
    expect(topics.getAllByRole('button').map((one) => one.textContent)).toEqual([
      '第一次办理年度汇算',
      '帮我算税',
    ]);
    await user.click(topics.getByRole('button', { name: '帮我算税' }));
    await user.click(screen.getByRole('button', { name: '打开帮我算税' }));
    expect(open).toHaveBeenCalledWith('calculators');
  });

  test('writes keys as they stand on the keyboard', () => {
    expect(keyName('Alt+-')).toEqual(['Alt', '-']);
    expect(keyName('Ctrl+Escape')).toEqual(['Ctrl', 'Esc']);
    expect(keyName('Meta')).toEqual(['Win']);
  });
});
