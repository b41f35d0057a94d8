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

describe('by touch', () => {
  test('a tap opens; a resting finger shows a ring, then the menu, and does not open', async () => {
    const { page, icon, window, finger: hand } = await touchDesktop();
    await icon('我的电脑').tap();
    await expect(window('我的电脑')).toBeVisible();
    await window('我的电脑').getByRole('button', { name: '关闭' }).first().tap();
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
    await expect(window('控制面板')).toBeHidden();
  });

  test('a finger that moves on is no long press', async () => {
    const { page, icon, finger: hand } = await touchDesktop();
    const { x, y } = await centre(icon('控制面板'));
    await hand.down(x, y);
    await hand.move(x + 60, y + 60);
    await page.waitForTimeout(700);
    await hand.up();
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('a window is dragged by its caption, and taken by its edge from 20 px outside', async () => {
    const { icon, window, caption, finger: hand } = await touchDesktop();
    await icon('我的电脑').tap();
    const before = await centre(window('我的电脑'));
    const bar = await centre(caption('我的电脑'));
    await hand.down(bar.x, bar.y);
    for (let step = 1; step <= 5; step += 1) await hand.move(bar.x - step * 10, bar.y + step * 6);
    await hand.up();
    await expect.poll(async () => (await centre(window('我的电脑'))).left).toBeCloseTo(before.left - 50, 0);
    const moved = await centre(window('我的电脑'));
    const edge = { x: moved.left + moved.width + 15, y: moved.y };
    await hand.down(edge.x, edge.y);
    for (let step = 1; step <= 5; step += 1) await hand.move(edge.x + step * 8, edge.y);
    await hand.up();
    await expect.poll(async () => (await centre(window('我的电脑'))).width).toBeCloseTo(moved.width + 40, 0);
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
