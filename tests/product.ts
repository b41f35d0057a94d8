/** The product as a person meets it: a real server on a free port with its own data, and a real Chromium. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from '@playwright/test';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Product {
  readonly url: string;
  readonly dataDir: string;
  /** Ends the server with this signal and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts the server again on the same port and data. */
  restart(): Promise<void>;
  /** Ends the server and deletes its data. */
  stop(): Promise<void>;
}

function serve(
  port: string,
  dataDir: string,
  env: Record<string, string>,
  cwd: string,
): Promise<{ child: ChildProcess; url: string }> {
  // Stores are SQLite here unless a test says otherwise, whatever the surrounding shell has set.
  const { DATABASE_URL: _ignored, ...clean } = process.env;
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...clean, PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir, ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const url = /http:\/\/[^\s/]+:\d+/.exec(text)?.[0];
      if (url) resolve({ child, url });
    });
    child.once('exit', (code) => reject(new Error(`server ended with ${code} before it was ready: ${text}`)));
  });
}

/** Starts the built product. `env` adds settings of the server (`KIOSK`, …); `root` is where it was built. */
export async function startProduct(env: Record<string, string> = {}, root = '.'): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tax-desktop-data-'));
  let running = await serve('0', dataDir, env, root);
  const { url } = running;
  const { port } = new URL(url);
  const kill = (signal: NodeJS.Signals = 'SIGTERM') =>
    new Promise<void>((resolve) => {
      if (running.child.exitCode !== null || running.child.signalCode !== null) return resolve();
      running.child.once('exit', () => resolve());
      running.child.kill(signal);
    });
  return {
    url,
    dataDir,
    kill,
    restart: async () => {
      running = await serve(port, dataDir, env, root);
    },
    stop: async () => {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: CHROMIUM_ARGS,
  });
}

/** A fresh visitor: own storage, zh-CN, Asia/Shanghai, 1366 × 768 unless told otherwise. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  return context.newPage();
}

/** Log on by the tile of that name and wait for the desktop. */
export async function logOn(page: Page, url: string, name = '访客'): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name }).click();
  await page.getByRole('listbox', { name: '桌面' }).waitFor();
}

/** The test vocabulary of the desktop: windows, captions, task buttons, icons. */
export function vocabulary(page: Page) {
  const window = (name: string) => page.getByRole('dialog', { name });
  const taskbar = page.getByRole('toolbar', { name: '任务栏' });
  return {
    window,
    caption: (name: string) => window(name).getByTestId('caption'),
    button: (name: string, button: string) => window(name).getByRole('button', { name: button }),
    taskbar,
    task: (name: string | RegExp) => taskbar.getByRole('button', { name }),
    start: page.getByRole('button', { name: '开始' }),
    startMenu: page.getByRole('menu', { name: '开始菜单' }),
    icon: (name: string) => page.getByRole('listbox', { name: '桌面' }).getByRole('option', { name }),
    /** The inside of a sealed app's window. */
    app: (name: string) => window(name).frameLocator('iframe'),
  };
}
