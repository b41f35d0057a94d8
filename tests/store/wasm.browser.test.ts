import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openSite, type Site } from '#mocks/fixture/site.ts';
import { cases } from './cases.ts';

describe('SQLite in the browser', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(join(import.meta.dirname, 'page'));
    browser = await openBrowser();
    page = await browser.newPage();
    await page.goto(site.url);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  for (const { name } of cases)
    test(name, async () => {
      expect(await page.evaluate((it) => window.runCase(it), name)).toBe('ok');
    });
});
