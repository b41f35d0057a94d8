import { type Browser, expect, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { logOnByRequest } from '../desktop/suite.ts';
import { launchBrowser, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';
import { faultsOf } from './axe.ts';
import { type Look, looks, wear } from './looks.ts';

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

/** A state of the product, and how to get there from a page that is logged on at the desktop. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  desktop: async () => undefined,
  'start menu': async (page) => {
    await vocabulary(page).start.click();
    await vocabulary(page).startMenu.waitFor();
  },
  'context menu': async (page) => {
    await page.getByRole('listbox', { name: '桌面' }).click({ button: 'right', position: { x: 500, y: 60 } });
    await page.getByRole('menu', { name: '桌面' }).waitFor();
  },
  'turn-off box': async (page) => {
    await vocabulary(page).icon('我的电脑').focus();
    await page.keyboard.press('Alt+F4');
    await page.getByRole('button', { name: '取消' }).waitFor();
  },
  'message box': async (page) => {
    await vocabulary(page).start.click();
    await vocabulary(page).startMenu.getByRole('menuitem', { name: /运行/ }).click();
    await vocabulary(page).window('运行').locator('input').first().fill('nothing-of-that-name');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '确定' }).last().waitFor();
  },
  calculators: async (page) => {
    await open(page, '帮我算税');
    await vocabulary(page).app('帮我算税').getByRole('textbox', { name: '工资薪金' }).fill('1,2x');
    await page.keyboard.press('Tab');
  },
  declare: async (page) => {
    await open(page, '网上申报');
    await vocabulary(page)
      .app('网上申报')
      .getByRole('button', { name: /开始办理 2025/ })
      .click();
    await vocabulary(page)
      .app('网上申报')
      .getByRole('button', { name: /^下一步/ })
      .click();
  },
  explorer: (page) => open(page, '我的电脑'),
  documents: (page) => open(page, '我的文档'),
  'control panel': (page) => open(page, '控制面板'),
  help: async (page) => {
    await page.keyboard.press('F1');
    await vocabulary(page).window('帮助和支持').waitFor();
  },
  balloon: async (page) => {
    await page.context().setOffline(true);
    await page.locator('.ui-balloon').waitFor();
  },
};

async function open(page: Page, name: string): Promise<void> {
  const words = vocabulary(page);
  await words.icon(name).dblclick();
  await words.window(name).waitFor();
}

async function visit(look: Look): Promise<Page> {
  const page = await newVisitor(browser);
  await wear(page, look);
  return page;
}

describe.each(looks)('$name', (look) => {
  test('log-on', async () => {
    const page = await visit(look);
    await page.goto(product.url);
    await page.getByRole('button', { name: '周敏' }).click();
    await page.getByRole('button', { name: '密码提示' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test.each(Object.keys(states))('%s', async (name) => {
    const page = await visit(look);
    await logOnByRequest(page, product.url, 'lin');
    await page.goto(product.url);
    await vocabulary(page).icon('我的电脑').waitFor();
    await page.locator('.window-layer').waitFor();
    await states[name]?.(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('plain pages', async () => {
    const page = await visit(look);
    await page.goto(`${product.url}/plain/`);
    await page.getByRole('button', { name: /林晓禾/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /林晓禾/ }).click();
    await page.getByRole('link', { name: '网上申报' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    for (const service of ['calculators', 'declare']) {
      await page.goto(`${product.url}/plain/${service}`);
      await page.frameLocator('iframe').getByRole('heading').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
    }
    await page.context().close();
  });
});

test('a fault planted inside a sealed frame is found', async () => {
  const page = await newVisitor(browser);
  await logOnByRequest(page, product.url, 'lin');
  await page.goto(product.url);
  await open(page, '帮我算税');
  const field = vocabulary(page).app('帮我算税').getByRole('textbox', { name: '工资薪金' });
  await field.evaluate((input: HTMLInputElement) => {
    for (const label of input.labels ?? []) label.remove();
  });
  await expect.poll(() => faultsOf(page)).toEqual([expect.stringContaining('label:')]);
  await page.context().close();
});
