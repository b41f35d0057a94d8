import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { launchBrowser, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';
import { everythingReachable } from './leftovers.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct({ KIOSK: '1', KIOSK_PIN: '2468' });
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const portrait: BrowserContextOptions = { viewport: { width: 1080, height: 1920 }, hasTouch: true };
const startButton = (page: Page) => page.getByRole('button', { name: '点此开始' });
const desktop = (page: Page) => page.getByRole('listbox', { name: '桌面' });
const endButton = (page: Page) => page.getByRole('button', { name: '结束办理' });
const keys = (page: Page) => page.getByRole('region', { name: '屏幕键盘' });
const key = (page: Page, name: string) => keys(page).getByRole('button', { name, exact: true });

async function attract(options: BrowserContextOptions = portrait, clock = false): Promise<Page> {
  const page = await newVisitor(browser, options);
  if (clock) await page.clock.install();
  await page.goto(product.url);
  await expect(startButton(page)).toBeEnabled({ timeout: 30_000 });
  return page;
}

async function visit(options: BrowserContextOptions = portrait, clock = false): Promise<Page> {
  const page = await attract(options, clock);
  await startButton(page).click();
  await page.clock.runFor(clock ? 1_000 : 0).catch(() => undefined);
  await expect(desktop(page)).toBeVisible();
  return page;
}

async function openCalculators(page: Page) {
  await page.getByRole('option', { name: '帮我算税' }).tap();
  const app = page.getByRole('dialog', { name: /帮我算税/ }).frameLocator('iframe');
  await expect(app.getByRole('textbox', { name: '工资薪金' })).toBeVisible();
  return app;
}

describe('between strangers', () => {
  test('201, 203 any key ends the waiting screen and does nothing else; the visit begins without sounds', async () => {
    const page = await attract();
    await expect(page.getByRole('button', { name: '访客' })).toBeHidden();
    await page.keyboard.press('F1');
    await expect(desktop(page)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(endButton(page)).toBeVisible();
    await expect(page.getByRole('button', { name: '声音已关闭' })).toBeVisible();
  });

  test('whoever was logged on when the page opened is nobody’s guest', async () => {
    const page = await newVisitor(browser);
    const headers = { Origin: product.url };
    await page.request.post(`${product.url}/api/session`, { headers, data: { persona: 'guest' } });
    await page.goto(product.url);
    await expect(startButton(page)).toBeEnabled({ timeout: 30_000 });
    const session = await (await page.request.get(`${product.url}/api/session`)).json();
    expect(session).toEqual({ user: null, expiresAt: null, kiosk: true });
  });

  test('a reload in the middle of a visit goes on with it', async () => {
    const page = await visit();
    await page.reload();
    await expect(desktop(page)).toBeVisible();
    await expect(endButton(page)).toBeVisible();
  });

  test('logging off ends the visit', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await page
      .getByRole('button', { name: '注销' })
      .or(page.getByRole('menuitem', { name: '注销' }))
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '注销' }).click();
    await expect(startButton(page)).toBeEnabled({ timeout: 30_000 });
  });
});

