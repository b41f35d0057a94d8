import { behaviours, expect } from '../suite.ts';
import { chosen, clickEmpty, documents, emptyPoint, item, list, makeNew, setView } from './folder-window.ts';

behaviours('2.9 Things in folder windows', (row) => {
  row(
    '182 (15, 16, 17, 22, 32)',
    'clicks, Enter, the other button and Ctrl with arrows do what they do on the desktop',
    async (desk) => {
      const { page } = desk;
      const { keyboard } = page;
      const window = await documents(desk);
      await item(window, 'a.txt').click();
      expect(await chosen(window)).toEqual(['a.txt']);
      await expect(page.getByRole('dialog')).toHaveCount(1);
      await keyboard.press('Control+ArrowRight');
      expect(await chosen(window)).toEqual(['a.txt']);
      await keyboard.press('Control+Space');
      expect(await chosen(window)).toEqual(['a.txt', 'b.txt']);
      await item(window, 'b.txt').click({ button: 'right' });
      expect(await chosen(window)).toEqual(['a.txt', 'b.txt']);
      await page.keyboard.press('Escape');
      await clickEmpty(desk, window);
      expect(await chosen(window)).toEqual([]);
      await item(window, 'a.txt').click();
      await item(window, 'b.txt').click({ modifiers: ['Control'] });
      await keyboard.press('Enter');
      await expect(desk.window('a.txt - 记事本')).toBeVisible();
      await expect(desk.window('b.txt - 记事本')).toBeVisible();
    },
  );

  row('182 (18)', 'Ctrl toggles one, Shift takes the range', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await item(window, 'c.txt').click({ modifiers: ['Shift'] });
    expect(await chosen(window)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    await item(window, 'b.txt').click({ modifiers: ['Control'] });
    expect(await chosen(window)).toEqual(['a.txt', 'c.txt']);
  });

  row(
    '182 (19, 20)',
    'a marquee chooses what it touches while it is drawn; Esc takes it back',
    async (desk) => {
      const window = await documents(desk);
      const first = await desk.box(item(window, '资料'));
      const [x, y] = await emptyPoint(desk, window);
      await desk.page.mouse.move(x, y);
      await desk.page.mouse.down();
      await desk.page.mouse.move(first.x + 5, first.y + 5, { steps: 4 });
      expect(await chosen(window)).toHaveLength(4);
      await expect(window.locator('.explorer-marquee')).toBeVisible();
      await desk.page.keyboard.press('Escape');
      expect(await chosen(window)).toEqual([]);
      await desk.page.mouse.up();
      await expect(window.locator('.explorer-marquee')).toHaveCount(0);
    },
  );

  row(
    '182 (21, 23)',
    'the other button chooses what is under it; the default command is bold and first',
    async (desk) => {
      const window = await documents(desk);
      await item(window, 'b.txt').click({ button: 'right' });
      expect(await chosen(window)).toEqual(['b.txt']);
      const first = desk.page.getByRole('menu').getByRole('menuitem').first();
      await expect(first).toHaveText(/打开/);
      await expect(first).toHaveCSS('font-weight', '700');
    },
  );

  row('182 (31, 33)', 'arrows and Page keys walk, letters and pinyin initials jump', async (desk) => {
    const window = await documents(desk);
    await list(window).focus();
    await desk.page.keyboard.press('Home');
    expect(await chosen(window)).toEqual(['资料']);
    await desk.page.keyboard.press('ArrowRight');
    expect(await chosen(window)).toEqual(['a.txt']);
    await desk.page.keyboard.press('End');
    expect(await chosen(window)).toEqual(['c.txt']);
    await desk.page.keyboard.type('zl');
    expect(await chosen(window)).toEqual(['资料']);
    await setView(desk, window, /^详细信息/);
    await list(window).focus();
    await desk.page.keyboard.press('PageDown');
    expect(await chosen(window)).toHaveLength(1);
    await expect(window.getByRole('row', { selected: true })).toContainText('c.txt');
    await desk.page.keyboard.press('PageUp');
    await expect(window.getByRole('row', { selected: true })).toContainText('资料');
  });

  row('182 (25)', 'F2 renames in place with the name without its ending chosen', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await desk.page.keyboard.press('F2');
    const field = window.getByRole('textbox', { name: '重命名 a.txt' });
    expect(
      await field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]),
    ).toEqual([0, 1]);
    await desk.page.keyboard.type('说明');
    await desk.page.keyboard.press('Enter');
    await expect(item(window, '说明.txt')).toBeVisible();
    await expect(list(window)).toBeFocused();
  });

  row('182 (26)', 'a slow second click on the name renames', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await desk.page.waitForTimeout(700);
    await item(window, 'a.txt').locator('[data-label]').click();
    await expect(window.getByRole('textbox', { name: '重命名 a.txt' })).toBeFocused();
  });

  row('182 (27)', 'a forbidden character is refused with a balloon', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await desk.page.keyboard.press('F2');
    await desk.page.keyboard.press('/');
    await expect(window.getByRole('alert')).toContainText('名称不能包含');
    await expect(window.getByRole('textbox', { name: '重命名 a.txt' })).toHaveValue('a.txt');
  });

  row(
    '182 (28, 30)',
    'Delete asks with Yes as the default; undo brings it back and says so',
    async (desk) => {
      const window = await documents(desk);
      await item(window, 'a.txt').click();
      await desk.page.keyboard.press('Delete');
      const box = desk.page.getByRole('alertdialog');
      await expect(box).toContainText('确实要把“a.txt”放入回收站吗?');
      await expect(box.getByRole('button', { name: /^是/ })).toBeFocused();
      await desk.page.keyboard.press('Enter');
      await expect(item(window, 'a.txt')).toHaveCount(0);
      await window.getByRole('menuitem', { name: /^编辑/ }).click();
      await desk.page.getByRole('menuitem', { name: /撤消删除/ }).click();
      await expect(item(window, 'a.txt')).toBeVisible();
    },
  );

  row('182 (29)', 'Shift+Delete asks in other words, with No in focus', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await desk.page.keyboard.press('Shift+Delete');
    const box = desk.page.getByRole('alertdialog');
    await expect(box).toContainText('永久删除');
    await expect(box.getByRole('button', { name: /^否/ })).toBeFocused();
  });

  row('182 (43)', 'Alt+Enter shows the properties', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await desk.page.keyboard.press('Alt+Enter');
    await expect(desk.window('a.txt 属性')).toContainText('文本文档');
  });

  row('182 (45)', 'a cut thing is pale; a copy on a clash is named 复件', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await desk.page.keyboard.press('Control+x');
    await expect(item(window, 'a.txt')).toHaveCSS('opacity', '0.5');
    await desk.page.keyboard.press('Control+c');
    await expect(item(window, 'a.txt')).toHaveCSS('opacity', '1');
    await desk.page.keyboard.press('Control+v');
    await expect(item(window, '复件 a.txt')).toBeVisible();
  });

  row(164, 'a click on a head sorts, again reverses, and the head says so', async (desk) => {
    const window = await documents(desk);
    await setView(desk, window, /^详细信息/);
    const head = window.getByRole('columnheader', { name: '名称' });
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(window.locator('.explorer-row .explorer-label')).toHaveText([
      '资料',
      'c.txt',
      'b.txt',
      'a.txt',
    ]);
  });

  row(165, 'dragging between heads sizes a column; a double click fits it to what is in it', async (desk) => {
    const window = await documents(desk);
    await setView(desk, window, /^详细信息/);
    const head = window.getByRole('columnheader', { name: '名称' });
    const before = await desk.box(head);
    const edge = { x: before.x + before.width, y: before.y + before.height / 2 };
    await desk.page.mouse.move(edge.x, edge.y);
    await desk.page.mouse.down();
    await desk.page.mouse.move(edge.x - 60, edge.y, { steps: 3 });
    await desk.page.mouse.up();
    expect((await desk.box(head)).width).toBeCloseTo(before.width - 60, -1);
    await desk.page.mouse.dblclick(edge.x - 60, edge.y);
    const width = async () => (await desk.box(head)).width;
    await expect.poll(width).toBeLessThan(before.width - 70);
    for (const cell of await window.locator('.explorer-items [role=gridcell]:first-child').all())
      expect(await cell.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  row(
    184,
    'a drag between windows moves, with Ctrl copies, with Alt makes a shortcut',
    async (desk) => {
      const { page } = desk;
      const { keyboard } = page;
      const window = await documents(desk);
      // What the pointer said when something was let go.
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(globalThis, { said });
        document.addEventListener(
          'dragend',
          ({ dataTransfer }) => said.push(dataTransfer?.dropEffect ?? ''),
          true,
        );
      });
      const said = () => page.evaluate(() => (Reflect.get(globalThis, 'said') as string[]).splice(0).at(-1));
      await item(window, '资料').click({ modifiers: ['Control'] });
      await keyboard.press('Control+Enter');
      const other = desk.window('资料');
      await expect(other).toBeVisible();
      const caption = await desk.box(other.getByTestId('caption'));
      await page.mouse.move(caption.x + 200, caption.y + 10);
      await page.mouse.down();
      await page.mouse.move(caption.x + 1000, caption.y + 60, { steps: 4 });
      await page.mouse.up();
      const onto = other.locator('.explorer-items');
      await item(window, 'a.txt').dragTo(onto);
      expect(await said()).toBe('move');
      await expect(item(other, 'a.txt')).toBeVisible();
      await expect(item(window, 'a.txt')).toHaveCount(0);
      await keyboard.down('Control');
      await item(window, 'b.txt').dragTo(onto);
      await keyboard.up('Control');
      expect(await said()).toBe('copy');
      await expect(item(other, 'b.txt')).toBeVisible();
      await expect(item(window, 'b.txt')).toBeVisible();
      await keyboard.down('Alt');
      await item(window, 'c.txt').dragTo(onto);
      await keyboard.up('Alt');
      expect(await said()).toBe('link');
      await expect(item(window, 'c.txt')).toBeVisible();
      await item(other, '快捷方式 c.txt').dblclick();
      await expect(desk.window('c.txt - 记事本')).toBeVisible();
    },
    { viewport: { width: 1900, height: 900 } },
  );

  row(185, 'shown in groups, headings with a fading line stand over the things', async (desk) => {
    const window = await documents(desk);
    await window.getByRole('menuitem', { name: /^查看/ }).click();
    await desk.page.getByRole('menuitem', { name: /排列图标/ }).click();
    await desk.page.getByRole('menuitemcheckbox', { name: /按组排列/ }).click();
    const group = window.getByRole('group', { name: 'A' });
    await expect(group.getByRole('option')).toHaveText(['a.txt']);
    const head = group.getByText('A', { exact: true });
    await expect(head).toHaveCSS(
      'background-image',
      /linear-gradient\(90deg, rgb\(112, 191, 255\), rgb\(255, 255, 255\)\)/,
    );
    expect((await desk.box(head)).y).toBeLessThan((await desk.box(item(window, 'a.txt'))).y);
  });

  row('24, 182', 'the other button on the empty part makes a new text, to be named at once', async (desk) => {
    const window = await desk.open('我的文档');
    await makeNew(desk, window, /^文本文档/, '记下.txt');
    await item(window, '记下.txt').dblclick();
    await expect(desk.window('记下.txt - 记事本')).toBeVisible();
  });
});
