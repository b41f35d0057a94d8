/** The whole API over a fresh SQLite database, without a network: for tests. */
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from './app.ts';
import { type Context, type Log, silentLog } from './context.ts';
import { cookieCarrier } from './http/cookies.ts';
import { openSqlite } from './store/sqlite-node.ts';

export interface TestApi {
  readonly context: Context;
  /** Logs on and gives the cookie to send. */
  logOn(persona: string, password?: string): Promise<string>;
  request(path: string, init?: RequestInit): Promise<Response>;
  get(path: string, cookie?: string): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** 2 March 2026, the second day on which returns for 2025 may be filed, unless told otherwise. */
export async function openTestApi(
  options: { readonly now?: string; readonly log?: Log } = {},
): Promise<TestApi> {
  const folder = mkdtempSync(join(tmpdir(), 'tax-desktop-api-'));
  const now = Temporal.Instant.from(options.now ?? '2026-03-02T09:30:00+08:00');
  const context: Context = {
    store: openSqlite(join(folder, 'test.sqlite')),
    clock: { now: () => now },
    sha256: (text) => hash('sha256', text),
    tenant: 'demo',
    version: 'test',
    log: options.log ?? silentLog,
    carrier: cookieCarrier,
  };
  const api = await startApi(context);
  const request = async (path: string, init?: RequestInit) => api.request(path, init);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    context,
    request,
    post,
    get: (path, cookie) => request(path, cookie ? { headers: { cookie } } : {}),
    async logOn(persona, password) {
      const response = await post('/api/session', { persona, ...(password ? { password } : {}) });
      const cookie = response.headers.get('set-cookie')?.split(';')[0];
      if (!cookie) throw new Error(`Log-on failed: ${await response.text()}`);
      return cookie;
    },
    async close() {
      await context.store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
