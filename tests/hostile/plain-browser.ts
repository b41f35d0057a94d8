import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quiet } from './bench-page.ts';

export interface PlainPage {
  /** The value of an expression in the page, after any promise in it; undefined while the page has none to give. */
  evaluate<T>(expression: string): Promise<T | undefined>;
  close(): Promise<void>;
}

/**
 * A page driven by the browser's own protocol alone: Playwright gives a whole page up when one of its frames
 * dies, and what happens after that is just what is to be seen.
 */
export async function openPlainPage(url: string, args: readonly string[]): Promise<PlainPage> {
  const profile = mkdtempSync(join(tmpdir(), 'tax-desktop-profile-'));
  const browser = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [...quiet, ...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, url],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const devtools = await new Promise<string>((resolve, reject) => {
    let text = '';
    browser.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /DevTools listening on ws:\/\/([^/]+)\//.exec(text)?.[1];
      if (found) resolve(found);
    });
    browser.once('exit', () => reject(new Error(`the browser did not start: ${text}`)));
  });
  const socket = await connect(devtools, url);
  const waiting = new Map<number, (message: CdpAnswer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message: CdpAnswer = JSON.parse(String(data));
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  let last = 0;
  return {
    evaluate: async <T>(expression: string): Promise<T | undefined> => {
      last += 1;
      const id = last;
      const params = { expression, awaitPromise: true, returnByValue: true };
      const answer = new Promise<CdpAnswer>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
      return (await answer).result?.result.value as T | undefined;
    },
    close: async () => {
      socket.close();
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface CdpAnswer {
  readonly id: number;
  /** Absent when the page could not be asked, as between two documents. */
  readonly result?: { readonly result: { readonly value?: unknown } };
}

async function connect(devtools: string, url: string): Promise<WebSocket> {
  for (;;) {
    const response = await fetch(`http://${devtools}/json/list`);
    const targets = (await response.json()) as { url: string; type: string; webSocketDebuggerUrl: string }[];
    const page = targets.find((target) => target.type === 'page' && target.url.startsWith(url));
    if (page) {
      const socket = new WebSocket(page.webSocketDebuggerUrl);
      await new Promise((resolve, reject) => {
        socket.addEventListener('open', resolve);
        socket.addEventListener('error', reject);
      });
      return socket;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}
