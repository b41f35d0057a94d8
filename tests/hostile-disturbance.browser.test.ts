import { expect, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, test, vi } from 'vitest';
import type { Process } from '#src/kernel/index.ts';
import { type Bench, framesDuring, openApp, startBench, untilState, warm } from './hostile/bench-page.ts';
import { openPlainPage } from './hostile/plain-browser.ts';

let bench: Bench;
let page: Page;

// Nothing here is about speed; a busy machine may take its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

beforeAll(async () => {
  bench = await startBench();
});

afterAll(async () => {
  await bench?.stop();
});

beforeEach(async () => {
  page = await bench.visit();
  return () => page.context().close();
});

const processOf = (id: string) => page.evaluate((window) => harness.processes()[window], id);
const press = (inside: Awaited<ReturnType<typeof openApp>>['inside'], name: string) =>
  inside
    .getByRole('button', { name, exact: true })
    .click({ timeout: 3_000 })
    // A frame that is ended by what the click did never says that it was clicked.
    .catch(() => undefined);

/** Types into an app and waits until the desktop has kept it. */
async function fillAndKeep(
  inside: Awaited<ReturnType<typeof openApp>>['inside'],
  text: string,
): Promise<void> {
  await inside.getByLabel('text').fill(text);
  await page.waitForTimeout(1_000);
}

describe('an app that never ends its work', () => {
  test('leaves the desktop its frames, is marked as not responding, and can be ended', async () => {
    const quiet = await framesDuring(page, 2_000);
    const neighbour = await openApp(page, 'neighbour');
    await fillAndKeep(neighbour.inside, '年收入 120000');
    const rogue = await openApp(page, 'rogue');
    await fillAndKeep(rogue.inside, '我的内容');
    await press(rogue.inside, 'loop later');
    await page.waitForTimeout(500);
    const busy = await framesDuring(page, 2_000);
    console.log(`frames in 2 s: ${quiet} at rest, ${busy} while an app loops`);
    expect(busy).toBeGreaterThan(quiet / 2);

    await untilState(page, rogue.id, 'not-responding');
    expect((await processOf(neighbour.id))?.state).toBe('running');

    const began = Date.now();
    await page.evaluate((id) => harness.endProcess(id), rogue.id);
    await untilState(page, neighbour.id, 'running');
    await expect(neighbour.inside.getByText('recovered: true')).toBeVisible();
    console.log(`the neighbour was back after ${Date.now() - began} ms`);
    await expect(neighbour.inside.getByLabel('text')).toHaveValue('年收入 120000');
    await expect(page.locator(`[data-window="${rogue.id}"]`)).toHaveCount(0);
    await warm(page);
    const again = await openApp(page, 'rogue');
    await expect(again.inside.getByLabel('text')).toHaveValue('我的内容');
  });

  test('is named to the person who closes its window', async () => {
    const rogue = await openApp(page, 'rogue');
    await press(rogue.inside, 'loop later');
    await page.waitForTimeout(500);
    const answer = await page.evaluate((id) => harness.requestClose(id), rogue.id);
    expect(answer).toBe('closed');
    const asked = await page.evaluate(() => harness.asked());
    expect(asked).toContainEqual(['confirm', rogue.id, '结束程序 - 捣乱']);
    await openApp(page, 'neighbour');
  });
});

describe('an app that fails', () => {
  test('while drawing is ended alone, says so, keeps its draft and can be opened again', async () => {
    const neighbour = await openApp(page, 'neighbour');
    const rogue = await openApp(page, 'rogue');
    await fillAndKeep(rogue.inside, '写到一半');
    await press(rogue.inside, 'throw');
    await untilState(page, rogue.id, 'ended');
    const box = page.getByRole('alertdialog').filter({ hasText: '“rogue”遇到问题，已经关闭。' });
    await expect(box.getByText('broken on purpose')).toBeAttached();
    expect((await processOf(neighbour.id))?.generation).toBe(0);
    await box.getByRole('button', { name: '重新打开' }).click();
    await untilState(page, rogue.id, 'running');
    await expect(rogue.inside.getByLabel('text')).toHaveValue('写到一半');
  });

  test('in a handler goes on', async () => {
    const rogue = await openApp(page, 'rogue');
    await press(rogue.inside, 'throw outside');
    await fillAndKeep(rogue.inside, 'still here');
    expect((await processOf(rogue.id))?.state).toBe('running');
  });

  test('by leaving its page is ended', async () => {
    const rogue = await openApp(page, 'rogue');
    await press(rogue.inside, 'leave');
    await untilState(page, rogue.id, 'ended');
    expect((await processOf(rogue.id))?.reason).toBe('lost');
  });
});

