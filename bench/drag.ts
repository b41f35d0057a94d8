/**
 * What dragging a window costs the page among few and many windows with live apps; beside it a window alone on another
 * desktop and a bare box in an empty page, of the same size and measured in turns with it, so that a slow moment of the
 * machine falls on all three. And what an open window costs in memory.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { launchBrowser, logOn, newVisitor, startProduct, vocabulary } from '../tests/product.ts';
import { buildWithManyWindows } from './many-windows.ts';
import { type Figure, median, percentile, print } from './report.ts';

const APP = '帮我算税';
const FRAMES = 120;
const ROUNDS = 15;
const COUNTS = [1, 10, 20, 50];
/** How much more a drag may cost among so many windows than a drag of one alone. */
const targets = new Map([
  [20, '≤ 1.3'],
  [50, '≤ 1.5'],
]);
const viewport = { width: 1920, height: 1080 };

/** A box in an empty page that one listener moves by transform. */
const BARE = `<body style="margin:0"><div id="box" style="width:900px;height:640px;background:#ece9d8;will-change:transform"></div>
<script>addEventListener('mousemove', ({ buttons, clientX, clientY }) => {
  if (buttons) box.style.transform = 'translate(' + clientX + 'px,' + clientY + 'px)';
})</script>`;

interface Grip {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly x: number;
  readonly y: number;
}

/** One frame's share of the renderer's main thread, in milliseconds. */
interface Work {
  /** Processor time. */
  readonly cpu: number;
  /** By the clock: also what the thread waited for the compositor and for other programs of the machine. */
  readonly clock: number;
}

/**
 * Drags in a circle and back to where it began, one move a frame. By the browser's own protocol: for each move of a pressed mouse Playwright runs
 * a script of its own in every frame, and that would be measured too.
 */
async function circle({ cdp, x, y }: Grip): Promise<void> {
  for (let i = 1; i <= FRAMES; i += 1) {
    const angle = (i / FRAMES) * 4 * Math.PI;
    const at = { x: x + Math.sin(angle) * 120, y: y + 60 - Math.cos(angle) * 60 };
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, ...at });
  }
}

async function held<T>(grip: Grip, during: () => Promise<T>): Promise<T> {
  const { page, x, y } = grip;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8);
  const result = await during();
  await page.mouse.up();
  return result;
}

async function work(grip: Grip): Promise<Work> {
  const times = async () => {
    const { metrics } = await grip.cdp.send('Performance.getMetrics');
    const value = (name: string) =>
      (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1e3;
    return { cpu: value('ThreadTime'), clock: value('TaskDuration') };
  };
  return held(grip, async () => {
    const before = await times();
    await circle(grip);
    const after = await times();
    return { cpu: (after.cpu - before.cpu) / FRAMES, clock: (after.clock - before.clock) / FRAMES };
  });
}

/** Milliseconds between the frames of a drag. Counting them is work too, so it is a drag of its own. */
async function frameGaps(grip: Grip): Promise<number[]> {
  return held(grip, async () => {
    await grip.page.evaluate(() => {
      const times: number[] = [];
      Object.assign(globalThis, { frameTimes: times });
      const tick = (at: number) => {
        times.push(at);
        if (Reflect.get(globalThis, 'frameTimes') === times) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    await circle(grip);
    const times = await grip.page.evaluate(() => {
      const kept = Reflect.get(globalThis, 'frameTimes') as number[];
      Object.assign(globalThis, { frameTimes: [] });
      return kept;
    });
    return times.slice(1).map((at, i) => at - (times[i] ?? at));
  });
}

async function gripOf(page: Page, at: { x: number; y: number }): Promise<Grip> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp, ...at };
}

async function captionOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('[role=dialog][data-active=true]').getByTestId('caption').boundingBox();
  if (!box) throw new Error('no window to drag');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens further windows from the start menu, since open windows may cover the icon. */
async function openUntil(page: Page, count: number): Promise<void> {
  const windows = page.locator('[role=dialog][data-active]');
  const { start, startMenu } = vocabulary(page);
  for (let open = await windows.count(); open < count; open += 1) {
    await start.click();
    const painted = page.evaluate(
      () => new Promise((done) => addEventListener('app-painted', () => done(null), { once: true })),
    );
    await startMenu.getByRole('menuitem', { name: APP }).first().click();
    await painted;
  }
  await page.waitForTimeout(1500);
}

/** Memory of a process and all it started, in MB, shared pages counted by their share; Linux only. */
function memory(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Ended meanwhile.
    }
  }
  const belongs = (pid: number): boolean => pid === root || (pid > 1 && belongs(parents.get(pid) ?? 0));
  let kilobytes = 0;
  for (const pid of [...parents.keys()].filter(belongs)) {
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // Ended meanwhile.
    }
  }
  return kilobytes / 1024;
}

