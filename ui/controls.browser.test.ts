/** The rows of the behaviour list about controls, each tried on the page that shows every part of the kit. */
import { expect, type Locator, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { type Look, type OpenGallery, openGallery } from './gallery/open.ts';

let gallery: OpenGallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());
afterEach(() => page?.close());

async function show(look?: Look): Promise<void> {
  page = await gallery.show(look);
}

const box = async (locator: Locator) => {
  const found = await locator.boundingBox();
  if (found === null) throw new Error('not on the screen');
  return found;
};
const css = (locator: Locator, property: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
/** The chosen part of a text field. */
const chosen = (locator: Locator) =>
  locator.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );

test('154 a push button: orange ring under the pointer, blue with the focus or as default, sunken, flat', async () => {
  await show();
  const button = page.getByRole('button', { name: '取消' }).first();
  const ok = page.getByRole('button', { name: '确定' }).first();
  const plain = await css(button, 'box-shadow');
  const raised = await css(button, 'background-image');
  expect(plain).toBe('none');
  await button.hover();
  expect(await css(button, 'box-shadow')).toContain('rgb(251, 202, 106)');
  await page.mouse.down();
  expect(await css(button, 'background-image')).toContain('rgb(209, 204, 193)');
  expect(await css(button, 'background-image')).not.toBe(raised);
  await page.mouse.up();
  await page.mouse.move(0, 0);
  expect(await css(ok, 'box-shadow')).toContain('rgb(160, 190, 236)');
  await ok.focus();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  expect(await css(button, 'box-shadow')).toContain('rgb(160, 190, 236)');
  const off = page.getByRole('button', { name: '应用' });
  await expect(off).toBeDisabled();
  const flat = [await css(off, 'box-shadow'), await css(off, 'background-image')];
  expect(flat).toEqual(['none', 'none']);
  await off.hover({ force: true });
  expect(await css(off, 'box-shadow')).toBe('none');
});

test('155 a click on a label acts on its box, its round button, its field', async () => {
  await show();
  const agree = page.getByRole('checkbox', { name: '我已核对以上内容' });
  await expect(agree).toBeChecked();
  await page.getByText('我已核对以上内容').click();
  await expect(agree).not.toBeChecked();
  await page.getByText('并入综合所得').click();
  await expect(page.getByRole('radio', { name: '并入综合所得' })).toBeChecked();
  await page.getByText('住房公积金').click();
  await expect(field('住房公积金')).toBeFocused();
});

test('156 a drop-down list: click, F4, Alt+Down; arrows and letters without opening; Esc restores', async () => {
  await show();
  const list = page.getByRole('combobox', { name: '住房租金' });
  const open = () => list.evaluate((element) => element.matches(':open'));
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await expect(list).toHaveValue('2');
  expect(await open()).toBe(false);
  await page.keyboard.press('ArrowUp');
  await expect(list).toHaveValue('1');
  await page.keyboard.press('r');
  await expect(list).toHaveValue('2');
  await page.keyboard.press('ArrowUp');
  expect(await open()).toBe(false);
  for (const opening of [
    () => page.keyboard.press('F4'),
    () => page.keyboard.press('Alt+ArrowDown'),
    () => list.click(),
  ]) {
    await opening();
    expect(await open()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await open()).toBe(false);
    await expect(list).toHaveValue('1');
    await expect(list).toBeFocused();
  }
  await page.keyboard.press('F4');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F4');
  expect(await open()).toBe(false);
  await expect(list).toHaveValue('2');
  await list.click();
  await list.getByRole('option', { name: /^省会城市/ }).click();
  await expect(list).toHaveValue('1');
});

test('157 the wheel over a closed list or a number with arrows changes nothing', async () => {
  await show();
  for (const control of [page.getByRole('combobox', { name: '住房租金' }), field('受教育月数')]) {
    const before = await control.inputValue();
    await control.focus();
    await control.hover();
    const top = () => page.evaluate(() => document.documentElement.scrollTop);
    const at = await top();
    await page.mouse.wheel(0, 120);
    await expect.poll(top).toBeGreaterThan(at);
    await expect(control).toHaveValue(before);
  }
});

