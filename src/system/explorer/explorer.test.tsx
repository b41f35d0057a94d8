// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '#src/desktop/settings/store.ts';
import { createFolder, listFolder, removeFile, saveFile } from '#src/kernel/storage/index.ts';
import { freshStart, user as person, renderWindow } from '../testing/render-window.tsx';
import { hold } from './clipboard.ts';
import { MyComputer, MyDocuments, RecycleBin, Search } from './explorer.tsx';
import { usePreferences } from './preferences.ts';

const me = person.id;
const text = (name: string, content = '', parent = 'documents') =>
  saveFile(me, { name, type: 'text/plain', content, parent });
const names = async (parent = 'documents') => (await listFolder(me, parent)).map((one) => one.name).sort();
const item = (name: string | RegExp) => screen.findByRole('option', { name });
const options = (selected?: boolean) =>
  screen
    .queryAllByRole('option', selected === undefined ? {} : { selected })
    .filter((one) => one.dataset['item'] !== undefined)
    .map((one) => one.textContent);
const shown = () => options();
const chosen = () => options(true);
const tasks = () => within(screen.getByRole('navigation', { name: '任务窗格' }));

beforeEach(async () => {
  await freshStart();
  usePreferences.setState(usePreferences.getInitialState(), true);
  hold(null);
  changeSettings({ singleClick: false });
});

describe('opening', () => {
  test('a folder opens in the same window, and back, forward and up lead where they say', async () => {
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    await text('里面.txt', '', folder.id);
    const { user, titles } = await renderWindow(MyDocuments);
    await user.dblClick(await item('资料'));
    await item('里面.txt');
    expect(titles.at(-1)).toBe('资料');
    await user.click(screen.getByRole('button', { name: '后退' }));
    await item('资料');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await item('里面.txt');
    await user.keyboard('{Backspace}');
    await item('资料');
    expect(titles.at(-1)).toBe('我的文档');
  });

  test('a document opens in the app that declares its ending, a text in the notepad, a picture in the viewer', async () => {
    const receipt = await saveFile(me, { name: 'a.receipt.json', type: 'application/json', content: '{}' });
    const note = await text('b.txt');
    const picture = await saveFile(me, { name: 'c.png', type: 'image/png', content: 'x' });
    const { user, open } = await renderWindow(MyDocuments);
    await user.dblClick(await item('a.receipt.json'));
    expect(open).toHaveBeenLastCalledWith('declare', receipt.id);
    await user.dblClick(await item('b.txt'));
    expect(open).toHaveBeenLastCalledWith('notepad', note.id);
    await user.dblClick(await item('c.png'));
    expect(open).toHaveBeenLastCalledWith('viewer', picture.id);
  });

  test('Enter opens every chosen thing; with single click one click does', async () => {
    await text('a.txt');
    await text('b.txt');
    const { user, open } = await renderWindow(MyDocuments);
    await user.click(await item('a.txt'));
    await user.keyboard('{Control>}a{/Control}{Enter}');
    expect(open).toHaveBeenCalledTimes(2);
    changeSettings({ singleClick: true });
    await user.click(await item('b.txt'));
    expect(open).toHaveBeenCalledTimes(3);
  });

  test('my computer leads to places, apps and settings', async () => {
    const { user, open } = await renderWindow(MyComputer);
    await user.dblClick(await item('网上申报'));
    expect(open).toHaveBeenCalledWith('declare');
    await user.dblClick(await item('控制面板'));
    await user.dblClick(await item(/^显示 属性/));
    expect(open).toHaveBeenLastCalledWith('display');
  });

  test('the address bar goes to a path and says when there is none', async () => {
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    await text('里面.txt', '', folder.id);
    const { user, asked } = await renderWindow(MyDocuments);
    const address = await screen.findByRole('combobox', { name: '地址' });
    await user.clear(address);
    await user.type(address, String.raw`我的文档\资料{Enter}`);
    await item('里面.txt');
    await user.clear(address);
    await user.type(address, '没有{Enter}');
    await waitFor(() => expect(asked.at(-1)?.text).toContain('没有'));
  });
});