describe('the wipe', () => {
  // Browsers follow `Clear-Site-Data` on secure origins only; in a bureau's own network the page is alone with it.
  test.each(['with the browser clearing the site', 'by the page alone'])(
    'leaves nothing of the last person that the page can reach, and the session dead: %s',
    async (how) => {
      const secrets = ['987654.32', 'planted-in-local', 'planted-in-session', 'planted-in-cache'];
      secrets.push('planted-in-cookie', 'planted-in-memory', 'planted-in-clipboard', 'planted-in-database');
      const page = await visit({ ...portrait, permissions: ['clipboard-read', 'clipboard-write'] });
      const context = page.context();
      const app = await openCalculators(page);
      await app.getByRole('textbox', { name: '工资薪金' }).fill('987654.32');
      await app.getByRole('button', { name: '保存到我的文档' }).click();
      await page.evaluate(async () => {
        localStorage.setItem('somebody', 'planted-in-local');
        sessionStorage.setItem('somebody', 'planted-in-session');
        Reflect.set(globalThis, 'somebody', { name: 'planted-in-memory' });
        await navigator.clipboard.writeText('planted-in-clipboard');
        await (await caches.open('somebody')).put('/kept', new Response('planted-in-cache'));
        await new Promise<void>((resolve) => {
          const request = indexedDB.open('somebody', 1);
          request.onupgradeneeded = () =>
            request.result.createObjectStore('kept').put('planted-in-database', 1);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        });
      });
      await context.addCookies([{ name: 'somebody', value: 'planted-in-cookie', url: product.url }]);
      // The amount is in a document and a draft only once both are written.
      await expect.poll(async () => missing(secrets, await everythingReachable(page, context))).toEqual([]);
      const cookie = (await context.cookies()).find(({ name }) => name === 'session');
      expect(cookie?.value).toBeTruthy();

      if (how === 'by the page alone') {
        await page.route('**/api/kiosk/wipe', async (route) => {
          const answer = await route.fetch();
          const { 'clear-site-data': _left, ...headers } = answer.headers();
          await route.fulfill({ response: answer, headers });
        });
      }
      const wiped = page.waitForResponse((answer) => answer.url().endsWith('/api/kiosk/wipe'));
      await endButton(page).click();
      await page.getByRole('button', { name: '结束并清除' }).click();
      await wiped;
      await expect(startButton(page)).toBeEnabled({ timeout: 30_000 });

      const after = await everythingReachable(page, context);
      expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);
      expect(after).not.toContain(cookie?.value ?? 'session');
      expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(
        [],
      );
      const old = await fetch(`${product.url}/api/session`, {
        headers: { cookie: `session=${cookie?.value}` },
      });
      expect(await old.json()).toMatchObject({ user: null });
      await page.goBack();
      await expect(desktop(page)).toBeHidden();
    },
  );

  function missing(secrets: readonly string[], text: string): readonly string[] {
    return secrets.filter((secret) => !text.includes(secret));
  }
});

describe('nobody there', () => {
  test('asks after 75 seconds, goes on when told so, and erases after 30 more', async () => {
    const page = await visit(portrait, true);
    const question = page.getByRole('alertdialog', { name: '还需要继续吗?' });
    await page.clock.runFor(70_000);
    await expect(question).toBeHidden();
    await page.mouse.move(500, 900);
    await page.clock.runFor(10_000);
    await expect(question).toBeHidden();
    await page.clock.runFor(66_000);
    await expect(question).toBeVisible();
    await expect(question.getByRole('button', { name: '继续' })).toBeFocused();
    await question.getByRole('button', { name: '继续' }).click();
    await expect(question).toBeHidden();
    await page.clock.runFor(76_000);
    await expect(question).toBeVisible();
    await page.clock.runFor(31_000);
    await expect(startButton(page)).toBeEnabled({ timeout: 30_000 });
    expect(await (await page.request.get(`${product.url}/api/session`)).json()).toMatchObject({ user: null });
  });

  test('typing inside a sealed app is being there', async () => {
    const page = await visit(portrait, true);
    await page.getByRole('option', { name: '帮我算税' }).tap();
    await page.clock.runFor(2_000);
    const app = page.getByRole('dialog', { name: /帮我算税/ }).frameLocator('iframe');
    await app.getByRole('textbox', { name: '工资薪金' }).tap();
    await page.clock.runFor(70_000);
    await page.keyboard.press('5');
    await expect(app.getByRole('textbox', { name: '工资薪金' })).toHaveValue('5');
    // The word of it goes from process to process in real time, which the page's clock does not rule.
    await page.waitForTimeout(1_000);
    await page.clock.runFor(1_000);
    await page.clock.runFor(60_000);
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
  });
});

