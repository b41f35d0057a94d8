/**
 * Filings a second end to end, over HTTP with everything a filing is (session, checks, calculation, receipt,
 * event chain, durable commit), against a bare loop that only makes its two records durable.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { FileReturn } from '#contract/types.ts';
import { prepare } from '../tests/crash/client.ts';
import { CrashingServer, freePort } from '../tests/crash/server.ts';
import { median, print } from './report.ts';

const SECONDS = 3;
const ROUNDS = 3;
const CONNECTIONS = [1, 8, 64];

interface Sample {
  readonly snapshot: string;
  readonly receipt: string;
}

/** The two inserts of a filing, each pair a transaction synced to disk. */
function bareLoop(folder: string, { snapshot, receipt }: Sample): number {
  const db = new DatabaseSync(join(folder, `bare-${crypto.randomUUID()}.sqlite`));
  db.exec('pragma journal_mode = wal; pragma synchronous = full;');
  db.exec(`create table returns (id text primary key, number text not null unique, snapshot text, receipt text);
    create table events (seq integer primary key, data text, prev_hash text, hash text);`);
  const insertReturn = db.prepare('insert into returns values (?, ?, ?, ?)');
  const insertEvent = db.prepare('insert into events values (?, ?, ?, ?)');
  const hash = 'f'.repeat(64);
  const started = performance.now();
  let done = 0;
  while (performance.now() - started < SECONDS * 1000) {
    done += 1;
    db.exec('begin immediate');
    insertReturn.run(crypto.randomUUID(), `S20260302-${done}`, snapshot, receipt);
    insertEvent.run(done, hash, hash, hash);
    db.exec('commit');
  }
  const rate = done / ((performance.now() - started) / 1000);
  db.close();
  return rate;
}

function post(agent: Agent, url: string, cookie: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'Idempotency-Key': crypto.randomUUID(),
      cookie,
    };
    request(`${url}/api/returns`, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 201) resolve(text);
        else reject(new Error(`${response.statusCode} ${text}`));
      });
    })
      .on('error', reject)
      .end(body);
  });
}

async function endToEnd(url: string, cookie: string, body: FileReturn, connections: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const text = JSON.stringify(body);
  const started = performance.now();
  let done = 0;
  const client = async () => {
    while (performance.now() - started < SECONDS * 1000) {
      await post(agent, url, cookie, text);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const rate = done / ((performance.now() - started) / 1000);
  agent.destroy();
  return rate;
}

const folder = mkdtempSync(join(tmpdir(), 'tax-desktop-bench-'));
const server = new CrashingServer(await freePort(), join(folder, 'data'));
await server.start();
try {
  const { cookie, body } = await prepare(server.url);
  const receipt = await post(new Agent(), server.url, cookie, JSON.stringify(body));
  const sample = { snapshot: JSON.stringify(body), receipt };
  const bare: number[] = [];
  const served = new Map<number, number[]>(CONNECTIONS.map((connections) => [connections, []]));
  // In turns, so that a slow moment of the disk falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(bareLoop(folder, sample));
    for (const [connections, rates] of served)
      rates.push(await endToEnd(server.url, cookie, body, connections));
  }
  const base = median(bare);
  print('Filing a return', [
    { name: 'bare loop: two inserts, one durable transaction', value: base, unit: '1/s' },
    ...[...served].flatMap(([connections, rates]) => [
      { name: `filings over HTTP, ${connections} connections`, value: median(rates), unit: '1/s' },
      {
        name: `filings over HTTP, ${connections} connections, of the bare loop`,
        value: median(rates) / base,
        unit: '×',
        ...(connections === 1 ? {} : { target: '≥ 0.33' }),
      },
    ]),
  ]);
} finally {
  await server.kill();
  rmSync(folder, { recursive: true });
}
