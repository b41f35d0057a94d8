// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { createFolder, removeFile, saveFile, statFile } from '#src/kernel/storage/index.ts';
import { freshStart, user as person, renderWindow } from '../testing/render-window.tsx';
import { Properties } from './properties.tsx';

const me = person.id;
beforeEach(() => freshStart());

test('tells kind, opener, place and size, and renames by 应用', async () => {
  const folder = await createFolder(me, { name: '资料', parent: 'documents' });
  const file = await saveFile(me, { name: 'a.txt', type: 'text/plain', content: '你好', parent: folder.id });
  const { user, titles } = await renderWindow(Properties, { params: file.id });
  const name = await screen.findByRole('textbox', { name: '名称' });
  expect(titles.at(-1)).toBe('a.txt 属性');
  for (const text of ['文本文档', '记事本', String.raw`我的文档\资料`, '6 B (6 字节)'])
    screen.getByText(text);
  await user.clear(name);
  await user.type(name, 'b.txt');
  await user.click(screen.getByRole('button', { name: /应用/ }));
  await waitFor(async () => expect((await statFile(me, file.id)).name).toBe('b.txt'));
  await waitFor(() => expect(titles.at(-1)).toBe('b.txt 属性'));
});

test('a bad name is said at the field and the sheet stays', async () => {
  const file = await saveFile(me, { name: 'a.txt', type: 'text/plain', content: '' });
  const { user, close } = await renderWindow(Properties, { params: file.id });
  const name = await screen.findByRole('textbox', { name: '名称' });
  await user.clear(name);
  await user.type(name, 'a/b');
  await user.click(screen.getByRole('button', { name: '确定' }));
  await screen.findByText(/名称不能包含/);
  expect(close).not.toHaveBeenCalled();
});

test('a folder is counted through, and a recycled thing says where it was', async () => {
  const folder = await createFolder(me, { name: '资料', parent: 'documents' });
  const file = await saveFile(me, { name: 'a.txt', type: 'text/plain', content: 'x', parent: folder.id });
  const first = await renderWindow(Properties, { params: folder.id });
  await screen.findByText('1 个文件，0 个文件夹');
  first.unmount();
  await removeFile(me, file.id);
  await renderWindow(Properties, { params: file.id });
  await screen.findByText(String.raw`我的文档\资料`);
  expect(screen.queryByRole('textbox', { name: '名称' })).toBeNull();
});
