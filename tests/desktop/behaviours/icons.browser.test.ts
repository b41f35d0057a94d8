import { behaviours, type Desk, expect } from '../suite.ts';

const selected = (desk: Desk) =>
  desk.page.getByRole('listbox', { name: '桌面' }).getByRole('option', { selected: true }).allInnerTexts();
const focused = (desk: Desk) =>
  desk.page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? null;
  });
const middle = async (desk: Desk, name: string) => {
  const box = await desk.box(desk.icon(name));
  return { x: box.x + box.width / 2, y: box.y + box.height / 3 };
};
const empty = { x: 700, y: 400 };

behaviours('2.2 Desktop and icons', (row) => {
  row(15, 'a click selects, a double click opens', async (desk) => {
    await desk.icon('我的电脑').click();
    await expect(desk.icon('我的电脑')).toHaveAttribute('aria-selected', 'true');
    await expect(desk.page.getByRole('dialog')).toHaveCount(0);
    await desk.icon('我的电脑').dblclick();
    await expect(desk.window('我的电脑')).toBeVisible();
  });

  row(16, 'a click on the empty desktop deselects and takes the focus', async (desk) => {
    await desk.open('我的电脑');
    await desk.page.mouse.click(1200, 300);
    expect(await selected(desk)).toEqual([]);
    await expect(desk.page.getByRole('listbox', { name: '桌面' })).toBeFocused();
    expect(await desk.active()).toBeNull();
  });

  row(17, 'Enter opens every selected icon', async (desk) => {
    await desk.icon('我的电脑').click();
    await desk.icon('控制面板').click({ modifiers: ['Control'] });
    await desk.page.keyboard.press('Enter');
    await expect(desk.window('我的电脑')).toBeVisible();
    await expect(desk.window('控制面板')).toBeVisible();
  });

  row(18, 'Ctrl and a click toggle one, Shift and a click take a range', async (desk) => {
    await desk.icon('我的文档').click();
    await desk.icon('控制面板').click({ modifiers: ['Control'] });
    expect(await selected(desk)).toEqual(['我的文档', '控制面板']);
    await desk.icon('控制面板').click({ modifiers: ['Control'] });
    expect(await selected(desk)).toEqual(['我的文档']);
    await desk.icon('我的文档').click();
    await desk.icon('我的电脑').click({ modifiers: ['Shift'] });
    expect(await selected(desk)).toEqual(['我的文档', '我的电脑']);
  });

  row('19, 20', 'a marquee selects what it touches, live; with Ctrl it toggles', async (desk) => {
    const { mouse, keyboard } = desk.page;
    await mouse.move(400, 30);
    await mouse.down();
    await mouse.move(200, 100, { steps: 3 });
    await mouse.move(40, 160, { steps: 3 });
    await expect(desk.page.locator('.icon-marquee')).toBeVisible();
    expect(await selected(desk)).toEqual(['我的文档', '我的电脑']);
    await mouse.up();
    await expect(desk.page.locator('.icon-marquee')).toHaveCount(0);
    expect(await selected(desk)).toEqual(['我的文档', '我的电脑']);
    await keyboard.down('Control');
    await mouse.move(400, 120);
    await mouse.down();
    await mouse.move(40, 240, { steps: 4 });
    await mouse.up();
    await keyboard.up('Control');
    expect(await selected(desk)).toEqual(['我的文档', '控制面板']);
  });

  row(
    '21, 23',
    'a right click selects what is under it; the default command is first and bold',
    async (desk) => {
      await desk.icon('我的电脑').click({ button: 'right' });
      expect(await selected(desk)).toEqual(['我的电脑']);
      const first = desk.page.getByRole('menu').getByRole('menuitem').first();
      await expect(first).toContainText('打开');
      await expect(first).toHaveCSS('font-weight', '700');
    },
  );

  row(22, 'a right click on several keeps them and acts on all', async (desk) => {
    await desk.icon('我的电脑').click();
    await desk.icon('控制面板').click({ modifiers: ['Control'] });
    await desk.icon('控制面板').click({ button: 'right' });
    expect((await selected(desk)).length).toBe(2);
    await desk.page.getByRole('menuitem', { name: '打开' }).click();
    await expect(desk.window('我的电脑')).toBeVisible();
    await expect(desk.window('控制面板')).toBeVisible();
  });

  row(24, 'the desktop has its menu', async (desk) => {
    await desk.page.mouse.click(empty.x, empty.y, { button: 'right' });
    const lines = await desk.lines();
    expect(lines).toEqual(['排列图标', '刷新', '粘贴', '粘贴快捷方式', '新建', '属性']);
  });

  row(31, 'arrows walk to the nearest icon, Home and End to the first and last', async (desk) => {
    await desk.icon('我的文档').click();
    await desk.page.keyboard.press('ArrowDown');
    expect(await selected(desk)).toEqual(['我的电脑']);
    await desk.page.keyboard.press('ArrowUp');
    expect(await selected(desk)).toEqual(['我的文档']);
    await desk.page.keyboard.press('End');
    expect(await focused(desk)).toBe('网上申报');
    await desk.page.keyboard.press('Home');
    expect(await focused(desk)).toBe('我的文档');
  });

  row(32, 'Ctrl and an arrow move the focus alone; Ctrl+Space toggles', async (desk) => {
    await desk.icon('我的文档').click();
    await desk.page.keyboard.press('Control+ArrowDown');
    expect(await selected(desk)).toEqual(['我的文档']);
    expect(await focused(desk)).toBe('我的电脑');
    await desk.page.keyboard.press('Control+Space');
    expect((await selected(desk)).length).toBe(2);
  });

  row('33, 34', 'typing jumps by name and by pinyin initials; a repeated letter walks on', async (desk) => {
    await desk.icon('我的文档').click();
    await desk.page.keyboard.type('bw');
    expect(await selected(desk)).toEqual(['帮我算税']);
    await desk.page.waitForTimeout(1100);
    await desk.page.keyboard.type('w');
    expect(await selected(desk)).toEqual(['网上申报']);
    await desk.page.keyboard.type('w');
    expect(await selected(desk)).toEqual(['我的文档']);
    await desk.page.keyboard.type('w');
    expect(await selected(desk)).toEqual(['我的电脑']);
  });

  row(
    '35, 38',
    'a dragged icon shows a ghost, snaps to the grid, and stays there over a reload',
    async (desk) => {
      const from = await middle(desk, '控制面板');
      await desk.page.mouse.move(from.x, from.y);
      await desk.page.mouse.down();
      await desk.page.mouse.move(500, 300, { steps: 4 });
      await expect(desk.page.locator('.icon-ghost')).toHaveCSS('opacity', '0.5');
      await desk.page.mouse.up();
      await expect(desk.page.locator('.icon-ghost')).toHaveCount(0);
      const cell = (await desk.box(desk.icon('我的文档'))).width;
      const dropped = await desk.box(desk.icon('控制面板'));
      expect([dropped.x % cell, dropped.y % cell]).toEqual([0, 0]);
      expect(dropped.x).toBeGreaterThan(300);
      await desk.page.reload();
      expect(await desk.box(desk.icon('控制面板'))).toEqual(dropped);
      await desk.page.setViewportSize({ width: 500, height: 400 });
      await expect
        .poll(async () => {
          const box = await desk.box(desk.icon('控制面板'));
          return box.x + box.width <= 500 && box.y + box.height <= 400;
        })
        .toBe(true);
    },
  );

  row(37, 'arranging sorts at once, and the choices show their state', async (desk) => {
    await desk.page.mouse.click(empty.x, empty.y, { button: 'right' });
    await desk.page.getByRole('menuitem', { name: '排列图标' }).click();
    await expect(desk.page.getByRole('menuitemcheckbox', { name: '对齐到网格' })).toHaveAttribute(
      'aria-checked',
      'true',
    );
    await desk.page.getByRole('menuitem', { name: '名称' }).click();
    const first = await desk.box(desk.icon('帮我算税'));
    expect([first.x, first.y]).toEqual([0, 0]);
  });

  row(41, 'Esc during a drag puts things back', async (desk) => {
    const before = await desk.box(desk.icon('我的电脑'));
    const from = await middle(desk, '我的电脑');
    await desk.page.mouse.move(from.x, from.y);
    await desk.page.mouse.down();
    await desk.page.mouse.move(600, 300, { steps: 4 });
    await desk.page.keyboard.press('Escape');
    await expect(desk.page.locator('.icon-ghost')).toHaveCount(0);
    await desk.page.mouse.up();
    expect(await desk.box(desk.icon('我的电脑'))).toEqual(before);
  });

  row(42, 'Ctrl+A selects all', async (desk) => {
    await desk.icon('我的文档').click();
    await desk.page.keyboard.press('Control+a');
    expect((await selected(desk)).length).toBe(await desk.page.getByRole('option').count());
  });

  row(25, 'F2 renames in place with the text chosen; Enter keeps, Esc gives up', async (desk) => {
    await desk.icon('帮我算税').click();
    await desk.page.keyboard.press('F2');
    const field = desk.page.getByRole('textbox', { name: '帮我算税' });
    await expect(field).toBeFocused();
    const chosen = await field.evaluate((input: HTMLInputElement) => [
      input.selectionStart,
      input.selectionEnd,
    ]);
    expect(chosen).toEqual([0, 4]);
    await desk.page.keyboard.type('算税');
    await desk.page.keyboard.press('Escape');
    await expect(desk.icon('帮我算税')).toBeVisible();
    await desk.page.keyboard.press('F2');
    await desk.page.keyboard.type('我的算盘');
    await desk.page.keyboard.press('Enter');
    await expect(desk.icon('我的算盘')).toBeVisible();
    await expect(desk.icon('帮我算税')).toHaveCount(0);
    await desk.page.reload();
    await expect(desk.icon('我的算盘')).toBeVisible();
  });

  row(26, 'a slow second click on the label of a selected icon starts renaming', async (desk) => {
    await desk.icon('帮我算税').click();
    await desk.page.waitForTimeout(700);
    await desk.icon('帮我算税').locator('.desktop-icon-label').click();
    await expect(desk.page.getByRole('textbox', { name: '帮我算税' })).toBeVisible();
  });

  row(27, 'forbidden characters are refused with a word', async (desk) => {
    await desk.icon('帮我算税').click();
    await desk.page.keyboard.press('F2');
    await desk.page.getByRole('textbox').press('/');
    await expect(desk.page.getByRole('alert')).toBeVisible();
    await expect(desk.page.getByRole('textbox')).not.toHaveValue(/\//);
  });

  row(
    '28, 30',
    'Delete asks before the recycle bin; No keeps, Yes puts away, undo brings back',
    async (desk) => {
      const box = desk.page.getByRole('alertdialog');
      await desk.icon('帮我算税').click();
      await desk.page.keyboard.press('Delete');
      await expect(box).toContainText('放入回收站');
      await expect(box.getByRole('button', { name: '是' })).toBeFocused();
      await desk.page.keyboard.press('Escape');
      await expect(box).toHaveCount(0);
      await expect(desk.icon('帮我算税')).toHaveCount(1);
      await desk.icon('帮我算税').click();
      await desk.page.keyboard.press('Delete');
      await expect(box.getByRole('button', { name: '是' })).toBeFocused();
      await desk.page.keyboard.press('Enter');
      await expect(desk.icon('帮我算税')).toHaveCount(0);
      await desk.page.mouse.click(empty.x, empty.y, { button: 'right' });
      await desk.page.getByRole('menuitem', { name: '撤消 删除' }).click();
      await expect(desk.icon('帮我算税')).toHaveCount(1);
    },
  );

  row(29, 'Shift+Delete says that there is no way back, and No is the default', async (desk) => {
    await desk.page.mouse.click(empty.x, empty.y, { button: 'right' });
    await desk.page.getByRole('menuitem', { name: /^新建/ }).click();
    await desk.page.getByRole('menuitem', { name: '文件夹' }).click();
    await desk.page.getByRole('textbox').press('Enter');
    await desk.icon('新建文件夹').click();
    await desk.page.keyboard.press('Shift+Delete');
    const box = desk.page.getByRole('alertdialog');
    await expect(box).toContainText('永久');
    await expect(box.getByRole('button', { name: '否' })).toBeFocused();
  });

  row(
    '39, 45',
    'a document dragged onto a folder goes into it; cut things are pale until pasted',
    async (desk) => {
      for (const [what, name] of [
        ['文件夹', '箱子'],
        ['文本文档', '便条.txt'],
      ] as const) {
        await desk.page.mouse.click(empty.x, empty.y, { button: 'right' });
        await desk.page.getByRole('menuitem', { name: /^新建/ }).click();
        await desk.page.getByRole('menuitem', { name: what }).click();
        await desk.page.getByRole('textbox').fill(name);
        await desk.page.keyboard.press('Enter');
        await expect(desk.icon(name)).toBeVisible();
      }
      await desk.icon('便条').click();
      await desk.page.keyboard.press('Control+x');
      await expect(desk.icon('便条')).toHaveCSS('opacity', '0.5');
      const from = await middle(desk, '便条');
      const to = await middle(desk, '箱子');
      await desk.page.mouse.move(from.x, from.y);
      await desk.page.mouse.down();
      await desk.page.mouse.move(to.x, to.y, { steps: 5 });
      await expect(desk.icon('箱子')).toHaveAttribute('data-aimed');
      await desk.page.mouse.up();
      await expect(desk.icon('便条')).toHaveCount(0);
      await desk.icon('箱子').dblclick();
      await expect(desk.window('箱子')).toContainText('便条');
    },
  );
});