test('158 an edit field: double and triple click, Shift and Ctrl with arrows, undo, redo, cut, copy, paste', async () => {
  await show();
  const name = field('姓名');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await name.fill('one two three');
  const at = await box(name);
  await page.mouse.dblclick(at.x + 12, at.y + at.height / 2);
  expect((await chosen(name)).trim()).toBe('one');
  await page.mouse.click(at.x + 12, at.y + at.height / 2, { clickCount: 3 });
  expect(await chosen(name)).toBe('one two three');
  await press('Home', 'Shift+ArrowRight', 'Shift+ArrowRight');
  expect(await chosen(name)).toBe('on');
  await press('End', 'Control+ArrowLeft', 'Shift+End');
  expect(await chosen(name)).toBe('three');
  await press('Control+x');
  await expect(name).toHaveValue('one two ');
  await press('Control+z');
  await expect(name).toHaveValue('one two three');
  await press('Control+y');
  await expect(name).toHaveValue('one two ');
  await press('Control+v', 'Control+a', 'Control+c', 'End', 'Control+v');
  await expect(name).toHaveValue('one two threeone two three');
});

test('159 Tab into a text field chooses all of it; a click places the caret', async () => {
  await show();
  await field('姓名').focus();
  await page.keyboard.press('Tab');
  await expect(field('工资薪金')).toBeFocused();
  expect(await chosen(field('工资薪金'))).toBe('十二万');
  const at = await box(field('姓名'));
  await page.mouse.click(at.x + 8, at.y + at.height / 2);
  expect(await chosen(field('姓名'))).toBe('');
  expect(await field('姓名').evaluate((input: HTMLInputElement) => input.selectionStart)).toBeLessThan(3);
});

test('161 a number with arrows: keys and presses step it, holding repeats faster, limits hold', async () => {
  await show({ clock: true });
  const months = field('受教育月数');
  const value = async () => Number(await months.inputValue());
  await months.fill('5');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  expect(await value()).toBe(6);
  await months.fill('12');
  await page.keyboard.press('ArrowUp');
  expect(await value()).toBe(12);
  const at = await box(months);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.mouse.move(at.x + at.width - 8, at.y + at.height - 6);
  await page.mouse.down();
  expect(await value()).toBe(11);
  await expect(months).toBeFocused();
  await page.clock.runFor(490);
  expect(await value()).toBe(11);
  await page.clock.runFor(490);
  const slow = 11 - (await value());
  expect(slow).toBeGreaterThan(1);
  await page.mouse.up();
  await page.clock.runFor(1000);
  expect(await value()).toBe(11 - slow);
  await page.mouse.down();
  await page.clock.runFor(3000);
  await page.mouse.up();
  expect(await value()).toBe(0);
  const staff = field('雇员人数');
  await staff.fill('0');
  const other = await box(staff);
  await page.mouse.move(other.x + other.width - 8, other.y + 6);
  await page.mouse.down();
  await page.clock.runFor(1000);
  const first = Number(await staff.inputValue());
  await page.clock.runFor(1000);
  const before = Number(await staff.inputValue());
  await page.clock.runFor(1000);
  expect(Number(await staff.inputValue()) - before).toBeGreaterThan(first * 4);
});

test('162 tabs: a click, arrows, Ctrl+Tab turn them; the chosen one stands higher', async () => {
  await show();
  const tab = (name: string) => page.getByRole('tab', { name });
  const shown = async (name: string, page_: string) => {
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tab', { selected: true })).toHaveCount(1);
    await expect(page.getByText(page_)).toBeVisible();
  };
  await tab('外观').click();
  await shown('外观', '第二页');
  const [higher, lower] = [await box(tab('外观')), await box(tab('设置'))];
  expect(higher.y).toBeLessThan(lower.y);
  expect(await css(tab('外观'), 'z-index')).toBe('1');
  await page.keyboard.press('ArrowRight');
  await shown('设置', '第三页');
  await expect(tab('设置')).toBeFocused();
  await page.keyboard.press('Control+Tab');
  await shown('主题', '第一页');
  await page.keyboard.press('Control+Shift+Tab');
  await shown('设置', '第三页');
});

