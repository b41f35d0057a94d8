import { behaviours, expect } from '../suite.ts';
import { documents, item, list, pane, setView, task, toolbar } from './folder-window.ts';

behaviours('2.9 Folder windows', (row) => {
  row(176, 'menu bar, toolbar, address bar, task pane and status bar', async (desk) => {
    const window = await desk.open('我的文档');
    await expect(window.getByRole('menubar').getByRole('menuitem')).toHaveText([
      '文件(F)',
      '编辑(E)',
      '查看(V)',
      '收藏(A)',
      '工具(T)',
      '帮助(H)',
    ]);
    for (const name of ['后退', '前进', '向上', '搜索', '文件夹', '视图']) {
      await expect(toolbar(window, name)).toBeVisible();
    }
    await expect(window.getByRole('combobox', { name: '地址' })).toHaveValue('我的文档');
    await expect(pane(window)).toBeVisible();
    await expect(window.getByText('0 个对象')).toBeVisible();
  });

  row(177, 'a folder opens in the same window; back, forward, up and their keys work', async (desk) => {
    const window = await documents(desk);
    await item(window, '资料').dblclick();
    const inside = desk.window('资料');
    await expect(inside).toBeVisible();
    await expect(desk.page.getByRole('dialog')).toHaveCount(1);
    await toolbar(inside, '后退').click();
    await expect(desk.window('我的文档')).toBeVisible();
    await desk.page.keyboard.press('Alt+ArrowRight');
    await expect(inside).toBeVisible();
    await expect(list(inside)).toBeFocused();
    await desk.page.keyboard.press('Backspace');
    await expect(list(desk.window('我的文档'))).toBeFocused();
    await desk.page.keyboard.press('Alt+ArrowLeft');
    await expect(inside).toBeVisible();
    await toolbar(inside, '前进').click();
    await expect(desk.window('我的文档')).toBeVisible();
    await toolbar(desk.window('我的文档'), '向上').click();
    await expect(desk.window('桌面')).toBeVisible();
    await desk.page.keyboard.press('Alt+ArrowLeft');
    await expect(desk.window('我的文档')).toBeVisible();
  });

  row(178, 'five views, kept for each folder', async (desk) => {
    const window = await documents(desk);
    for (const [name, view] of [
      ['缩略图', 'thumbnails'],
      ['平铺', 'tiles'],
      ['列表', 'list'],
      ['图标', 'icons'],
    ] as const) {
      await setView(desk, window, new RegExp(`^${name}`));
      await expect(window.getByRole('listbox', { name: '我的文档' })).toHaveAttribute('data-view', view);
    }
    await setView(desk, window, /^详细信息/);
    await expect(window.getByRole('grid', { name: '我的文档' })).toBeVisible();
    // Another folder has a look of its own.
    await item(window, '资料').dblclick();
    await expect(desk.window('资料').getByRole('listbox', { name: '资料' })).toHaveAttribute(
      'data-view',
      'icons',
    );
    await desk.page.keyboard.press('Backspace');
    await expect(window.getByRole('grid', { name: '我的文档' })).toBeVisible();
    await desk.button('我的文档', '关闭').first().click();
    const again = await desk.open('我的文档');
    await expect(again.getByRole('grid', { name: '我的文档' })).toBeVisible();
    await toolbar(again, '视图').click();
    await expect(desk.page.getByRole('menuitemradio', { name: /^详细信息/ })).toHaveAttribute(
      'aria-checked',
      'true',
    );
  });

  row(179, 'the task pane offers what fits what is chosen', async (desk) => {
    const window = await documents(desk);
    await expect(task(window, '创建一个新文件夹')).toBeVisible();
    await item(window, 'a.txt').click();
    await expect(task(window, '重命名这个文件')).toBeVisible();
    await expect(task(window, '创建一个新文件夹')).toHaveCount(0);
    await item(window, '资料').click({ modifiers: ['Control'] });
    await expect(task(window, '移动所选项目')).toBeVisible();
  });

  row(180, 'the details group tells name, kind and size, or how many are chosen', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    for (const said of ['a.txt', '文本文档', /^修改日期：20/, '大小：1 KB'])
      await expect(pane(window).getByText(said).first()).toBeVisible();
    await desk.page.keyboard.press('Control+a');
    await expect(pane(window).getByText('已选定 4 个项目')).toBeVisible();
  });

  row(181, 'the folders button changes the pane for the tree', async (desk) => {
    const window = await documents(desk);
    await toolbar(window, '文件夹').click();
    await expect(window.getByRole('tree')).toBeVisible();
    await expect(pane(window)).toHaveCount(0);
    await window.getByRole('treeitem', { name: '资料' }).click();
    const inside = desk.window('资料');
    await expect(inside).toBeVisible();
    await toolbar(inside, '文件夹').click();
    await expect(inside.getByRole('tree')).toHaveCount(0);
    await expect(pane(inside)).toBeVisible();
  });

  row(163, 'the tree opens and closes by keys, and letters jump', async (desk) => {
    const window = await documents(desk);
    await toolbar(window, '文件夹').click();
    const documentsNode = window.getByRole('treeitem', { name: '我的文档' });
    await documentsNode.focus();
    await expect(documentsNode).toHaveAttribute('aria-expanded', 'true');
    await desk.page.keyboard.press('ArrowLeft');
    await expect(documentsNode).toHaveAttribute('aria-expanded', 'false');
    await desk.page.keyboard.press('ArrowRight');
    await expect(documentsNode).toHaveAttribute('aria-expanded', 'true');
    await desk.page.keyboard.press('ArrowRight');
    await expect(desk.window('资料')).toBeVisible();
  });

  row(183, 'F4 goes to the address; a path or a name typed there is opened', async (desk) => {
    const window = await documents(desk);
    await list(window).focus();
    await desk.page.keyboard.press('F4');
    const address = window.getByRole('combobox', { name: '地址' });
    await expect(address).toBeFocused();
    await address.fill(String.raw`我的文档\资料`);
    await address.press('Enter');
    await expect(desk.window('资料')).toBeVisible();
    await desk.page.keyboard.press('Alt+d');
    await desk.page.keyboard.press('F4');
    await desk.page.getByRole('menuitem', { name: '回收站' }).click();
    await expect(desk.window('回收站')).toBeVisible();
  });

  row(186, 'F3 opens the search; what is found comes as it is found, and 停止 ends it', async (desk) => {
    const window = await documents(desk);
    await list(window).focus();
    await desk.page.keyboard.press('F3');
    const name = window.getByLabel('全部或部分文件名');
    await name.fill('b*');
    await desk.page.keyboard.press('Enter');
    await expect(window.getByText('搜索完毕，找到 1 个。')).toBeVisible();
    const found = window.locator('.explorer-items [data-label]');
    expect(await found.allInnerTexts()).toEqual(['b.txt']);
    // A slow disk: what is in a document comes a second after it was asked for.
    await desk.page.evaluate(() => {
      const { set = () => undefined } =
        Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess') ?? {};
      Object.defineProperty(IDBRequest.prototype, 'onsuccess', {
        set(this: IDBRequest, heard: (event: Event) => void) {
          set.call(this, (event: Event) => {
            const slow = this.source instanceof IDBObjectStore && this.source.name === 'contents';
            setTimeout(() => heard.call(this, event), slow ? 1_000 : 0);
          });
        },
      });
    });
    await name.fill('');
    await window
      .getByLabel(/^文件中的字词/)
      .or(window.getByLabel('文件中的一个字或词组'))
      .fill('你好');
    await desk.page.keyboard.press('Enter');
    await expect(window.getByRole('button', { name: '停止' })).toBeVisible();
    await expect(window.getByText('正在搜索，已找到 1 个…')).toBeVisible();
    await window.getByRole('button', { name: '停止' }).click();
    const stopped = await found.count();
    expect(stopped).toBeLessThan(3);
    await expect(window.getByText(/^搜索完毕/)).toBeVisible();
    await desk.page.waitForTimeout(2_500);
    await expect(found).toHaveCount(stopped);
  });

  row(187, 'the bin restores, asks before it is emptied, and shows whether it is full', async (desk) => {
    const picture = desk.icon('回收站').locator('img');
    await desk.rested();
    await expect(picture).toHaveAttribute('src', /recycle-bin\.svg/);
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await item(window, 'b.txt').click({ modifiers: ['Control'] });
    await desk.page.keyboard.press('Delete');
    await desk.page.keyboard.press('Enter');
    await expect(item(window, 'a.txt')).toHaveCount(0);
    await expect(picture).toHaveAttribute('src', /recycle-bin-full\.svg/);
    const bin = await desk.open('回收站');
    await item(bin, 'a.txt').click();
    await task(bin, '还原此项目').click();
    await expect(item(bin, 'a.txt')).toHaveCount(0);
    await expect(item(window, 'a.txt')).toBeVisible();
    await task(bin, '清空回收站').click();
    const box = desk.page.getByRole('alertdialog');
    await expect(box).toContainText('永久删除“b.txt”');
    await box.getByRole('button', { name: /^否/ }).click();
    await expect(item(bin, 'b.txt')).toBeVisible();
    await task(bin, '清空回收站').click();
    await box.getByRole('button', { name: /^是/ }).click();
    await expect(item(bin, 'b.txt')).toHaveCount(0);
    await expect(picture).toHaveAttribute('src', /recycle-bin\.svg/);
  });

  row(188, 'an empty folder is an empty white area, and the task pane is still of use', async (desk) => {
    const window = await desk.open('我的文档');
    await expect(window.locator('.explorer-item')).toHaveCount(0);
    await expect(window.locator('.explorer-items')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(task(window, '创建一个新文件夹')).toBeVisible();
  });

  row(171, 'a group of the task pane folds on a click of its head and stays folded', async (desk) => {
    const window = await desk.open('我的文档');
    const head = pane(window).getByRole('button', { name: '其它位置' });
    await expect(head).toHaveAttribute('aria-expanded', 'true');
    await head.click();
    await expect(head).toHaveAttribute('aria-expanded', 'false');
    await desk.button('我的文档', '关闭').first().click();
    const again = await desk.open('我的文档');
    await expect(pane(again).getByRole('button', { name: '其它位置' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });
});
