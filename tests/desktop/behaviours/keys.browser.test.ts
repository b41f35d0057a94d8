import { behaviours, expect } from '../suite.ts';
import { run } from './folder-window.ts';

behaviours('2.10 Global keys, 2.13 state', (row) => {
  row(
    189,
    'Alt+Tab shows the windows while Alt is held; release activates, Shift goes back, Esc cancels',
    async (desk) => {
      const { keyboard } = desk.page;
      for (const name of ['我的电脑', '控制面板', '我的文档']) await desk.open(name);
      const panel = desk.page.getByRole('listbox', { name: '切换窗口' });
      await keyboard.down('Alt');
      await keyboard.press('Tab');
      await expect(panel).toBeVisible();
      await expect(panel).toContainText('控制面板');
      await keyboard.press('Tab');
      await expect(panel).toContainText('我的电脑');
      await keyboard.press('Shift+Tab');
      await expect(panel).toContainText('控制面板');
      await keyboard.up('Alt');
      await expect(panel).toHaveCount(0);
      expect(await desk.active()).toBe('控制面板');
      await keyboard.down('Alt');
      await keyboard.press('Tab');
      await keyboard.press('Escape');
      await keyboard.up('Alt');
      expect(await desk.active()).toBe('控制面板');
    },
  );

  row('189, 193', 'the second way Alt+F6 visits every window in turn', async (desk) => {
    for (const name of ['我的电脑', '控制面板', '我的文档']) await desk.open(name);
    const seen = [];
    for (let i = 0; i < 3; i += 1) {
      const before = await desk.active();
      await desk.page.keyboard.press('Alt+F6');
      await expect.poll(desk.active).not.toBe(before);
      seen.push(await desk.active());
    }
    expect(seen.toSorted()).toEqual(['我的文档', '我的电脑', '控制面板'].toSorted());
  });

  row(190, 'Alt+Esc sends the active window to the back', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    await desk.page.keyboard.press('Alt+Escape');
    await expect.poll(desk.active).toBe('我的电脑');
    expect(await desk.stacking()).toEqual(['我的电脑', '控制面板']);
  });

  row(191, 'the system key with letters, Tab, F1 and Pause does what it always did', async (desk) => {
    const { page } = desk;
    const { keyboard } = page;
    await keyboard.press('Meta+e');
    await expect(desk.window('我的电脑')).toBeVisible();
    await expect(desk.startMenu).toHaveCount(0);
    await keyboard.press('Meta+m');
    await expect(desk.window('我的电脑')).toBeHidden();
    await keyboard.press('Shift+Meta+m');
    await expect(desk.window('我的电脑')).toBeVisible();
    await keyboard.press('Meta+r');
    await expect(desk.window('运行')).toBeVisible();
    await keyboard.press('Meta+d');
    await expect(desk.window('运行')).toBeHidden();
    await keyboard.press('Meta+f');
    await expect(desk.window('搜索')).toBeVisible();
    await keyboard.press('Meta+F1');
    await expect(desk.window('帮助和支持')).toBeVisible();
    await keyboard.press('Meta+Pause');
    await expect(desk.window('系统属性')).toContainText('演示/培训系统');
    await expect(desk.window('系统属性').locator('.window-body :focus')).toHaveCount(1);
    await keyboard.press('Escape');
    await expect(desk.window('系统属性')).toHaveCount(0);
    await keyboard.press('Meta+b');
    await expect(page.getByRole('group', { name: '通知区域' }).locator(':focus')).toHaveCount(1);
    await keyboard.press('Meta+Tab');
    await expect(desk.task('我的电脑')).toBeFocused();
    await keyboard.press('Meta+l');
    await expect(page.getByRole('heading', { name: /单击您的用户名/ })).toBeVisible();
    await page.getByRole('button', { name: '访客' }).click();
    await expect(desk.window('搜索')).toBeVisible();
  });

  row(
    192,
    'F1 opens help about the window; F3, F4, F5, F6, F10 and F11 do what they always did',
    async (desk) => {
      const { page } = desk;
      const { keyboard } = page;
      await page.evaluate(() => Object.assign(globalThis, { mark: 1 }));
      await keyboard.press('F5');
      const documents = await desk.open('我的文档');
      await keyboard.press('F5');
      await keyboard.press('F4');
      await expect(documents.getByRole('combobox', { name: '地址' })).toBeFocused();
      await keyboard.press('F3');
      await expect(documents.getByLabel('全部或部分文件名')).toBeFocused();
      await keyboard.press('F10');
      await expect(documents.getByRole('menubar').locator(':focus')).toHaveText('文件(F)');
      await keyboard.press('Escape');
      await keyboard.press('F1');
      const help = desk.window('帮助和支持');
      await expect(help.getByRole('heading', { level: 1 })).toHaveText('文件和文件夹');
      await help.getByRole('button', { name: '关闭' }).first().click();
      await desk.open('帮我算税');
      await desk.app('帮我算税').getByRole('searchbox', { name: '搜索' }).click();
      await keyboard.press('F1');
      await expect(help.getByRole('heading', { level: 1 })).toHaveText('帮我算税');
      await page.getByRole('listbox', { name: '桌面' }).focus();
      const seen = new Set<string>();
      for (let i = 0; i < 5; i += 1) {
        await keyboard.press('F6');
        await page.waitForTimeout(50);
        seen.add(
          await page.evaluate(
            () =>
              document.activeElement
                ?.closest('.tray, .taskbar, .window, .icon-area')
                ?.className.split(' ')[0] ?? '',
          ),
        );
      }
      for (const part of ['icon-area', 'taskbar', 'tray', 'window']) expect([...seen]).toContain(part);
      await keyboard.press('F11');
      const full = () => page.evaluate(() => document.fullscreenElement !== null);
      await expect.poll(full).toBe(true);
      await keyboard.press('F11');
      await expect.poll(full).toBe(false);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'mark'))).toBe(1);
    },
  );

  row(193, 'the second ways work and stand in Help', async (desk) => {
    const { page, startMenu } = desk;
    const { keyboard } = page;
    await keyboard.press('Alt+F1');
    await expect(startMenu).toBeVisible();
    await keyboard.press('Alt+F1');
    await expect(startMenu).toHaveCount(0);
    await desk.open('我的文档');
    const box = await desk.box(desk.window('我的文档'));
    const systemMenu = page.getByRole('menuitem', { name: '移动' });
    await keyboard.press('Alt+-');
    await systemMenu.waitFor();
    await keyboard.press('m');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    expect((await desk.box(desk.window('我的文档'))).x).toBe(box.x + 10);
    await keyboard.press('Control+Alt+d');
    await expect(desk.window('我的文档')).toBeHidden();
    await keyboard.press('Control+Alt+d');
    await expect(desk.window('我的文档')).toBeVisible();
    await keyboard.press('Alt+-');
    await systemMenu.waitFor();
    await keyboard.press('c');
    await expect(desk.window('我的文档')).toHaveCount(0);
    await keyboard.press('F1');
    const help = desk.window('帮助和支持');
    await help.getByRole('button', { name: '键盘快捷方式' }).click();
    const line = (what: string) => help.getByRole('row').filter({ hasText: what });
    for (const [what, way] of [
      ['打开或关闭「开始」菜单', 'AltF1'],
      ['切换到另一个窗口', 'CtrlAltTab'],
      ['下一个窗口', 'AltF6'],
      ['打开系统菜单', 'Alt-'],
      ['显示桌面', 'CtrlAltD'],
      ['下一个区域', 'F6'],
      ['最小化所有窗口', '也可右键单击任务栏'],
      ['任务管理器', '也可右键单击任务栏'],
      ['锁定', '切换用户'],
    ] as const) {
      await expect(line(what).first(), what).toContainText(way);
    }
  });

  row(195, 'with sticky keys a modifier is pressed and let go before its key', async (desk) => {
    const { page } = desk;
    const { keyboard } = page;
    const sheet = await run(desk, '辅助功能选项');
    await sheet.getByRole('tab', { name: '鼠标和键盘' }).click();
    await sheet.getByRole('checkbox', { name: '使用粘滞键' }).check();
    await sheet.getByRole('button', { name: '确定' }).click();
    await desk.open('我的电脑');
    await desk.open('控制面板');
    const held = page.locator('.held-keys');
    await keyboard.press('Alt');
    await expect(held).toHaveText('Alt');
    await keyboard.press('F6');
    await expect(held).toHaveCount(0);
    await expect.poll(desk.active).toBe('我的电脑');
    for (const key of ['Control', 'Alt', 'd']) await keyboard.press(key);
    await expect(desk.window('我的电脑')).toBeHidden();
    // Twice is the key itself alone.
    await keyboard.press('Meta');
    await expect(desk.startMenu).toHaveCount(0);
    await keyboard.press('Meta');
    await expect(desk.startMenu).toBeVisible();
    await keyboard.press('Escape');
    await desk.icon('我的文档').click();
    await keyboard.press('Control');
    await desk.icon('我的电脑').click();
    await expect(page.getByRole('option', { selected: true })).toHaveCount(2);
    // In a field of a sealed app: a capital letter, then all of it chosen and typed over.
    await desk.open('帮我算税');
    const search = desk.app('帮我算税').getByRole('searchbox', { name: '搜索' });
    await search.click();
    for (const key of ['Shift', 'q', 's']) await keyboard.press(key);
    await expect(search).toHaveValue('Qs');
    for (const key of ['Control', 'a', 'n']) await keyboard.press(key);
    await expect(search).toHaveValue('n');
  });

  row(194, 'Ctrl+Shift+Esc opens the task manager', async (desk) => {
    await desk.page.keyboard.press('Control+Shift+Escape');
    await expect(desk.window('任务管理器')).toBeVisible();
  });

  row(153, 'the browser’s own menu never shows inside the desktop', async (desk) => {
    const prevented = await desk.page.evaluate(() =>
      ['.desktop', '.taskbar', '.watermark'].map((selector) => {
        const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 });
        document.querySelector(selector)?.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
    expect(prevented).toEqual([true, true, true]);
  });

  row(211, 'a reload brings back the windows: which, where, in what state', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    await desk.open('我的文档');
    await desk.button('控制面板', '最大化').click();
    await desk
      .button('我的文档', '最小化')
      .click({ force: true })
      .catch(() => undefined);
    await desk.task('我的文档').click();
    await desk.task('我的文档').click();
    await desk.task('我的电脑').click();
    const before = {
      stacking: await desk.stacking(),
      active: await desk.active(),
      boxes: await Promise.all(['我的电脑', '控制面板'].map((name) => desk.box(desk.window(name)))),
      tasks: await desk.page.locator('.tasks .task-button').allInnerTexts(),
    };
    await desk.page.reload();
    await expect(desk.window('我的电脑')).toBeVisible();
    expect({
      stacking: await desk.stacking(),
      active: await desk.active(),
      boxes: await Promise.all(['我的电脑', '控制面板'].map((name) => desk.box(desk.window(name)))),
      tasks: await desk.page.locator('.tasks .task-button').allInnerTexts(),
    }).toEqual(before);
    await expect(desk.window('我的文档')).toBeHidden();
  });
});
