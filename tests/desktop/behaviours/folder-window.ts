/** How tests take hold of folder windows and of programs opened by name. */
import type { Locator } from '@playwright/test';
import { type Desk, expect } from '../suite.ts';

export const list = (window: Locator) => window.getByRole('listbox').or(window.getByRole('grid')).first();
export const item = (window: Locator, name: string | RegExp) =>
  window
    .locator('.explorer-items')
    .getByRole('option', { name })
    .or(window.getByRole('row', { name }))
    .first();
export const chosen = (window: Locator) =>
  window.locator('.explorer-item[aria-selected="true"]').allInnerTexts();
export const toolbar = (window: Locator, name: string) =>
  window.getByRole('toolbar', { name: '标准按钮' }).getByRole('button', { name });
export const pane = (window: Locator) => window.getByRole('navigation', { name: '任务窗格' });
export const task = (window: Locator, name: string) => pane(window).getByRole('button', { name });

/** My Documents with a folder and three texts. */
export async function documents(desk: Desk): Promise<Locator> {
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
export async function makeNew(desk: Desk, window: Locator, kind: RegExp, name: string): Promise<void> {
  await desk.page.mouse.click(...(await emptyPoint(desk, window)), { button: 'right' });
  await desk.page.getByRole('menuitem', { name: /^新建/ }).click();
  await desk.page.getByRole('menuitem', { name: kind }).click();
  const field = window.getByRole('textbox', { name: /^重命名/ });
  await field.fill(name);
  await field.press('Enter');
  await item(window, name).waitFor();
}

export async function emptyPoint(desk: Desk, window: Locator): Promise<[number, number]> {
  const box = await desk.box(window.locator('.explorer-items'));
  return [box.x + box.width - 30, box.y + box.height - 20];
}

export async function clickEmpty(desk: Desk, window: Locator): Promise<void> {
  await desk.page.mouse.click(...(await emptyPoint(desk, window)));
}

export async function setView(desk: Desk, window: Locator, name: RegExp): Promise<void> {
  await toolbar(window, '视图').click();
  await desk.page.getByRole('menuitemradio', { name }).click();
}

/** Opens a program by 运行. */
export async function run(desk: Desk, name: string): Promise<Locator> {
  await desk.start.click();
  await desk.startMenu.getByRole('menuitem', { name: /^运行/ }).click();
  const window = desk.window('运行');
  await window.getByRole('combobox').fill(name);
  await desk.page.keyboard.press('Enter');
  const opened = desk.window(name);
  await expect(opened).toBeVisible();
  return opened;
}
