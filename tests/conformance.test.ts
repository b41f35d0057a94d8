// @vitest-environment jsdom
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AppManifest } from '#sdk/manifest.ts';
import type { AppDefinition, FrameGlobal } from '#sdk/start.ts';
import { conformance } from '#sdk/testing/index.ts';

const folder = join(import.meta.dirname, '../apps');
const ids = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'main.tsx')));

/** Loads an app as its frame would, up to what it hands over. */
async function load(id: string) {
  const app: { started?: AppDefinition; later?: object } = {};
  const frame: FrameGlobal = {
    modules: {},
    start: (started) => Object.assign(app, { started }),
    deliver: (later) => Object.assign(app, { later }),
  };
  globalThis.sealedFrame = frame;
  try {
    await import(join(folder, id, 'main.tsx'));
    if (existsSync(join(folder, id, 'later.tsx'))) await import(join(folder, id, 'later.tsx'));
  } finally {
    globalThis.sealedFrame = undefined;
  }
  const { default: manifest } = (await import(join(folder, id, 'manifest.ts'))) as { default: AppManifest };
  if (!app.started) throw new Error(`${id} does not call startApp`);
  return { folder: id, manifest, app: app.started, ...(app.later ? { later: app.later } : {}) };
}

describe.each(ids)('%s', async (id) => {
  const checks = conformance(await load(id));
  test.each(checks)('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
