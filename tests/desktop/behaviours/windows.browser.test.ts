import type { Page } from '@playwright/test';
import { behaviours, type Desk, expect } from '../suite.ts';

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
}

async function grip(desk: Desk, name: string): Promise<{ x: number; y: number }> {
  const box = await desk.box(desk.caption(name));
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const cursorAt = (page: Page, at: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => {
    const top = document.elementFromPoint(x, y);
    return top === null ? '' : getComputedStyle(top).cursor;
  }, at);

const workArea = (page: Page) =>
  page.locator('main.work-area').evaluate((area) => ({ width: area.clientWidth, height: area.clientHeight }));

behaviours('2.3 Windows: open, focus, move, size', (row) => {
  row(46, 'a new window opens active, on top, a caption right of and below the last', async (desk) => {
    const first = await desk.box(await desk.open('我的电脑'));
    const second = await desk.box(await desk.open('控制面板'));
    expect(second.x - first.x).toBeGreaterThanOrEqual(24);
    expect(second.x - first.x).toBeLessThanOrEqual(36);
    expect(second.y - first.y).toBe(second.x - first.x);
    expect(await desk.stacking()).toEqual(['控制面板', '我的电脑']);
    expect(await desk.active()).toBe('控制面板');
  });

  row(
    47,
    'pressing anywhere in a window activates it before the click acts, and the click acts',
    async (desk) => {
      await desk.open('我的电脑');
      await desk.open('控制面板');
      const box = await desk.box(desk.window('我的电脑'));
      await desk.page.mouse.move(box.x + 10, box.y + box.height - 40);
      await desk.page.mouse.down();
      expect(await desk.active()).toBe('我的电脑');
      await desk.page.mouse.up();
      await desk.task('控制面板').click();
      await desk.button('我的电脑', '最小化').click({ position: { x: 4, y: 4 }, force: true });
      await expect(desk.window('我的电脑')).toBeHidden();
    },
  );

  row(48, 'one caption is deep blue, the others pale; none when the desktop has the focus', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    const paint = (name: string) =>
      desk.caption(name).evaluate((caption) => getComputedStyle(caption).backgroundImage);
    await expect(desk.page.locator('[role=dialog][data-active=true]')).toHaveCount(1);
    expect(await paint('控制面板')).not.toBe(await paint('我的电脑'));
    await desk.page.mouse.click(700, 700);
    await expect(desk.page.locator('[role=dialog][data-active=true]')).toHaveCount(0);
  });

  row(49, 'dragging the caption moves the whole window, and goes on outside the page', async (desk) => {
    const before = await desk.box(await desk.open('我的电脑'));
    const from = await grip(desk, '我的电脑');
    await drag(desk.page, from, { x: 120, y: 60 });
    const during = await desk.box(desk.window('我的电脑'));
    expect([during.x - before.x, during.y - before.y]).toEqual([120, 60]);
    await desk.page.mouse.move(from.x + 100, -200);
    await desk.page.mouse.move(from.x + 100, from.y + 30);
    await desk.page.mouse.up();
    const after = await desk.box(desk.window('我的电脑'));
    expect([after.x - before.x, after.y - before.y]).toEqual([100, 30]);
    expect(after.width).toBe(before.width);
  });

  row(50, 'a window cannot be lost', async (desk) => {
    await desk.open('我的电脑');
    for (const by of [
      { x: 3000, y: 3000 },
      { x: -3000, y: -3000 },
    ]) {
      const from = await grip(desk, '我的电脑');
      await drag(desk.page, { x: Math.max(from.x, 5), y: from.y }, by);
      await desk.page.mouse.up();
      const caption = await desk.box(desk.caption('我的电脑'));
      const area = await workArea(desk.page);
      const visible = Math.min(caption.x + caption.width, area.width) - Math.max(caption.x, 0);
      expect(visible).toBeGreaterThanOrEqual(48);
      expect(caption.y).toBeGreaterThanOrEqual(0);
      expect(caption.y + caption.height).toBeLessThanOrEqual(area.height + 1);
      await desk.page.keyboard.press('Alt+F4');
      await desk.open('我的电脑');
    }
  });

  row(51, 'a double click on the caption maximises and restores', async (desk) => {
    const before = await desk.box(await desk.open('我的电脑'));
    await desk.caption('我的电脑').dblclick();
    const area = await workArea(desk.page);
    expect(await desk.box(desk.window('我的电脑'))).toEqual({ x: 0, y: 0, ...area });
    await desk.caption('我的电脑').dblclick();
    expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
  });

  row(52, 'a double click on the caption icon closes', async (desk) => {
    await desk.open('我的电脑');
    await desk.caption('我的电脑').getByRole('button', { name: '系统菜单' }).dblclick();
    await expect(desk.window('我的电脑')).toHaveCount(0);
  });

  row(
    53,
    'a click on the caption icon, or a right click on the caption, opens the system menu',
    async (desk) => {
      await desk.open('我的电脑');
      await desk.caption('我的电脑').getByRole('button', { name: '系统菜单' }).click();
      const menu = desk.page.getByRole('menu', { name: '系统菜单' });
      const names = ['还原', '移动', '大小', '最小化', '最大化', '关闭'];
      for (const [index, name] of names.entries()) {
        await expect(menu.getByRole('menuitem').nth(index)).toContainText(name);
      }
      await expect(menu.getByRole('menuitem', { name: '还原' })).toHaveAttribute('aria-disabled', 'true');
      await expect(menu.getByRole('menuitem', { name: '移动' })).not.toHaveAttribute('aria-disabled', 'true');
      await expect(menu.getByRole('menuitem', { name: '关闭' })).toContainText('Alt+F4');
      await desk.page.keyboard.press('Escape');
      await expect(menu).toHaveCount(0);
      await desk.caption('我的电脑').click({ button: 'right' });
      await menu.getByRole('menuitem', { name: '最大化' }).click();
      await desk.caption('我的电脑').click({ button: 'right' });
      await expect(menu.getByRole('menuitem', { name: '移动' })).toHaveAttribute('aria-disabled', 'true');
      await expect(menu.getByRole('menuitem', { name: '还原' })).not.toHaveAttribute('aria-disabled', 'true');
    },
  );

  row(54, 'close is bold in that menu', async (desk) => {
    await desk.open('我的电脑');
    await desk.caption('我的电脑').click({ button: 'right' });
    await expect(desk.page.getByRole('menuitem', { name: '关闭' })).toHaveCSS('font-weight', '700');
    await expect(desk.page.getByRole('menuitem', { name: '移动' })).toHaveCSS('font-weight', '400');
  });

  row(55, 'eight edges size the window, not below its minimum; the opposite edge stays', async (desk) => {
    await desk.open('我的电脑');
    const edges = {
      top: 'ns-resize',
      bottom: 'ns-resize',
      left: 'ew-resize',
      right: 'ew-resize',
      topLeft: 'nwse-resize',
      topRight: 'nesw-resize',
      bottomLeft: 'nesw-resize',
      bottomRight: 'nwse-resize',
    };
    const window = desk.window('我的电脑');
    for (const [edge, cursor] of Object.entries(edges)) {
      const before = await desk.box(window);
      const west = /left/i.test(edge);
      const east = /right/i.test(edge);
      const north = /top/i.test(edge);
      const south = /bottom/i.test(edge);
      const at = {
        x: west ? before.x + 1 : east ? before.x + before.width - 1 : before.x + before.width / 2,
        y: north ? before.y + 1 : south ? before.y + before.height - 1 : before.y + before.height / 2,
      };
      expect([edge, await cursorAt(desk.page, at)]).toEqual([edge, cursor]);
      await drag(desk.page, at, { x: west ? 24 : east ? -24 : 0, y: north ? 16 : south ? -16 : 0 });
      await desk.page.mouse.up();
      const after = await desk.box(window);
      expect([edge, after.width - before.width], edge).toEqual([edge, west || east ? -24 : 0]);
      expect([edge, after.height - before.height], edge).toEqual([edge, north || south ? -16 : 0]);
      expect(after.x + (west ? after.width : 0)).toBe(before.x + (west ? before.width : 0));
      expect(after.y + (north ? after.height : 0)).toBe(before.y + (north ? before.height : 0));
    }
    const before = await desk.box(window);
    await drag(desk.page, { x: before.x + 1, y: before.y + before.height / 2 }, { x: 1000, y: 0 });
    await desk.page.mouse.up();
    const after = await desk.box(window);
    expect(after.width).toBeGreaterThanOrEqual(240);
    expect(after.x + after.width).toBe(before.x + before.width);
  });

  row(56, 'maximised: fills the work area, stays put, and its button restores', async (desk) => {
    await desk.open('我的电脑');
    await expect(desk.page.locator('.window-edge')).toHaveCount(8);
    await desk.button('我的电脑', '最大化').click();
    const area = await workArea(desk.page);
    const full = { x: 0, y: 0, ...area };
    expect(await desk.box(desk.window('我的电脑'))).toEqual(full);
    await expect(desk.button('我的电脑', '向下还原')).toHaveCount(1);
    await expect(desk.button('我的电脑', '最大化')).toHaveCount(0);
    await drag(desk.page, await grip(desk, '我的电脑'), { x: 50, y: 80 });
    await desk.page.mouse.up();
    expect(await desk.box(desk.window('我的电脑'))).toEqual(full);
    await expect(desk.page.locator('.window-edge')).toHaveCount(0);
  });

  row(57, 'restoring gives back the exact earlier box', async (desk) => {
    await desk.open('我的电脑');
    await drag(desk.page, await grip(desk, '我的电脑'), { x: 37, y: 21 });
    await desk.page.mouse.up();
    const before = await desk.box(desk.window('我的电脑'));
    await desk.button('我的电脑', '最大化').click();
    await desk.button('我的电脑', '向下还原').click();
    expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
  });

  row(58, 'minimising hides to the task button and activates the next window', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    await desk.button('控制面板', '最小化').click();
    await expect(desk.window('控制面板')).toBeHidden();
    await expect(desk.task('控制面板')).toBeVisible();
    expect(await desk.active()).toBe('我的电脑');
  });

  row(59, 'a caption strip flies to the task button, unless stillness is asked for', async (desk) => {
    await desk.page.evaluate(() => {
      const flights: object[] = [];
      Object.assign(globalThis, { flights });
      new MutationObserver((records) => {
        for (const node of records.flatMap((record) => [...record.addedNodes])) {
          if (!(node instanceof HTMLElement) || node.className !== 'caption-strip') continue;
          const effect = node.getAnimations()[0]?.effect;
          if (!(effect instanceof KeyframeEffect)) continue;
          const places = effect
            .getKeyframes()
            .map((frame) => /translate\((.*?)px/.exec(`${frame['transform']}`)?.[1]);
          flights.push({ lasts: effect.getTiming().duration, from: places[0], to: places.at(-1) });
        }
      }).observe(document.body, { childList: true });
    });
    const flights = () =>
      desk.page.evaluate(
        () => Reflect.get(globalThis, 'flights') as { lasts: number; from: string; to: string }[],
      );
    const window = await desk.box(await desk.open('我的电脑'));
    const task = await desk.box(desk.task('我的电脑'));
    await desk.button('我的电脑', '最小化').click();
    await expect(desk.page.locator('.caption-strip')).toHaveCount(0);
    await desk.task('我的电脑').click();
    await expect(desk.page.locator('.caption-strip')).toHaveCount(0);
    const way = (await flights()).map(({ from, to }) => [Number(from), Number(to)]);
    expect(way).toEqual([
      [window.x, task.x],
      [task.x, window.x],
    ]);
    for (const { lasts } of await flights()) expect(lasts).toBeLessThanOrEqual(250);
    await desk.page.emulateMedia({ reducedMotion: 'reduce' });
    await desk.button('我的电脑', '最小化').click();
    await expect(desk.window('我的电脑')).toBeHidden();
    expect(await flights()).toHaveLength(2);
  });

  row(60, 'buttons act on release; sliding off cancels', async (desk) => {
    await desk.open('我的电脑');
    const box = await desk.box(desk.button('我的电脑', '关闭'));
    const paint = () =>
      desk
        .button('我的电脑', '关闭')
        .locator('span')
        .first()
        .evaluate((face) => getComputedStyle(face).backgroundImage);
    await desk.page.mouse.move(box.x + 8, box.y + 12);
    const hot = await paint();
    await desk.page.mouse.down();
    const down = await paint();
    expect(down).not.toBe(hot);
    await desk.page.mouse.move(box.x - 300, box.y + 200);
    expect(await paint()).not.toBe(down);
    await desk.page.mouse.move(box.x + 8, box.y + 12);
    expect(await paint()).toBe(down);
    await desk.page.mouse.move(box.x - 300, box.y + 200);
    await desk.page.mouse.up();
    await expect(desk.window('我的电脑')).toBeVisible();
    await desk.button('我的电脑', '关闭').click();
    await expect(desk.window('我的电脑')).toHaveCount(0);
  });

  row(62, 'Alt+F4 closes the active window; on the desktop it asks to turn off', async (desk) => {
    await desk.open('我的电脑');
    await desk.page.keyboard.press('Alt+F4');
    await expect(desk.window('我的电脑')).toHaveCount(0);
    await desk.page.keyboard.press('Alt+F4');
    await expect(desk.page.getByRole('dialog', { name: '关闭计算机' })).toBeVisible();
  });

  row(
    '63, 65',
    'Alt+Space, M and arrows move by 10 px and with Ctrl by 1; S sizes; Enter keeps, Esc puts back',
    async (desk) => {
      const before = await desk.box(await desk.open('我的电脑'));
      const { keyboard } = desk.page;
      const systemMenu = async (chord: string, letter: string) => {
        await keyboard.press(chord);
        await desk.page.getByRole('menu').waitFor();
        await keyboard.press(letter);
      };
      await systemMenu('Alt+Space', 'm');
      for (let i = 0; i < 3; i += 1) await keyboard.press('ArrowRight');
      await keyboard.press('Control+ArrowDown');
      const during = await desk.box(desk.window('我的电脑'));
      expect([during.x - before.x, during.y - before.y]).toEqual([30, 1]);
      await keyboard.press('Escape');
      expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
      await systemMenu('Alt+-', 'm');
      await keyboard.press('ArrowLeft');
      await keyboard.press('Enter');
      expect((await desk.box(desk.window('我的电脑'))).x).toBe(before.x - 10);
      await systemMenu('Alt+Space', 's');
      await keyboard.press('ArrowRight');
      await keyboard.press('ArrowRight');
      await keyboard.press('Enter');
      expect((await desk.box(desk.window('我的电脑'))).width).toBe(before.width + 20);
    },
  );

  row(64, 'Esc during a mouse move or size puts the window back', async (desk) => {
    const before = await desk.box(await desk.open('我的电脑'));
    await drag(desk.page, await grip(desk, '我的电脑'), { x: 90, y: 40 });
    await desk.page.keyboard.press('Escape');
    expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
    await desk.page.mouse.move(900, 500);
    await desk.page.mouse.up();
    expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
    await drag(desk.page, { x: before.x + 1, y: before.y + 200 }, { x: -60, y: 0 });
    await desk.page.keyboard.press('Escape');
    await desk.page.mouse.up();
    expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
    await drag(desk.page, await grip(desk, '我的电脑'), { x: 20, y: 10 });
    await desk.page.mouse.up();
    expect((await desk.box(desk.window('我的电脑'))).x).toBe(before.x + 20);
  });

  row(66, 'a window remembers size, place and being maximised across closing and a reload', async (desk) => {
    const first = await desk.box(await desk.open('我的电脑'));
    await drag(desk.page, await grip(desk, '我的电脑'), { x: 111, y: 50 });
    await desk.page.mouse.up();
    const right = { x: first.x + 111 + first.width - 1, y: first.y + 200 };
    await drag(desk.page, right, { x: -70, y: 0 });
    await desk.page.mouse.up();
    const before = await desk.box(desk.window('我的电脑'));
    expect(before.width).toBe(first.width - 70);
    await desk.button('我的电脑', '关闭').click();
    await desk.page.reload();
    expect(await desk.box(await desk.open('我的电脑'))).toEqual(before);
    await desk.button('我的电脑', '最大化').click();
    await desk.button('我的电脑', '关闭').click();
    await desk.page.reload();
    await desk.open('我的电脑');
    await desk.button('我的电脑', '向下还原').click();
    expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
  });

  row(67, 'a remembered place off the present screen is pulled back in', async (desk) => {
    await desk.open('我的电脑');
    await drag(desk.page, await grip(desk, '我的电脑'), { x: 400, y: 100 });
    await desk.page.mouse.up();
    await desk.button('我的电脑', '关闭').click();
    await desk.page.setViewportSize({ width: 900, height: 600 });
    const box = await desk.box(await desk.open('我的电脑'));
    expect(box.x + box.width).toBeLessThanOrEqual(900);
    expect(box.y + box.height).toBeLessThanOrEqual(600);
  });

  row(68, 'a single app comes to the front instead of opening twice', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    await desk.start.click();
    await desk.startMenu.getByRole('menuitem', { name: '我的电脑' }).click();
    await expect(desk.window('我的电脑')).toHaveCount(1);
    expect(await desk.active()).toBe('我的电脑');
  });

  row(70, 'caption, task button, switcher and page say the same: document, then program', async (desk) => {
    await desk.open('帮我算税');
    await desk.app('帮我算税').getByRole('heading').first().waitFor();
    const title = '综合所得年度汇算 - 帮我算税';
    await expect(desk.caption('帮我算税')).toHaveText(title);
    await expect(desk.task(title)).toHaveText(title);
    await expect(desk.page).toHaveTitle(`${title} - 办税桌面`);
    await desk.page.keyboard.down('Control');
    await desk.page.keyboard.down('Alt');
    await desk.page.keyboard.press('Tab');
    await expect(desk.page.getByRole('listbox', { name: '切换窗口' })).toContainText(title);
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.up('Alt');
    await desk.page.keyboard.up('Control');
  });

  row(74, 'no snapping at the edges of the screen', async (desk) => {
    const before = await desk.box(await desk.open('我的电脑'));
    const from = await grip(desk, '我的电脑');
    await drag(desk.page, from, { x: 0, y: -from.y + 1 });
    await desk.page.mouse.up();
    expect((await desk.box(desk.window('我的电脑'))).width).toBe(before.width);
  });

  row(75, 'resizing the browser keeps maximised windows maximised and others within reach', async (desk) => {
    await desk.open('我的电脑');
    await drag(desk.page, await grip(desk, '我的电脑'), { x: 600, y: 300 });
    await desk.page.mouse.up();
    await desk.open('控制面板');
    await desk.button('控制面板', '最大化').click();
    await desk.page.setViewportSize({ width: 800, height: 600 });
    const area = await workArea(desk.page);
    await expect.poll(() => desk.box(desk.window('控制面板'))).toEqual({ x: 0, y: 0, ...area });
    const caption = await desk.box(desk.caption('我的电脑'));
    expect(caption.x).toBeLessThanOrEqual(800 - 48);
  });

  row(76, 'the focus returns to the last focused control when a window is activated again', async (desk) => {
    await desk.open('我的电脑');
    await desk.open('控制面板');
    const field = desk.window('我的电脑').getByRole('button', { name: '文件夹' }).first();
    await desk.task('我的电脑').click();
    await field.focus();
    await desk.task('控制面板').click();
    await desk.task('我的电脑').click();
    await expect(field).toBeFocused();
    await desk.task('控制面板').click();
    const free = await desk.box(desk.caption('我的电脑'));
    await desk.page.mouse.click(free.x + 60, free.y + 12);
    await expect(field).toBeFocused();
  });

  row(
    '76 (apps)',
    'the keyboard comes back to the field inside an app from wherever it was',
    async (desk) => {
      const { page } = desk;
      await desk.open('我的电脑');
      await desk.open('帮我算税');
      const field = desk.app('帮我算税').getByRole('textbox', { name: '工资薪金' });
      await field.click();
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      // A key that is typed in a frame takes a moment to arrive.
      const systemMenu = async (...keys: string[]) => {
        await expect(page.getByRole('menu', { name: '系统菜单' })).toBeVisible();
        await press(...keys);
      };
      const task = () => desk.task(/帮我算税/).click();
      const ways: Readonly<Record<string, () => Promise<unknown>>> = {
        'another window': () => desk.task('我的电脑').click().then(task),
        minimised: () => desk.button('帮我算税', '最小化').click().then(task),
        maximised: () => desk.button('帮我算税', '最大化').click(),
        'system menu': () => press('Alt+Space').then(() => systemMenu('Escape')),
        restored: () => press('Alt+Space').then(() => systemMenu('r')),
        'moved by keys': () => press('Alt+Space').then(() => systemMenu('m', 'ArrowRight', 'Enter')),
        dragged: async () => {
          await drag(page, await grip(desk, '帮我算税'), { x: 30, y: 20 });
          await page.mouse.up();
        },
        'caption menu': async () => {
          await desk.caption('帮我算税').click({ button: 'right' });
          await systemMenu('Escape');
        },
        'start menu': async () => {
          await press('Control+Escape');
          await expect(desk.startMenu).toBeVisible();
          await press('Escape');
        },
        'next pane': async () => {
          await press('F6');
          await expect(desk.taskbar.locator(':focus')).toHaveCount(1);
          await press('Shift+F6');
        },
      };
      for (const [way, go] of Object.entries(ways)) {
        await go();
        await expect(field, way).toBeFocused();
      }
      await page.keyboard.type('7');
      await expect(field).toHaveValue('7');
    },
  );

  row(208, 'a cancelled pointer ends a drag cleanly, whether it moves or sizes', async (desk) => {
    const before = await desk.box(await desk.open('我的电脑'));
    const cancel = () =>
      desk.page.evaluate(() => document.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true })));
    const holds = [await grip(desk, '我的电脑'), { x: before.x + before.width - 1, y: before.y + 200 }];
    for (const from of holds) {
      await drag(desk.page, from, { x: 80, y: 30 });
      expect(await desk.box(desk.window('我的电脑'))).not.toEqual(before);
      await cancel();
      expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
      await expect(desk.page.locator(':root')).not.toHaveAttribute('data-dragging');
      await desk.page.mouse.move(700, 400);
      await desk.page.mouse.up();
      expect(await desk.box(desk.window('我的电脑'))).toEqual(before);
    }
  });
});
