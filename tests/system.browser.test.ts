/** The rows of the behaviour list that belong to the trusted windows. */
import type { Locator } from '@playwright/test';
import { behaviours, type Desk, expect } from './desktop/suite.ts';

const list = (window: Locator) => window.getByRole('listbox').or(window.getByRole('grid')).first();
const item = (window: Locator, name: string | RegExp) =>
  window
    .locator('.explorer-items')
    .getByRole('option', { name })
    .or(window.getByRole('row', { name }))
    .first();
const chosen = (window: Locator) => window.locator('.explorer-item[aria-selected="true"]').allInnerTexts();
const toolbar = (window: Locator, name: string) =>
  window.getByRole('toolbar', { name: '标准按钮' }).getByRole('button', { name });
const pane = (window: Locator) => window.getByRole('navigation', { name: '任务窗格' });
const task = (window: Locator, name: string) => pane(window).getByRole('button', { name });

/** My Documents with a folder and three texts. */
async function documents(desk: Desk): Promise<Locator> {
  const window = await desk.open('我的文档');
  const chooser = desk.page.waitForEvent('filechooser');
  await task(window, '从本机导入文件').click();
  const buffer = Buffer.from('你好');
  await (await chooser).setFiles(
    ['c.txt', 'b.txt', 'a.txt'].map((name) => ({ name, mimeType: 'text/plain', buffer })),
  );
  await expect(window.locator('.explorer-item')).toHaveCount(3);
  await clickEmpty(desk, window);
  await makeNew(desk, window, /^文件夹/, '资料');
  await clickEmpty(desk, window);
  return window;
}

/** Makes a folder or a text by the other button on the empty part, and names it. */
async function makeNew(desk: Desk, window: Locator, kind: RegExp, name: string): Promise<void> {
  await desk.page.mouse.click(...(await emptyPoint(desk, window)), { button: 'right' });
  await desk.page.getByRole('menuitem', { name: /^新建/ }).click();
  await desk.page.getByRole('menuitem', { name: kind }).click();
  const field = window.getByRole('textbox', { name: /^重命名/ });
  await field.fill(name);
  await field.press('Enter');
  await item(window, name).waitFor();
}

async function emptyPoint(desk: Desk, window: Locator): Promise<[number, number]> {
  const box = await desk.box(window.locator('.explorer-items'));
  return [box.x + box.width - 30, box.y + box.height - 20];
}

async function clickEmpty(desk: Desk, window: Locator): Promise<void> {
  await desk.page.mouse.click(...(await emptyPoint(desk, window)));
}

async function setView(desk: Desk, window: Locator, name: RegExp): Promise<void> {
  await toolbar(window, '视图').click();
  await desk.page.getByRole('menuitemradio', { name }).click();
}

