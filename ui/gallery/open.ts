import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { build, preview } from 'vite';

export interface Look {
  readonly theme?: string;
  readonly density?: string;
  readonly width?: number;
  /** Control time: the clock is installed before the page loads. */
  readonly clock?: boolean;
}

export interface OpenGallery {
  readonly url: string;
  readonly browser: Browser;
  /** A new page with every part of the kit. */
  show(look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles the gallery, serves it on a free port and starts a browser for it. */
export async function openGallery(): Promise<OpenGallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'kit-gallery-'));
  const shared = {
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    publicDir: join(import.meta.dirname, '..', '..', 'public'),
    build: { outDir, emptyOutDir: true },
  } as const;
  await build(shared);
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    // The kit draws scroll bars; without them nobody could try them.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  return {
    url,
    browser,
    async show({ theme = 'aa', density = 'standard', width = 900, clock = false } = {}) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      if (clock) await page.clock.install();
      await page.goto(`${url}?theme=${theme}&density=${density}`);
      await expect(page.getByRole('heading', { name: '组件一览' })).toBeVisible();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
