import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import { type GroupName, groups } from './hostile/apps/prober/attempts/index.ts';
import { type Bench, type OpenApp, openApp, startBench } from './hostile/bench-page.ts';
import { projectRoot } from './hostile/project.ts';

let bench: Bench;

// Nothing here is about speed; a busy machine may take its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

beforeAll(async () => {
  bench = await startBench();
});

afterAll(async () => {
  await bench?.stop();
});

/** What came of an attempt, in the app's own words; null when the app did not live to tell. */
async function attempt(page: Page, app: OpenApp, name: string): Promise<string | null> {
  await app.inside.getByLabel('attempt').fill(name);
  await app.inside.getByRole('button', { name: 'try' }).click();
  for (let round = 0; round < 40 && (await alive(page, app)); round += 1) {
    const said = await app.inside
      .getByRole('status')
      .textContent({ timeout: 1_000 })
      .catch(() => null);
    if (said?.startsWith(`${name}: `)) return said;
    await page.waitForTimeout(50);
  }
  return null;
}

async function openProber(page: Page): Promise<OpenApp> {
  const app = await openApp(page, 'prober');
  const { http, home, tcpPort, udpPort } = bench.listeners;
  await app.inside.getByLabel('targets').fill(JSON.stringify({ http, home, tcpPort, udpPort }));
  return app;
}

async function alive(page: Page, app: OpenApp): Promise<boolean> {
  return page.evaluate((id) => harness.processes()[id]?.state === 'running', app.id);
}

/** Makes every attempt of a group, each in a real click, opening the app again where it has killed itself. */
async function attemptAll(page: Page, group: GroupName): Promise<Map<string, string | null>> {
  const told = new Map<string, string | null>();
  let app = await openProber(page);
  for (const name of Object.keys(groups[group])) {
    if (!(await alive(page, app))) {
      await page.evaluate((id) => harness.remove(id), app.id);
      app = await openProber(page);
    }
    told.set(name, await attempt(page, app, name));
  }
  return told;
}

test('outside of a seal the same attempts reach the same listeners', async () => {
  const script = await attemptsScript();
  const { http, home, tcpPort, udpPort } = bench.listeners;
  const page = await bench.browser.newPage();
  bench.listeners.pages.set('/open', `<body><script>${script}</script></body>`);
  await page.goto(`${http}/open`);
  bench.listeners.hits.length = 0;
  for (const group of ['calls', 'elements', 'scripts'] as const) {
    for (const name of Object.keys(groups[group])) {
      await page.evaluate(
        async ([id, targets]) => {
          const run: (name: string, targets: unknown) => Promise<unknown> = Reflect.get(
            globalThis,
            'attemptOpenly',
          );
          await Promise.race([run(id, targets), new Promise((done) => setTimeout(done, 400))]);
        },
        [name, { http, home, tcpPort, udpPort }] as const,
      );
    }
  }
  await page.waitForTimeout(1_000);
  const reached = new Set(bench.listeners.hits.map(({ what }) => /\/hit\/([\w-]+)/.exec(what)?.[1]));
  const kinds = new Set(bench.listeners.hits.map(({ at }) => at));
  await page.close();
  bench.listeners.hits.length = 0;
  expect([...kinds].sort()).toEqual(['home', 'http', 'tcp', 'udp']);
  expect(reached.size).toBeGreaterThan(40);
});

describe.each(Object.keys(groups) as GroupName[])('an app without any permission: %s', (group) => {
  test('nothing arrives and nothing is granted', async () => {
    bench.listeners.hits.length = 0;
    const page = await bench.visit();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const told = await attemptAll(page, group);
    await page.waitForTimeout(1_500);
    // The desktop still stands and still opens apps.
    await openApp(page, 'neighbour');
    const granted = [...told.values()].filter((text) => text?.includes('GRANTED'));
    expect(granted).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
    expect(page.url()).toBe(`${bench.listeners.home}/`);
    // Some things are sent only when a page goes away.
    await page.context().close();
    await new Promise((done) => setTimeout(done, 500));
    expect(bench.listeners.hits).toEqual([]);
    // Each of these must have been answered, with a refusal: silence would prove nothing.
    if (group === 'requests') {
      for (const [name, text] of told) {
        expect(text, name).toMatch(/"kind":"(?:permission|invalid)"|PermissionError/);
      }
    }
  });
});

test('there are enough attempts', () => {
  const all = Object.values(groups).flatMap((group) => Object.keys(group));
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(150);
});

/** The attempts as one plain script, to be made where nothing forbids them. */
async function attemptsScript(): Promise<string> {
  const result = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: join(projectRoot, 'tests/hostile/apps/prober/open.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('no script');
  return output.output[0].code.replaceAll('</script', '<\\/script');
}
