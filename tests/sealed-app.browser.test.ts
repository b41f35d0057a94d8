import { expect, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, test, vi } from 'vitest';
import { type Bench, openApp, startBench, warm } from './hostile/bench-page.ts';

let bench: Bench;
let page: Page;

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

beforeAll(async () => {
  bench = await startBench();
});

afterAll(async () => {
  await bench?.stop();
});

beforeEach(async () => {
  page = await bench.visit();
  return () => page.context().close();
});

const asked = (what: string) =>
  page.evaluate((word) => harness.asked().filter(([first]) => first === word), what);

describe('what the desktop hands over', () => {
  test('language, theme and density change while the app runs, and what was typed stays', async () => {
    const { inside } = await openApp(page, 'neighbour');
    await inside.getByLabel('text').fill('120000');
    const root = inside.locator('html');
    await expect(inside.getByRole('heading')).toHaveText('您好，林晓禾');
    await expect(root).toHaveAttribute('data-theme', 'aa');
    await page.evaluate(() => {
      const { documentElement } = document;
      documentElement.lang = 'en';
      documentElement.dataset['theme'] = 'hc-black';
      documentElement.dataset['density'] = 'elder';
      documentElement.style.setProperty('--u', '1.5px');
    });
    await expect(inside.getByRole('heading')).toHaveText('Hello, 林晓禾');
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(root).toHaveAttribute('data-theme', 'hc-black');
    await expect(inside.getByText('density: elder')).toBeVisible();
    await expect(root).toHaveCSS('--u', '1.5px');
    await expect(inside.getByLabel('text')).toHaveValue('120000');
  });

  test('the keyboard goes back to the field it was in when the window becomes active again', async () => {
    const first = await openApp(page, 'neighbour');
    await first.inside.getByLabel('text').click();
    const second = await openApp(page, 'neighbour');
    await second.inside.getByLabel('text').click();
    await page.keyboard.type('second');
    await page.evaluate((id) => harness.focusApp(id), first.id);
    await expect(first.inside.getByLabel('text')).toBeFocused();
    await expect(async () => {
      await page.keyboard.type('1');
      expect(await first.inside.getByLabel('text').inputValue()).toContain('1');
    }).toPass();
    await expect(second.inside.getByLabel('text')).toHaveValue('second');
  });
});

describe('what the app reports', () => {
  test('a press inside brings its window to the front', async () => {
    const first = await openApp(page, 'neighbour');
    await openApp(page, 'neighbour');
    await first.inside.getByRole('heading').click();
    await expect.poll(() => asked('activate')).toContainEqual(['activate', first.id]);
  });

  test('the desktop’s own shortcuts, and no other key', async () => {
    const { id, inside } = await openApp(page, 'neighbour');
    await inside.getByLabel('text').click();
    await page.keyboard.press('a');
    await page.keyboard.press('F6');
    await page.keyboard.press('Shift+Alt+F6');
    await page.keyboard.press('Control+Alt+d');
    await page.keyboard.press('F2');
    await expect
      .poll(async () => (await asked('shortcut')).filter(([, , , phase]) => phase === 'down'))
      .toEqual([
        ['shortcut', id, 'F6', 'down'],
        ['shortcut', id, 'Alt+Shift+F6', 'down'],
        ['shortcut', id, 'Ctrl+Alt+D', 'down'],
      ]);
    // A switcher held open by Alt hears when it is let go.
    expect(await asked('shortcut')).toContainEqual(['shortcut', id, 'Alt', 'up']);
    await expect(inside.getByLabel('text')).toHaveValue('a');
  });
});

describe('drafts', () => {
  test('come back when the window is opened again, and after a reload', async () => {
    const first = await openApp(page, 'neighbour');
    await first.inside.getByLabel('text').fill('写到一半');
    expect(await page.evaluate((id) => harness.requestClose(id), first.id)).toBe('closed');
    await page.evaluate((id) => harness.remove(id), first.id);
    const again = await openApp(page, 'neighbour');
    await expect(again.inside.getByLabel('text')).toHaveValue('写到一半');
    await expect(again.inside.getByText('restored: true')).toBeVisible();
    await page.reload();
    await warm(page);
    const reloaded = await openApp(page, 'neighbour');
    await expect(reloaded.inside.getByLabel('text')).toHaveValue('写到一半');
  });

  test('of another app are not to be seen', async () => {
    const neighbour = await openApp(page, 'neighbour');
    await neighbour.inside.getByLabel('text').fill('邻居的');
    await page.waitForTimeout(1_000);
    const rogue = await openApp(page, 'rogue');
    await expect(rogue.inside.getByLabel('text')).toHaveValue('');
  });
});

test('every opening of an app costs no request once it was fetched, and works without a line', async () => {
  const first = await openApp(page, 'neighbour');
  await warm(page);
  await page.evaluate((id) => harness.remove(id), first.id);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  const second = await openApp(page, 'neighbour');
  await expect(second.inside.getByRole('heading')).toBeVisible();
  await warm(page);
  expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
});
