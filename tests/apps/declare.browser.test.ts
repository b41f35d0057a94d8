import { type Browser, expect, type FrameLocator, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest';
import { launchBrowser, logOn, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';

let browser: Browser;
let product: Product;
let page: Page;
let app: FrameLocator;
let clicks: number;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  product = await startProduct();
  page = await newVisitor(browser);
  clicks = 0;
});
afterEach(async () => {
  await page.context().close();
  await product.stop();
});

/** Log-on and opening the app: one click on the tile, a double-click on the icon. */
async function open(name = '林晓禾') {
  await logOn(page, product.url, name);
  await vocabulary(page).icon('网上申报').dblclick();
  app = vocabulary(page).app('网上申报');
  clicks += 3;
}

async function press(name: string | RegExp) {
  await app.getByRole('button', { name }).click();
  clicks += 1;
}

const heading = (name: string) => app.getByRole('heading', { name });

async function toSummary() {
  await press('开始办理 2025 年度');
  for (const title of ['收入和已缴税款', '扣除', '年终奖怎么计税', '确认并提交']) {
    await press(/^下一步/);
    await expect(heading(title)).toBeVisible();
  }
}

async function submit() {
  await app.getByRole('checkbox', { name: /本人声明/ }).click();
  clicks += 1;
  await press(/^提交申报/);
}

const receiptNumber = () => app.getByText(/^S\d{8}-\d{6}$/).first();

describe('a first-time taxpayer', () => {
  it('goes from log-on to a receipt in at most 25 clicks, and it outlives the server being killed', async () => {
    await open();
    await toSummary();
    await expect(app.getByText('应退税额', { exact: true }).first()).toBeVisible();
    await submit();
    await expect(heading('申报成功')).toBeVisible();
    expect(clicks).toBeLessThanOrEqual(25);
    const number = (await receiptNumber().textContent()) ?? '';
    await expect(app.getByText(/内容摘要重新计算无误/)).toBeVisible();
    await expect(
      app.getByText(`回执已自动保存到我的文档：2025 年度综合所得汇算回执 ${number}.receipt.json`),
    ).toBeVisible();

    await product.kill('SIGKILL');
    await product.restart();
    await press('返回列表');
    await expect(app.getByRole('table', { name: '以往申报' }).getByText(number)).toBeVisible();
  });

  it('finds the receipt among the documents, and it opens in the filing app', async () => {
    await open();
    await toSummary();
    await submit();
    await expect(heading('申报成功')).toBeVisible();
    const number = (await receiptNumber().textContent()) ?? '';
    const { button, icon, window } = vocabulary(page);
    await button('网上申报', '关闭').click();
    await icon('我的文档').dblclick();
    await window('我的文档').getByText(new RegExp(number)).first().dblclick();
    await expect(heading('申报回执')).toBeVisible();
    await expect(app.getByText(number, { exact: true }).first()).toBeVisible();
  });

  it('111, 113 word that comes while another window is used: a balloon that leads there, and an orange task button', async () => {
    await open();
    await toSummary();
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/returns', async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.fallback();
    });
    await submit();
    await page.keyboard.press('Meta+e');
    const { taskbar, window } = vocabulary(page);
    await expect(window('我的电脑')).toBeVisible();
    const task = taskbar.getByRole('button', { name: /网上申报/ });
    await expect(task).not.toHaveAttribute('data-attention');
    answer();
    await expect(task).toHaveAccessibleName(/需要注意/);
    const blinks = await task.evaluate((button) => {
      const { animationIterationCount, animationDuration } = getComputedStyle(button);
      return [animationIterationCount, animationDuration];
    });
    expect(blinks).toEqual(['3', '1s']);
    await task.evaluate((button) => Promise.all(button.getAnimations().map((one) => one.finished)));
    await expect(task).toHaveCSS('background-image', /rgb\(255, 192, 91\)/);
    await expect(heading('申报成功')).toBeAttached();
    const balloon = page.getByRole('status').filter({ hasText: '申报' });
    await expect(balloon.getByRole('button', { name: '关闭通知' })).toBeVisible();
    await balloon.getByRole('button', { name: /回执/ }).click();
    await expect(balloon).toHaveCount(0);
    await expect(window('网上申报')).toHaveAttribute('data-active', 'true');
    await expect(task).not.toHaveAccessibleName(/需要注意/);
    await expect(task).not.toHaveCSS('background-image', /rgb\(255, 192, 91\)/);
  });

  it('sees every column of the lists on a phone, and a screen reader still finds a table', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open();
    const list = app.getByRole('table', { name: '可以办理的申报' });
    const row = list.getByRole('row', { name: /2025 年度/ });
    await expect(row.getByRole('rowheader')).toContainText('个人所得税综合所得年度汇算');
    await expect(row.getByRole('cell')).toHaveCount(3);
    await expect(list.getByRole('columnheader', { name: '办理期限' })).toBeAttached();
    const room = await list.evaluate((table) => {
      const { scrollWidth = 0, clientWidth = 0 } = table.parentElement ?? {};
      return clientWidth - scrollWidth;
    });
    expect(room).toBe(0);
  });

  it('may change a figure: it is marked, told where it comes from, and the outcome follows', async () => {
    await open();
    await press('开始办理 2025 年度');
    await press(/^下一步/);
    const wages = app.getByRole('textbox', { name: '工资薪金' });
    await expect(wages).toHaveAccessibleDescription(/扣缴申报，共 12 笔/);
    const before = (await app.getByRole('status').textContent()) ?? '';
    await wages.fill('22万');
    await expect(app.getByText(/原为 216,000.00 元/)).toBeVisible();
    await expect(app.getByRole('status')).not.toHaveText(before);
  });
});

