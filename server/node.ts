import { hash } from 'node:crypto';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import pino from 'pino';
import { problem } from '#contract/problem.ts';
import manifest from '../package.json' with { type: 'json' };
import { startApi } from './app.ts';
import { serveBranding } from './branding.ts';
import { systemClock } from './clock.ts';
import { cookieCarrier } from './http/cookies.ts';
import { problemResponse } from './http/respond.ts';
import { openKiosk } from './services/kiosk.ts';
import { databaseFile, readSettings, type Settings } from './settings.ts';
import { serveFolder } from './static.ts';
import { openSqlite } from './store/sqlite-node.ts';
import type { Store } from './store/store.ts';

/** How long requests under way may take to finish after the process was asked to end. */
const GRACE_MS = 5_000;
const DIST = join(import.meta.dirname, '..', 'dist');

/** Serves the built shell and the API from one Node process until it is asked to end. */
export async function run(): Promise<void> {
  try {
    await start(readSettings(process.env));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

async function start(settings: Settings): Promise<void> {
  const log = pino({ level: settings.logLevel, base: null }, pino.destination({ fd: 2, sync: true }));
  const store = await openStore(settings);
  const api = await startApi({
    store,
    clock: systemClock,
    sha256: (text) => hash('sha256', text),
    tenant: 'demo',
    version: manifest.version,
    log,
    carrier: cookieCarrier,
    kiosk: openKiosk({ active: settings.kiosk, pin: settings.kioskPin, clock: systemClock, log }),
  });
  const branding = serveBranding(settings.branding, (message) => log.warn(message));
  const files = serveFolder(DIST);
  const fetch = (request: Request) => {
    if (new URL(request.url).pathname.startsWith('/api/')) return api.fetch(request);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return problemResponse(problem('method-not-allowed'), new Headers({ Allow: 'GET, HEAD' }));
    if (new URL(request.url).pathname === '/branding.json') return branding();
    return files(request) ?? problemResponse(problem('not-found'));
  };
  const server = createAdaptorServer({ fetch }) as Server;
  const port = await listen(server, settings);
  const host = ['127.0.0.1', '::1'].includes(settings.host) ? 'localhost' : settings.host;
  endOnSignal(server, store);
  process.stdout.write(`Tax desktop ready at http://${host.includes(':') ? `[${host}]` : host}:${port}\n`);
}

async function openStore(settings: Settings): Promise<Store> {
  if (!settings.databaseUrl) return openSqlite(databaseFile(settings));
  // Loaded only where it is used: the embedded default starts without it.
  const { openPostgres } = await import('./store/postgres.ts');
  return openPostgres(settings.databaseUrl);
}

function listen(server: Server, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use; set PORT to another.`) : error),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Takes no new request, finishes those under way, closes the database, and ends. */
function endOnSignal(server: Server, store: Store): void {
  const end = () => {
    server.close(() => void store.close().then(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
}
