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
import { type Browser, expect } from '@playwright/test';
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
const main = `import { startApp, useTranslation } from '#sdk/index.ts';
import { Button } from '#ui/index.ts';

function App() {
  const { t } = useTranslation();
  return <Button>{t('hello')}</Button>;
}

startApp({ App, locales: { 'zh-CN': { hello: '一次性的问候' }, en: { hello: 'A throw-away hello' } } });
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
