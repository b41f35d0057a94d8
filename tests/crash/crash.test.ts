import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit } from './audit.ts';
import { type Acknowledged, fileMany, prepare } from './client.ts';
import { CrashingServer, freePort } from './server.ts';

const SUBMISSIONS = 2000;
const CLIENTS = 8;
const KILLS = 40;

test(`${SUBMISSIONS} submissions from ${CLIENTS} clients survive ${KILLS} SIGKILLs`, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tax-desktop-crash-'));
  const server = new CrashingServer(await freePort(), dataDir);
  const acknowledged: Acknowledged = new Map();
  const tally = { retries: 0, replays: 0 };
  await server.start();
  try {
    const { cookie, body } = await prepare(server.url);
    const share = SUBMISSIONS / CLIENTS;
    const clients = Array.from({ length: CLIENTS }, () =>
      fileMany(server.url, cookie, body, share, acknowledged, tally),
    );
    let over = false;
    const finished = Promise.all(clients).finally(() => {
      over = true;
    });
    // Every kill falls at a random moment of a stretch of work, wherever the server happens to be.
    let kills = 0;
    for (; kills < KILLS && !over; kills++) {
      const until = Math.min(SUBMISSIONS - 1, ((kills + Math.random()) * SUBMISSIONS) / KILLS);
      while (acknowledged.size < until && !over) await new Promise((resolve) => setTimeout(resolve, 1));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
      await server.kill();
      await server.start();
    }
    await finished;
    await server.kill();
    const { stored, lost, duplicates, chain } = await audit(dataDir, acknowledged);
    console.log(
      `crash: ${acknowledged.size} acknowledged, ${stored} on disk, ${kills} kills, ${tally.retries} retries, ` +
        `${tally.replays} replays; ${lost} lost, ${duplicates} duplicates, chain ${JSON.stringify(chain)}`,
    );
    expect({ acknowledged: acknowledged.size, kills, lost, duplicates }).toEqual({
      acknowledged: SUBMISSIONS,
      kills: KILLS,
      lost: 0,
      duplicates: 0,
    });
    expect(chain).toEqual({ ok: true, events: SUBMISSIONS * 2 - 1 });
  } finally {
    await server.kill();
    rmSync(dataDir, { recursive: true });
  }
});
