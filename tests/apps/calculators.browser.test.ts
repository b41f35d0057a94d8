import { type Browser, expect, type FrameLocator, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, it } from 'vitest';
import { launchBrowser, logOn, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';

let browser: Browser;
let product: Product;
let page: Page;
let app: FrameLocator;

beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

beforeEach(async () => {
  page = await newVisitor(browser);
  await logOn(page, product.url);
  await vocabulary(page).icon('帮我算税').dblclick();
  app = vocabulary(page).app('帮我算税');
});

const result = () => app.getByRole('region', { name: '计算结果' });
const bonus = () => app.getByRole('textbox', { name: '全年一次性奖金' });

async function openBonus() {
  await app.getByRole('searchbox', { name: '搜索' }).fill('nzj');
  await app.getByRole('option', { name: /^年终奖/ }).click();
}

it('answers as one types, with the cliff at 36,000 said before it costs anything', async () => {
  await openBonus();
  await bonus().pressSequentially('36001');
  await expect(result().getByText('3,390.10 元').first()).toBeVisible();
  await expect(app.getByText(/超过 36,000.00 元临界点/)).toBeVisible();
  await app.getByRole('textbox', { name: '不含奖金的综合所得应纳税所得额' }).fill('0');
  await expect(app.getByRole('table', { name: '不同办法的结果对比' })).toContainText('税最少');
  await bonus().fill('36000');
  await expect(result().getByText('1,080.00 元').first()).toBeVisible();
});

it('keeps a result as a document that opens in the calculator again', async () => {
  await openBonus();
  await bonus().fill('36001');
  await app.getByRole('button', { name: '保存到我的文档' }).click();
  await expect(app.getByRole('status')).toContainText('已保存到我的文档');
  const { button, icon, window } = vocabulary(page);
  await app.getByRole('button', { name: '清空本表' }).click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await expect(bonus()).toHaveValue('');
  await button('帮我算税', '关闭').click();
  await icon('我的文档').dblclick();
  await window('我的文档')
    .getByText(/^年终奖.*\.calc\.json$/)
    .first()
    .dblclick();
  await expect(bonus()).toHaveValue('36,001.00');
});

it('loses nothing when another calculator is chosen or the page is loaded anew', async () => {
  await openBonus();
  await bonus().fill('50000');
  await app.getByRole('searchbox', { name: '搜索' }).fill('');
  await app.getByRole('option', { name: '综合所得年度汇算' }).click();
  await app.getByRole('textbox', { name: '工资薪金' }).fill('200000');
  await app.getByRole('option', { name: /^年终奖/ }).click();
  await expect(bonus()).toHaveValue('50,000.00');
  // Drafts are kept within a second; closing the window waits for that.
  const { button, icon, window } = vocabulary(page);
  await button('帮我算税', '关闭').click();
  await expect(window('帮我算税')).toHaveCount(0);
  await page.reload();
  await icon('帮我算税').waitFor();
  await icon('帮我算税').dblclick();
  await app.getByRole('option', { name: '综合所得年度汇算' }).click();
  await expect(app.getByRole('textbox', { name: '工资薪金' })).toHaveValue('200,000.00');
});
