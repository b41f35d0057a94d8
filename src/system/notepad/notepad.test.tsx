// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { listFolder, readFile, saveFile } from '#src/kernel/storage/index.ts';
import { freshStart, user as person, renderWindow } from '../testing/render-window.tsx';
import { caretPlace, findNext } from './find.tsx';
import { Notepad } from './notepad.tsx';

const me = person.id;
const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '文本' });
const write = (name: string, content: string) => saveFile(me, { name, type: 'text/plain', content });

beforeEach(() => freshStart());

describe('notepad', () => {
  test('shows its document, says it is changed, and saves it where it came from', async () => {
    const file = await write('说明.txt', '一');
    const { user, titles, setDirty } = await renderWindow(Notepad, { params: file.id });
    await waitFor(() => expect(area().value).toBe('一'));
    await waitFor(() => expect(titles.at(-1)).toBe('说明.txt - 记事本'));
    await user.type(area(), '二');
    await waitFor(() => expect(setDirty).toHaveBeenLastCalledWith(true));
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(setDirty).toHaveBeenLastCalledWith(false));
    expect((await readFile(me, file.id)).content).toBe('一二');
  });

  test('a new text asks for its name; a taken one asks before it is replaced', async () => {
    await write('无标题.txt', '旧');
    const { user, asked, titles } = await renderWindow(Notepad, { answers: ['no', 'yes'] });
    await user.type(area(), '新');
    await user.keyboard('{Control>}s{/Control}');
    const dialog = await screen.findByRole('dialog', { name: '另存为' });
    const name = within(dialog).getByRole<HTMLInputElement>('textbox', { name: '文件名(N)' });
    expect(document.activeElement).toBe(name);
    expect(name.value).toBe('无标题.txt');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(asked.at(-1)?.text).toContain('要替换它吗'));
    const content = async () => {
      const entries = await listFolder(me, 'documents');
      return Promise.all(entries.map(async ({ id }) => (await readFile(me, id)).content));
    };
    expect(await content()).toEqual(['旧']);
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '另存为' })).toBeNull());
    expect(await content()).toEqual(['新']);
    expect(titles.at(-1)).toBe('无标题.txt - 记事本');
  });

  test('closing with changes asks: cancel stays, no goes, yes saves first', async () => {
    const file = await write('a.txt', 'a');
    const { user, mayClose } = await renderWindow(Notepad, {
      params: file.id,
      answers: ['cancel', 'no', 'yes'],
    });
    await waitFor(() => expect(area().value).toBe('a'));
    expect(await mayClose()).toBe(true);
    await user.type(area(), 'b');
    expect(await mayClose()).toBe(false);
    expect(await mayClose()).toBe(true);
    expect((await readFile(me, file.id)).content).toBe('a');
    expect(await mayClose()).toBe(true);
    expect((await readFile(me, file.id)).content).toBe('ab');
  });

  test('giving up 另存为 keeps the window open', async () => {
    const { user, mayClose } = await renderWindow(Notepad, { answers: ['yes'] });
    await user.type(area(), '字');
    const answer = mayClose();
    await screen.findByRole('dialog', { name: '另存为' });
    await user.keyboard('{Escape}');
    expect(await answer).toBe(false);
    expect(area().value).toBe('字');
  });

  test('finds a word from the caret on, and again from the top', () => {
    expect(findNext('税 Tax 税', '税', 1)).toBe(6);
    expect(findNext('税 Tax 税', '税', 7)).toBe(0);
    expect(findNext('税 Tax 税', 'tax', 0)).toBe(2);
    expect(findNext('税', 'x', 0)).toBe(-1);
    expect(caretPlace('一\n二三', 3)).toEqual({ line: 2, column: 2 });
  });
});
