/** Narrow screens, large magnification, stillness, and nothing that flashes. */
import { type Browser, expect, type Frame, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { logOnByRequest } from '../desktop/suite.ts';
import { launchBrowser, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';

let browser: Browser;
let product: Product;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** What is wider than its page without standing in a region that scrolls by itself. */
function tooWide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      element !== document.documentElement &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const page = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) => element.getBoundingClientRect().right > page + 1 && !scrolls(element.parentElement),
      )
      .map(
        (element) =>
          `${element.tagName} ${element.className} ${Math.round(element.getBoundingClientRect().right)}`,
      );
  });
}

/** A scrolling region is only for tables; anything else that must be scrolled sideways does not reflow. */
function sideways(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, body *')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          /auto|scroll/.test(getComputedStyle(element).overflowX),
      )
      .filter((element) => element.querySelector('table') === null)
      .map(
        (element) =>
          `${element.tagName} ${element.className} ${element.scrollWidth} > ${element.clientWidth}`,
      ),
  );
}

async function appFrame(page: Page): Promise<Frame> {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error('no frame');
  return frame;
}

describe('plain pages at 320 px', () => {
  test.each([
    { path: '/plain/', ready: '网上申报' },
    { path: '/plain/calculators', ready: '' },
    { path: '/plain/declare', ready: '' },
  ])('$path reflows', async ({ path, ready }) => {
    const page = await newVisitor(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(`${product.url}${path}`);
    await page.getByRole('button', { name: /林晓禾/ }).waitFor();
    expect(await tooWide(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: /林晓禾/ }).click();
    if (ready === '')
      await page.frameLocator('iframe').locator('table:visible, input:visible').first().waitFor();
    else await page.getByRole('link', { name: ready }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    if (ready === '') {
      const frame = await appFrame(page);
      expect(await tooWide(frame)).toEqual([]);
      expect(await sideways(frame)).toEqual([]);
    }
    await page.context().close();
  });

  test('every step of a filing reflows', async () => {
    const page = await newVisitor(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(`${product.url}/plain/declare`);
    await page.getByRole('button', { name: /林晓禾/ }).click();
    const app = page.frameLocator('iframe');
    await app.getByRole('button', { name: /开始办理 2025/ }).click();
    for (const title of ['收入和已缴税款', '扣除', '年终奖怎么计税', '确认并提交']) {
      await app.getByRole('button', { name: /^下一步/ }).click();
      await expect(app.getByRole('heading', { name: title })).toBeVisible();
      expect([title, ...(await sideways(await appFrame(page)))]).toEqual([title]);
      expect([title, ...(await tooWide(await appFrame(page)))]).toEqual([title]);
    }
    await page.context().close();
  });
});

describe('at 200 %', () => {
  // A browser's zoom halves the page's own pixels and doubles the device's.
  const zoomed = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 };

  test('log-on and desktop can be used to the end', async () => {
    const page = await newVisitor(browser, zoomed);
    await page.goto(product.url);
    for (const name of ['访客', '林晓禾', '潍坊青禾餐饮店', '周敏', '关闭计算机']) {
      const button = page.getByRole('button', { name });
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio: 0.9 });
    }
    await page.getByRole('button', { name: '访客' }).click();
    const words = vocabulary(page);
    await words.icon('帮我算税').dblclick();
    await words.app('帮我算税').getByRole('textbox', { name: '工资薪金' }).fill('200000');
    await expect(words.button('帮我算税', '关闭')).toBeInViewport();
    await words.start.click();
    for (const name of ['注销', '关闭计算机']) {
      await expect(words.startMenu.getByRole('menuitem', { name: new RegExp(`^${name}`) })).toBeInViewport();
    }
    await page.context().close();
  });
});

test('nothing moves by itself when the person has asked the system for stillness', async () => {
  const page = await newVisitor(browser, { reducedMotion: 'reduce' });
  await logOnByRequest(page, product.url);
  await page.goto(product.url);
  const words = vocabulary(page);
  await words.icon('我的电脑').dblclick();
  await words.window('我的电脑').waitFor();
  await words.button('我的电脑', '最小化').click();
  const running = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 10)
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'transition')),
  );
  expect(running).toEqual([]);
  await words.start.click();
  const after = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 10).length,
  );
  expect(after).toBe(0);
  await page.context().close();
});

test('a window that calls for attention flashes at most three times a second', async () => {
  const page = await newVisitor(browser);
  await logOnByRequest(page, product.url);
  await page.goto(product.url);
  const words = vocabulary(page);
  await words.start.click();
  await words.startMenu.getByRole('menuitem', { name: /运行/ }).click();
  await words.window('运行').locator('input').first().fill('nothing-of-that-name');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '确定' }).last().waitFor();
  // A press on the blocked owner makes the box's caption flash; every change of colour is counted.
  const most = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const times = new Map<Element, number[]>();
        const colours = new Map<Element, string>();
        const began = performance.now();
        const look = (now: number): void => {
          for (const element of document.querySelectorAll('.caption, .task-button')) {
            const style = getComputedStyle(element);
            const colour = `${style.backgroundColor} ${style.backgroundImage} ${style.opacity}`;
            if (colours.get(element) !== undefined && colours.get(element) !== colour) {
              times.set(element, [...(times.get(element) ?? []), now]);
            }
            colours.set(element, colour);
          }
          if (now - began < 2500) {
            requestAnimationFrame(look);
            return;
          }
          const counts = [...times.values()].map((all) =>
            Math.max(
              ...all.map((time) => all.filter((other) => other >= time && other < time + 1000).length),
            ),
          );
          resolve(Math.max(0, ...counts));
        };
        requestAnimationFrame(look);
      }),
  );
  await page.waitForTimeout(100);
  await words
    .window('运行')
    .getByTestId('caption')
    .click({ force: true, position: { x: 60, y: 8 } });
  // Two changes of colour make one flash.
  expect(await most).toBeLessThanOrEqual(6);
  expect(await most).toBeGreaterThan(0);
  await page.context().close();
});