behaviours('2.9 Folder windows', (row) => {
  row(176, 'menu bar, toolbar, address bar, task pane and status bar', async (desk) => {
    const window = await desk.open('我的文档');
    await expect(window.getByRole('menubar').getByRole('menuitem')).toHaveText([
      '文件(F)',
      '编辑(E)',
      '查看(V)',
      '收藏(A)',
      '工具(T)',
      '帮助(H)',
    ]);
    for (const name of ['后退', '前进', '向上', '搜索', '文件夹', '视图']) {
      await expect(toolbar(window, name)).toBeVisible();
    }
    await expect(window.getByRole('combobox', { name: '地址' })).toHaveValue('我的文档');
    await expect(pane(window)).toBeVisible();
    await expect(window.getByText('0 个对象')).toBeVisible();
  });

  row(177, 'a folder opens in the same window; back, forward, up and their keys work', async (desk) => {
    const window = await documents(desk);
    await item(window, '资料').dblclick();
    const inside = desk.window('资料');
    await expect(inside).toBeVisible();
    await expect(desk.page.getByRole('dialog')).toHaveCount(1);
    await toolbar(inside, '后退').click();
    await expect(desk.window('我的文档')).toBeVisible();
    await desk.page.keyboard.press('Alt+ArrowRight');
    await expect(inside).toBeVisible();
    await expect(list(inside)).toBeFocused();
    await desk.page.keyboard.press('Backspace');
    await expect(desk.window('我的文档')).toBeVisible();
    await toolbar(desk.window('我的文档'), '向上').click();
    await expect(desk.window('桌面')).toBeVisible();
    await desk.page.keyboard.press('Alt+ArrowLeft');
    await expect(desk.window('我的文档')).toBeVisible();
  });

  row(178, 'five views, kept for the folder', async (desk) => {
    const window = await documents(desk);
    for (const [name, view] of [
      ['缩略图', 'thumbnails'],
      ['平铺', 'tiles'],
      ['列表', 'list'],
      ['图标', 'icons'],
    ] as const) {
      await setView(desk, window, new RegExp(`^${name}`));
      await expect(window.getByRole('listbox', { name: '我的文档' })).toHaveAttribute('data-view', view);
    }
    await setView(desk, window, /^详细信息/);
    await expect(window.getByRole('grid', { name: '我的文档' })).toBeVisible();
    await desk.button('我的文档', '关闭').first().click();
    const again = await desk.open('我的文档');
    await expect(again.getByRole('grid', { name: '我的文档' })).toBeVisible();
    await toolbar(again, '视图').click();
    await expect(desk.page.getByRole('menuitemradio', { name: /^详细信息/ })).toHaveAttribute(
      'aria-checked',
      'true',
    );
  });

  row(179, 'the task pane offers what fits what is chosen', async (desk) => {
    const window = await documents(desk);
    await expect(task(window, '创建一个新文件夹')).toBeVisible();
    await item(window, 'a.txt').click();
    await expect(task(window, '重命名这个文件')).toBeVisible();
    await expect(task(window, '创建一个新文件夹')).toHaveCount(0);
    await item(window, '资料').click({ modifiers: ['Control'] });
    await expect(task(window, '移动所选项目')).toBeVisible();
  });

  row(180, 'the details group tells name, kind and size, or how many are chosen', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await expect(pane(window).getByText('文本文档')).toBeVisible();
    await expect(pane(window).getByText(/修改日期/)).toBeVisible();
    await desk.page.keyboard.press('Control+a');
    await expect(pane(window).getByText('已选定 4 个项目')).toBeVisible();
  });

  row(181, 'the folders button changes the pane for the tree', async (desk) => {
    const window = await documents(desk);
    await toolbar(window, '文件夹').click();
    await expect(window.getByRole('tree')).toBeVisible();
    await expect(pane(window)).toHaveCount(0);
    await window.getByRole('treeitem', { name: '资料' }).click();
    await expect(desk.window('资料')).toBeVisible();
  });

  row(163, 'the tree opens and closes by keys, and letters jump', async (desk) => {
    const window = await documents(desk);
    await toolbar(window, '文件夹').click();
    const documentsNode = window.getByRole('treeitem', { name: '我的文档' });
    await documentsNode.focus();
    await expect(documentsNode).toHaveAttribute('aria-expanded', 'true');
    await desk.page.keyboard.press('ArrowLeft');
    await expect(documentsNode).toHaveAttribute('aria-expanded', 'false');
    await desk.page.keyboard.press('ArrowRight');
    await expect(documentsNode).toHaveAttribute('aria-expanded', 'true');
    await desk.page.keyboard.press('ArrowRight');
    await expect(desk.window('资料')).toBeVisible();
  });

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

  row('182 (31, 33)', 'arrows walk, letters and pinyin initials jump', async (desk) => {
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

  row(165, 'dragging between heads sizes a column; a double click fits it', async (desk) => {
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
    const fits = await desk.box(head);
    expect(fits.width).not.toBeCloseTo(before.width - 60, -1);
    const whole = await window
      .locator('.explorer-label')
      .evaluateAll((labels) => labels.every((label) => label.scrollWidth <= label.clientWidth));
    expect(whole).toBe(true);
  });

  row(183, 'F4 goes to the address; a path or a name typed there is opened', async (desk) => {
    const window = await documents(desk);
    await list(window).focus();
    await desk.page.keyboard.press('F4');
    const address = window.getByRole('combobox', { name: '地址' });
    await expect(address).toBeFocused();
    await address.fill(String.raw`我的文档\资料`);
    await address.press('Enter');
    await expect(desk.window('资料')).toBeVisible();
    await desk.page.keyboard.press('Alt+d');
    await desk.page.keyboard.press('F4');
    await desk.page.getByRole('menuitem', { name: '回收站' }).click();
    await expect(desk.window('回收站')).toBeVisible();
  });

  row(184, 'a drag onto a folder moves, with Ctrl it copies', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').dragTo(item(window, '资料'));
    await expect(item(window, 'a.txt')).toHaveCount(0);
    await desk.page.keyboard.down('Control');
    await item(window, 'b.txt').dragTo(item(window, '资料'));
    await desk.page.keyboard.up('Control');
    await expect(item(window, 'b.txt')).toBeVisible();
    await item(window, '资料').dblclick();
    const inside = desk.window('资料');
    await expect(item(inside, 'a.txt')).toBeVisible();
    await expect(item(inside, 'b.txt')).toBeVisible();
  });

  row(185, 'shown in groups, headings stand over the things', async (desk) => {
    const window = await documents(desk);
    await window.getByRole('menuitem', { name: /^查看/ }).click();
    await desk.page.getByRole('menuitem', { name: /排列图标/ }).click();
    await desk.page.getByRole('menuitemcheckbox', { name: /按组排列/ }).click();
    await expect(window.getByRole('group', { name: 'A' })).toBeVisible();
    await expect(window.getByRole('group', { name: 'A' }).getByRole('option')).toHaveText(['a.txt']);
  });

  row(186, 'F3 opens the search pane, and what is found is listed', async (desk) => {
    const window = await documents(desk);
    await list(window).focus();
    await desk.page.keyboard.press('F3');
    await window.getByLabel('全部或部分文件名').fill('b*');
    await desk.page.keyboard.press('Enter');
    await expect(window.getByText('搜索完毕，找到 1 个。')).toBeVisible();
    expect(await window.locator('.explorer-items [data-label]').allInnerTexts()).toEqual(['b.txt']);
  });

  row(187, 'the bin restores, asks before it is emptied, and shows whether it is full', async (desk) => {
    const window = await documents(desk);
    await item(window, 'a.txt').click();
    await item(window, 'b.txt').click({ modifiers: ['Control'] });
    await desk.page.keyboard.press('Delete');
    await desk.page.keyboard.press('Enter');
    await expect(item(window, 'a.txt')).toHaveCount(0);
    await desk.button('我的文档', '关闭').first().click();
    const bin = await desk.open('回收站');
    await item(bin, 'a.txt').click();
    await task(bin, '还原此项目').click();
    await expect(item(bin, 'a.txt')).toHaveCount(0);
    await task(bin, '清空回收站').click();
    const box = desk.page.getByRole('alertdialog');
    await expect(box).toContainText('永久删除“b.txt”');
    await box.getByRole('button', { name: /^是/ }).click();
    await expect(item(bin, 'b.txt')).toHaveCount(0);
  });

  row(188, 'an empty folder is an empty white area, and the task pane is still of use', async (desk) => {
    const window = await desk.open('我的文档');
    await expect(window.locator('.explorer-item')).toHaveCount(0);
    await expect(window.locator('.explorer-items')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(task(window, '创建一个新文件夹')).toBeVisible();
  });

  row('24, 182', 'the other button on the empty part makes a new text, to be named at once', async (desk) => {
    const window = await desk.open('我的文档');
    await makeNew(desk, window, /^文本文档/, '记下.txt');
    await item(window, '记下.txt').dblclick();
    await expect(desk.window('记下.txt - 记事本')).toBeVisible();
  });

  row('import', 'files of the real disk come in by choosing, and go out by download', async (desk) => {
    const window = await desk.open('我的文档');
    const chooser = desk.page.waitForEvent('filechooser');
    await task(window, '从本机导入文件').click();
    await (await chooser).setFiles({ name: '进来.txt', mimeType: 'text/plain', buffer: Buffer.from('你好') });
    await item(window, '进来.txt').click();
    const download = desk.page.waitForEvent('download');
    await task(window, '保存到本机').click();
    expect((await download).suggestedFilename()).toBe('进来.txt');
  });

  row(
    'viewer',
    'a PDF is drawn by the page itself, its text can be read, and a broken one is said to be',
    async (desk) => {
      const window = await desk.open('我的文档');
      const chooser = desk.page.waitForEvent('filechooser');
      await task(window, '从本机导入文件').click();
      await (await chooser).setFiles([
        { name: '税.pdf', mimeType: 'application/pdf', buffer: chinesePdf() },
        { name: '坏.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') },
      ]);
      await item(window, '税.pdf').dblclick();
      const viewer = desk.window('税.pdf - 查看器');
      await expect(viewer.getByRole('region', { name: '第 1 页' })).toContainText('税');
      const inked = () =>
        viewer.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          return pixels.some((value, index) => index % 4 === 0 && value < 100);
        });
      await expect.poll(inked).toBe(true);
      await viewer.getByRole('button', { name: '关闭' }).click();
      await item(window, '坏.pdf').dblclick();
      await expect(desk.window('坏.pdf - 查看器')).toContainText('无法打开这个 PDF');
    },
  );

  row(171, 'a group of the task pane folds on a click of its head and stays folded', async (desk) => {
    const window = await desk.open('我的文档');
    const head = pane(window).getByRole('button', { name: '其它位置' });
    await expect(head).toHaveAttribute('aria-expanded', 'true');
    await head.click();
    await expect(head).toHaveAttribute('aria-expanded', 'false');
    await desk.button('我的文档', '关闭').first().click();
    const again = await desk.open('我的文档');
    await expect(pane(again).getByRole('button', { name: '其它位置' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });
});

/** A PDF of one page that says 税 in a font it does not bring along. */
function chinesePdf(): Buffer {
  const text = 'BT /F1 48 Tf 60 700 Td <7A0E> Tj ET';
  const system = '<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo ${system}/FontDescriptor 7 0 R>>`,
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Opens a program by 运行. */
async function run(desk: Desk, name: string): Promise<Locator> {
  await desk.start.click();
  await desk.startMenu.getByRole('menuitem', { name: /^运行/ }).click();
  const window = desk.window('运行');
  await window.getByRole('combobox').fill(name);
  await desk.page.keyboard.press('Enter');
  const opened = desk.window(name);
  await expect(opened).toBeVisible();
  return opened;
}

behaviours('2.14 Settings and tools', (row) => {
  row(88, 'a property sheet: 应用 sleeps until something was changed', async (desk) => {
    const sheet = await run(desk, '显示 属性');
    await expect(sheet.getByRole('button', { name: /应用/ })).toBeDisabled();
    await sheet.getByRole('tab', { name: '外观' }).click();
    await sheet.getByRole('radio', { name: '大字体', exact: true }).check();
    await expect(sheet.getByRole('button', { name: /应用/ })).toBeEnabled();
  });

  row(89, 'Ctrl+Page Down turns the card from anywhere in the sheet', async (desk) => {
    const sheet = await run(desk, '显示 属性');
    await sheet.getByRole('radio').first().focus();
    await desk.page.keyboard.press('Control+PageDown');
    await expect(sheet.getByRole('tab', { name: '桌面' })).toHaveAttribute('aria-selected', 'true');
  });

  row(132, '运行 starts a program by name and remembers it', async (desk) => {
    await run(desk, '记事本');
    await desk.start.click();
    await desk.startMenu.getByRole('menuitem', { name: /^运行/ }).click();
    await expect(desk.window('运行').getByRole('combobox')).toHaveValue('记事本');
  });

  row(199, '任务管理器 lists windows with how they do, and switches to them', async (desk) => {
    await desk.open('我的文档');
    const manager = await run(desk, '任务管理器');
    const line = manager.getByRole('row', { name: /我的文档/ });
    await expect(line).toContainText('正在运行');
    await line.click();
    await manager.getByRole('button', { name: '切换至' }).click();
    expect(await desk.active()).toBe('我的文档');
  });

  row(216, '显示 属性 shows a choice in a small monitor before it is applied', async (desk) => {
    const sheet = await run(desk, '显示 属性');
    await expect(sheet.getByRole('img', { name: '预览' })).toBeVisible();
    await sheet.getByRole('radio', { name: '高对比度 白色' }).check();
    await expect(desk.page.locator('html')).not.toHaveAttribute('data-theme', 'hc-white');
    await sheet.getByRole('button', { name: /应用/ }).click();
    await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'hc-white');
  });

  row(217, '外观 has 正常, 大字体 and 特大字体, and they change the size of text', async (desk) => {
    const sheet = await run(desk, '显示 属性');
    const size = () => sheet.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await sheet.getByRole('tab', { name: '外观' }).click();
    await sheet.getByRole('radio', { name: '特大字体' }).check();
    await sheet.getByRole('button', { name: /应用/ }).click();
    expect(await size()).toBeGreaterThanOrEqual(before * 1.9);
  });

  row(218, '任务栏 属性 hides the clock', async (desk) => {
    const sheet = await run(desk, '任务栏和「开始」菜单 属性');
    await expect(desk.page.locator('time').first()).toBeVisible();
    await sheet.getByRole('checkbox', { name: '显示时钟' }).uncheck();
    await sheet.getByRole('button', { name: '确定' }).click();
    await expect(desk.page.locator('.tray time, .taskbar time')).toHaveCount(0);
  });

  row(220, '鼠标: one click opens once it is set so', async (desk) => {
    const sheet = await run(desk, '鼠标 属性');
    await sheet.getByRole('radio', { name: /^单击打开项目/ }).check();
    await sheet.getByRole('button', { name: '确定' }).click();
    await desk.icon('我的文档').click();
    await expect(desk.window('我的文档')).toBeVisible();
  });

  row('61 (notepad)', 'unsaved text is asked about; cancel keeps the window', async (desk) => {
    const notepad = await run(desk, '记事本');
    await notepad.getByRole('textbox', { name: '文本' }).fill('税');
    await notepad.getByRole('button', { name: '关闭' }).click();
    const box = desk.page.getByRole('alertdialog');
    await expect(box).toContainText('想保存文件吗');
    await box.getByRole('button', { name: '取消' }).click();
    await expect(notepad).toBeVisible();
  });

  row('92, 93', '另存为 has places, a list and a name; replacing asks', async (desk) => {
    const notepad = await run(desk, '记事本');
    await notepad.getByRole('textbox', { name: '文本' }).fill('一');
    await desk.page.keyboard.press('Control+s');
    const dialog = desk.page.getByRole('dialog', { name: '另存为' });
    await expect(dialog.getByRole('textbox', { name: '文件名' })).toBeFocused();
    await dialog.getByRole('textbox', { name: '文件名' }).fill('甲.txt');
    await desk.page.keyboard.press('Enter');
    await expect(desk.window('甲.txt - 记事本')).toBeVisible();
    await desk.window('甲.txt - 记事本').getByRole('menuitem', { name: /^文件/ }).click();
    await desk.page.getByRole('menuitem', { name: /另存为/ }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(desk.page.getByRole('alertdialog')).toContainText('“甲.txt”已存在');
  });

  row('192 (F1)', 'help opens at its topics, and its keys are a table', async (desk) => {
    const help = await run(desk, '帮助和支持');
    await help.getByRole('button', { name: '键盘快捷方式' }).click();
    await expect(help.getByRole('table', { name: '桌面和窗口' })).toContainText('显示桌面');
  });
});
