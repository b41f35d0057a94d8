/** The product with the keyboard alone: the mouse is never touched in this file. */
import { type Browser, expect, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { launchBrowser, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';

let browser: Browser;
let product: Product;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
beforeEach(async () => {
  page = await newVisitor(browser);
  return () => page.context().close();
});

const words = () => vocabulary(page);
const press = (...keys: string[]) =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** What has the focus, looked up through sealed frames. */
async function focused(): Promise<{ role: string; name: string }> {
  for (const frame of page.frames().toReversed()) {
    const found = await frame.evaluate(() => {
      const element = document.activeElement;
      if (
        !document.hasFocus() ||
        element === null ||
        element === document.body ||
        element.tagName === 'IFRAME'
      )
        return null;
      const labels =
        element instanceof HTMLInputElement
          ? [...(element.labels ?? [])].map((label) => label.textContent)
          : [];
      return {
        role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
        name: (element.getAttribute('aria-label') ?? labels.join(' ')) || (element.textContent ?? ''),
      };
    });
    if (found !== null) return found;
  }
  return { role: '', name: '' };
}

/** Presses Tab until the thing of that name has the focus; a person would give up some time too. */
async function tabTo(name: RegExp, most = 120): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    if (name.test((await focused()).name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}; it is at ${JSON.stringify(await focused())}`);
}

async function logOnByKeys(name: RegExp): Promise<void> {
  await page.goto(product.url);
  await page.getByRole('button', { name }).waitFor();
  await tabTo(name);
  await press('Enter');
  await page.getByRole('listbox', { name: '桌面' }).waitFor();
  await page.locator('.window-layer').waitFor();
}

/** Opens something on the desktop by its first letters, as the old hands did. */
async function openIcon(name: string): Promise<void> {
  const list = page.getByRole('listbox', { name: '桌面' });
  for (
    let count = 0;
    count < 8 && !(await list.evaluate((element) => element === document.activeElement));
    count += 1
  ) {
    await press('F6');
  }
  await expect(list).toBeFocused();
  await press('Home');
  const id = await words().icon(name).getAttribute('id');
  for (let count = 0; count < 12; count += 1) {
    if ((await list.getAttribute('aria-activedescendant')) === id) break;
    await press('ArrowDown');
  }
  await press('Enter');
  await words().window(name).waitFor();
}

describe('with the keyboard alone', () => {
  test('a guest logs on, opens the calculators and computes', async () => {
    await logOnByKeys(/访客/);
    await openIcon('帮我算税');
    await words().app('帮我算税').getByRole('textbox', { name: '工资薪金' }).waitFor();
    await tabTo(/^工资薪金/);
    await page.keyboard.type('200000');
    await press('Tab');
    const result = words().app('帮我算税').getByRole('region', { name: '计算结果' });
    await expect(result.getByText('11,480.00 元').first()).toBeVisible();
  });

  test('a taxpayer files a return to its receipt, finds it among the documents, closes and logs off', async () => {
    await logOnByKeys(/林晓禾/);
    await openIcon('网上申报');
    const app = words().app('网上申报');
    await app.getByRole('button', { name: /开始办理 2025/ }).waitFor();
    await tabTo(/开始办理 2025/);
    await press('Enter');
    await app.getByRole('button', { name: /^下一步/ }).waitFor();
    for (const title of ['收入和已缴税款', '扣除', '年终奖怎么计税', '确认并提交']) {
      await tabTo(/^下一步/);
      await press('Enter');
      await expect(app.getByRole('heading', { name: title })).toBeVisible();
    }
    await tabTo(/本人声明/);
    await press('Space');
    await tabTo(/^提交申报/);
    await press('Enter');
    await expect(app.getByRole('heading', { name: '申报成功' })).toBeVisible();

    await openIcon('我的文档');
    const documents = words().window('我的文档');
    const receipt = documents.getByRole('option', { name: /汇算回执/ });
    await receipt.waitFor();
    await tabTo(/^我的文档$/);
    await press('Home', 'Enter');
    await expect(words().task(/网上申报/)).toHaveAttribute('aria-pressed', 'true');
    await expect(app.getByText(/^S\d{8}-\d{6}$/).first()).toBeVisible();

    await press('Alt+F4');
    await expect(words().window('网上申报')).toHaveCount(0);
    await press('Alt+F4');
    await expect(documents).toHaveCount(0);
    await press('Control+Escape');
    await words().startMenu.waitFor();
    await page.keyboard.press('l');
    await page.getByRole('button', { name: '注销' }).waitFor();
    await tabTo(/^注销/);
    await press('Enter');
    await page.getByRole('button', { name: /林晓禾/ }).waitFor();
  });

  test('a window is moved, sized, maximised and left', async () => {
    await logOnByKeys(/访客/);
    await openIcon('我的电脑');
    const window = words().window('我的电脑');
    await expect(window.getByRole('listbox')).toBeFocused();
    const before = await window.boundingBox();
    await press('Alt+Space');
    await page.getByRole('menu').waitFor();
    await press('m', 'ArrowRight', 'ArrowDown', 'Enter');
    await expect.poll(() => window.boundingBox()).not.toEqual(before);
    await press('Alt+Space');
    await page.getByRole('menu').waitFor();
    await press('x');
    await expect(window.getByRole('button', { name: '向下还原' })).toBeVisible();
    const inside = () => window.evaluate((element) => element.contains(document.activeElement));
    await press('F6');
    await expect(window.getByRole('combobox', { name: '地址' })).toBeFocused();
    await press('F6');
    await expect(window.locator('.explorer-tasks :focus')).toHaveCount(1);
    await press('F6');
    await expect.poll(inside).toBe(false);
    await expect.poll(async () => (await focused()).role).not.toBe('');
  });

  test('the guided tour can be reached, followed and left', async () => {
    await logOnByKeys(/访客/);
    await page.getByRole('button', { name: '开始导览' }).waitFor();
    for (let count = 0; count < 6 && !/开始导览/.test((await focused()).name); count += 1) await press('F6');
    await press('Enter');
    await expect(page.getByRole('heading', { name: /第 1 步/ })).toBeFocused();
    await openIcon('帮我算税');
    await expect(page.getByRole('heading', { name: /第 2 步/ })).toBeVisible();
    await expect(page.locator('[data-live-region]')).toContainText('做到了');
    await expect(words().app('帮我算税').getByRole('searchbox')).toBeFocused();
    // A key pressed in a sealed app comes to the desktop by message, a moment later.
    await press('Alt+Space');
    await page.getByRole('menu').waitFor();
    await press('m', 'ArrowRight', 'Enter');
    await expect(page.getByRole('heading', { name: /第 3 步/ })).toBeVisible();
    await press('Control+Escape');
    await expect(page.getByRole('heading', { name: /第 4 步/ })).toBeVisible();
    await press('Escape');
    await expect(words().startMenu).toHaveCount(0);
    for (let count = 0; count < 8 && !/上一步/.test((await focused()).name); count += 1) {
      await press('F6');
      await page.waitForTimeout(100);
    }
    await press('Escape');
    await expect(page.getByRole('heading', { name: /第 4 步/ })).toHaveCount(0);
    await page.reload();
    await words().task('帮我算税').waitFor();
    await expect(page.getByRole('button', { name: '开始导览' })).toHaveCount(0);
  });
});
