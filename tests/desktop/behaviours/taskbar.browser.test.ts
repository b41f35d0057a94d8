import { behaviours, expect } from '../suite.ts';

const tasks = '.tasks .task-button';

behaviours('2.5 Taskbar and notification area', (row) => {
  row(96, 'every window has one button, in the order of opening, gone with it', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    await expect(desk.page.locator(tasks)).toHaveText(['我的电脑', '控制面板']);
    await desk.task('我的电脑').click();
    await expect(desk.page.locator(tasks)).toHaveText(['我的电脑', '控制面板']);
    await desk.button('我的电脑', '关闭').click();
    await expect(desk.page.locator(tasks)).toHaveText(['控制面板']);
  });

  row('97, 98', 'a click activates, minimises, restores; the active one looks pressed', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    await desk.task('我的电脑').click();
    expect(await desk.active()).toBe('我的电脑');
    await expect(desk.task('我的电脑')).toHaveAttribute('aria-pressed', 'true');
    await expect(desk.task('控制面板')).toHaveAttribute('aria-pressed', 'false');
    await desk.task('我的电脑').click();
    await expect(desk.window('我的电脑')).toBeHidden();
    await desk.task('我的电脑').click();
    await expect(desk.window('我的电脑')).toBeVisible();
  });

  row(99, 'a right click opens the window’s system menu without activating it', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    await desk.task('我的电脑').click({ button: 'right' });
    await expect(desk.page.getByRole('menu').getByRole('menuitem', { name: '关闭' })).toBeVisible();
    expect(await desk.active()).toBe('控制面板');
    await desk.page.getByRole('menuitem', { name: '关闭' }).click();
    await expect(desk.window('我的电脑')).toHaveCount(0);
  });

  row(100, 'the bar has its menu', async (desk) => {
    await desk.taskbar.click({ button: 'right', position: { x: 600, y: 15 } });
    const lines = await desk.lines();
    expect(lines).toEqual([
      '工具栏',
      '层叠窗口',
      '横向平铺窗口',
      '纵向平铺窗口',
      '显示桌面',
      '任务管理器',
      '锁定任务栏',
      '属性',
    ]);
  });

  row(101, 'cascade and tile place the windows in the work area, and can be undone', async (desk) => {
    const before = await desk.box(await desk.open('我的电脑'));
    await desk.open('控制面板');
    const menu = async (name: string) => {
      await desk.taskbar.click({ button: 'right', position: { x: 900, y: 15 } });
      await desk.page.getByRole('menuitem', { name }).click();
    };
    await menu('纵向平铺窗口');
    const left = await desk.box(desk.window('控制面板'));
    const right = await desk.box(desk.window('我的电脑'));
    expect(Math.min(left.x + left.width, right.x + right.width)).toBeLessThanOrEqual(
      Math.max(left.x, right.x),
    );
    await menu('撤消平铺');
    expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
    await menu('层叠窗口');
    expect((await desk.box(desk.window('我的电脑'))).x).toBe(0);
    expect(await desk.active()).toBe('控制面板');
  });

  row(102, 'Ctrl and clicks pick several buttons, whose menu acts on just those', async (desk) => {
    for (const name of ['我的电脑', '控制面板', '我的文档']) await desk.open(name);
    await desk.task('我的电脑').click({ modifiers: ['Control'] });
    await desk.task('控制面板').click({ modifiers: ['Control'] });
    await desk.task('控制面板').click({ button: 'right' });
    await desk.page.getByRole('menuitem', { name: '最小化组' }).click();
    await expect(desk.window('我的电脑')).toBeHidden();
    await expect(desk.window('控制面板')).toBeHidden();
    await expect(desk.window('我的文档')).toBeVisible();
  });

  row(
    103,
    'when the bar is full, windows of one program fold into one button with a count',
    async (desk) => {
      for (let i = 0; i < 12; i += 1) {
        await desk.start.click();
        await desk.startMenu.getByRole('menuitem', { name: '记事本' }).click();
        await expect(desk.page.locator('[role=dialog][data-active]')).toHaveCount(i + 1);
      }
      const group = desk.taskbar.getByRole('button', { name: /^\d+ / });
      await expect(group).toHaveCount(1);
      await expect(group).toHaveText(/12/);
      await group.click();
      const list = desk.page.locator('.ui-menu');
      await expect(list.getByRole('menuitem')).toHaveCount(12);
      await list.getByRole('menuitem').first().click();
      await group.click({ button: 'right' });
      await desk.page.getByRole('menuitem', { name: '关闭组' }).click();
      await expect(desk.page.locator('[role=dialog][data-active]')).toHaveCount(0);
    },
    { viewport: { width: 1024, height: 768 } },
  );

  row(
    '105, 106',
    'Show Desktop hides all and brings back all; a new window makes it forget',
    async (desk) => {
      await desk.open('我的电脑');
      await desk.open('控制面板');
      await desk.task('我的电脑').click();
      const before = await desk.stacking();
      await desk.page.keyboard.press('Control+Alt+d');
      expect(await desk.stacking()).toEqual([]);
      await desk.page.keyboard.press('Control+Alt+d');
      expect(await desk.stacking()).toEqual(before);
      expect(await desk.active()).toBe('我的电脑');
      await desk.page.keyboard.press('Control+Alt+d');
      await desk.open('我的文档');
      await desk.page.keyboard.press('Control+Alt+d');
      expect(await desk.stacking()).toEqual([]);
    },
  );

  row(107, 'a cut-off button shows its whole title after half a second, another does not', async (desk) => {
    await desk.open('我的电脑');
    await desk.task('我的电脑').hover();
    await desk.page.waitForTimeout(700);
    await expect(desk.page.getByRole('tooltip')).toHaveCount(0);
    await desk.icon('帮我算税').dblclick();
    const long = desk.task(/ - 帮我算税/);
    await long.waitFor();
    await desk.page.mouse.move(900, 300);
    await long.hover();
    await expect(desk.page.getByRole('tooltip')).toContainText('帮我算税');
  });

  row(
    108,
    'the clock shows hours and minutes and goes on; pointing at it shows the long date',
    async (desk) => {
      const clock = desk.taskbar.locator('.clock');
      await expect(clock).toHaveText(/^\d\d:\d\d$/);
      const before = (await clock.textContent()) ?? '';
      await desk.page.clock.fastForward(61_000);
      await expect(clock).not.toHaveText(before);
      await clock.hover();
      await desk.page.clock.fastForward(600);
      await expect(desk.page.getByRole('tooltip')).toContainText('星期');
      await clock.dblclick();
      await expect(desk.window('日期')).toBeVisible();
    },
    { clock: true },
  );

  row(109, 'tray pictures answer a click and a right click', async (desk) => {
    const tray = desk.page.getByRole('group', { name: '通知区域' });
    await tray.getByRole('button', { name: '声音已打开' }).click();
    await expect(tray.getByRole('button', { name: '声音已关闭' })).toBeVisible();
    await tray.getByRole('button', { name: '网络已连接' }).click({ button: 'right' });
    await expect(desk.page.getByRole('menuitem', { name: '打开' })).toHaveCSS('font-weight', '700');
  });

  row(
    '111, 200',
    'a lost line changes the tray and shows a balloon; one at a time, × only closes',
    async (desk) => {
      await desk.rested();
      await desk.page.context().setOffline(true);
      const balloon = desk.page.getByRole('status').filter({ hasText: '网络已断开' });
      await expect(balloon).toContainText('内容会保存在本机');
      await expect(desk.page.getByRole('button', { name: '网络已断开' })).toBeVisible();
      await desk.page.context().setOffline(false);
      await expect(desk.page.getByRole('button', { name: '网络已连接' })).toBeVisible();
      await expect(desk.page.getByRole('status').filter({ hasText: '现在可以提交了' })).toHaveCount(0);
      await balloon.getByRole('button', { name: '关闭通知' }).click();
      await expect(desk.page.getByRole('status').filter({ hasText: '现在可以提交了' })).toBeVisible();
    },
  );

  row(
    112,
    'a balloon waits for the person: its time stands still while nobody is there',
    async (desk) => {
      await desk.rested();
      await desk.page.context().setOffline(true);
      const balloon = desk.page.getByRole('status').filter({ hasText: '网络已断开' });
      await expect(balloon).toBeVisible();
      await desk.page.clock.runFor(60_000);
      await expect(balloon).toBeVisible();
      for (let i = 0; i < 8; i += 1) {
        await desk.page.mouse.move(300 + i, 300);
        await desk.page.clock.runFor(3000);
      }
      await expect(balloon).toHaveCount(0);
    },
    { clock: true },
  );

  row(
    117,
    'the bar is one stop of the keyboard; arrows walk it, Enter acts, Shift+F10 opens the menu',
    async (desk) => {
      await desk.open('我的电脑');
      await desk.start.focus();
      await desk.page.keyboard.press('ArrowRight');
      await expect(desk.task('我的电脑')).toBeFocused();
      await desk.page.keyboard.press('Shift+F10');
      await expect(desk.page.getByRole('menuitem', { name: '还原' })).toBeVisible();
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('Enter');
      await expect(desk.window('我的电脑')).toBeHidden();
    },
  );
});
