import { type Browser, type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { launchBrowser, logOn, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** A finger: the browser's own touch input, below every handler. */
async function finger(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  return {
    down: (x: number, y: number) => send('touchStart', [{ x, y }]),
    move: (x: number, y: number) => send('touchMove', [{ x, y }]),
    up: () => send('touchEnd', []),
  };
}

async function centre(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  const { width, height } = box;
  return { x: box.x + width / 2, y: box.y + height / 2, width, height, left: box.x, top: box.y };
}

async function touchDesktop() {
  const page = await newVisitor(browser, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 1180, height: 820 },
  });
  await logOn(page, product.url);
  return { page, ...vocabulary(page), finger: await finger(page) };
}

/** My Documents with a folder, and more texts than fit. */
async function manyTexts(page: Page) {
  const { icon, window } = vocabulary(page);
  await icon('我的文档').tap();
  const documents = window('我的文档');
  await documents.getByRole('button', { name: '创建一个新文件夹' }).tap();
  await documents.getByRole('textbox', { name: /^重命名/ }).fill('资料');
  await page.keyboard.press('Enter');
  const list = documents.getByRole('listbox', { name: '我的文档' });
  // With nothing chosen the task pane offers to import.
  await list.tap({ position: { x: 300, y: 300 } });
  const chooser = page.waitForEvent('filechooser');
  await documents.getByRole('button', { name: '从本机导入文件' }).tap();
  const buffer = Buffer.from('一');
  const names = Array.from({ length: 40 }, (_, index) => `${index + 10}.txt`);
  await (await chooser).setFiles(names.map((name) => ({ name, mimeType: 'text/plain', buffer })));
  await expect(list.getByRole('option')).toHaveCount(41);
  const item = (name: string) => list.getByRole('option', { name });
  return { list, item };
}

