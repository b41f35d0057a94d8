import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '#server/clock.ts';
import { silentLog } from '#server/context.ts';
import { webSha256 } from '#server/digest.ts';
import { cookieCarrier } from '#server/http/cookies.ts';
import { verifyChain } from '#server/services/events.ts';
import { openPostgres } from '#server/store/postgres.ts';
import { type ScratchPostgres, startPostgres } from '../../scripts/postgres.ts';
import { type Acknowledged, fileMany, prepare } from '../crash/client.ts';
import { startServer } from './process.ts';

describe('the process', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tax-desktop-process-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));
  const env = { DATA_DIR: dataDir };

  test('says one line when ready, and ends in good order when asked to', async () => {
    const server = await startServer(env);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    expect(await server.end()).toBe(0);
    expect(server.output()).toMatch(/^Tax desktop ready at http:\/\/localhost:\d+\n$/);
  });

  test('answers what was asked before it was told to end', async () => {
    const server = await startServer(env);
    const { cookie, body } = await prepare(server.url);
    const text = JSON.stringify(body);
    const status = await new Promise((resolve, reject) => {
      const headers = {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(text),
        'Idempotency-Key': crypto.randomUUID(),
        Expect: '100-continue',
        cookie,
      };
      const filing = request(`${server.url}/api/returns`, { method: 'POST', headers })
        .on('response', (response) => resolve(response.statusCode))
        .on('error', reject);
      // The server has begun with the request; its body comes after the signal.
      filing.on('continue', () => {
        server.child.kill('SIGINT');
        setTimeout(() => filing.end(text), 100);
      });
      filing.flushHeaders();
    });
    expect(status).toBe(201);
    expect(await server.end()).toBe(0);
  });

  test.each([
    [{ PORT: '99999' }, 'PORT must be a number from 0 to 65535, not "99999"'],
    [{ PORT: 'x' }, 'PORT must be a number from 0 to 65535, not "x"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
  ])('says in a line what is wrong with %o', async (wrong, sentence) => {
    await expect(startServer({ ...env, ...wrong })).rejects.toThrow(sentence);
  });

  test('says in a line that its port is taken', async () => {
    const first = await startServer(env);
    const { port } = new URL(first.url);
    await expect(startServer({ ...env, PORT: port })).rejects.toThrow(`1: Port ${port} is in use`);
    await first.end();
  });
});

describe('two processes on one PostgreSQL', () => {
  let server: ScratchPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  test('start at once on an empty database and file into one chain', async () => {
    const name = `processes_${crypto.randomUUID().replaceAll('-', '')}`;
    const admin = new Client({ connectionString: server.url });
    await admin.connect();
    await admin.query(`create database ${name}`);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    const processes = await Promise.all([1, 2].map(() => startServer({ DATABASE_URL: url.href })));
    const acknowledged: Acknowledged = new Map();
    const tally = { retries: 0, replays: 0 };
    await Promise.all(
      processes.map(async (process) => {
        const { cookie, body } = await prepare(process.url);
        const clients = [1, 2].map(() => fileMany(process.url, cookie, body, 20, acknowledged, tally));
        await Promise.all(clients);
      }),
    );
    // A session opened by one process is known to the other.
    const [first, second] = processes;
    const { cookie } = await prepare(first?.url ?? '');
    const listed = await fetch(`${second?.url}/api/returns`, { headers: { cookie } });
    expect((await listed.json()).items).toHaveLength(80);
    expect(await Promise.all(processes.map((process) => process.end()))).toEqual([0, 0]);
    const store = openPostgres(url.href);
    const report = await verifyChain({
      store,
      clock: systemClock,
      sha256: webSha256,
      tenant: 'demo',
      version: 'test',
      log: silentLog,
      carrier: cookieCarrier,
    });
    expect(report).toEqual({ ok: true, events: 159 });
    await store.close();
    await admin.query(`drop database ${name}`);
    await admin.end();
  });
});
