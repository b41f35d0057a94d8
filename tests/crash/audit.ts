import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Receipt } from '#contract/types.ts';
import { systemClock } from '#server/clock.ts';
import { silentLog } from '#server/context.ts';
import { cookieCarrier } from '#server/http/cookies.ts';
import { type ChainReport, verifyChain } from '#server/services/events.ts';
import { openSqlite } from '#server/store/sqlite-node.ts';
import type { Acknowledged } from './client.ts';

export interface Audit {
  readonly stored: number;
  /** Receipts given out for which nothing, or something else, is on disk. */
  readonly lost: number;
  /** Returns on disk that no client was told of, although every client got an answer for every key. */
  readonly duplicates: number;
  readonly chain: ChainReport;
}

/** Compares what is on disk with what the clients were promised, after the server is gone. */
export async function audit(dataDir: string, acknowledged: Acknowledged): Promise<Audit> {
  const store = openSqlite(join(dataDir, 'tax-desktop.sqlite'));
  try {
    const rows = await store.read.selectFrom('returns').select(['id', 'receipt']).execute();
    const stored = new Map(rows.map((row) => [row.id, row.receipt]));
    const keys = await store.read.selectFrom('idempotency').select(['key', 'response']).execute();
    const answers = new Map(keys.map((row) => [row.key, row.response]));
    const told = new Set([...acknowledged.values()].map((receipt) => receipt.id));
    const isKept = (key: string, receipt: Receipt) => {
      const text = JSON.stringify(receipt);
      return stored.get(receipt.id) === text && answers.get(key) === text;
    };
    return {
      stored: rows.length,
      lost: [...acknowledged].filter(([key, receipt]) => !isKept(key, receipt)).length,
      duplicates: rows.filter((row) => !told.has(row.id)).length,
      chain: await verifyChain({
        store,
        clock: systemClock,
        sha256: (text) => hash('sha256', text),
        tenant: 'demo',
        version: 'test',
        log: silentLog,
        carrier: cookieCarrier,
      }),
    };
  } finally {
    await store.close();
  }
}
