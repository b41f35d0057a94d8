/**
 * Filings a second end to end, over HTTP with everything a filing is (session, checks, calculation, receipt,
 * event chain, durable commit), against a bare loop that only makes its two records durable.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
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

/** One kept-alive connection. Node's own client costs as much as the server does, and would be measured too. */
class Connection {
  readonly #socket: Socket;
  #received = '';
  #answer: { resolve(text: string): void; reject(error: Error): void } | null = null;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.setEncoding('utf8').on('data', (chunk: string) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#answer?.reject(error));
  }

  post(cookie: string, body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
      this.#socket.write(
        `POST /api/returns HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nCookie: ${cookie}\r\n` +
          `Idempotency-Key: ${crypto.randomUUID()}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  #take(chunk: string): void {
    this.#received += chunk;
    const end = this.#received.indexOf('\r\n\r\n');
    const length = /\r\ncontent-length: (\d+)/i.exec(this.#received)?.[1];
    const text = this.#received.slice(end + 4);
    if (end < 0 || !length || Buffer.byteLength(text) < Number(length)) return;
    const created = this.#received.startsWith('HTTP/1.1 201 ');
    this.#received = '';
    if (created) this.#answer?.resolve(text);
    else this.#answer?.reject(new Error(text));
  }

  close(): void {
    this.#socket.destroy();
  }
}

async function endToEnd(port: number, cookie: string, body: FileReturn, count: number): Promise<number> {
  const text = JSON.stringify(body);
  const connections = Array.from({ length: count }, () => new Connection(port));
  const started = performance.now();
  let done = 0;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() - started < SECONDS * 1000) {
        await connection.post(cookie, text);
        done += 1;
      }
      connection.close();
    }),
  );
  return done / ((performance.now() - started) / 1000);
}

const folder = mkdtempSync(join(tmpdir(), 'tax-desktop-bench-'));
const port = await freePort();
const server = new CrashingServer(port, join(folder, 'data'));
await server.start();
try {
  const { cookie, body } = await prepare(server.url);
  const first = new Connection(port);
  const receipt = await first.post(cookie, JSON.stringify(body));
  first.close();
  const sample = { snapshot: JSON.stringify(body), receipt };
  const bare: number[] = [];
  const served = new Map<number, number[]>(CONNECTIONS.map((connections) => [connections, []]));
  // In turns, so that a slow moment of the disk falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(bareLoop(folder, sample));
    for (const [connections, rates] of served) rates.push(await endToEnd(port, cookie, body, connections));
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
