/** What stands around a calculation: examples, the plot, comparing, handing over to the return. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { afterAll, beforeAll, it } from 'vitest';
import { looks, wear } from '../accessibility/looks.ts';
import { launchBrowser, logOn, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';

let browser: Browser;
let product: Product;

beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function open(name: string, options: BrowserContextOptions = {}, look = looks[0]): Promise<Page> {
  const page = await newVisitor(browser, options);
  if (look !== undefined) await wear(page, look);
  await logOn(page, product.url, name);
  await vocabulary(page).icon('帮我算税').dblclick();
  return page;
}

it('leads from a word to an example, its picture, a comparison and the return', async () => {
  const page = await open('林晓禾');
  const { window, app } = vocabulary(page);
  const calculators = app('帮我算税');

  await calculators.getByRole('searchbox', { name: '搜索' }).fill('年终奖');
  const found = calculators.getByRole('region', { name: '税例' });
  await found.getByRole('button', { name: '发3.6万元：临界点之前' }).click();
  await expect(calculators.getByRole('textbox', { name: '全年一次性奖金' })).toHaveValue('36,000.00');

  await calculators.getByRole('textbox', { name: '全年一次性奖金' }).fill('36001');
  const picture = calculators.getByRole('img', { name: /随全年一次性奖金怎么变/ });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleDescription(
    /超过 36,000.00 元是一道坎：多 1 元，一下子多 2,310.00 元/,
  );

  await calculators.getByRole('tab', { name: '对比' }).click();
  const second = calculators.getByRole('group', { name: '乙' });
  const earlier = second.getByRole('option', { name: /1,080.00 元/ });
  await second.getByRole('combobox', { name: '哪一次' }).selectOption(await earlier.getAttribute('value'));
  await expect(calculators.getByRole('table', { name: '结果对比' })).toContainText('−2,310.10 元');

  await calculators.getByRole('searchbox', { name: '搜索' }).fill('汇算');
  await calculators.getByRole('option', { name: '综合所得年度汇算' }).click();
  const own = calculators.getByRole('group', { name: '这个计算器的税例' });
  await own.getByRole('button', { name: '有孩子没填，汇算退税' }).click();
  await calculators.getByRole('button', { name: '用这些数去申报' }).click();
  const declare = app('网上申报');
  await expect(window('网上申报')).toBeVisible();
  await expect(declare.getByRole('heading', { name: '收入和已缴税款' })).toBeVisible();
  await expect(declare.getByRole('textbox', { name: '工资薪金' })).toHaveValue('200,000.00');
  await expect(declare.getByText(/本人填写/).first()).toBeVisible();
});

it('keeps the last calculations of a person, and nobody else sees them', async () => {
  const page = await open('林晓禾');
  const { app, button } = vocabulary(page);
  const calculators = app('帮我算税');
  await calculators.getByRole('option', { name: '烟叶税' }).click();
  await calculators.getByRole('button', { name: '收购烟叶' }).click();
  await calculators.getByRole('tab', { name: '我的记录' }).click();
  const kept = calculators.getByRole('table', { name: '我的记录' });
  await expect(kept).toContainText('220,000.00 元');
  await button('帮我算税', '关闭').click();
  await vocabulary(page).icon('帮我算税').dblclick();
  await calculators.getByRole('tab', { name: '我的记录' }).click();
  await expect(kept).toContainText('烟叶税');
  await page.context().close();

  const other = vocabulary(await open('访客')).app('帮我算税');
  await other.getByRole('tab', { name: '我的记录' }).click();
  await expect(other.getByText(/还没有记录/)).toBeVisible();
});

it('shows one thing at a time on a phone, for elders too, and nothing is wider than the screen', async () => {
  const elder = looks.find(({ name }) => name === 'elder');
  const page = await open('访客', { viewport: { width: 360, height: 740 } }, elder);
  const calculators = vocabulary(page).app('帮我算税');
  await calculators.getByRole('button', { name: '年终奖', exact: true }).click();
  await expect(calculators.getByRole('tab', { name: '计算' })).toBeHidden();
  await calculators.getByRole('option', { name: /^年终奖/ }).click();
  await expect(calculators.getByRole('searchbox', { name: '搜索' })).toBeHidden();
  await expect(calculators.getByRole('button', { name: /换一个计算器/ })).toBeFocused();
  await calculators.getByRole('textbox', { name: '全年一次性奖金' }).fill('36001');
  await calculators.getByRole('button', { name: /看看怎么算的/ }).click();
  await expect(calculators.getByRole('region', { name: '计算结果' })).toBeFocused();
  await expect(calculators.getByText('奖金除以12', { exact: true })).toBeAttached();
  const tooWide = await calculators
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('.calc-main *')]
        .filter(
          (one) => one.closest('svg, .ui-data-table') === null && one.getBoundingClientRect().right > 361,
        )
        .map((one) => one.className),
    );
  expect(tooWide).toEqual([]);
  await expect(vocabulary(page).button('帮我算税', '关闭')).toBeInViewport({ ratio: 1 });
  await page.context().close();
});

it('is on the screen with no more than 60 KB of its own', () => {
  const runtime = JSON.parse(readFileSync('dist/frame/runtime.json', 'utf8')) as {
    apps: Record<string, { script: string; style: string; later: { script: string } }>;
  };
  const app = runtime.apps['calculators'];
  expect(app?.later.script).toMatch(/^calculators-later-/);
  const sizes = [app?.script, app?.style].map(
    (file) => brotliCompressSync(readFileSync(`dist/frame/${file}`)).length,
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
});
