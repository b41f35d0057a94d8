// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useLayout } from '#src/desktop/settings/layout.ts';
import { changeSettings, useSettings } from '#src/desktop/settings/store.ts';
import { listFolder, saveFile } from '#src/kernel/storage/index.ts';
import { freshStart, user as person, renderWindow } from '../testing/render-window.tsx';
import { Accessibility } from './accessibility.tsx';
import { DateLanguage } from './date-language.tsx';
import { Display } from './display.tsx';
import { Mouse } from './mouse.tsx';
import { TaskbarOptions } from './taskbar-options.tsx';
import { Users } from './users.tsx';

const apply = () => screen.getByRole<HTMLButtonElement>('button', { name: /应用/ });

beforeEach(async () => {
  await freshStart();
  changeSettings({
    theme: 'aa',
    density: 'standard',
    singleClick: false,
    locale: 'zh-CN',
    wallpaper: 'wheat-plain',
    pictures: {},
  });
});

describe('property sheets', () => {
  test('应用 sleeps until something changed, brings it into force, and sleeps again', async () => {
    const { user, close } = await renderWindow(Display, { params: 'appearance' });
    expect(apply().disabled).toBe(true);
    await user.click(screen.getByRole('radio', { name: '特大字体' }));
    expect(apply().disabled).toBe(false);
    expect(useSettings.getState().density).toBe('standard');
    await user.click(apply());
    expect(useSettings.getState().density).toBe('elder-xl');
    expect(apply().disabled).toBe(true);
    expect(close).not.toHaveBeenCalled();
  });

  test('取消 and Esc leave everything as it was; 确定 applies and closes', async () => {
    const { user, close } = await renderWindow(Display);
    await user.click(screen.getByRole('radio', { name: /高对比度 黑色/ }));
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(useSettings.getState().theme).toBe('aa');
    await user.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(2);
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(useSettings.getState().theme).toBe('hc-black');
    expect(close).toHaveBeenCalledTimes(3);
  });

  test('a choice taken back is no change', async () => {
    const { user } = await renderWindow(Mouse);
    await user.click(screen.getByRole('radio', { name: /单击打开项目/ }));
    await user.click(screen.getByRole('radio', { name: /双击打开项目/ }));
    expect(apply().disabled).toBe(true);
  });

  test('the background, the taskbar and the language are set', async () => {
    const display = await renderWindow(Display, { params: 'desktop' });
    await display.user.click(screen.getByRole('radio', { name: '（无）' }));
    await display.user.click(apply());
    expect(useSettings.getState().wallpaper).toBe('none');
    display.unmount();
    const taskbar = await renderWindow(TaskbarOptions);
    await taskbar.user.click(screen.getByRole('checkbox', { name: '锁定任务栏' }));
    await taskbar.user.click(apply());
    expect(useLayout.getState().taskbarLocked).toBe(false);
    taskbar.unmount();
    const language = await renderWindow(DateLanguage, { params: 'language' });
    await language.user.click(screen.getByRole('radio', { name: 'English' }));
    await language.user.click(apply());
    expect(useSettings.getState().locale).toBe('en');
  });

  test('high contrast goes on and off again', async () => {
    const { user } = await renderWindow(Accessibility);
    await user.click(screen.getByRole('checkbox', { name: '使用高对比度' }));
    await user.click(screen.getByRole('radio', { name: '高对比度 白色' }));
    await user.click(apply());
    expect(useSettings.getState().theme).toBe('hc-white');
    await user.click(screen.getByRole('checkbox', { name: '使用高对比度' }));
    await user.click(apply());
    expect(useSettings.getState().theme).toBe('aa');
  });
});

test('a picture chosen in user accounts is the person’s from then on, and only one on offer is shown', async () => {
  const { user } = await renderWindow(Users);
  const current = () => document.querySelector('.users-card img')?.getAttribute('src');
  expect(current()).toContain(`users/${person.kind}.svg`);
  await user.click(screen.getByRole('radio', { name: '金鱼' }));
  expect(current()).toContain('users/goldfish.svg');
  expect(useSettings.getState().pictures[person.id]).toBe('goldfish');
  act(() => changeSettings({ pictures: { [person.id]: '../icons/error' } }));
  expect(current()).toContain(`users/${person.kind}.svg`);
});

test('user accounts show what is kept and forget it only after asking', async () => {
  await saveFile(person.id, { name: 'a.txt', type: 'text/plain', content: 'x' });
  const { user, asked } = await renderWindow(Users, { answers: ['no', 'yes'] });
  await screen.findByText(/1 个文件/);
  const forget = screen.getByRole('button', { name: /删除我的文档/ });
  await user.click(forget);
  expect(asked[0]?.focus).toBe('no');
  expect(await listFolder(person.id, 'documents')).toHaveLength(1);
  await user.click(forget);
  await waitFor(async () => expect(await listFolder(person.id, 'documents')).toEqual([]));
});
