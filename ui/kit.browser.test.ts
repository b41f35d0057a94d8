import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { type Look, type OpenGallery, openGallery } from './gallery/open.ts';
import { densities, themes } from './theme.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

/** Serious and critical findings, in words short enough to read in a failed test. */
async function findings(): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const run = (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run;
    const { violations } = await run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .flatMap((one) =>
        one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
      );
  });
}

describe('accessibility of every part', () => {
  test.each(themes.filter((theme) => theme !== 'classic').map((theme) => [theme]))(
    'theme %s',
    async (theme) => {
      await show({ theme });
      await page.getByRole('menuitem', { name: '查看' }).click();
      await expect(page.getByRole('menu', { name: '查看' })).toBeVisible();
      expect(await findings()).toEqual([]);
    },
  );

  test('forced colours', async () => {
    page = await gallery.browser.newPage({ forcedColors: 'active' });
    await page.goto(gallery.url);
    await expect(page.getByRole('heading', { name: '组件一览' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'hc-white');
    expect(await findings()).toEqual([]);
  });

  test.each([
    ['standard', 24],
    ['touch', 44],
    ['elder', 44],
    ['elder-xl', 60],
  ])('every target of the %s density is at least %i px high', async (density, least) => {
    await show({ density });
    const small = await page.evaluate((px) => {
      // What WCAG excuses: targets that have a larger twin, and those inside a line of text.
      const excused = '.ui-spin-buttons *, .ui-field-help *, .ui-check, .ui-radio, .ui-date-open';
      return [
        ...document.querySelectorAll('button, input, select, summary, [role=treeitem], label.ui-choice'),
      ]
        .filter((element) => !element.matches(excused) && element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().height < px - 0.01)
        .map((element) => element.outerHTML.slice(0, 90));
    }, least);
    expect(small).toEqual([]);
  });

  test.each(densities.map((density) => [density]))(
    'nothing is wider than a phone in density %s',
    async (density) => {
      await show({ density, width: 360 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  );
});

describe('menus with a real pointer', () => {
  test('136 press, drag to a line and let go chooses it', async () => {
    await show();
    const view = page.getByRole('menuitem', { name: '查看' });
    await view.hover();
    await page.mouse.down();
    const menu = page.getByRole('menu', { name: '查看' });
    await expect(menu).toBeVisible();
    await menu.getByRole('menuitemradio', { name: '平铺' }).hover();
    await page.mouse.up();
    await expect(menu).toHaveCount(0);
  });

  test('137 sliding over the bar opens the neighbour, pressing again closes', async () => {
    await show();
    await page.getByRole('menuitem', { name: '文件' }).click();
    await page.getByRole('menuitem', { name: '查看' }).hover();
    await expect(page.getByRole('menu', { name: '查看' })).toBeVisible();
    await expect(page.getByRole('menu', { name: '文件' })).toHaveCount(0);
    await page.getByRole('menuitem', { name: '查看' }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('131, 150 a submenu opens after 400 ms of rest, and a slanting path into it keeps it open', async () => {
    await show({ clock: true });
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.getByRole('menuitem', { name: '文件' }).click();
    await page.getByRole('menuitem', { name: '新建' }).hover();
    await page.clock.fastForward(399);
    await expect(page.getByRole('menu', { name: '新建' })).toHaveCount(0);
    await page.clock.fastForward(1);
    const inner = page.getByRole('menu', { name: '新建' });
    await expect(inner).toBeVisible();
    await page.getByRole('menuitem', { name: '打印' }).hover();
    await page.clock.fastForward(300);
    await inner.getByRole('menuitem', { name: '文本文档' }).hover();
    await page.clock.fastForward(1000);
    await expect(inner).toBeVisible();
    await expect(page.getByRole('menuitem', { name: '新建' })).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('menuitem', { name: '打印' }).hover();
    await page.clock.fastForward(400);
    await expect(inner).toHaveCount(0);
  });

  test('148 a context menu in the corner stays wholly on the screen', async () => {
    await show();
    const tree = page.getByRole('tree');
    await tree.scrollIntoViewIfNeeded();
    const box = await tree.boundingBox();
    await page.mouse.move(899, (box?.y ?? 0) + 5);
    await tree.click({ button: 'right', position: { x: (box?.width ?? 0) - 3, y: 5 } });
    const menu = await page.getByRole('menu', { name: '快捷菜单' }).boundingBox();
    expect(menu && menu.x >= 0 && menu.x + menu.width <= 900 && menu.y + menu.height <= 800).toBe(true);
  });

  test('139 access letters are underlined only once the keyboard is used', async () => {
    await show();
    const line = page.locator('.ui-menu-bar .ui-access').first();
    await expect(line).toHaveCSS('text-decoration-line', 'none');
    await page.keyboard.press('F10');
    await expect(line).toHaveCSS('text-decoration-line', 'underline');
  });
});
