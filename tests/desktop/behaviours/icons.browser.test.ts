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
/** Makes something by the menu of the empty desktop and names it. */
async function make(desk: Desk, what: '文件夹' | '文本文档', name: string): Promise<void> {
  await desk.page.mouse.click(empty.x, empty.y, { button: 'right' });
  await desk.page.getByRole('menuitem', { name: /^新建/ }).click();
  await desk.page.getByRole('menuitem', { name: what }).click();
  await desk.page.getByRole('textbox').fill(name);
  await desk.page.keyboard.press('Enter');
  await expect(desk.icon(name)).toBeVisible();
}
/** Takes hold of an icon and carries it to a point, without letting it go. */
async function carry(
  desk: Desk,
  name: string,
  to: { x: number; y: number },
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const from = await middle(desk, name);
  await desk.page.mouse.move(from.x, from.y);
  await desk.page.mouse.down({ button });
  await desk.page.mouse.move(to.x, to.y, { steps: 5 });
}
const ghost = (desk: Desk) => desk.page.locator('.icon-ghost');
const marquee = (desk: Desk) => desk.page.locator('.icon-marquee');
/** Chooses a line of the cascade 排列图标. */
async function arrange(desk: Desk, name: string): Promise<void> {
  await desk.page.mouse.click(empty.x, empty.y, { button: 'right' });
  await desk.page.getByRole('menuitem', { name: '排列图标' }).click();
  await desk.page
    .getByRole('menuitem', { name })
    .or(desk.page.getByRole('menuitemcheckbox', { name }))
    .click();
}

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
    'a dragged icon shows a ghost, snaps to the grid, stays there over a reload, and is never off the screen',
    async (desk) => {
      const before = await desk.box(desk.icon('控制面板'));
      const from = await middle(desk, '控制面板');
      await carry(desk, '控制面板', { x: 500, y: 300 });
      await expect(ghost(desk)).toHaveCSS('opacity', '0.5');
      const carried = await desk.box(ghost(desk).getByText('控制面板'));
      const label = await desk.box(desk.icon('控制面板').getByText('控制面板'));
      expect(carried.x - label.x).toBeCloseTo(500 - from.x, 0);
      expect(carried.y - label.y).toBeCloseTo(300 - from.y, 0);
      expect(await desk.box(desk.icon('控制面板'))).toEqual(before);
      await desk.page.mouse.up();
      await expect(ghost(desk)).toHaveCount(0);
      const cell = before.width;
      const dropped = await desk.box(desk.icon('控制面板'));
      expect([dropped.x % cell, dropped.y % cell]).toEqual([0, 0]);
      expect(Math.abs(dropped.x + cell / 2 - 500)).toBeLessThanOrEqual(cell / 2 + 1);
      await desk.page.reload();
      expect(await desk.box(desk.icon('控制面板'))).toEqual(dropped);
      await desk.page.setViewportSize({ width: 500, height: 400 });
      for (const name of await desk.page.getByRole('option').allInnerTexts()) {
        await expect
          .poll(async () => {
            const { x, y, width, height } = await desk.box(desk.icon(name));
            return x >= 0 && y >= 0 && x + width <= 500 && y + height <= 400;
          })
          .toBe(true);
      }
      await desk.page.setViewportSize({ width: 1366, height: 768 });
      await expect.poll(() => desk.box(desk.icon('控制面板'))).toEqual(dropped);
    },
  );

  row(
    '36, 37',
    'arranging sorts at once and shows its state; auto-arranged icons stay in line, where they are let go',
    async (desk) => {
      await arrange(desk, '名称');
      const at = async (name: string) => {
        const { x, y, width } = await desk.box(desk.icon(name));
        return [x / width, y / width];
      };
      const order = ['帮我算税', '回收站', '控制面板', '网上申报', '我的电脑', '我的文档'];
      for (const [turn, name] of order.entries())
        expect([name, ...(await at(name))]).toEqual([name, 0, turn]);
      await arrange(desk, '自动排列');
      await carry(desk, '帮我算税', { x: 900, y: 200 });
      await desk.page.mouse.up();
      expect(await at('帮我算税')).toEqual([0, 5]);
      expect(await at('回收站')).toEqual([0, 0]);
      const second = await middle(desk, '控制面板');
      await carry(desk, '帮我算税', { x: second.x, y: second.y - 20 });
      await desk.page.mouse.up();
      expect(await at('帮我算税')).toEqual([0, 1]);
      expect(await at('控制面板')).toEqual([0, 2]);
      await desk.page.mouse.click(empty.x, empty.y, { button: 'right' });
      await desk.page.getByRole('menuitem', { name: '排列图标' }).click();
      for (const name of ['自动排列', '对齐到网格'])
        await expect(desk.page.getByRole('menuitemcheckbox', { name })).toHaveAttribute(
          'aria-checked',
          'true',
        );
      await desk.page.getByRole('menuitemcheckbox', { name: '自动排列' }).click();
      expect(await at('帮我算税')).toEqual([0, 1]);
      await carry(desk, '帮我算税', { x: 900, y: 200 });
      await desk.page.mouse.up();
      expect((await at('帮我算税'))[0]).toBeGreaterThan(5);
    },
  );

  row(40, 'dragging with the other button asks: move, copy or nothing', async (desk) => {
    await make(desk, '文本文档', '便条.txt');
    const before = await desk.box(desk.icon('便条'));
    const choose = async (name: string, to: { x: number; y: number }) => {
      await carry(desk, '便条', to, 'right');
      await expect(ghost(desk)).toBeVisible();
      await desk.page.mouse.up({ button: 'right' });
      await expect(desk.page.getByRole('menuitem', { name: '移动到当前位置' })).toHaveCSS(
        'font-weight',
        '700',
      );
      await desk.page.getByRole('menuitem', { name }).click();
    };
    await choose('取消', { x: 500, y: 300 });
    expect(await desk.box(desk.icon('便条'))).toEqual(before);
    await choose('复制到当前位置', { x: 500, y: 300 });
    await expect(desk.icon('复件 便条')).toBeVisible();
    expect(Math.abs((await desk.box(desk.icon('复件 便条'))).x - 455)).toBeLessThanOrEqual(50);
    await desk.icon('复件 便条').click();
    await desk.page.keyboard.press('Delete');
    await desk.page.keyboard.press('Enter');
    await expect(desk.icon('复件 便条')).toHaveCount(0);
    await choose('移动到当前位置', { x: 700, y: 500 });
    expect((await desk.box(desk.icon('便条'))).x).toBeGreaterThan(600);
  });

  row(
    '41, 208',
    'Esc, or a cancelled pointer, puts things back in every state of a press, and the release does nothing',
    async (desk) => {
      const { page } = desk;
      const from = await middle(desk, '我的电脑');
      const before = await desk.box(desk.icon('我的电脑'));
      const bin = await middle(desk, '回收站');
      const ends = {
        escape: () => page.keyboard.press('Escape'),
        cancel: () =>
          page.evaluate(() =>
            document.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerId: 1 })),
          ),
      };
      const states = {
        pressed: from,
        dragging: { x: 600, y: 300 },
        'over a target': bin,
      };
      for (const end of [ends.escape, ends.cancel]) {
        for (const [state, to] of Object.entries(states)) {
          await page.mouse.click(empty.x, empty.y);
          await carry(desk, '我的电脑', to);
          await end();
          await expect(ghost(desk), state).toHaveCount(0);
          await expect(page.locator('[data-aimed]'), state).toHaveCount(0);
          await expect(page.locator(':root')).not.toHaveAttribute('data-dragging');
          await page.mouse.move(700, 350);
          await page.mouse.up();
          expect(await desk.box(desk.icon('我的电脑')), state).toEqual(before);
          expect(await selected(desk), state).toEqual([]);
        }
        await desk.icon('控制面板').click();
        await page.mouse.move(400, 30);
        await page.mouse.down();
        await page.mouse.move(40, 160, { steps: 4 });
        await expect(marquee(desk)).toBeVisible();
        await end();
        await expect(marquee(desk)).toHaveCount(0);
        await page.mouse.up();
        expect(await selected(desk)).toEqual(['控制面板']);
      }
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  );

  row(
    '42, 43',
    'Ctrl+A selects all, F5 blinks without loading the page again, Alt+Enter shows what a thing is',
    async (desk) => {
      await desk.icon('我的文档').click();
      await desk.page.keyboard.press('Control+a');
      expect((await selected(desk)).length).toBe(await desk.page.getByRole('option').count());
      await desk.page.evaluate(() => {
        const blinks: string[] = [];
        Object.assign(globalThis, { blinks });
        const { animate } = Element.prototype;
        Element.prototype.animate = function (...how) {
          blinks.push(this.role ?? '');
          return animate.apply(this, how);
        };
      });
      await desk.page.keyboard.press('F5');
      expect(await desk.page.evaluate(() => Reflect.get(globalThis, 'blinks'))).toEqual(['listbox']);
      await desk.icon('帮我算税').click();
      await desk.page.keyboard.press('Alt+Enter');
      await expect(desk.window('帮我算税 属性')).toContainText('程序');
    },
  );

  row(44, 'resting on an icon tells its type, size and date; any key sends the tip away', async (desk) => {
    await make(desk, '文本文档', '便条.txt');
    const tip = desk.page.getByRole('tooltip');
    await desk.icon('便条').hover();
    await expect(tip).toContainText('类型：文本文档');
    await expect(tip).toContainText(/大小：\d+ KB/);
    await expect(tip).toContainText(/修改日期：\d{4}/);
    await desk.page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
    await desk.icon('帮我算税').hover();
    await expect(tip).toContainText('类型：应用程序');
    await desk.page.mouse.move(empty.x, empty.y);
    await expect(tip).toHaveCount(0);
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

  row(26, 'a slow second click on the label starts renaming; two quick ones open', async (desk) => {
    const label = desk.icon('我的电脑').locator('.desktop-icon-label');
    const field = desk.page.getByRole('textbox', { name: '我的电脑' });
    await label.click();
    await desk.page.waitForTimeout(700);
    await label.click();
    await expect(field).toBeVisible();
    await desk.page.keyboard.press('Escape');
    await label.dblclick();
    await expect(desk.window('我的电脑')).toBeVisible();
    await desk.page.waitForTimeout(800);
    await expect(field).toHaveCount(0);
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
      // Still chosen; a second click so soon after the first would be a double click.
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
    'documents dragged onto a folder, its window or the bin go there; cut things are pale until pasted',
    async (desk) => {
      await make(desk, '文件夹', '箱子');
      await make(desk, '文本文档', '便条.txt');
      await desk.icon('便条').click();
      await desk.page.keyboard.press('Control+x');
      await expect(desk.icon('便条')).toHaveCSS('opacity', '0.5');
      await desk.page.keyboard.press('Control+v');
      await expect(desk.icon('便条')).toHaveCSS('opacity', '1');
      await desk.page.keyboard.press('Control+c');
      await desk.page.keyboard.press('Control+v');
      await expect(desk.icon('复件 便条')).toBeVisible();
      await carry(desk, '复件 便条', await middle(desk, '箱子'));
      const lit = () =>
        desk
          .icon('箱子')
          .locator('img')
          .evaluate((img) => getComputedStyle(img).filter);
      await expect.poll(lit).not.toBe('none');
      await desk.page.mouse.up();
      await expect(desk.icon('复件 便条')).toHaveCount(0);
      await desk.icon('箱子').dblclick();
      const folder = desk.window('箱子').locator('.explorer-items');
      await expect(folder).toContainText('复件 便条');
      const inside = await desk.box(folder);
      await carry(desk, '便条.txt', { x: inside.x + inside.width - 40, y: inside.y + inside.height - 40 });
      await desk.page.mouse.up();
      await expect(folder.getByRole('option')).toHaveCount(2);
      await expect(desk.icon('便条.txt')).toHaveCount(0);
      await folder.getByRole('option', { name: /^便条/ }).dragTo(desk.icon('回收站'));
      await expect(desk.page.getByRole('alertdialog')).toContainText('“便条.txt”放入回收站');
      await desk.page.keyboard.press('Enter');
      await expect(folder.getByRole('option')).toHaveCount(1);
    },
  );
});
