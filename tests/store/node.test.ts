import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openPostgres } from '#server/store/postgres.ts';
import { openSqlite } from '#server/store/sqlite-node.ts';
import { type ScratchPostgres, startPostgres } from '../../scripts/postgres.ts';
import { cases, type Home } from './cases.ts';

const sqlite: Home = {
  async open() {
    const folder = mkdtempSync(join(tmpdir(), 'tax-desktop-store-'));
    const path = join(folder, 'test.sqlite');
    let store = openSqlite(path);
    return {
      store,
      async reopen() {
        await store.close();
        store = openSqlite(path);
        return store;
      },
      async discard() {
        await store.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

describe('SQLite in Node', () => {
  for (const { name, run } of cases) test(name, () => run(sqlite));
});

describe('PostgreSQL', () => {
  let server: ScratchPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  const admin = async (statement: string) => {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  const postgres: Home = {
    async open() {
      const name = `case_${crypto.randomUUID().replaceAll('-', '')}`;
      await admin(`create database ${name}`);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      let store = openPostgres(url.href);
      return {
        store,
        async reopen() {
          await store.close();
          store = openPostgres(url.href);
          return store;
        },
        async discard() {
          await store.close();
          await admin(`drop database ${name}`);
        },
      };
    },
  };
  for (const { name, run } of cases) test(name, () => run(postgres));
});
