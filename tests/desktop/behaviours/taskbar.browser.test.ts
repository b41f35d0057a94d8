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

  row(100, 'the bar has its menu, whoever has the keyboard', async (desk) => {
    await desk.open('帮我算税');
    const search = desk.app('帮我算税').getByRole('searchbox');
    await expect(search).toBeFocused();
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
    await desk.page.keyboard.press('Escape');
    await expect(search).toBeFocused();
    await desk.taskbar.click({ button: 'right', position: { x: 600, y: 15 } });
    await desk.page.getByRole('menuitem', { name: '任务管理器' }).click();
    await expect(desk.window('任务管理器')).toBeVisible();
  });

  row(101, 'cascade and tile place the windows in the work area, and can be undone', async (desk) => {
    const before = await desk.box(await desk.open('我的电脑'));
    await desk.open('控制面板');
    const menu = async (name: string) => {
      await desk.taskbar.click({ button: 'right', position: { x: 900, y: 15 } });
      await desk.page.getByRole('menuitem', { name }).click();
    };
    const boxes = () => Promise.all(['控制面板', '我的电脑'].map((name) => desk.box(desk.window(name))));
    const bar = (await desk.box(desk.taskbar)).y;
    for (const [line, along] of [
      ['纵向平铺窗口', 'x'],
      ['横向平铺窗口', 'y'],
    ] as const) {
      await menu(line);
      const [first, second] = (await boxes()).toSorted((a, b) => a[along] - b[along]);
      const side = along === 'x' ? 'width' : 'height';
      expect((first?.[along] ?? 0) + (first?.[side] ?? 0)).toBeLessThanOrEqual(second?.[along] ?? 0);
      for (const box of await boxes()) {
        expect(box.x + box.width).toBeLessThanOrEqual(1366);
        expect(box.y + box.height).toBeLessThanOrEqual(bar);
      }
      await menu('撤消平铺');
      expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
    }
    await menu('层叠窗口');
    const [upper, lower] = await boxes();
    expect([lower?.x, lower?.y]).toEqual([0, 0]);
    expect(upper?.x).toBeGreaterThan(0);
    expect(upper?.y).toBe(upper?.x);
    expect(await desk.active()).toBe('控制面板');
    await menu('撤消层叠');
    expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
  });

  row(
    '102, 151',
    'Ctrl and clicks pick several buttons, whose menu acts on just those; a letter two lines share walks between them',
    async (desk) => {
      const { page } = desk;
      for (const name of ['我的电脑', '控制面板', '我的文档']) await desk.open(name);
      const group = async () => {
        await desk.task('我的电脑').click({ modifiers: ['Control'] });
        await desk.task('控制面板').click({ modifiers: ['Control'] });
        await desk.task('控制面板').click({ button: 'right' });
        await page.locator('.ui-menu').waitFor();
      };
      await group();
      expect(await desk.lines()).toEqual(['层叠', '横向平铺', '纵向平铺', '最小化组', '关闭组']);
      const hot = page.locator('.ui-menu :focus');
      await page.keyboard.press('c');
      await expect(hot).toHaveText(/^层叠/);
      await page.keyboard.press('c');
      await expect(hot).toHaveText(/^关闭组/);
      await page.keyboard.press('c');
      await expect(hot).toHaveText(/^层叠/);
      await page.getByRole('menuitem', { name: '最小化组' }).click();
      await expect(desk.window('我的电脑')).toBeHidden();
      await expect(desk.window('控制面板')).toBeHidden();
      await expect(desk.window('我的文档')).toBeVisible();
      await desk.task('控制面板').click({ button: 'right' });
      await page.getByRole('menuitem', { name: '关闭组' }).click();
      await expect(page.locator('.tasks .task-button')).toHaveText(['我的文档']);
    },
  );

  row(
    '103, 104',
    'when the bar is full, windows of one program fold into one button with a count, a list and a menu',
    async (desk) => {
      const widths: number[] = [];
      for (let i = 0; i < 12; i += 1) {
        if (i === 1 || i === 6) widths.push((await desk.box(desk.task(/记事本/).first())).width);
        await desk.start.click();
        await desk.startMenu.getByRole('menuitem', { name: '记事本' }).click();
        await expect(desk.page.locator('[role=dialog][data-active]')).toHaveCount(i + 1);
      }
      expect(widths[1]).toBeLessThan((widths[0] ?? 0) - 20);
      const group = desk.taskbar.getByRole('button', { name: /^\d+ / });
      await expect(group).toHaveCount(1);
      await expect(group).toHaveText(/12/);
      await group.click();
      const list = desk.page.locator('.ui-menu');
      await expect(list.getByRole('menuitem')).toHaveCount(12);
      const titles = desk.page.locator('[role=dialog][data-active] [data-testid=caption]');
      await desk.page.keyboard.press('Escape');
      await desk.button('记事本', '最小化').last().click();
      await group.click();
      await list.getByRole('menuitem').last().click();
      await expect(desk.page.locator('[role=dialog][data-active=true]')).toBeVisible();
      expect(
        await desk.page
          .locator('[role=dialog][data-active=true]')
          .evaluate(
            (one) =>
              one.closest('.window-layer')?.querySelectorAll('[role=dialog][data-active]').item(11) === one,
          ),
      ).toBe(true);
      await group.click();
      await list.getByRole('menuitem').first().click({ button: 'right' });
      await expect(list).toHaveCount(1);
      await list.getByRole('menuitem', { name: '关闭' }).click();
      await expect(titles).toHaveCount(11);
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
      await expect.poll(desk.stacking).toEqual([]);
      await desk.page.keyboard.press('Control+Alt+d');
      await expect.poll(desk.stacking).toEqual(before);
      await expect.poll(desk.active).toBe('我的电脑');
      await desk.page.keyboard.press('Control+Alt+d');
      await desk.open('我的文档');
      await desk.page.keyboard.press('Control+Alt+d');
      await expect.poll(desk.stacking).toEqual([]);
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
    // Straight into a sealed frame, which tells the page nothing of the pointer.
    const frame = await desk.box(desk.window(' - 帮我算税').locator('iframe'));
    await desk.page.mouse.move(frame.x + 200, frame.y + 200);
    await expect(desk.page.getByRole('tooltip')).toHaveCount(0);
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

  row(109, 'tray pictures have a tip, and answer a click and a right click', async (desk) => {
    const tray = desk.page.getByRole('group', { name: '通知区域' });
    await tray.getByRole('button', { name: '网络已连接' }).hover();
    await expect(desk.page.getByRole('tooltip')).toHaveText('网络已连接');
    await tray.getByRole('button', { name: '声音已打开' }).click();
    await expect(tray.getByRole('button', { name: '声音已关闭' })).toBeVisible();
    await tray.getByRole('button', { name: '网络已连接' }).click({ button: 'right' });
    const open = desk.page.getByRole('menuitem', { name: '打开' });
    await expect(open).toHaveCSS('font-weight', '700');
    await open.click();
    await expect(desk.window('帮助和支持')).toBeVisible();
  });

  row(
    '111, 200',
    'a lost line changes the tray and shows a balloon; one at a time, × only closes',
    async (desk) => {
      await desk.rested();
      await desk.page.context().setOffline(true);
      const balloon = desk.page.getByRole('status').filter({ hasText: '网络已断开' });
      await expect(balloon).toContainText('内容会保存在本机');
      const picture = desk.page.getByRole('button', { name: '网络已断开' }).locator('img').first();
      await expect(picture).toBeVisible();
      // The picture of the lost line is there although there is no line to fetch it by.
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
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
      const stay = async (seconds: number) => {
        for (let i = 0; i < seconds; i += 1) {
          await desk.page.mouse.move(300 + i, 300);
          await desk.page.clock.runFor(1000);
        }
      };
      // Five seconds counted before it was clear that nobody was there.
      await stay(5);
      await expect(balloon).toBeVisible();
      await stay(16);
      await expect(balloon).toHaveCount(0);
    },
    { clock: true },
  );

  row(
    '110',
    'pictures nothing happens to go behind a chevron, which shows and hides them; a change brings one back',
    async (desk) => {
      const { page } = desk;
      const tray = page.getByRole('group', { name: '通知区域' });
      const picture = (name: string) => tray.getByRole('button', { name, exact: true });
      await expect(picture('网络已连接')).toBeVisible();
      await expect(picture('声音已打开')).toBeVisible();
      await expect(picture('显示隐藏的图标')).toHaveCount(0);
      await page.clock.runFor(61_000);
      await expect(picture('网络已连接')).toHaveCount(0);
      await expect(picture('声音已打开')).toHaveCount(0);
      await expect(tray.locator('.clock')).toBeVisible();
      await picture('显示隐藏的图标').click();
      await expect(picture('网络已连接')).toBeVisible();
      await picture('隐藏不活动的图标').click();
      await expect(picture('网络已连接')).toHaveCount(0);
      await page.context().setOffline(true);
      await expect(picture('网络已断开')).toBeVisible();
      await page.clock.runFor(61_000);
      await expect(picture('网络已断开')).toBeVisible();
      await expect(picture('声音已打开')).toHaveCount(0);
    },
    { clock: true },
  );

  row(
    114,
    'locked, the bar stays as it is; unlocked, it has grips, more rows, and goes to the other edges',
    async (desk) => {
      const { page } = desk;
      const { mouse } = page;
      await desk.open('我的电脑');
      const bar = () => desk.box(desk.taskbar);
      const grip = desk.taskbar.locator('.taskbar-grip');
      const drag = async (from: [number, number], to: [number, number]) => {
        await mouse.move(...from);
        await mouse.down();
        await mouse.move(...to, { steps: 4 });
      };
      const before = await bar();
      await drag([900, before.y + 2], [900, 650]);
      await mouse.up();
      await drag([900, before.y + 20], [900, 20]);
      await mouse.up();
      expect(await bar()).toEqual(before);
      await expect(grip).toHaveCount(0);

      await desk.taskbar.click({ button: 'right', position: { x: 900, y: 15 } });
      await page.getByRole('menuitemcheckbox', { name: '锁定任务栏' }).click();
      await expect(grip).toBeVisible();
      await drag([900, before.y + 1], [900, before.y - 38]);
      await mouse.up();
      expect((await bar()).height).toBe(before.height * 2);
      await desk.button('我的电脑', '最大化').click();
      const whole = await desk.box(desk.window('我的电脑'));
      expect(whole.y + whole.height).toBe(768 - before.height * 2);

      await drag([900, 750], [900, 20]);
      expect((await bar()).y).toBe(0);
      await page.keyboard.press('Escape');
      await mouse.up();
      expect((await bar()).y + (await bar()).height).toBe(768);
      await drag([900, 750], [20, 400]);
      await mouse.up();
      const left = await bar();
      expect([left.x, left.y, left.height]).toEqual([0, 0, 768]);
      expect((await desk.box(desk.window('我的电脑'))).x).toBe(left.width);
      await desk.start.click();
      expect((await desk.box(desk.startMenu)).x).toBe(left.width);
      await page.keyboard.press('Escape');
      await desk.task('我的电脑').click();
      await expect(desk.window('我的电脑')).toBeHidden();
      await page.reload();
      await expect.poll(bar).toEqual(left);
    },
  );

  row(
    '115, 118',
    'quick launch starts at one click, the rest behind »; a bar that hides comes back at the edge and by the keyboard',
    async (desk) => {
      const { page } = desk;
      const quick = desk.taskbar.getByRole('group', { name: '快速启动' });
      await expect(quick).toHaveCount(0);
      await desk.taskbar.click({ button: 'right', position: { x: 900, y: 15 } });
      await page.getByRole('menuitem', { name: '工具栏' }).click();
      await page.getByRole('menuitemcheckbox', { name: '快速启动' }).click();
      await quick.getByRole('button', { name: '更多快速启动' }).click();
      await page.getByRole('menuitem', { name: '我的文档' }).click();
      await expect(desk.window('我的文档')).toBeVisible();
      await quick.getByRole('button', { name: '显示桌面' }).click();
      await expect(desk.window('我的文档')).toBeHidden();
      await quick.getByRole('button', { name: '帮我算税' }).click();
      // An app takes the focus when it is ready, which would close the menu.
      await expect(desk.app('帮我算税').getByRole('searchbox')).toBeFocused();

      await desk.taskbar.click({ button: 'right', position: { x: 900, y: 15 } });
      await page.getByRole('menuitem', { name: '属性' }).click();
      const sheet = desk.window('任务栏和「开始」菜单 属性');
      await sheet.getByRole('checkbox', { name: '自动隐藏任务栏' }).click();
      await sheet.getByRole('button', { name: '确定' }).click();
      const top = async () => Math.round((await desk.box(desk.taskbar)).y);
      await page.mouse.move(700, 300);
      await expect.poll(top).toBe(766);
      await desk.button('帮我算税', '最大化').click();
      const window = await desk.box(desk.window('帮我算税'));
      expect(window.y + window.height).toBe(766);
      await page.mouse.move(700, 767);
      await expect.poll(top).toBe(730);
      await page.mouse.move(700, 300);
      await expect.poll(top).toBe(766);
      await desk.start.focus();
      await expect.poll(top).toBe(730);
      await page.keyboard.press('Enter');
      await expect(desk.startMenu).toBeVisible();
      expect(await top()).toBe(730);
    },
  );

  row(
    116,
    'a document that is dragged over a task button for a second brings its window',
    async (desk) => {
      const { page } = desk;
      await desk.open('控制面板');
      const window = await desk.open('我的文档');
      const chooser = page.waitForEvent('filechooser');
      await window.getByRole('button', { name: '从本机导入文件' }).click();
      await (await chooser).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
      const file = await desk.box(window.getByRole('option', { name: 'a.txt' }));
      const task = await desk.box(desk.task('控制面板'));
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 2000);
      await page.mouse.move(file.x + file.width / 2, file.y + 10);
      await page.mouse.down();
      await page.mouse.move(file.x + file.width / 2 + 20, file.y + 30, { steps: 3 });
      await page.mouse.move(task.x + 30, task.y + 10, { steps: 3 });
      await page.mouse.move(task.x + 32, task.y + 10);
      await page.clock.runFor(900);
      expect(await desk.active()).toBe('我的文档');
      await page.mouse.move(task.x + 34, task.y + 10);
      await page.clock.runFor(1100);
      expect(await desk.active()).toBe('控制面板');
      await page.mouse.up();
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