describe('an app that floods', () => {
  for (const way of ['flood port', 'flood calls', 'flood window']) {
    test(`is ended: ${way}`, async () => {
      const neighbour = await openApp(page, 'neighbour');
      const rogue = await openApp(page, 'rogue');
      const counting = framesDuring(page, 2_000);
      await press(rogue.inside, way);
      await untilState(page, rogue.id, 'ended');
      console.log(`frames in 2 s around "${way}": ${await counting}`);
      expect((await processOf(rogue.id))?.reason).toBe('flood');
      await expect(neighbour.inside.getByRole('heading')).toHaveText('您好，林晓禾');
      await untilState(page, neighbour.id, 'running');
    });
  }

  test('is heard no more than so often with its notes', async () => {
    const rogue = await openApp(page, 'rogue');
    await press(rogue.inside, 'notify often');
    await expect
      .poll(() => page.evaluate(() => harness.asked().filter(([what]) => what === 'notify').length))
      .toBe(10);
    expect((await processOf(rogue.id))?.state).toBe('running');
  });
});

test('an app that eats all memory falls alone; the others come back from their drafts', async () => {
  // A small heap, so that it is eaten up within seconds.
  const plain = await openPlainPage(bench.listeners.home, ['--js-flags=--max-old-space-size=128']);
  const state = (id: string) =>
    plain.evaluate<Partial<Process>>(`(({state, reason, generation}) => ({state, reason, generation}))
      (globalThis.harness?.processes()[${JSON.stringify(id)}] ?? {})`);
  const open = async (app: string) => {
    const id = await plain.evaluate<string>(`harness.open(${JSON.stringify(app)})`);
    if (id === undefined) throw new Error(`the page did not open ${app}`);
    return id;
  };
  try {
    await expect.poll(() => state('w1')).toMatchObject({ state: 'warm' });
    const neighbour = await open('neighbour');
    await expect.poll(() => state(neighbour)).toMatchObject({ state: 'running' });
    await expect.poll(() => state('w2')).toMatchObject({ state: 'warm' });
    const glutton = await open('glutton');
    await expect
      .poll(() => state(glutton), { timeout: 120_000 })
      .toMatchObject({ state: 'ended', reason: 'lost' });
    await expect
      .poll(() => state(neighbour), { timeout: 20_000 })
      .toMatchObject({ state: 'running', generation: 1 });
  } finally {
    await plain.close();
  }
});

describe('the focus', () => {
  test('is given back to the neighbour it was taken from, and the thief is ended', async () => {
    const rogue = await openApp(page, 'rogue');
    const neighbour = await openApp(page, 'neighbour');
    await press(rogue.inside, 'steal focus later');
    await neighbour.inside.getByLabel('text').click();
    let typed = 0;
    while ((await processOf(rogue.id))?.state === 'running' && typed < 200) {
      await page.keyboard.press('1');
      typed += 1;
    }
    expect((await processOf(rogue.id))?.reason).toBe('focus');
    const kept = (await neighbour.inside.getByLabel('text').inputValue()).length;
    console.log(`${typed - kept} of ${typed} keys went astray before the thief was ended`);
    await expect(async () => {
      await page.keyboard.press('2');
      expect(await neighbour.inside.getByLabel('text').inputValue()).toMatch(/2$/);
    }).toPass({ timeout: 20_000 });
    const active = (await page.evaluate(() => harness.asked())).filter(([what]) => what === 'activate');
    expect(active.at(-1)?.[1]).toBe(neighbour.id);
  });

  test('is given back to the desktop', async () => {
    const rogue = await openApp(page, 'rogue');
    await press(rogue.inside, 'steal focus later');
    await page.evaluate(() => harness.activate('none'));
    await page.getByLabel('shell').click();
    for (let i = 0; i < 100; i += 1) await page.keyboard.press('1', { delay: 20 });
    const kept = (await page.getByLabel('shell').inputValue()).length;
    console.log(`${100 - kept} of 100 keys typed into the desktop went astray`);
    await page.keyboard.type('123');
    await expect(page.getByLabel('shell')).toHaveValue(/123$/);
  });

  test('never leaves a field in which a secret is typed', async () => {
    const rogue = await openApp(page, 'rogue');
    await press(rogue.inside, 'steal focus later');
    await page.evaluate(() => Object.assign(globalThis, { release: harness.holdSecret() }));
    await page.getByLabel('shell').click();
    await page.getByLabel('shell').pressSequentially('demo2026-secret', { delay: 40 });
    await expect(page.getByLabel('shell')).toHaveValue('demo2026-secret');
    await page.evaluate(() => Reflect.get(globalThis, 'release')());
    if ((await processOf(rogue.id))?.state === 'running') {
      await expect(rogue.inside.getByLabel('text')).toHaveValue('');
    }
  });
});
