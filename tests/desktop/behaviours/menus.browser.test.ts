import { behaviours, type Desk, expect } from '../suite.ts';

const hot = (desk: Desk) =>
  desk.page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\(.*$/, '').trim());
const bar = (desk: Desk) => desk.window('我的电脑').getByRole('menubar');
const top = (desk: Desk, name: string) => bar(desk).getByRole('menuitem', { name });
const desktopMenu = (desk: Desk) => desk.page.mouse.click(800, 450, { button: 'right' });
const menus = (desk: Desk) => desk.page.locator('.ui-menu');

behaviours('2.7 Menu bar and context menus', (row) => {
  row(136, 'pressing opens; press, drag and release runs; click and click works as well', async (desk) => {
    await desk.open('我的电脑');
    const view = await desk.box(top(desk, '查看'));
    await desk.page.mouse.move(view.x + 8, view.y + 8);
    await desk.page.mouse.down();
    await expect(menus(desk)).toHaveCount(1);
    const line = await desk.box(menus(desk).getByRole('menuitemradio', { name: '列表' }));
    await desk.page.mouse.move(line.x + 20, line.y + 8, { steps: 4 });
    await desk.page.mouse.up();
    await expect(menus(desk)).toHaveCount(0);
    await top(desk, '查看').click();
    await expect(menus(desk).getByRole('menuitemradio', { name: '列表' })).toHaveAttribute(
      'aria-checked',
      'true',
    );
    await menus(desk).getByRole('menuitemradio', { name: '图标' }).click();
    await top(desk, '查看').click();
    await expect(menus(desk).getByRole('menuitemradio', { name: '图标' })).toHaveAttribute(
      'aria-checked',
      'true',
    );
  });

  row(137, 'with one menu open, sliding over the bar opens the neighbour at once', async (desk) => {
    await desk.open('我的电脑');
    await top(desk, '文件').click();
    await top(desk, '查看').hover();
    await expect(menus(desk).getByRole('menuitemradio', { name: '列表' })).toBeVisible();
    await expect(menus(desk)).toHaveCount(1);
  });

  row(
    '138, 139',
    'Alt alone or F10 activates the bar and shows the access letters; again leaves',
    async (desk) => {
      await desk.open('我的电脑');
      await top(desk, '文件').waitFor();
      const line = () =>
        top(desk, '文件')
          .locator('.ui-access')
          .evaluate((letter) => getComputedStyle(letter).textDecorationLine);
      expect(await line()).toBe('none');
      await desk.page.keyboard.press('F10');
      expect(await hot(desk)).toBe('文件');
      expect(await line()).toBe('underline');
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('Alt');
      expect(await hot(desk)).toBe('文件');
      await desk.page.keyboard.press('Alt');
      expect(await hot(desk)).not.toBe('文件');
    },
  );

  row(
    '140, 141',
    'Alt and a letter open a menu, a letter runs its line; arrows go between menus, into submenus, and wrap',
    async (desk) => {
      const { keyboard } = desk.page;
      await desk.open('我的电脑');
      await top(desk, '文件').waitFor();
      await keyboard.press('Alt+v');
      await keyboard.press('l');
      await expect(menus(desk)).toHaveCount(0);
      await keyboard.press('Alt+v');
      await expect(menus(desk).getByRole('menuitemradio', { name: '列表' })).toHaveAttribute(
        'aria-checked',
        'true',
      );
      const first = await hot(desk);
      await keyboard.press('ArrowUp');
      const last = await hot(desk);
      expect(last).not.toBe(first);
      await keyboard.press('ArrowDown');
      expect(await hot(desk)).toBe(first);
      await keyboard.press('End');
      expect(await hot(desk)).toBe(last);
      await keyboard.press('Home');
      expect(await hot(desk)).toBe(first);
      await keyboard.press('e');
      await expect(menus(desk)).toHaveCount(2);
      expect(await hot(desk)).toBe('搜索');
      await keyboard.press('ArrowLeft');
      await expect(menus(desk)).toHaveCount(1);
      expect(await hot(desk)).toBe('浏览器栏');
      await keyboard.press('ArrowRight');
      await expect(menus(desk)).toHaveCount(2);
      await keyboard.press('Escape');
      await keyboard.press('ArrowLeft');
      await expect(top(desk, '编辑')).toHaveAttribute('aria-expanded', 'true');
      await keyboard.press('ArrowRight');
      await keyboard.press('ArrowRight');
      await expect(top(desk, '收藏')).toHaveAttribute('aria-expanded', 'true');
    },
  );

  row(142, 'Esc closes a level, then the bar, then gives the focus back', async (desk) => {
    await desk.open('我的电脑');
    await top(desk, '文件').waitFor();
    const before = await desk.page.evaluate(() => document.activeElement?.className);
    await desk.page.keyboard.press('Alt+f');
    await expect(menus(desk)).toHaveCount(1);
    await desk.page.keyboard.press('Escape');
    await expect(menus(desk)).toHaveCount(0);
    expect(await hot(desk)).toBe('文件');
    await desk.page.keyboard.press('Escape');
    await expect.poll(() => desk.page.evaluate(() => document.activeElement?.className)).toBe(before);
  });

  row(143, 'a disabled line can be hot by keyboard, does nothing, and the menu stays', async (desk) => {
    await desktopMenu(desk);
    const paste = menus(desk).getByRole('menuitem', { name: '粘贴快捷方式' });
    await expect(paste).toHaveAttribute('aria-disabled', 'true');
    await paste.click({ force: true });
    await expect(menus(desk)).toHaveCount(1);
    await desk.page.keyboard.press('Home');
    for (let i = 0; i < 8 && (await hot(desk)) !== '粘贴快捷方式'; i += 1)
      await desk.page.keyboard.press('ArrowDown');
    expect(await hot(desk)).toBe('粘贴快捷方式');
    await desk.page.keyboard.press('Enter');
    await expect(menus(desk)).toHaveCount(1);
    const grey = await paste.evaluate((line) => getComputedStyle(line).color);
    expect(grey).not.toBe('rgb(0, 0, 0)');
  });

  row(144, 'lines with a tick or a dot say their state', async (desk) => {
    await desktopMenu(desk);
    await menus(desk).getByRole('menuitem', { name: '排列图标' }).click();
    const auto = menus(desk).getByRole('menuitemcheckbox', { name: '自动排列' });
    await expect(auto).toHaveAttribute('aria-checked', 'false');
    await auto.click();
    await desktopMenu(desk);
    await menus(desk).getByRole('menuitem', { name: '排列图标' }).click();
    await expect(auto).toHaveAttribute('aria-checked', 'true');
  });

  row(145, 'shortcuts stand at the right, and work', async (desk) => {
    const { keyboard } = desk.page;
    const window = await desk.open('我的文档');
    const list = window.getByRole('listbox', { name: '我的文档' });
    const shown = async (menu: string, line: string, keys: string) => {
      await window.getByRole('menubar').getByRole('menuitem', { name: menu }).click();
      const row = menus(desk).getByRole('menuitem', { name: new RegExp(`^${line}\\(`) });
      await expect(row.locator('.ui-menu-shortcut')).toHaveText(keys);
      const [label, shortcut] = await Promise.all(
        ['.ui-menu-label', '.ui-menu-shortcut'].map((part) => desk.box(row.locator(part))),
      );
      expect(shortcut?.x).toBeGreaterThan(label?.x ?? 0);
      await keyboard.press('Escape');
      await keyboard.press('Escape');
      await list.focus();
    };
    const chooser = desk.page.waitForEvent('filechooser');
    await window.getByRole('button', { name: '从本机导入文件' }).click();
    await (await chooser).setFiles(
      ['a.txt', 'b.txt'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('a') })),
    );
    await expect(list.getByRole('option')).toHaveCount(2);
    await list.getByRole('option', { name: 'a.txt' }).click();
    await shown('编辑', '全部选定', 'Ctrl+A');
    await keyboard.press('Control+a');
    await expect(list.getByRole('option', { selected: true })).toHaveCount(2);
    await list.getByRole('option', { name: 'a.txt' }).click();
    await shown('编辑', '复制', 'Ctrl+C');
    await keyboard.press('Control+c');
    await shown('编辑', '粘贴', 'Ctrl+V');
    await keyboard.press('Control+v');
    await expect(list.getByRole('option', { name: /复件/ })).toBeVisible();
    await shown('编辑', '撤消复制', 'Ctrl+Z');
    await keyboard.press('Control+z');
    await expect(list.getByRole('option', { name: /复件/ })).toHaveCount(0);
    await list.getByRole('option', { name: 'b.txt' }).click();
    await shown('文件', '重命名', 'F2');
    await keyboard.press('F2');
    await expect(window.getByRole('textbox', { name: '重命名 b.txt' })).toBeFocused();
    await keyboard.press('Escape');
    await shown('工具', '搜索', 'F3');
    await keyboard.press('F3');
    await expect(window.getByRole('search')).toBeVisible();
  });

  row(146, '“…” stands only where a dialog follows, and it follows', async (desk) => {
    const { page } = desk;
    const window = desk.window('我的文档');
    await desk.open('我的文档');
    const open = async (name: string) => {
      await window.getByRole('menubar').getByRole('menuitem', { name }).click();
      await expect(menus(desk)).toHaveCount(1);
    };
    const dotted = new Map<string, string[]>();
    for (const name of ['文件', '编辑', '查看', '收藏', '工具', '帮助']) {
      await open(name);
      const lines = await menus(desk).locator('.ui-menu-label').allInnerTexts();
      dotted.set(
        name,
        lines.filter((line) => line.endsWith('…')).map((line) => line.replace(/\(.*/, '')),
      );
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    expect([...dotted.values()].flat()).toEqual(['从本机导入', '复制到文件夹', '移动到文件夹', '文件夹选项']);
    const chooser = page.waitForEvent('filechooser');
    await open('文件');
    await menus(desk).getByRole('menuitem', { name: '从本机导入' }).click();
    await (await chooser).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await expect(window.getByRole('option', { name: 'a.txt' })).toHaveAttribute('aria-selected', 'true');
    for (const [name, title] of Object.entries({ 复制到文件夹: '复制项目', 移动到文件夹: '移动项目' })) {
      await open('编辑');
      await menus(desk).getByRole('menuitem', { name }).click();
      await expect(desk.window(title)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(desk.window(title)).toHaveCount(0);
    }
    // Lines without the mark do what they say at once.
    const saved = page.waitForEvent('download');
    await open('文件');
    await menus(desk).getByRole('menuitem', { name: '保存到本机' }).click();
    await saved;
    await open('工具');
    await menus(desk).getByRole('menuitem', { name: '搜索' }).click();
    await expect(window.getByRole('search')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await open('工具');
    await menus(desk).getByRole('menuitem', { name: '文件夹选项' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(2);
  });

  row(147, 'Shift+F10 opens the menu of the selection, near it', async (desk) => {
    await desk.icon('控制面板').click();
    await desk.page.keyboard.press('Shift+F10');
    await expect(menus(desk).getByRole('menuitem', { name: '打开' })).toBeFocused();
    const icon = await desk.box(desk.icon('控制面板'));
    const menu = await desk.box(menus(desk));
    expect(Math.abs(menu.x - icon.x)).toBeLessThan(120);
    expect(Math.abs(menu.y - icon.y)).toBeLessThan(120);
  });

  row(148, 'a menu at the corner is wholly on the screen', async (desk) => {
    await desk.page.mouse.click(1360, 700, { button: 'right' });
    const menu = await desk.box(menus(desk));
    expect(menu.x + menu.width).toBeLessThanOrEqual(1366);
    expect(menu.y + menu.height).toBeLessThanOrEqual(768);
  });

  row(149, 'one chain at a time; a click elsewhere closes it and still acts', async (desk) => {
    await desktopMenu(desk);
    await desk.icon('我的电脑').click({ button: 'right' });
    await expect(menus(desk)).toHaveCount(1);
    await desk.icon('回收站').click();
    await expect(menus(desk)).toHaveCount(0);
    await expect(desk.icon('回收站')).toHaveAttribute('aria-selected', 'true');
  });

  row(
    150,
    'a submenu opens after 400 ms, at once on a click',
    async (desk) => {
      await desktopMenu(desk);
      await menus(desk).waitFor();
      await desk.page.clock.pauseAt((await desk.page.evaluate(() => Date.now())) + 2000);
      await menus(desk).getByRole('menuitem', { name: /^新建/ }).hover();
      await desk.page.clock.runFor(380);
      await expect(menus(desk)).toHaveCount(1);
      await desk.page.clock.runFor(40);
      await expect(menus(desk)).toHaveCount(2);
    },
    { clock: true },
  );

  row(152, 'a text field has its own menu with the right states, and pastes', async (desk) => {
    await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await desk.start.click();
    await desk.startMenu.getByRole('menuitem', { name: '记事本' }).click();
    const field = desk.window('记事本').getByRole('textbox').first();
    await field.fill('一行字');
    await field.evaluate((input: HTMLTextAreaElement) => input.setSelectionRange(0, 0));
    const line = (name: string) => menus(desk).getByRole('menuitem', { name });
    await field.click({ button: 'right' });
    for (const name of ['撤消', '剪切', '复制', '粘贴', '删除', '全选'])
      await expect(line(name)).toBeVisible();
    await expect(line('复制')).toHaveAttribute('aria-disabled', 'true');
    await line('全选').click();
    await expect(field).toBeFocused();
    await field.click({ button: 'right', position: { x: 10, y: 8 } });
    await field.evaluate((input: HTMLTextAreaElement) => input.select());
    await desk.page.keyboard.press('Escape');
    await field.evaluate((input: HTMLTextAreaElement) => input.select());
    await desk.page.keyboard.press('Shift+F10');
    await line('复制').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.press('Shift+F10');
    await line('粘贴').click();
    await expect(field).toHaveValue('一行字一行字');
    await field.evaluate((input: HTMLTextAreaElement) => input.select());
    await desk.page.keyboard.press('Shift+F10');
    await line('删除').click();
    await expect(field).toHaveValue('');
    await desk.page.keyboard.press('Shift+F10');
    await line('撤消').click();
    await expect(field).toHaveValue('一行字一行字');
  });
});
