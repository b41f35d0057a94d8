import { behaviours, type Desk, expect } from '../suite.ts';

const hot = (desk: Desk) => desk.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

behaviours('2.6 Start menu', (row) => {
  row(
    '119, 120',
    'pressing start opens the menu upwards, flush left; pressing again closes it',
    async (desk) => {
      const box = await desk.box(desk.start);
      await desk.page.mouse.move(box.x + 20, box.y + 10);
      await desk.page.mouse.down();
      await expect(desk.startMenu).toBeVisible();
      await expect(desk.start).toHaveAttribute('aria-expanded', 'true');
      await desk.page.mouse.up();
      await expect(desk.startMenu).toBeVisible();
      const menu = await desk.box(desk.startMenu);
      const bar = await desk.box(desk.taskbar);
      expect(menu.x).toBe(0);
      expect(Math.round(menu.y + menu.height)).toBe(bar.y);
      await desk.start.click();
      await expect(desk.startMenu).toHaveCount(0);
      await expect(desk.start).toHaveAttribute('aria-expanded', 'false');
    },
  );

  row(121, 'the system key, Ctrl+Esc and the second way Alt+F1 open and close it', async (desk) => {
    for (const key of ['Meta', 'Control+Escape', 'Alt+F1']) {
      await desk.page.keyboard.press(key);
      await expect(desk.startMenu, key).toBeVisible();
      await desk.page.keyboard.press(key);
      await expect(desk.startMenu, key).toHaveCount(0);
    }
  });

  row(122, 'a click outside, Esc, or a choice closes it; Esc gives the focus back', async (desk) => {
    await desk.start.click();
    await desk.page.mouse.click(900, 300);
    await expect(desk.startMenu).toHaveCount(0);
    const list = desk.page.getByRole('listbox', { name: '桌面' });
    await list.focus();
    await desk.page.keyboard.press('Meta');
    await expect(desk.startMenu).toBeVisible();
    await desk.page.keyboard.press('Escape');
    await expect(desk.startMenu).toHaveCount(0);
    await expect(list).toBeFocused();
    await desk.start.click();
    await desk.startMenu.getByRole('menuitem', { name: '控制面板' }).click();
    await expect(desk.startMenu).toHaveCount(0);
    await expect(desk.window('控制面板')).toBeVisible();
  });

  row(123, 'head with picture and name, two columns, foot', async (desk) => {
    await desk.start.click();
    await expect(desk.startMenu.locator('.start-head')).toContainText('访客');
    await expect(desk.startMenu.locator('.start-head .user-picture')).toBeVisible();
    await expect(desk.startMenu.getByRole('group')).toHaveCount(2);
    const left = desk.startMenu.getByRole('group').first();
    await expect(left.getByRole('menuitem', { name: '帮我算税' })).toBeVisible();
    await expect(left.getByRole('menuitem').last()).toContainText('所有程序');
    const right = desk.startMenu.getByRole('group').last();
    for (const name of ['我的文档', '我的电脑', '控制面板', '帮助和支持', '搜索', '运行']) {
      await expect(right.getByRole('menuitem', { name })).toBeVisible();
    }
    await expect(desk.startMenu.getByRole('menuitem', { name: '注销' })).toBeVisible();
    await expect(desk.startMenu.getByRole('menuitem', { name: '关闭计算机' })).toBeVisible();
  });

  row(
    124,
    'All Programs opens after 400 ms, or at once on a click; its cascades go to the side',
    async (desk) => {
      await desk.start.click();
      const all = desk.startMenu.getByRole('menuitem', { name: '所有程序' });
      await desk.page.clock.pauseAt((await desk.page.evaluate(() => Date.now())) + 2000);
      await all.hover();
      await desk.page.clock.runFor(380);
      await expect(desk.page.getByRole('menu', { name: '所有程序' })).toHaveCount(0);
      await desk.page.clock.runFor(40);
      const menu = desk.page.getByRole('menu', { name: '所有程序' });
      await expect(menu).toBeVisible();
      await menu.getByRole('menuitem', { name: '附件' }).click();
      const accessories = desk.page.getByRole('menu', { name: '附件' });
      expect((await desk.box(accessories)).x).toBeGreaterThan((await desk.box(menu)).x);
      await accessories.getByRole('menuitem', { name: '记事本' }).click();
      await expect(desk.window('记事本')).toBeVisible();
      await expect(desk.startMenu).toHaveCount(0);
      await desk.start.click();
      await all.click();
      await expect(menu).toBeVisible();
    },
    { clock: true },
  );

  row(125, 'arrows walk a column and wrap, change columns, and open the cascade', async (desk) => {
    await desk.page.keyboard.press('Meta');
    await expect.poll(() => hot(desk)).toBe('帮我算税');
    await desk.page.keyboard.press('ArrowUp');
    expect(await hot(desk)).toContain('所有程序');
    await desk.page.keyboard.press('ArrowRight');
    await expect(desk.page.getByRole('menu', { name: '所有程序' })).toBeVisible();
    await desk.page.keyboard.press('ArrowLeft');
    await expect(desk.page.getByRole('menu', { name: '所有程序' })).toHaveCount(0);
    expect(await hot(desk)).toContain('所有程序');
    await desk.page.keyboard.press('ArrowDown');
    expect(await hot(desk)).toBe('帮我算税');
    await desk.page.keyboard.press('ArrowRight');
    expect(await hot(desk)).toBe('我的文档');
    await desk.page.keyboard.press('ArrowLeft');
    expect(await hot(desk)).toBe('帮我算税');
  });

  row(126, 'a letter runs the only line with it, and walks among several', async (desk) => {
    await desk.page.keyboard.press('Meta');
    await expect(desk.startMenu).toBeVisible();
    await desk.page.keyboard.press('p');
    await expect(desk.page.getByRole('menu', { name: '所有程序' })).toBeVisible();
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('c');
    await expect(desk.window('控制面板')).toBeVisible();
  });

  row('127, 128', 'the list adapts to use; a line can be pinned, unpinned and taken off', async (desk) => {
    const { page } = desk;
    const left = desk.startMenu.getByRole('group').first();
    const names = async () => (await left.getByRole('menuitem').allInnerTexts()).slice(0, -1);
    await desk.start.click();
    expect(await names()).toEqual(['帮我算税', '网上申报', '帮助和支持', '记事本', '查看器', '搜索']);
    // What is used goes to the head of the list, and the list has room for six.
    const open = async (...way: readonly string[]) => {
      await desk.startMenu.getByRole('menuitem', { name: '所有程序' }).click();
      for (const name of way) await page.getByRole('menuitem', { name, exact: true }).last().click();
      await desk.start.click();
    };
    await open('附件', '任务管理器');
    expect((await names())[2]).toBe('任务管理器');
    await page.keyboard.press('Escape');
    for (const name of ['显示 属性', '声音 属性']) {
      await page.keyboard.press('Meta+r');
      await desk.window('运行').getByRole('combobox').fill(name);
      await page.keyboard.press('Enter');
      await expect(desk.window(name)).toBeVisible();
    }
    await desk.start.click();
    const used = await names();
    expect(used).toHaveLength(8);
    expect(new Set(used).size).toBe(8);

    await left.getByRole('menuitem', { name: '记事本' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: '附到「开始」菜单' }).click();
    expect((await names()).indexOf('记事本')).toBe(2);
    await expect(left.getByRole('menuitem', { name: '记事本' })).toHaveCount(1);
    await left.getByRole('menuitem', { name: '记事本' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: '从「开始」菜单脱离' }).click();
    expect((await names()).indexOf('记事本')).toBeGreaterThan(2);
    await left.getByRole('menuitem', { name: '记事本' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: '从列表中删除' }).click();
    await expect(left.getByRole('menuitem', { name: '记事本' })).toHaveCount(0);
  });

  row(
    129,
    'a program dragged to the upper left is pinned, among the pinned it changes places; the menu does both',
    async (desk) => {
      const { mouse } = desk.page;
      const left = desk.startMenu.getByRole('group').first();
      const names = async () => (await left.getByRole('menuitem').allInnerTexts()).slice(0, 3);
      const drag = async (name: string, before: string) => {
        const from = await desk.box(left.getByRole('menuitem', { name }));
        const to = await desk.box(left.getByRole('menuitem', { name: before }));
        await mouse.move(from.x + 30, from.y + from.height / 2);
        await mouse.down();
        await mouse.move(to.x + 30, to.y + 4, { steps: 5 });
        await expect(desk.startMenu.locator('.start-drop')).toBeVisible();
      };
      await desk.start.click();
      expect((await names()).slice(0, 2)).toEqual(['帮我算税', '网上申报']);
      await drag('网上申报', '帮我算税');
      await mouse.up();
      expect((await names()).slice(0, 2)).toEqual(['网上申报', '帮我算税']);
      await drag('记事本', '帮我算税');
      await mouse.up();
      expect(await names()).toEqual(['网上申报', '记事本', '帮我算税']);
      // Let go over the very line it began on, a drag is no click either.
      const line = await desk.box(left.getByRole('menuitem', { name: '帮助和支持' }));
      await mouse.move(line.x + 30, line.y + 10);
      await mouse.down();
      await mouse.move(line.x + 50, line.y + 20, { steps: 3 });
      await mouse.up();
      await expect(desk.startMenu).toBeVisible();
      await expect(desk.page.getByRole('dialog')).toHaveCount(0);
      await drag('帮我算税', '网上申报');
      await desk.page.keyboard.press('Escape');
      await mouse.up();
      expect(await names()).toEqual(['网上申报', '记事本', '帮我算税']);
      await left.getByRole('menuitem', { name: '帮我算税' }).click({ button: 'right' });
      await desk.page.getByRole('menuitem', { name: '上移' }).click();
      expect(await names()).toEqual(['网上申报', '帮我算税', '记事本']);
    },
  );

  row(130, 'a service that came after the first visit stands out until it is opened', async (desk) => {
    const { page } = desk;
    await page.evaluate(() => {
      const name = Object.keys(localStorage).find((key) => key.startsWith('layout:')) ?? '';
      const stored = JSON.parse(localStorage.getItem(name) ?? '{}');
      stored.state.known = stored.state.known.filter((id: string) => id !== 'declare');
      localStorage.setItem(name, JSON.stringify(stored));
    });
    await page.reload();
    const all = desk.startMenu.getByRole('menuitem', { name: '所有程序' });
    const list = page.getByRole('menu', { name: '所有程序' });
    const ground = 'rgb(254, 234, 182)';
    await desk.start.click();
    await expect(all).toHaveCSS('background-color', ground);
    await all.click();
    await expect(list.getByRole('menuitem', { name: '网上申报' })).toHaveCSS('background-color', ground);
    await expect(list.getByRole('menuitem', { name: '办理' })).toHaveCSS('background-color', ground);
    await expect(list.getByRole('menuitem', { name: '帮我算税' })).not.toHaveCSS('background-color', ground);
    await list.getByRole('menuitem', { name: '网上申报' }).click();
    await expect(desk.window('网上申报')).toBeVisible();
    await desk.start.click();
    await expect(all).not.toHaveCSS('background-color', ground);
  });

  row(
    '131, 133',
    'a slanting path into All Programs keeps it open; 搜索 opens the search window with its pane at the left',
    async (desk) => {
      const { page } = desk;
      await desk.start.click();
      const all = desk.startMenu.getByRole('menuitem', { name: '所有程序' });
      const list = page.getByRole('menu', { name: '所有程序' });
      await all.click();
      await expect(list).toBeVisible();
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 2000);
      // On the way: a line of the other column, for less than 400 ms.
      await desk.startMenu.getByRole('menuitem', { name: '控制面板' }).hover();
      await page.clock.runFor(350);
      await expect(list).toBeVisible();
      await list.getByRole('menuitem').first().hover();
      await page.clock.runFor(2000);
      await expect(list).toBeVisible();
      await desk.startMenu.getByRole('menuitem', { name: '控制面板' }).hover();
      await page.clock.runFor(420);
      await expect(list).toHaveCount(0);
      await page.clock.resume();
      await desk.startMenu.getByRole('group').last().getByRole('menuitem', { name: '搜索' }).click();
      const search = desk.window('搜索');
      const pane = search.getByRole('search');
      await expect(pane).toBeVisible();
      const frame = await desk.box(search);
      expect((await desk.box(pane)).x - frame.x).toBeLessThan(10);
      expect((await desk.box(pane)).width).toBeLessThan(frame.width / 2);
    },
    { clock: true },
  );

  row(132, '运行 takes the name of a program or a document and remembers both', async (desk) => {
    const { page } = desk;
    const window = await desk.open('我的文档');
    const chooser = page.waitForEvent('filechooser');
    await window.getByRole('button', { name: '从本机导入文件' }).click();
    await (await chooser).setFiles({ name: '便条.txt', mimeType: 'text/plain', buffer: Buffer.from('一') });
    await expect(window.getByRole('option', { name: '便条.txt' })).toBeVisible();
    const run = desk.window('运行');
    const field = run.getByRole('combobox');
    for (const [typed, opened] of [
      ['控制面板', '控制面板'],
      ['便条.txt', '便条.txt'],
    ] as const) {
      await page.keyboard.press('Meta+r');
      await field.fill(typed);
      await page.keyboard.press('Enter');
      await expect(desk.window(opened)).toBeVisible();
      await expect(run).toHaveCount(0);
    }
    await page.keyboard.press('Meta+r');
    await expect(field).toHaveValue('便条.txt');
    const offered = await run
      .locator('datalist option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value')));
    expect(offered.slice(0, 2)).toEqual(['便条.txt', '控制面板']);
    await field.fill('没有这个');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alertdialog')).toContainText('没有这个');
  });

  row(
    134,
    'on a low screen the menu is whole on it, and its columns scroll by arrows',
    async (desk) => {
      const { page } = desk;
      await desk.start.click();
      const menu = await desk.box(desk.startMenu);
      expect(menu.y).toBeGreaterThanOrEqual(0);
      expect(menu.y + menu.height).toBeLessThanOrEqual(640);
      await page.setViewportSize({ width: 1024, height: 360 });
      await page.keyboard.press('Escape');
      await desk.start.click();
      expect((await desk.box(desk.startMenu)).y).toBeGreaterThanOrEqual(0);
      const left = desk.startMenu.getByRole('group').first();
      const all = left.getByRole('menuitem', { name: '所有程序' });
      const foot = desk.startMenu.getByRole('menuitem', { name: '注销' });
      await expect(foot).toBeInViewport({ ratio: 1 });
      await expect(all).not.toBeInViewport();
      await left.locator('.ui-menu-scroll').hover();
      await expect(all).toBeInViewport();
      await all.click();
      const list = await desk.box(page.getByRole('menu', { name: '所有程序' }));
      expect(list.y).toBeGreaterThanOrEqual(0);
      expect(list.y + list.height).toBeLessThanOrEqual(360);
    },
    { viewport: { width: 1024, height: 640 } },
  );

  row(135, 'a right click on start opens its own menu', async (desk) => {
    await desk.start.click({ button: 'right' });
    const lines = await desk.lines();
    expect(lines).toEqual(['打开', '资源管理器', '属性']);
  });
});
