import { behaviours, expect } from '../suite.ts';

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
      await desk.page.keyboard.press('Alt+F6');
      seen.push(await desk.active());
    }
    expect(seen.toSorted()).toEqual(['我的文档', '我的电脑', '控制面板'].toSorted());
  });

  row(190, 'Alt+Esc sends the active window to the back', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    await desk.page.keyboard.press('Alt+Escape');
    expect(await desk.stacking()).toEqual(['我的电脑', '控制面板']);
    expect(await desk.active()).toBe('我的电脑');
  });

  row(191, 'the system key with letters: D, E, R, M', async (desk) => {
    await desk.page.keyboard.press('Meta+e');
    await expect(desk.window('我的电脑')).toBeVisible();
    await expect(desk.startMenu).toHaveCount(0);
    await desk.page.keyboard.press('Meta+m');
    await expect(desk.window('我的电脑')).toBeHidden();
    await desk.page.keyboard.press('Meta+r');
    await expect(desk.window('运行')).toBeVisible();
    await desk.page.keyboard.press('Meta+d');
    await expect(desk.window('运行')).toBeHidden();
  });

  row(192, 'F1 opens help; F5 does not reload; F6 goes round the parts of the screen', async (desk) => {
    await desk.page.evaluate(() => Object.assign(globalThis, { mark: 1 }));
    await desk.page.keyboard.press('F5');
    await desk.page.keyboard.press('F1');
    await expect(desk.window('帮助和支持')).toBeVisible();
    expect(await desk.page.evaluate(() => Reflect.get(globalThis, 'mark'))).toBe(1);
    await desk.page.getByRole('listbox', { name: '桌面' }).focus();
    const seen = new Set<string>();
    for (let i = 0; i < 5; i += 1) {
      await desk.page.keyboard.press('F6');
      await desk.page.waitForTimeout(50);
      seen.add(
        await desk.page.evaluate(
          () =>
            document.activeElement
              ?.closest('.tray, .taskbar, .window, .icon-area')
              ?.className.split(' ')[0] ?? '',
        ),
      );
    }
    for (const part of ['icon-area', 'taskbar', 'tray', 'window']) expect([...seen]).toContain(part);
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