/** A page shown again draws all its windows anew, which no drag should be charged for. */
async function bringToFront(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForTimeout(500);
}

async function bareBox(browser: Browser): Promise<Grip> {
  const page = await newVisitor(browser, { viewport });
  await page.setContent(BARE);
  return gripOf(page, { x: 500, y: 300 });
}

async function desktop(browser: Browser, url: string): Promise<Page> {
  const page = await newVisitor(browser, { viewport });
  await logOn(page, url);
  await vocabulary(page).icon(APP).waitFor();
  await page.waitForTimeout(3000);
  return page;
}

async function benchDrag(): Promise<Figure[]> {
  const build = buildWithManyWindows();
  const product = await startProduct({}, build.root);
  const browser = await launchBrowser();
  const figures: Figure[] = [];
  const add = (name: string, value: number, unit: string, target?: string) =>
    figures.push({ name, value, unit, ...(target ? { target } : {}) });
  try {
    const bare = await bareBox(browser);
    const single = await desktop(browser, product.url);
    await openUntil(single, 1);
    const one = await gripOf(single, await captionOf(single));
    const page = await desktop(browser, product.url);
    const memoryOf = new Map<number, number>();
    for (const count of COUNTS) {
      await page.bringToFront();
      await openUntil(page, count);
      memoryOf.set(count, memory(process.pid));
      const grip = await gripOf(page, await captionOf(page));
      const among: Work[] = [];
      const alone: Work[] = [];
      const floor: Work[] = [];
      const gaps: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await bringToFront(bare.page);
        floor.push(await work(bare));
        await bringToFront(single);
        alone.push(await work(one));
        await bringToFront(page);
        among.push(await work(grip));
        gaps.push(...(await frameGaps(grip)));
      }
      const cpu = (works: readonly Work[]) => median(works.map((each) => each.cpu));
      const at = `dragging among ${count}`;
      add(`${at}: main-thread work a frame`, cpu(among), 'ms', count === 20 ? '≤ 2.0' : undefined);
      add(`${at}: the same for a window alone`, cpu(alone), 'ms');
      add(`${at}: the same for a bare box`, cpu(floor), 'ms');
      add(`${at}: by the clock`, median(among.map((each) => each.clock)), 'ms');
      add(`${at}: frames dropped of ${gaps.length}`, gaps.filter((gap) => gap > 25).length, 'frames', '0');
      add(`${at}: frame time p95`, percentile(gaps, 95), 'ms');
      const ratios = among.map((each, round) => each.cpu / (alone[round]?.cpu ?? Number.NaN));
      add(`${at}: work ÷ a window alone`, median(ratios), '×', targets.get(count));
      add(`${at}: a quarter of the rounds below`, percentile(ratios, 25), '×');
      add(`${at}: a quarter of the rounds above`, percentile(ratios, 75), '×');
    }
    const grown = (memoryOf.get(50) ?? Number.NaN) - (memoryOf.get(1) ?? Number.NaN);
    add('memory of each further window with a live app', grown / 49, 'MB');
  } finally {
    await browser.close();
    await product.stop();
    build.remove();
  }
  return figures;
}

print('dragging', await benchDrag());