describe('by touch', () => {
  test('204 a tap selects and opens; the first one tells so; two taps do once the person chose that', async () => {
    const { page, icon, window } = await touchDesktop();
    await icon('我的电脑').tap();
    await expect(window('我的电脑')).toBeVisible();
    await expect(icon('我的电脑')).toHaveAttribute('aria-selected', 'true');
    await window('我的电脑').getByRole('button', { name: '关闭' }).first().tap();
    const told = page.getByRole('status').filter({ hasText: '轻点一下就能打开' });
    await told.getByRole('button', { name: /请点这里/ }).tap();
    const sheet = window('鼠标 属性');
    await sheet.getByRole('radio', { name: '轻点两下' }).tap();
    await sheet.getByRole('button', { name: '确定' }).tap();
    await expect(sheet).toHaveCount(0);
    await icon('我的电脑').tap();
    await expect(icon('我的电脑')).toHaveAttribute('aria-selected', 'true');
    await page.waitForTimeout(700);
    await expect(window('我的电脑')).toHaveCount(0);
    await icon('我的电脑').tap();
    await icon('我的电脑').tap();
    await expect(window('我的电脑')).toBeVisible();
    await expect(told).toHaveCount(0);
  });

  test('205 a resting finger shows a ring, then the menu, and does not open or select text', async () => {
    const { page, icon, window, finger: hand } = await touchDesktop();
    const { x, y } = await centre(icon('控制面板'));
    // It is there for a moment only, which a busy machine may miss by looking now and then.
    const ring = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const observer = new MutationObserver((changes) => {
            const added = changes.flatMap((change) => [...change.addedNodes]);
            if (added.some((node) => node instanceof Element && node.matches('.press-ring'))) resolve(true);
          });
          observer.observe(document.body, { childList: true });
        }),
    );
    await hand.down(x, y);
    expect(await ring).toBe(true);
    await expect(page.getByRole('menu').first()).toBeVisible();
    await expect(page.locator('.press-ring')).toHaveCount(0);
    await hand.up();
    await expect(page.getByRole('menu').first()).toBeVisible();
    await expect(page.getByRole('menuitem', { name: '打开' })).toHaveCSS('font-weight', '700');
    await expect(window('控制面板')).toBeHidden();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    await expect(page.locator('body')).toHaveCSS('user-select', 'none');
  });

  test('205 a finger that moves on is no long press', async () => {
    const { page, icon, finger: hand } = await touchDesktop();
    const { x, y } = await centre(icon('控制面板'));
    await hand.down(x, y);
    await hand.move(x + 60, y + 60);
    await page.waitForTimeout(700);
    await hand.up();
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('206 a window is moved by its caption, sized from 22 px outside, and the page stays still', async () => {
    const { page, icon, window, caption, finger: hand } = await touchDesktop();
    await icon('我的电脑').tap();
    const before = await centre(window('我的电脑'));
    const bar = await centre(caption('我的电脑'));
    const drag = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
      await hand.down(from.x, from.y);
      for (let step = 1; step <= 5; step += 1)
        await hand.move(from.x + (by.x * step) / 5, from.y + (by.y * step) / 5);
      await hand.up();
    };
    await drag(bar, { x: -50, y: 30 });
    await expect.poll(async () => (await centre(window('我的电脑'))).left).toBeCloseTo(before.left - 50, 0);
    const moved = await centre(window('我的电脑'));
    await drag({ x: moved.left + moved.width + 22, y: moved.y }, { x: 40, y: 0 });
    await expect.poll(async () => (await centre(window('我的电脑'))).width).toBeCloseTo(moved.width + 40, 0);
    await drag({ x: moved.x, y: moved.top + moved.height + 22 }, { x: 0, y: -40 });
    await expect
      .poll(async () => (await centre(window('我的电脑'))).height)
      .toBeCloseTo(moved.height - 40, 0);
    await drag({ x: moved.left - 22, y: moved.y }, { x: -20, y: 0 });
    await expect.poll(async () => (await centre(window('我的电脑'))).left).toBeCloseTo(moved.left - 20, 0);
    await expect(caption('我的电脑')).toHaveCSS('touch-action', 'none');
    const still = () => {
      const { scale = 1, pageTop = 0, pageLeft = 0 } = visualViewport ?? {};
      return [scale, pageTop, pageLeft, scrollX, scrollY];
    };
    expect(await page.evaluate(still)).toEqual([1, 0, 0, 0, 0]);
  });

  test('207 a swipe scrolls and drags nothing; a finger that rests first drags', async () => {
    const { page, finger: hand } = await touchDesktop();
    const { list, item } = await manyTexts(page);
    const scrolled = () => list.evaluate((element) => element.scrollTop);
    await list.press('End');
    await list.press('Home');
    await list.press('ArrowRight');
    await expect(list.getByRole('option', { selected: true })).toHaveText('10.txt');
    const { x, y } = await centre(item('20.txt'));
    await hand.down(x, y);
    for (let step = 1; step <= 8; step += 1) await hand.move(x, y - step * 15);
    await hand.up();
    await expect.poll(scrolled).toBeGreaterThan(50);
    await expect(page.locator('.touch-ghost')).toHaveCount(0);
    await expect(list.getByRole('option', { selected: true })).toHaveText('10.txt');
    // A swipe goes on for a while by its own weight.
    for (let before = -1; before !== (await scrolled()); await page.waitForTimeout(200))
      before = await scrolled();
    await list.evaluate((element) => element.scrollTo(0, 0));
    await expect.poll(scrolled).toBe(0);

    const from = await centre(item('10.txt'));
    const to = await centre(item('资料'));
    await hand.down(from.x, from.y);
    await expect(page.getByRole('menu').first()).toBeVisible();
    for (let step = 1; step <= 6; step += 1)
      await hand.move(from.x + ((to.x - from.x) * step) / 6, from.y + ((to.y - from.y) * step) / 6);
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(page.locator('.touch-ghost')).toBeVisible();
    await hand.up();
    await expect(page.locator('.touch-ghost')).toHaveCount(0);
    await expect(item('10.txt')).toHaveCount(0);
    expect(await scrolled()).toBe(0);
  });

  test('207 an icon of the desktop is dragged by a finger that rests first, and not by a swipe', async () => {
    const { page, icon, finger: hand } = await touchDesktop();
    const before = await centre(icon('控制面板'));
    const go = async () => {
      for (let step = 1; step <= 6; step += 1) await hand.move(before.x + step * 40, before.y + step * 10);
      await hand.up();
    };
    await hand.down(before.x, before.y);
    await go();
    expect((await centre(icon('控制面板'))).left).toBe(before.left);
    await hand.down(before.x, before.y);
    await expect(page.getByRole('menu').first()).toBeVisible();
    await go();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect.poll(async () => (await centre(icon('控制面板'))).left).toBeGreaterThan(before.left + 150);
  });

  test('209 the page can be pinched larger, and needs no second finger anywhere', async () => {
    const { page } = await touchDesktop();
    const viewport = (await page.locator('meta[name=viewport]').getAttribute('content')) ?? '';
    expect(viewport).toContain('width=device-width');
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
    // Only what is dragged keeps a gesture to itself.
    const closed = await page.evaluate(() =>
      ['html', 'body', '.desktop', '.taskbar', '.icon-area'].filter((selector) => {
        const element = document.querySelector(selector);
        return (
          element !== null && /^(none|pan-[xy]( pan-[xy])?)$/.test(getComputedStyle(element).touchAction)
        );
      }),
    );
    expect(closed).toEqual([]);
  });
});

describe('a phone', () => {
  test('shows one window at a time, as large as the screen, without edges to drag', async () => {
    const page = await newVisitor(browser, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await logOn(page, product.url);
    const { icon, window } = vocabulary(page);
    await icon('我的电脑').tap();
    await expect.poll(async () => (await centre(window('我的电脑'))).width).toBe(360);
    expect((await centre(window('我的电脑'))).left).toBe(0);
    await expect(window('我的电脑').getByRole('button', { name: '关闭' }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
