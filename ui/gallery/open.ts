import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';

export interface OpenGallery {
  readonly url: string;
  readonly browser: Browser;
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
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    browser,
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