describe('when something goes wrong', () => {
  it('a lost answer is said, and the return is filed once however often it is sent', async () => {
    await open();
    await toSummary();
    const keys: (string | undefined)[] = [];
    // The first answer is lost after the server has filed the return.
    await page.route('**/api/returns', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await submit();
    await expect(app.getByText('连接中断，还不知道申报是否送达')).toBeVisible();
    await press('立即重试');
    await expect(heading('申报成功')).toBeVisible();
    expect(keys.length).toBeGreaterThanOrEqual(2);
    expect(new Set(keys).size).toBe(1);
    await press('返回列表');
    await expect(app.getByRole('table', { name: '以往申报' }).getByRole('button')).toHaveCount(1);
  });

  it('what was typed is there again after the page is loaded anew', async () => {
    await open();
    await press('开始办理 2025 年度');
    await press(/^下一步/);
    await app.getByRole('textbox', { name: '稿酬' }).fill('5000');
    await expect(app.getByRole('status')).toContainText('草稿已自动保存');
    await page.reload();
    const { icon, window } = vocabulary(page);
    await icon('网上申报').waitFor();
    if (!(await window('网上申报').isVisible())) await icon('网上申报').dblclick();
    await expect(app.getByText('已恢复您上次没有办完的内容。')).toBeVisible();
    await expect(app.getByRole('textbox', { name: '稿酬' })).toHaveValue('5,000.00');
  });

  it('a mistake is said at its field and holds the page back', async () => {
    await open();
    await press('开始办理 2025 年度');
    await press(/^下一步/);
    const author = app.getByRole('textbox', { name: '稿酬' });
    await author.fill('1.234');
    await expect(author).toHaveAccessibleDescription(/最多 2 位小数/);
    await press(/^下一步/);
    await app.getByRole('alert').getByRole('button', { name: /稿酬/ }).click();
    await expect(author).toBeFocused();
  });
});

it('tells a guest how to log on', async () => {
  await open('访客');
  await expect(heading('请先登录，再办理申报')).toBeVisible();
});
