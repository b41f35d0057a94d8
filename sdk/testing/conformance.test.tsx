// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { useTranslation } from '../index.ts';
import { type AppManifest, defineApp } from '../manifest.ts';
import type { AppDefinition } from '../start.ts';
import { type ConformanceSubject, conformance } from './index.ts';

const manifest: AppManifest = defineApp({
  id: 'sample',
  name: { 'zh-CN': '样例', en: 'Sample' },
  icon: '/icons/sample.svg',
  window: { width: 400, height: 300, minWidth: 200, minHeight: 200, single: true },
  audience: ['everyone'],
  category: 'guide',
  permissions: ['returns:read', 'returns:*', 'open:declare', 'print'],
  opens: ['.sample.json'],
});

function App() {
  const { t } = useTranslation();
  return <h1>{t('hello')}</h1>;
}

const Empty = () => null;
const Fixed = () => <h1>您好</h1>;
const Throwing = () => {
  throw new Error('no');
};

const app: AppDefinition = { App, locales: { 'zh-CN': { hello: '您好' }, en: { hello: 'Hello' } } };
const good: ConformanceSubject = { folder: 'sample', manifest, app };

async function failures(subject: ConformanceSubject): Promise<string[]> {
  const failed: string[] = [];
  for (const check of conformance(subject)) {
    await check.run().catch((error: unknown) => failed.push(`${check.name}: ${String(error)}`));
  }
  return failed;
}

test('a good app conforms', async () => {
  expect(await failures(good)).toEqual([]);
});

describe('each fault is found', () => {
  const withManifest = (change: Partial<AppManifest>) => ({ ...good, manifest: { ...manifest, ...change } });
  test.each<[string, ConformanceSubject]>([
    ['folder', { ...good, folder: 'other' }],
    ['size', withManifest({ window: { ...manifest.window, minWidth: 900 } })],
    ['unknown permission', withManifest({ permissions: ['returns:steal'] })],
    ['the shell’s own permission', withManifest({ permissions: ['session'] })],
    ['everything', withManifest({ permissions: ['*'] })],
    ['ending', withManifest({ opens: ['json'] })],
    ['missing text', { ...good, app: { ...app, locales: { 'zh-CN': { hello: 'x' }, en: {} } } }],
    ['empty', { ...good, app: { ...app, App: Empty } }],
    ['not translated', { ...good, app: { ...app, App: Fixed } }],
    ['throws', { ...good, app: { ...app, App: Throwing } }],
  ])('%s', async (_name, subject) => {
    expect(await failures(subject)).not.toEqual([]);
  });
});
