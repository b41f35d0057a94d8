import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser, logOn, newVisitor, type Product, startProduct, vocabulary } from './product.ts';

const manifest = `import { defineApp } from '#sdk/manifest.ts';

export default defineApp({
  id: 'throw-away',
  name: { 'zh-CN': '一次性程序', en: 'Throw-away' },
  icon: '/icons/calculators.svg',
  window: { width: 400, height: 300, minWidth: 200, minHeight: 200, single: true },
  audience: ['everyone'],
  category: 'guide',
  permissions: [],
});
`;
const main = `import { useState } from 'react';
import { startApp, useTranslation } from '#sdk/index.ts';
import { Button } from '#ui/index.ts';

function App() {
  const { t } = useTranslation();
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error('broken on purpose');
  return (
    <>
      <Button>{t('hello')}</Button>
      <Button onClick={() => setBroken(true)}>{t('break')}</Button>
      <Button onClick={() => setTimeout(() => { for (;;); }, 1_500)}>{t('hang')}</Button>
    </>
  );
}

startApp({
  App,
  locales: {
    'zh-CN': { hello: '一次性的问候', break: '出错', hang: '停住' },
    en: { hello: 'A throw-away hello', break: 'Break', hang: 'Hang' },
  },
});
`;

const project = resolve(import.meta.dirname, '..');
const notSource = new Set(['.git', 'node_modules', 'dist', 'data']);
let root: string;
let before: ReadonlyMap<string, string>;
let product: Product;
let browser: Browser;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tax-desktop-new-app-'));
  cpSync(project, root, { recursive: true, filter: (path) => !notSource.has(relative(project, path)) });
  before = contents();
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));

  // All that is done to add an app:
  mkdirSync(join(root, 'apps/throw-away'));
  writeFileSync(join(root, 'apps/throw-away/manifest.ts'), manifest);
  writeFileSync(join(root, 'apps/throw-away/main.tsx'), main);

  const { NODE_ENV: _ofTheTest, ...env } = process.env;
  execFileSync(process.execPath, ['scripts/build.ts', '--plain'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  product = await startProduct({}, root);
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(root, { recursive: true, force: true });
});

test('an app is added by its folder alone and stands on the desktop', async () => {
  const page = await newVisitor(browser);
  await logOn(page, product.url);
  const { icon, window, app } = vocabulary(page);
  await icon('一次性程序').dblclick();
  await expect(window('一次性程序')).toBeVisible();
  await expect(app('一次性程序').getByRole('button', { name: '一次性的问候' })).toBeVisible();
  const after = contents();
  for (const file of after.keys()) {
    if (!file.startsWith('apps/throw-away/')) expect(after.get(file), file).toBe(before.get(file));
  }
});

/** What the pointer looks like over a window, of all windows by title. */
const cursors = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.window[role=dialog]')].map((window) => [
        window.querySelector('[data-testid=caption]')?.textContent ?? '',
        getComputedStyle(window).cursor,
      ]),
    ),
  );

test('196, 198, 199 an app that hangs has the hourglass to itself, is marked, and is ended on demand', async () => {
  const page = await newVisitor(browser);
  await logOn(page, product.url);
  const { icon, window, app, button, task, caption } = vocabulary(page);
  // It starts faster than one can look.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (target instanceof HTMLElement && target.dataset['busy'] === 'starting')
          seen.push(getComputedStyle(target).cursor);
      }
    }).observe(document, { subtree: true, attributeFilter: ['data-busy'] });
  });
  await icon('一次性程序').dblclick();
  const hang = app('一次性程序').getByRole('button', { name: '停住' });
  await expect(hang).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toContain('progress');
  await icon('帮我算税').dblclick();
  await expect(app('帮我算税').getByRole('searchbox', { name: '搜索' })).toBeVisible();
  await page.keyboard.press('Control+Shift+Escape');
  const manager = window('任务管理器');
  await task('一次性程序').click();
  await hang.click();
  await expect.poll(async () => (await cursors(page))['一次性程序']).toBe('wait');
  const others = Object.entries(await cursors(page)).filter(([title]) => !title.startsWith('一次性'));
  expect(others.map(([, cursor]) => cursor)).toEqual(['default', 'default']);
  await expect(caption('一次性程序')).toHaveText('一次性程序（未响应）');
  await expect(task('一次性程序（未响应）')).toBeVisible();
  await task('任务管理器').click();
  await expect(manager.getByRole('row', { name: /一次性程序/ })).toContainText('未响应');
  await expect(manager.getByRole('row', { name: /帮我算税/ })).toContainText('正在运行');

  await task('一次性程序').click();
  const box = page.getByRole('alertdialog', { name: /^结束程序 - 一次性程序/ });
  await button('一次性程序', '关闭').first().click();
  await expect(box).toContainText('没有响应');
  await box.getByRole('button', { name: '取消' }).click();
  await expect(window('一次性程序')).toBeVisible();
  await button('一次性程序', '关闭').first().click();
  await box.getByRole('button', { name: '立即结束' }).click();
  await expect(window('一次性程序')).toHaveCount(0);

  // That the others come back is shown by the hostile suite; a driven browser does not always let them.
  await caption('任务管理器').click();
  await manager.getByRole('row', { name: /帮我算税/ }).click();
  await manager.getByRole('button', { name: '结束任务' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '立即结束' }).click();
  await expect(window('帮我算税')).toHaveCount(0);
  await expect(manager).toBeVisible();
});

test('197 an app that fails says so in a box with 确定 and details; the desktop lives on', async () => {
  const page = await newVisitor(browser);
  await logOn(page, product.url);
  const { icon, window, app } = vocabulary(page);
  await icon('帮我算税').dblclick();
  await icon('一次性程序').dblclick();
  await app('一次性程序').getByRole('button', { name: '出错' }).click();
  const box = window('一次性程序').getByRole('alertdialog');
  await expect(box).toContainText('“一次性程序”遇到问题，已经关闭。');
  await box.getByText('详细信息').click();
  await expect(box.getByText(/broken on purpose/)).toBeVisible();
  await app('帮我算税').getByRole('searchbox', { name: '搜索' }).fill('nzj');
  await expect(app('帮我算税').getByRole('option', { name: /^年终奖/ })).toBeVisible();
  await box.getByRole('button', { name: '确定' }).click();
  await expect(window('一次性程序')).toHaveCount(0);
  await icon('一次性程序').dblclick();
  await expect(app('一次性程序').getByRole('button', { name: '一次性的问候' })).toBeVisible();
});

test('it brings its own lines and shares the rest', () => {
  const { apps } = JSON.parse(readFileSync(join(root, 'dist/frame/runtime.json'), 'utf8'));
  const script = readFileSync(join(root, 'dist/frame', apps['throw-away'].script), 'utf8');
  expect(script.length).toBeLessThan(2_000);
});

/** Every source file with the digest of what it holds. */
function contents(): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !notSource.has(relative(root, path).split(sep)[0] ?? ''));
  return new Map(entries.map((path) => [relative(root, path), hash('sha256', readFileSync(path))]));
}