describe('choosing', () => {
  test('click, Ctrl, Shift, arrows and letters choose as on the desktop', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt', '网上.txt']) await text(name);
    const { user } = await renderWindow(MyDocuments);
    await user.click(await item('a.txt'));
    expect(chosen()).toEqual(['a.txt']);
    await user.keyboard('{Shift>}');
    await user.click(await item('c.txt'));
    await user.keyboard('{/Shift}');
    expect(chosen()).toEqual(['a.txt', 'b.txt', 'c.txt']);
    await user.keyboard('{Control>}');
    await user.click(await item('b.txt'));
    await user.keyboard('{/Control}');
    expect(chosen()).toEqual(['a.txt', 'c.txt']);
    await user.keyboard('{Home}{ArrowDown}');
    expect(chosen()).toEqual(['b.txt']);
    await user.keyboard('ws');
    expect(chosen()).toEqual(['网上.txt']);
  });

  test('the task pane and its details change with what is chosen', async () => {
    await text('a.txt', '你好');
    await createFolder(me, { name: '资料', parent: 'documents' });
    const { user } = await renderWindow(MyDocuments);
    await item('a.txt');
    tasks().getByRole('button', { name: '创建一个新文件夹' });
    await user.click(await item('a.txt'));
    tasks().getByRole('button', { name: '重命名这个文件' });
    expect(tasks().getByText('文本文档')).toBeTruthy();
    await user.click(await item('资料'));
    tasks().getByRole('button', { name: '重命名这个文件夹' });
    await user.keyboard('{Control>}a{/Control}');
    tasks().getByRole('button', { name: '移动所选项目' });
    expect(tasks().getByText('已选定 2 个项目')).toBeTruthy();
    expect(screen.getByText('选定 2 个对象')).toBeTruthy();
  });
});

describe('changing', () => {
  test('F2 renames in place, the ending left unchosen; Esc gives up', async () => {
    await text('旧.txt');
    const { user } = await renderWindow(MyDocuments);
    await user.click(await item('旧.txt'));
    await user.keyboard('{F2}');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: '重命名 旧.txt' });
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('旧');
    await user.keyboard('新{Escape}');
    await item('旧.txt');
    await user.keyboard('{F2}新{Enter}');
    await item('新.txt');
    expect(await names()).toEqual(['新.txt']);
  });

  test('a forbidden character is refused with a word and a taken name keeps the field open', async () => {
    await text('a.txt');
    await text('b.txt');
    const { user } = await renderWindow(MyDocuments);
    await user.click(await item('a.txt'));
    await user.keyboard('{F2}');
    await user.keyboard('/');
    expect((await screen.findByRole('alert')).textContent).toContain('名称不能包含');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '重命名 a.txt' }).value).toBe('a.txt');
    await user.keyboard('b{Enter}');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('已存在'));
    expect(await names()).toEqual(['a.txt', 'b.txt']);
  });

  test('Delete asks, yes puts it into the bin, undo brings it back', async () => {
    await text('a.txt');
    const { user, asked } = await renderWindow(MyDocuments, { answers: ['no', 'yes'] });
    await user.click(await item('a.txt'));
    await user.keyboard('{Delete}');
    expect(asked[0]?.text).toBe('确实要把“a.txt”放入回收站吗?');
    expect(await names()).toEqual(['a.txt']);
    await user.keyboard('{Delete}');
    await waitFor(() => expect(shown()).toEqual([]));
    expect(await names('recycle')).toEqual(['a.txt']);
    await user.keyboard('{Control>}z{/Control}');
    await item('a.txt');
  });

  test('Shift+Delete asks in other words, with No in focus, and leaves nothing in the bin', async () => {
    await text('a.txt');
    const { user, asked } = await renderWindow(MyDocuments, { answers: ['yes'] });
    await user.click(await item('a.txt'));
    await user.keyboard('{Shift>}{Delete}{/Shift}');
    expect(asked[0]).toMatchObject({ kind: 'warning', focus: 'no' });
    expect(asked[0]?.text).toContain('永久');
    await waitFor(async () => expect(await names()).toEqual([]));
    expect(await names('recycle')).toEqual([]);
  });

  test('a copy into the same folder is named so; a cut thing is pale until it is pasted', async () => {
    await text('a.txt');
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    const { user } = await renderWindow(MyDocuments);
    await user.click(await item('a.txt'));
    await user.keyboard('{Control>}c{/Control}{Control>}v{/Control}');
    await item('复件 a.txt');
    await user.click(await item('a.txt'));
    await user.keyboard('{Control>}x{/Control}');
    expect((await item('a.txt')).hasAttribute('data-cut')).toBe(true);
    await user.dblClick(await item('资料'));
    await screen.findByRole('listbox', { name: '资料' });
    await user.keyboard('{Control>}v{/Control}');
    await item('a.txt');
    expect(await names(folder.id)).toEqual(['a.txt']);
    expect(await names()).toEqual(['复件 a.txt', '资料']);
  });

  test('a new folder is named at once; moving asks where to', async () => {
    await text('a.txt');
    const { user } = await renderWindow(MyDocuments);
    await item('a.txt');
    await user.click(tasks().getByRole('button', { name: '创建一个新文件夹' }));
    await screen.findByRole('textbox', { name: '重命名 新建文件夹' });
    await user.keyboard('2025{Enter}');
    await user.click(await item('a.txt'));
    await user.click(tasks().getByRole('button', { name: '移动这个文件' }));
    const dialog = await screen.findByRole('dialog', { name: '移动项目' });
    await user.click(await within(dialog).findByRole('treeitem', { name: '2025' }));
    await user.click(within(dialog).getByRole('button', { name: '移动' }));
    await waitFor(() => expect(shown()).toEqual(['2025']));
  });

  test('a change from another window shows at once', async () => {
    await renderWindow(MyDocuments);
    await text('来了.txt');
    await item('来了.txt');
  });
});

