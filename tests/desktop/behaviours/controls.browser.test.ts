import type { Locator } from '@playwright/test';
import { behaviours, type Desk, expect } from '../suite.ts';

/** An input method at work in whatever has the focus: its signs are not yet part of the text, and it takes all keys. */
async function inputMethod(desk: Desk) {
  const session = await desk.page.context().newCDPSession(desk.page);
  return {
    compose: (signs: string) =>
      session.send('Input.imeSetComposition', {
        text: signs,
        selectionStart: signs.length,
        selectionEnd: signs.length,
      }),
    /** A key without the sign it would have typed. */
    take: async (key: string, modifiers = 0) => {
      const stroke = { key, code: /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key, modifiers };
      await session.send('Input.dispatchKeyEvent', { ...stroke, type: 'rawKeyDown' });
      await session.send('Input.dispatchKeyEvent', { ...stroke, type: 'keyUp' });
    },
  };
}

const alt = 1;
const control = 2;

/** A key an input method has taken, where nothing is being written. */
const taken = (where: Locator, key: string, withAlt = false) =>
  where.evaluate(
    (element, [name, held]) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: name,
          code: `Key${name.toUpperCase()}`,
          altKey: held,
          isComposing: true,
          bubbles: true,
          cancelable: true,
        }),
      ),
    [key, withAlt] as const,
  );