describe('no way out', () => {
  test('209 menus, files, downloads, other pages and zooming are refused', async () => {
    const page = await visit();
    const refusedBy = await page.evaluate(() => {
      const fired = (type: string, event: Event): [string, boolean] => {
        document.body.dispatchEvent(event);
        return [type, event.defaultPrevented];
      };
      const init = { bubbles: true, cancelable: true };
      return Object.fromEntries([
        fired('contextmenu', new MouseEvent('contextmenu', init)),
        fired('dragstart', new DragEvent('dragstart', init)),
        fired('drop', new DragEvent('drop', init)),
        fired('selectstart', new Event('selectstart', init)),
        fired('zoom', new WheelEvent('wheel', { ...init, ctrlKey: true })),
        fired('print', new KeyboardEvent('keydown', { ...init, key: 'p', ctrlKey: true })),
        ['window', window.open('about:blank') === null],
      ]);
    });
    expect(Object.entries(refusedBy).filter(([, refused]) => refused !== true)).toEqual([]);
    await expect(page.locator('html')).toHaveCSS('touch-action', 'pan-x pan-y');
    const choosers: unknown[] = [];
    page.on('filechooser', (chooser) => choosers.push(chooser));
    page.on('download', (download) => choosers.push(download));
    page.context().on('page', (opened) => choosers.push(opened));
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.click();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.txt';
      link.click();
      const out = document.createElement('a');
      Object.assign(out, { href: 'https://example.org/', target: '_blank', textContent: 'out' });
      document.body.append(out);
      out.click();
      out.remove();
    });
    await expect(page.getByText('自助终端上不能打开')).toBeVisible();
    expect(choosers).toEqual([]);
  });

  test('staff leave by their number, which the server checks and guards', async () => {
    const page = await attract();
    for (let time = 0; time < 5; time += 1) await page.mouse.click(20, 20);
    const question = page.getByRole('dialog', { name: '退出自助模式' });
    const give = async (pin: string) => {
      for (const digit of pin) await question.getByRole('button', { name: digit, exact: true }).click();
      await question.getByRole('button', { name: '确定' }).click();
    };
    await give('1111');
    await expect(question.getByRole('alert')).toHaveText('口令不正确。');
    await give('2468');
    await expect(page.getByRole('button', { name: '访客' })).toBeVisible();
    await expect(endButton(page)).toHaveCount(0);
  });
});

describe('the keyboard on the screen', () => {
  test('210 opens for a field of a sealed app, types into it, and leaves it in sight', async () => {
    const page = await visit();
    const app = await openCalculators(page);
    const field = app.getByRole('textbox', { name: '住房公积金个人缴费' });
    await field.tap();
    await expect(key(page, '7')).toBeVisible();
    for (const sign of '1234.05') await key(page, sign).tap();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('1234.05');
    await key(page, '退格').tap();
    await expect(field).toHaveValue('1234.0');
    const [lower, board] = [await field.boundingBox(), await keys(page).boundingBox()];
    expect((lower?.y ?? 0) + (lower?.height ?? 0)).toBeLessThanOrEqual(board?.y ?? 0);
    for (const button of await keys(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(
        Math.min(box?.width ?? 0, box?.height ?? 0),
        (await button.textContent()) ?? '',
      ).toBeGreaterThanOrEqual(44);
    }
    await key(page, '完成').tap();
    await expect(keys(page)).toBeHidden();
  });

  test('writes Chinese by pinyin, the words of the trade first', async () => {
    const page = await visit();
    const app = await openCalculators(page);
    const search = app
      .getByRole('searchbox')
      .or(app.getByRole('textbox', { name: '搜索' }))
      .first();
    await search.tap();
    for (const letter of 'qs') await key(page, letter).tap();
    await key(page, '契税').tap();
    await expect(search).toHaveValue('契税');
    await key(page, '英文').tap();
    await key(page, 'a').tap();
    await expect(search).toHaveValue('契税a');
  });

  test('210 serves the page’s own fields, and shows nothing of a password', async () => {
    const page = await attract();
    await page.getByRole('button', { name: '用演示账号登录' }).click();
    await page.getByRole('button', { name: /周敏/ }).click();
    const field = page.locator('input[type=password]');
    await field.focus();
    for (const letter of 'demo2026') await key(page, letter).tap();
    await expect(field).toHaveValue('demo2026');
    expect(await keys(page).textContent()).not.toContain('demo');
    await expect(keys(page).getByRole('group', { name: '候选字词' })).toHaveCount(0);
  });
});

test('the other person’s page has none of it', async () => {
  const plain = await startProduct();
  const page = await newVisitor(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(plain.url);
  await vocabulary(page)
    .start.or(page.getByRole('button', { name: '访客' }))
    .first()
    .waitFor();
  expect(asked.filter((url) => /kiosk|Keyboard|pinyin/.test(url))).toEqual([]);
  await plain.stop();
});