describe('views', () => {
  test('details is a grid that sorts by its heads; the view is kept for the folder', async () => {
    await text('a.txt', 'xxxxxxxx'.repeat(999));
    await text('b.txt', 'x');
    const { user, unmount } = await renderWindow(MyDocuments);
    await item('a.txt');
    await user.click(screen.getByRole('button', { name: '视图' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /详细信息/, hidden: true }));
    const grid = await screen.findByRole('grid', { name: '我的文档' });
    const rows = () =>
      within(grid)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent?.slice(0, 5));
    expect(rows()).toEqual(['a.txt', 'b.txt']);
    await user.click(within(grid).getByRole('button', { name: '大小' }));
    expect(rows()).toEqual(['b.txt', 'a.txt']);
    expect(within(grid).getByRole('columnheader', { name: '大小' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await user.click(within(grid).getByRole('button', { name: '大小' }));
    expect(rows()).toEqual(['a.txt', 'b.txt']);
    unmount();
    await renderWindow(MyDocuments);
    await screen.findByRole('grid', { name: '我的文档' });
  });

  test('the tree takes the place of the task pane and goes where it is told', async () => {
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    await text('里面.txt', '', folder.id);
    const { user } = await renderWindow(MyDocuments);
    await item('资料');
    await user.click(screen.getByRole('button', { name: '文件夹' }));
    expect(screen.queryByRole('navigation', { name: '任务窗格' })).toBeNull();
    await user.click(await screen.findByRole('treeitem', { name: '资料' }));
    await item('里面.txt');
  });
});

describe('recycle bin and search', () => {
  test('the bin restores what is chosen or everything, and asks before it is emptied', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await removeFile(me, (await text(name)).id);
    usePreferences.setState({
      folders: {
        'lin/recycle': { view: 'icons', grouped: false, sorting: { by: 'name', descending: false } },
      },
    });
    const { user, asked } = await renderWindow(RecycleBin, { answers: ['yes'] });
    await user.click(await item('a.txt'));
    await user.click(tasks().getByRole('button', { name: '还原此项目' }));
    await waitFor(() => expect(shown()).toEqual(['b.txt', 'c.txt']));
    expect(await names()).toEqual(['a.txt']);
    await user.click(tasks().getByRole('button', { name: '清空回收站' }));
    await waitFor(() => expect(shown()).toEqual([]));
    expect(asked[0]?.text).toContain('永久删除这 2 项');
  });

  test('a search finds by words inside and shows where things lie', async () => {
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    await text('a.txt', '应纳税额 100', folder.id);
    await text('b.txt', '别的');
    const { user } = await renderWindow(Search);
    await user.type(await screen.findByLabelText('文件中的一个字或词组'), '应纳税额{Enter}');
    await screen.findByText('搜索完毕，找到 1 个。');
    expect(shown()).toEqual(['a.txt']);
  });
});