behaviours('2.8 Controls', (row) => {
  row(
    160,
    'what an input method is given means nothing to the desktop, its menus, boxes and apps',
    async (desk) => {
      const { page } = desk;
      const { keyboard } = page;
      const { compose, take } = await inputMethod(desk);
      await desk.icon('帮我算税').click();
      await keyboard.press('F2');
      const name = page.getByRole('textbox', { name: '帮我算税' });
      await expect(name).toBeFocused();
      await compose('suan');
      await take('Enter');
      await compose('suans');
      await take('Escape');
      await expect(name).toHaveValue('suans');
      await keyboard.insertText('算算');
      await keyboard.press('Enter');
      const desktop = page.getByRole('listbox', { name: '桌面' });
      await expect(desk.icon('算算')).toHaveAttribute('aria-selected', 'true');

      await taken(desktop, 'w');
      await taken(desktop, 'Enter');
      await taken(desktop, 'Delete');
      await expect(desk.icon('算算')).toHaveAttribute('aria-selected', 'true');
      await expect(page.getByRole('dialog')).toHaveCount(0);

      await page.mouse.click(800, 450, { button: 'right' });
      const menu = page.locator('.ui-menu');
      await menu.waitFor();
      for (const key of ['e', 'Escape', 'Enter', 'ArrowDown']) await taken(menu, key);
      await expect(menu).toHaveCount(1);
      await keyboard.press('Escape');

      await keyboard.press('Meta+r');
      const run = desk.window('运行');
      const field = run.getByRole('combobox');
      await expect(field).toBeFocused();
      await compose('jishiben');
      await take('Enter');
      await compose('jishi');
      await take('Escape');
      await expect(field).toHaveValue('jishi');
      await keyboard.insertText('记事本');
      await keyboard.press('Enter');
      const pad = desk.window('记事本');
      const text = pad.getByRole('textbox', { name: '文本' });
      await expect(run).toHaveCount(0);
      await text.click();
      await compose('wo');
      await take('f', alt);
      for (const key of ['o', 'Escape']) await take(key, control);
      for (const key of ['F10', 'F1']) await take(key);
      await expect(page.getByRole('menu')).toHaveCount(0);
      await expect(page.getByRole('dialog')).toHaveCount(1);
      await keyboard.insertText('我');
      await expect(text).toHaveValue('我');
      await desk.button('记事本', '关闭').first().click();
      const box = page.getByRole('alertdialog');
      await expect(box).toBeVisible();
      for (const key of ['n', 'Escape', 'Enter']) await taken(box.getByRole('button', { name: '是' }), key);
      await taken(box.getByRole('button', { name: '是' }), 'n', true);
      await expect(box).toBeVisible();
      await box.getByRole('button', { name: '否' }).click();

      await desk.icon('算算').dblclick();
      const search = desk.app('帮我算税').getByRole('searchbox');
      await search.click();
      await compose('geshui');
      for (const key of ['Enter', 'ArrowDown', 'F1']) await take(key);
      await expect(search).toBeFocused();
      await expect(search).toHaveValue('geshui');
      await take('Escape', control);
      await expect(page.getByRole('dialog')).toHaveCount(1);
      await expect(desk.startMenu).toHaveCount(0);
    },
  );

  row(
    '165, 166',
    'a double click between heads fits a column; heads dragged or moved by their menu change places',
    async (desk) => {
      const { page } = desk;
      await desk.open('我的电脑');
      const window = desk.window('我的电脑');
      await page.keyboard.press('Alt+v');
      await page.getByRole('menuitemradio', { name: '详细信息' }).click();
      const heads = (names: string[]) => expect(window.getByRole('columnheader')).toHaveText(names);
      const head = (name: string) => window.getByRole('columnheader', { name });
      await heads(['名称', '大小', '类型', '修改日期']);

      const name = await desk.box(head('名称'));
      await page.mouse.dblclick(name.x + name.width, name.y + name.height / 2);
      const fitted = await desk.box(head('名称'));
      expect(fitted.width).toBeLessThan(name.width);
      const longest = await window
        .locator('.explorer-label')
        .evaluateAll((labels) => labels.every((label) => label.scrollWidth <= label.clientWidth));
      expect(longest).toBe(true);

      const type = await desk.box(head('类型'));
      await page.mouse.move(type.x + type.width / 2, type.y + type.height / 2);
      await page.mouse.down();
      await page.mouse.move(fitted.x + 5, fitted.y + 8, { steps: 4 });
      await page.mouse.up();
      await heads(['类型', '名称', '大小', '修改日期']);
      await expect(head('类型')).not.toHaveAttribute('aria-sort', /./);
      const firstCell = await window.getByRole('row').nth(1).getByRole('gridcell').first().textContent();
      expect(firstCell).toBe('系统文件夹');
      await head('类型').click({ button: 'right' });
      await page.getByRole('menuitem', { name: '右移' }).click();
      await heads(['名称', '类型', '大小', '修改日期']);
      await page.keyboard.press('Alt+v');
      await page.getByRole('menuitem', { name: /^列\(/ }).click();
      await page.getByRole('menuitem', { name: '修改日期' }).click();
      await page.getByRole('menuitem', { name: '左移' }).click();
      await heads(['名称', '类型', '修改日期', '大小']);
    },
  );

  row(
    '173, 174',
    'the status bar explains the line that is hot, then tells what is chosen; its grip sizes; the splitter moves',
    async (desk) => {
      const { page } = desk;
      await desk.open('我的文档');
      const window = desk.window('我的文档');
      const status = window.getByRole('status');
      await expect(status).toContainText('0 个对象');
      await page.keyboard.press('Alt+v');
      await expect(status).toHaveText('显示或隐藏地址栏。');
      await page.getByRole('menuitemcheckbox', { name: '状态栏' }).hover();
      await expect(status).toHaveText('显示或隐藏状态栏。');
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('menuitem', { name: '全部选定' }).hover();
      await expect(status).toHaveText('选定窗口中的所有项目。');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(status).toContainText('0 个对象');

      const before = await desk.box(window);
      const grip = await desk.box(window.locator('.ui-status-grip'));
      await page.mouse.move(grip.x + 4, grip.y + 4);
      await page.mouse.down();
      await page.mouse.move(grip.x - 56, grip.y - 36, { steps: 4 });
      await page.mouse.up();
      const after = await desk.box(window);
      expect([before.width - after.width, before.height - after.height]).toEqual([60, 40]);

      await window.getByRole('button', { name: '文件夹', exact: true }).click();
      const splitter = window.getByRole('separator', { name: '窗格宽度' });
      const width = async () => Number(await splitter.getAttribute('aria-valuenow'));
      const tree = window.getByRole('tree').locator('..');
      const [start, drawn] = [await width(), (await desk.box(tree)).width];
      const line = await desk.box(splitter);
      await page.mouse.move(line.x + line.width / 2, line.y + 40);
      await page.mouse.down();
      await page.mouse.move(line.x + line.width / 2 + 50, line.y + 40, { steps: 4 });
      expect((await desk.box(tree)).width).toBeCloseTo(drawn + 50, -1);
      await page.mouse.up();
      const moved = await width();
      expect(moved).toBeGreaterThan(start);
      await splitter.focus();
      await page.keyboard.press('ArrowLeft');
      expect(await width()).toBe(moved - 10);
      await page.keyboard.press('Home');
      expect(await splitter.getAttribute('aria-valuemin')).toBe(String(await width()));
    },
  );
});
