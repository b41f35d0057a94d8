import { expect, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, test, vi } from 'vitest';
import { type Bench, framesDuring, openApp, startBench, untilState, warm } from './hostile/bench-page.ts';

let bench: Bench;
let page: Page;

// Nothing here is about speed; a busy machine may take its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

beforeAll(async () => {
  // A small heap, so that an app that eats memory has it eaten up within seconds.
  bench = await startBench(['--js-flags=--max-old-space-size=192']);
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
  inside.getByRole('button', { name, exact: true }).click({ noWaitAfter: true });

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
    const box = page.getByRole('alertdialog', { name: '“rogue”遇到问题，已经关闭。' });
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
  for (const way of ['flood port', 'flood calls', 'flood window', 'flood from within']) {
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
  const neighbour = await openApp(page, 'neighbour');
  await fillAndKeep(neighbour.inside, '邻居的内容');
  const rogue = await openApp(page, 'rogue');
  await press(rogue.inside, 'eat memory');
  await untilState(page, rogue.id, 'ended');
  expect((await processOf(rogue.id))?.reason).toBe('lost');
  await untilState(page, neighbour.id, 'running');
  await expect(neighbour.inside.getByLabel('text')).toHaveValue('邻居的内容');
  await openApp(page, 'neighbour');
});

describe('the focus', () => {
  test('is given back when an app in another window takes it', async () => {
    const rogue = await openApp(page, 'rogue');
    const neighbour = await openApp(page, 'neighbour');
    await press(rogue.inside, 'steal focus');
    await neighbour.inside.getByLabel('text').click();
    await neighbour.inside.getByLabel('text').pressSequentially('0123456789', { delay: 60 });
    const stolen = await rogue.inside.getByLabel('text').inputValue();
    console.log(`keys stolen from a neighbour by focus(): ${stolen.length} of 10`);
    await page.evaluate(() => harness.activate('none'));
    await page.getByLabel('shell').click();
    await page.getByLabel('shell').pressSequentially('0123456789', { delay: 60 });
    const fromShell = (await rogue.inside.getByLabel('text').inputValue()).slice(stolen.length);
    console.log(`keys stolen from the desktop by focus(): ${fromShell.length} of 10`);
    const activations = await page.evaluate(() => harness.asked());
    const last = activations.filter(([what]) => what === 'activate').at(-1);
    expect(last?.[1]).toBe(neighbour.id);
  });

  test('never leaves a field in which a secret is typed', async () => {
    const rogue = await openApp(page, 'rogue');
    await press(rogue.inside, 'steal focus');
    await page.evaluate(() => Object.assign(globalThis, { release: harness.holdSecret() }));
    await page.getByLabel('shell').click();
    await page.getByLabel('shell').pressSequentially('demo2026-secret', { delay: 40 });
    await expect(page.getByLabel('shell')).toHaveValue('demo2026-secret');
    await page.evaluate(() => Reflect.get(globalThis, 'release')());
    await expect(rogue.inside.getByLabel('text')).toHaveValue('');
  });
});