test('163 a tree: its boxes, a double click, arrows and * open and close; letters jump', async () => {
  await show();
  const line = (name: string) => page.getByRole('treeitem', { name });
  const open = (name: string, on: boolean) => expect(line(name)).toHaveAttribute('aria-expanded', String(on));
  await line('我的文档').locator('.ui-tree-toggle').click();
  await open('我的文档', false);
  await line('我的文档').dblclick();
  await open('我的文档', true);
  await page.keyboard.press('ArrowLeft');
  await open('我的文档', false);
  await page.keyboard.press('ArrowRight');
  await open('我的文档', true);
  await page.keyboard.press('ArrowRight');
  await expect(line('2025 年度汇算')).toBeFocused();
  await page.keyboard.press('h');
  await expect(line('回执')).toBeFocused();
  await page.keyboard.press('h');
  await expect(line('回收站')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('-');
  await page.keyboard.press('*');
  await open('我的文档', true);
  await open('回执', true);
});

test('167, 168 a scroll bar: arrow, track, thumb; the wheel scrolls what is under the pointer', async () => {
  await show();
  const list = page.getByRole('region', { name: '长列表' });
  await list.scrollIntoViewIfNeeded();
  const at = await box(list);
  const { top, wide } = await list.evaluate((element: HTMLElement) => ({
    top: element.clientTop,
    wide: element.offsetWidth - element.clientWidth - 2 * element.clientLeft,
  }));
  expect(wide).toBeGreaterThanOrEqual(21);
  const x = at.x + at.width - top - wide / 2;
  const bottom = at.y + at.height - top;
  const scrolled = () => list.evaluate((element) => element.scrollTop);
  const settled = async () => {
    let last = -1;
    await expect
      .poll(async () => {
        const same = last === (await scrolled());
        last = await scrolled();
        return same;
      })
      .toBe(true);
    return last;
  };
  await page.mouse.click(x, bottom - wide / 2);
  const line = await settled();
  expect(line).toBeGreaterThan(10);
  expect(line).toBeLessThan(60);
  await page.mouse.click(x, bottom - wide - 8);
  const track = (await settled()) - line;
  expect(track).toBeGreaterThan(at.height * 0.7);
  expect(track).toBeLessThan(at.height);
  await page.mouse.click(x, at.y + top + wide / 2);
  expect(await settled()).toBeLessThan(line + track);
  await list.evaluate((element) => element.scrollTo(0, 0));
  await page.mouse.move(x, at.y + top + wide + 8);
  await page.mouse.down();
  await page.mouse.move(x, bottom - wide - 8, { steps: 5 });
  await page.mouse.up();
  expect(await settled()).toBeGreaterThan(at.height * 3);
  await list.evaluate((element) => element.scrollTo(0, 0));
  await page.getByRole('textbox', { name: '姓名' }).evaluate((input) => input.focus({ preventScroll: true }));
  const outside = await page.evaluate(() => document.documentElement.scrollTop);
  await page.mouse.move(at.x + 40, at.y + 40);
  await page.mouse.wheel(0, 100);
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(outside);
});

test('169 progress moves in whole blocks', async () => {
  await show({ density: 'classic' });
  const bar = page.getByRole('progressbar', { name: '正在保存' });
  const width = () => bar.locator('> *').evaluate((blocks) => blocks.getBoundingClientRect().width);
  const seen = new Set<number>();
  for (let i = 0; i < 6; i += 1) {
    await page.getByRole('button', { name: '再存一点' }).click();
    const now = await width();
    expect(now % 8).toBeCloseTo(0, 3);
    seen.add(now);
  }
  await expect(bar).toHaveAttribute('aria-valuenow', '43');
  // Steps of half a per cent, blocks of about one: some steps must show nothing new.
  expect(seen.size).toBeGreaterThan(1);
  expect(seen.size).toBeLessThan(6);
});

test('170 a tip: after 500 ms, a neighbour’s after 100, kept while pointed at, gone by moving, press, key', async () => {
  await show({ clock: true });
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const tip = page.getByRole('tooltip');
  const tool = (name: string) => page.getByRole('button', { name, exact: true });
  const wait = (ms: number) => page.clock.runFor(ms);
  await tool('向上').hover();
  await wait(499);
  await expect(tip).toHaveCount(0);
  await wait(1);
  await expect(tip).toHaveText('向上');
  await wait(6000);
  await expect(tip).toBeVisible();
  await tip.hover();
  await wait(6000);
  await expect(tip).toBeVisible();
  await tool('打印').hover();
  await expect(tip).toHaveCount(0);
  await wait(99);
  await expect(tip).toHaveCount(0);
  await wait(1);
  await expect(tip).toHaveText('打印');
  await page.mouse.down();
  await expect(tip).toHaveCount(0);
  await page.mouse.up();
  await page.mouse.move(300, 700);
  await wait(2000);
  for (const key of ['Escape', 'a']) {
    await field('姓名').focus();
    await tool('向上').hover();
    await wait(500);
    await expect(tip).toHaveText('向上');
    await page.keyboard.press(key);
    await expect(tip).toHaveCount(0);
    await page.mouse.move(300, 700);
    await wait(2000);
  }
});

test('172 a date drops down a month with a row for today; arrows walk it, a click chooses', async () => {
  await show();
  const open = page.getByRole('button', { name: '选择日期 取得证书日期' });
  await open.click();
  const month = page.getByRole('dialog', { name: '选择日期' });
  await expect(month.getByRole('table')).toBeVisible();
  await expect(month.getByRole('columnheader')).toHaveCount(7);
  await expect(month).toContainText('2026年3月');
  await expect(month.getByRole('button', { name: '2026年3月1日星期日' })).toBeFocused();
  await month.getByRole('button', { name: '下一月' }).click();
  await expect(month).toContainText('2026年4月');
  await month.getByRole('button', { name: '2026年4月9日星期四' }).click();
  await expect(month).toHaveCount(0);
  await expect(field('取得证书日期')).toHaveValue('2026-04-09');
  await field('取得证书日期').focus();
  await page.keyboard.press('F4');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field('取得证书日期')).toHaveValue('2026-04-16');
  await open.click();
  await month.getByRole('button', { name: /^今天/ }).click();
  await expect(field('取得证书日期')).toHaveValue('2026-03-15');
});

test('175 a toolbar: flat until pointed at, a half of its own drops the list, what has no room waits behind »', async () => {
  await show();
  const bar = page.getByRole('toolbar', { name: '标准按钮' });
  const tool = (name: string) => bar.getByRole('button', { name, exact: true });
  const search = tool('搜索');
  expect(await css(search, 'border-top-color')).toBe('rgba(0, 0, 0, 0)');
  await search.hover();
  expect(await css(search, 'border-top-color')).not.toBe('rgba(0, 0, 0, 0)');
  await tool('后退(B)').click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await tool('之前的位置').click();
  await expect(page.getByRole('menu', { name: '之前的位置' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tool('更多按钮')).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(tool('打印')).toHaveCount(0);
  await tool('更多按钮').click();
  const rest = page.getByRole('menu', { name: '更多按钮' });
  await expect(rest.getByRole('menuitem', { name: '打印' })).toBeVisible();
  await rest.getByRole('menuitem', { name: '视图' }).click();
  await expect(page.getByRole('menuitemradio', { name: '平铺' })).toBeVisible();
});
