/** Every service as an ordinary page: log-on, the app and its services without a desktop around it. */
import { readdirSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'vitest';
import { launchBrowser, newVisitor, type Product, startProduct } from '../product.ts';

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
});
afterEach(() => page.context().close());

const app = () => page.frameLocator('iframe');

async function logOn(path: string, name: string): Promise<void> {
  await page.goto(`${product.url}${path}`);
  await page.getByRole('button', { name: `以${name}的身份登录` }).click();
}

describe('the plain page', () => {
  test('lists every app there is, each at its own address', async () => {
    await logOn('/plain/', '访客');
    await expect(page.getByRole('heading', { level: 1, name: '全部服务' })).toBeVisible();
    for (const id of readdirSync('apps', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      await expect(page.locator(`main a[href="/plain/${id.name}"]`)).toBeVisible();
    }
  });

  test('is an ordinary page: title, language, landmarks, one heading, a skip link that works', async () => {
    await logOn('/plain/calculators', '访客');
    await app().getByRole('textbox', { name: '工资薪金' }).waitFor();
    await expect(page).toHaveTitle(/帮我算税 - 办税桌面 简洁版$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(role)).toHaveCount(1);
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('帮我算税');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.reload();
    await app().getByRole('textbox', { name: '工资薪金' }).waitFor();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('iframe')).toBeFocused();
    expect(new URL(page.url()).pathname).toBe('/plain/calculators');
  });

  test('changes language and text size for the page and the app in it, and keeps both', async () => {
    await logOn('/plain/calculators', '访客');
    await app().getByRole('textbox', { name: '工资薪金' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tax calculators' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(app().locator('html')).toHaveAttribute('lang', 'en');
    const height = async () => (await app().getByRole('textbox').first().boundingBox())?.height ?? 0;
    const small = await height();
    await page.getByRole('button', { name: 'Extra large' }).click();
    await expect.poll(height).toBeGreaterThan(small * 1.4);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Extra large' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('logs an officer on with a password, and says when it is wrong', async () => {
    await page.goto(`${product.url}/plain/`);
    await page.getByLabel('周敏的密码').fill('wrong');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(/密码不正确/);
    await page.getByLabel('周敏的密码').fill('demo2026');
    await page.keyboard.press('Enter');
    await expect(page.getByText('当前用户：周敏')).toBeVisible();
    await page.getByRole('button', { name: '注销' }).click();
    await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  });

  test('puts an app\u2019s question in a dialog that Esc leaves, and keeps what was typed when the page is left', async () => {
    await logOn('/plain/calculators', '访客');
    const wages = app().getByRole('textbox', { name: '工资薪金' });
    await wages.fill('200000');
    const clear = app().getByRole('button', { name: '清空本表' });
    await clear.click();
    const question = page.getByRole('alertdialog');
    await expect(question).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(page.locator('iframe')).toBeFocused();
    await page.getByRole('link', { name: '全部服务' }).click();
    await page.getByRole('link', { name: '帮我算税' }).click();
    await expect(wages).toHaveValue('200,000.00');
    await clear.click();
    await question.getByRole('button').first().click();
    await expect(wages).toHaveValue('');
  });

  test('files a return to a receipt, notifies, keeps the receipt and opens it again', async () => {
    await logOn('/plain/declare', '林晓禾');
    await app()
      .getByRole('button', { name: /开始办理 2025/ })
      .click();
    for (const title of ['收入和已缴税款', '扣除', '年终奖怎么计税', '确认并提交']) {
      await app()
        .getByRole('button', { name: /^下一步/ })
        .click();
      await expect(app().getByRole('heading', { name: title })).toBeVisible();
    }
    await app()
      .getByRole('checkbox', { name: /本人声明/ })
      .click();
    await app()
      .getByRole('button', { name: /^提交申报/ })
      .click();
    await expect(app().getByRole('heading', { name: '申报成功' })).toBeVisible();
    await expect(page.getByRole('status', { name: '通知' })).toContainText(/S\d{8}-\d{6}/);
    await page.getByRole('link', { name: '全部服务' }).click();
    await page.getByRole('link', { name: /\.receipt\.json$/ }).click();
    await expect(
      app()
        .getByText(/^S\d{8}-\d{6}$/)
        .first(),
    ).toBeVisible();
    await expect(page).toHaveURL(/\/plain\/declare\?document=/);
  });

  test('is linked from the welcome screen and first among the skip links', async () => {
    await page.goto(product.url);
    await expect(page.getByRole('link', { name: '简洁版' })).toHaveAttribute('href', '/plain/');
    await page.getByRole('button', { name: '访客' }).click();
    await page.getByRole('listbox', { name: '桌面' }).waitFor();
    await expect(page.locator('.skip-links > *').first()).toHaveAttribute('href', '/plain/');
  });

  test('tells a guest who may use a service, and lets them become somebody else at the same address', async () => {
    await logOn('/plain/declare', '访客');
    await page.getByRole('button', { name: '换一个用户' }).click();
    await page.getByRole('button', { name: '以林晓禾的身份登录' }).click();
    await expect(
      app()
        .getByRole('button', { name: /开始办理/ })
        .first(),
    ).toBeVisible();
  });

  test('says that an address names no service', async () => {
    await logOn('/plain/nothing-here', '访客');
    await expect(page.getByRole('heading', { name: '没有这项服务' })).toBeVisible();
  });
});
