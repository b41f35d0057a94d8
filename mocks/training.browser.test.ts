import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Prefill, Receipt, ReturnSummary, Session } from '#contract/types.ts';
import { openBrowser, openSite, type Site } from './fixture/site.ts';

let site: Site;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite(join(import.meta.dirname, 'fixture', 'page'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

async function visit(folder = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}${folder}`);
  await page.evaluate(async () => {
    await window.training;
  });
  return page;
}

interface Answer<T> {
  readonly status: number;
  readonly replayed: string | null;
  readonly body: T;
}

/** What the page's own fetch gets. */
function call<T>(
  page: Page,
  path: string,
  init: { method?: string; body?: unknown; key?: string } = {},
): Promise<Answer<T>> {
  return page.evaluate(
    async ({ path, init }) => {
      const response = await fetch(path, {
        method: init.method ?? 'GET',
        headers: {
          ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(init.key === undefined ? {} : { 'Idempotency-Key': init.key }),
        },
        body: init.body === undefined ? null : JSON.stringify(init.body),
      });
      const text = await response.text();
      return {
        status: response.status,
        replayed: response.headers.get('Idempotency-Replayed'),
        body: JSON.parse(text),
      };
    },
    { path, init },
  );
}

const logOn = (page: Page) =>
  call<Session>(page, '/api/session', { method: 'POST', body: { persona: 'lin' } });

async function file(page: Page, key = 'training-key-1'): Promise<Answer<Receipt>> {
  const { body } = await call<Prefill>(page, '/api/returns/prefill?form=iit-annual&period=2025');
  const { form, period, inputs, sources } = body;
  return call<Receipt>(page, '/api/returns', {
    method: 'POST',
    key,
    body: { form, period, inputs, sources, expected: { balance: '-3400.00' }, agreed: true },
  });
}

const list = async (page: Page) =>
  (await call<{ items: ReturnSummary[] }>(page, '/api/returns')).body.items?.map((item) => item.number);

describe('training mode', () => {
  test('a return is filed without a server, and is there after a reload', async () => {
    const page = await visit();
    expect((await call<{ home: string }>(page, '/api/health')).body.home).toBe('training');
    expect((await call(page, '/api/returns')).status).toBe(401);
    await logOn(page);
    const filed = await file(page);
    expect(filed.status).toBe(201);
    expect((await file(page)).replayed).toBe('true');
    await page.reload();
    await page.evaluate(async () => {
      await window.training;
    });
    expect((await call<Session>(page, '/api/session')).body.user?.id).toBe('lin');
    expect(await list(page)).toEqual([filed.body.number]);
  });

  test('resetting brings back the sample data and logs off', async () => {
    const page = await visit();
    await logOn(page);
    await file(page);
    await page.evaluate(async () => (await window.training).reset());
    expect((await call<Session>(page, '/api/session')).body.user).toBeNull();
    await logOn(page);
    expect(await list(page)).toEqual([]);
  });

  test('two tabs see each other’s work', async () => {
    const first = await visit();
    const second = await visit();
    await logOn(first);
    const [one, two] = [await file(first, 'key-of-tab-1'), await file(second, 'key-of-tab-2')];
    expect(await list(first)).toEqual([two.body.number, one.body.number]);
    expect(await list(second)).toEqual([two.body.number, one.body.number]);
  });

  test('works below a folder of any static hosting', async () => {
    const page = await visit('/some/folder/');
    await logOn(page);
    expect((await file(page)).status).toBe(201);
    expect((await call<{ home: string }>(page, 'api/health')).body.home).toBe('training');
  });

  test('a scenario is a snapshot that can be loaded again', async () => {
    const page = await visit();
    await logOn(page);
    const { body } = await file(page);
    await page.evaluate(async () => {
      const training = await window.training;
      const scenario = await training.saveScenario();
      await training.reset();
      await training.loadScenario(scenario);
    });
    await logOn(page);
    expect(await list(page)).toEqual([body.number]);
  });

  test('the trainer moves the date', async () => {
    const page = await visit();
    await logOn(page);
    await page.evaluate(async () => (await window.training).setTime('2026-06-30T09:00:00+08:00'));
    await logOn(page);
    const prefill = (period: string) =>
      call<Prefill>(page, `/api/returns/prefill?form=iit-annual&period=${period}`);
    expect((await prefill('2025')).body.window.now).toBe('open');
    expect((await file(page)).body.number).toBe('S20260630-000001');
  });

  test('the trainer switches trouble on and off', async () => {
    const page = await visit();
    const set = (faults: Parameters<Awaited<Window['training']>['setFaults']>[0]) =>
      page.evaluate(async (it) => (await window.training).setFaults(it), faults);
    await set({ refuse: 'internal' });
    expect((await call(page, '/api/health')).status).toBe(500);
    await set({ offline: true });
    await expect(call(page, '/api/health')).rejects.toThrow('Failed to fetch');
    await set({});
    expect((await call(page, '/api/health')).status).toBe(200);
  });
});
