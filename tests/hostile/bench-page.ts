import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from '@playwright/test';
import type {} from './harness/main.tsx';
import { type Listeners, listen } from './listeners.ts';
import { buildProject, projectRoot, projectWith } from './project.ts';

const here = join(projectRoot, 'tests/hostile');
const fixtures = ['prober', 'rogue', 'glutton', 'neighbour'].map((id) => join(here, 'apps', id));

/** Without these the browser itself makes requests, and the listeners could not tell whose they are. */
export const quiet: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A camera to be had, and a yes to every question: what is refused is refused by the seal.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

export interface Bench {
  readonly browser: Browser;
  readonly listeners: Listeners;
  /** A fresh visit to the harness, with a warm frame ready. */
  visit(): Promise<Page>;
  stop(): Promise<void>;
}

/** Builds the real shell kernel and frames with the fixtures as apps, serves them, and starts a browser. */
export async function startBench(): Promise<Bench> {
  const outDir = mkdtempSync(join(tmpdir(), 'tax-desktop-hostile-'));
  const project = projectWith({
    apps: fixtures,
    entries: { 'index.html': join(here, 'harness/index.html'), harness: join(here, 'harness') },
  });
  buildProject(project.root, outDir);
  project.remove();
  const listeners = await listen(outDir);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...quiet],
  });
  return {
    browser,
    listeners,
    visit: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      const page = await context.newPage();
      await page.goto(listeners.home);
      await warm(page);
      return page;
    },
    stop: async () => {
      await browser.close();
      await listeners.stop();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** Waits for a warm frame. */
export async function warm(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.values(globalThis.harness?.processes() ?? {}).some(({ state }) => state === 'warm'),
  );
}

export interface OpenApp {
  readonly id: string;
  readonly inside: FrameLocator;
}

/** Opens an app and waits until it has painted. */
export async function openApp(page: Page, app: string): Promise<OpenApp> {
  await warm(page);
  const id = await page.evaluate((name) => harness.open(name), app);
  await untilState(page, id, 'running');
  return { id, inside: page.frameLocator(`[data-window="${id}"] iframe`) };
}

export async function untilState(page: Page, id: string, state: string): Promise<void> {
  await page.waitForFunction(([window, wanted]) => harness.processes()[window]?.state === wanted, [
    id,
    state,
  ] as const);
}

/** Counts the frames the page draws while something goes on. */
export async function framesDuring(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(
    (limit) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let frames = 0;
        const tick = () => {
          frames += 1;
          if (performance.now() - start < limit) requestAnimationFrame(tick);
          else resolve(frames);
        };
        requestAnimationFrame(tick);
      }),
    milliseconds,
  );
}
