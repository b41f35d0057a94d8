/** One file says whose desktop it is, and a change of it needs no build. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect } from '@playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import type { Branding } from '#contract/branding.ts';
import { launchBrowser, logOn, newVisitor, type Product, startProduct, vocabulary } from '../product.ts';

const folder = mkdtempSync(join(tmpdir(), 'tax-desktop-branding-'));
const file = join(folder, 'branding.json');
const original = readFileSync('branding.json', 'utf8');
const write = (change: Partial<Branding>): void =>
  writeFileSync(file, JSON.stringify({ ...JSON.parse(original), ...change }));

let browser: Browser;
let product: Product;

beforeAll(async () => {
  write({});
  product = await startProduct({ BRANDING: file });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const pair = (zh: string, en: string) => ({ zh, en });

test('a changed file shows at the next visit: names, log-on text, wallpaper, apps, hotline', async () => {
  const page = await newVisitor(browser);
  await logOn(page, product.url);
  await expect(page).toHaveTitle('办税桌面');
  await expect(page.locator('.watermark')).toContainText('演示/培训');
  write({
    product: pair('云杉办税台', 'Spruce Tax Desk'),
    bureau: pair('云杉培训中心', 'Spruce Training Centre'),
    notice: pair('仅供云杉演示', 'Spruce demonstration only'),
    logon: {
      heading: pair('请点您的名字', 'Pick your name'),
      help: pair('有事请举手。', 'Raise your hand.'),
    },
    wallpaper: 'wheat-plain',
    desktopApps: ['declare'],
    hotline: pair('请拨 111', 'Call 111'),
  });
  await page.reload();
  await expect(page.locator('.watermark')).toContainText('云杉培训中心');
  await expect(page.locator('.watermark')).toContainText('仅供云杉演示');
  await expect(page.locator('.watermark')).toContainText('请拨 111');
  await expect(page.locator('.desktop')).toHaveCSS('background-image', /wheat-plain/);
  await expect(vocabulary(page).icon('网上申报')).toBeVisible();
  await expect(vocabulary(page).icon('帮我算税')).toHaveCount(0);
  await page.context().close();

  const newcomer = await newVisitor(browser);
  await newcomer.goto(product.url);
  await expect(newcomer.getByRole('heading', { name: '请点您的名字' })).toBeVisible();
  for (const words of ['云杉办税台', '云杉培训中心', '仅供云杉演示', '有事请举手。', '请拨 111']) {
    await expect(newcomer.getByText(words).first()).toBeVisible();
  }
  await newcomer.getByRole('button', { name: 'English' }).click();
  await expect(newcomer.getByRole('heading', { name: 'Pick your name' })).toBeVisible();
  await newcomer.goto(`${product.url}/plain/`);
  await expect(newcomer.getByText('Spruce Training Centre')).toBeVisible();
  await newcomer.context().close();
});

test('a file that became wrong leaves the last good one in force; a wrong one at the start is told of', async () => {
  write({ product: pair('好名字', 'Good name') });
  const page = await newVisitor(browser);
  await page.goto(product.url);
  await expect(page.getByText('好名字').first()).toBeVisible();
  writeFileSync(file, '{ "product": ');
  await page.reload();
  await expect(page.getByText('好名字').first()).toBeVisible();
  await page.context().close();

  const told = await new Promise<string>((resolve) => {
    const env = { ...process.env, PORT: '0', DATA_DIR: join(folder, 'data'), BRANDING: file };
    execFile(process.execPath, ['server/main.ts'], { env, timeout: 20_000 }, (_error, _out, err) =>
      resolve(err),
    );
  });
  expect(told).toContain('branding.json: it is not JSON');
});
