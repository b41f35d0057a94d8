/** How the rows of the behaviour list are written down: one test a row, on a desktop of its own. */
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launchBrowser, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';

export interface Desk extends ReturnType<typeof vocabulary> {
  readonly page: Page;
  readonly url: string;
  /** Opens a program by its icon and waits for its window. */
  open(name: string): Promise<Locator>;
  /** Opens a program by 运行 and waits for its window. */
  run(name: string): Promise<Locator>;
  box(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }>;
  /** Waits until what is fetched at leisure has come: menus, sounds, documents, the warm frame. */
  rested(): Promise<void>;
  /** Names of the windows in sight, the highest first. */
  stacking(): Promise<string[]>;
  /** Name of the active window; null when the desktop has the focus. */
  active(): Promise<string | null>;
  /** The open menus' lines, as a person reads them. */
  lines(): Promise<string[]>;
}

interface Options {
  readonly viewport?: { width: number; height: number };
  /** Stay on the welcome screen. */
  readonly loggedOff?: boolean;
  /** Control time: `page.clock` is installed before the page loads. */
  readonly clock?: boolean;
  readonly persona?: string;
}

type Check = (desk: Desk) => Promise<void>;
export type Row = (number: number | string, statement: string, check: Check, options?: Options) => void;

export async function logOnByRequest(page: Page, url: string, persona = 'guest'): Promise<void> {
  const key = `test-${Math.random().toString(36).slice(2)}${Date.now()}`;
  const response = await page.request.post(`${url}/api/session`, {
    headers: { 'Idempotency-Key': key, Origin: url },
    data: { persona },
  });
  expect(response.status()).toBe(200);
}

function deskOf(page: Page, url: string, fetched: readonly string[]): Desk {
  const words = vocabulary(page);
  const box = async (locator: Locator) => {
    const found = await locator.boundingBox();
    if (found === null) throw new Error('not on the screen');
    return found;
  };
  return {
    ...words,
    page,
    url,
    box,
    open: async (name) => {
      await words.icon(name).dblclick();
      const window = words.window(name);
      await expect(window).toBeVisible();
      // A folder takes the focus into its list when it is ready; hands wait for that without knowing it.
      await page.waitForFunction(() => document.activeElement?.closest('.window-body') != null);
      return window;
    },
    run: async (name) => {
      await words.start.click();
      await words.startMenu.getByRole('menuitem', { name: /^运行/ }).click();
      await words.window('运行').getByRole('combobox').fill(name);
      await page.keyboard.press('Enter');
      const window = words.window(name);
      await expect(window).toBeVisible();
      await expect(words.window('运行')).toHaveCount(0);
      return window;
    },
    rested: async () => {
      await page.locator('.window-layer iframe').first().waitFor({ state: 'attached' });
      await expect
        .poll(() => ['Overlays', 'storage'].every((part) => fetched.some((url) => url.includes(part))))
        .toBe(true);
      await page.waitForLoadState('networkidle');
    },
    stacking: () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[role=dialog][data-active]')]
          .filter((window) => getComputedStyle(window).visibility === 'visible')
          .map((window) => ({
            depth: Number(getComputedStyle(window.parentElement ?? window).zIndex),
            name: window.querySelector('[data-testid=caption]')?.textContent ?? '',
          }))
          .toSorted((a, b) => b.depth - a.depth)
          .map(({ name }) => name),
      ),
    active: () =>
      page.evaluate(
        () =>
          document.querySelector('[role=dialog][data-active=true] [data-testid=caption]')?.textContent ??
          null,
      ),
    lines: async () => {
      const menu = page.locator('.ui-menu').last();
      await menu.waitFor();
      const lines = await menu.locator('> *').allInnerTexts();
      return lines.map((line) => line.replace(/\(.*$/s, '').trim()).filter((line) => line !== '');
    },
  };
}

/** Declares a part of the behaviour list. `DESKTOP_URL` runs it against a server that is already there. */
export function behaviours(part: string, declare: (row: Row) => void): void {
  describe(part, () => {
    let browser: Browser;
    let product: Product | undefined;
    let url = process.env['DESKTOP_URL'] ?? '';
    beforeAll(async () => {
      if (url === '') {
        product = await startProduct();
        url = product.url;
      }
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await product?.stop();
    });
    const row: Row = (number, statement, check, options = {}) => {
      test(`${number} ${statement}`, async () => {
        const page = await newVisitor(
          browser,
          options.viewport === undefined ? {} : { viewport: options.viewport },
        );
        const problems: string[] = [];
        const fetched: string[] = [];
        page.on('requestfinished', (request) => fetched.push(request.url()));
        page.on('pageerror', (error) => problems.push(error.message));
        try {
          if (options.clock === true) await page.clock.install();
          if (options.loggedOff !== true) await logOnByRequest(page, url, options.persona);
          await page.goto(url);
          const words = vocabulary(page);
          if (options.loggedOff === true) await page.getByRole('button', { name: '访客' }).waitFor();
          else {
            await words.icon('我的电脑').waitFor();
            await page.locator('.window-layer').waitFor();
          }
          await check(deskOf(page, url, fetched));
          expect(problems).toEqual([]);
        } finally {
          await page.context().close();
        }
      });
    };
    declare(row);
  });
}

export { expect };
