import type { Page } from '@playwright/test';
import { behaviours, expect } from '../suite.ts';
import { item, makeNew, run } from './folder-window.ts';

/** Notes of a sound player that only writes down what it is asked for. */
declare global {
  var tones: number[];
}

/** Stands in for the audio device: every tone's pitch is kept, and nothing sounds. */
function listen(): void {
  globalThis.tones = [];
  const parameter = () => ({
    value: 0,
    setValueAtTime: () => undefined,
    exponentialRampToValueAtTime: () => undefined,
  });
  class Silence {
    readonly currentTime = 0;
    readonly destination = {};
    resume = () => Promise.resolve();
    createGain = () => ({ gain: parameter(), connect: () => ({}) });
    createOscillator = () => {
      const frequency = parameter();
      return {
        frequency,
        connect: (gain: unknown) => gain,
        start: () => globalThis.tones.push(frequency.value),
        stop: () => undefined,
      };
    };
  }
  Object.assign(globalThis, { AudioContext: Silence });
}

/** The first tone of each sound. */
const first = { ding: 1174.7, warning: 587.3, error: 293.7, notify: 880, 'log-on': 587.3, 'log-off': 1174.7 };

async function heard(page: Page, pitch: number): Promise<void> {
  await expect.poll(() => page.evaluate(() => globalThis.tones)).toContain(pitch);
  await page.evaluate(() => globalThis.tones.splice(0));
}

/** Puts a part that fails as soon as it is drawn in the place of a piece of the page's code. */
async function spoil(page: Page, piece: string, name: string): Promise<void> {
  await page.route(`**/assets/${piece}-*.js`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `const Broken = () => { throw new Error('broken on purpose'); };\nexport { Broken as ${name} };`,
    }),
  );
}

behaviours('2.11 Faults and feedback', (row) => {
  row(
    196,
    'a window that waits for an answer for more than a second has the hourglass, and no other',
    async (desk) => {
      const { page } = desk;
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/api/returns**', async (route) => {
        await held;
        await route.continue();
      });
      await desk.open('帮我算税');
      await desk.open('网上申报');
      const root = (name: string) => desk.app(name).locator('html');
      await expect(root('网上申报')).toHaveAttribute('data-busy', /./);
      await expect(root('网上申报').locator('body')).toHaveCSS('cursor', 'progress');
      await expect(root('帮我算税')).not.toHaveAttribute('data-busy', /./);
      answer();
      await expect(root('网上申报')).not.toHaveAttribute('data-busy', /./);
    },
    { persona: 'lin' },
  );

  row(
    '197, 202',
    'a window that fails says so in a box with 确定 and details; the others live on',
    async (desk) => {
      const { page } = desk;
      await desk.open('我的文档');
      await spoil(page, 'task-manager', 'TaskManager');
      await page.keyboard.press('Control+Shift+Escape');
      const window = desk.window('任务管理器');
      const box = window.getByRole('alert');
      await expect(box).toContainText('任务管理器 遇到问题，需要关闭');
      await expect(box.getByRole('button', { name: '重新打开' })).toBeFocused();
      await box.getByText('详细信息').click();
      await expect(box.locator('pre')).toContainText('broken on purpose');
      await desk.task('我的文档').click();
      await desk.button('我的文档', '最大化').click();
      await expect(desk.button('我的文档', '向下还原')).toBeVisible();
      await desk.task('任务管理器').click();
      await box.getByRole('button', { name: '确定' }).click();
      await expect(window).toHaveCount(0);
      await expect(desk.window('我的文档')).toBeVisible();
    },
  );

  row(202, 'a fault of the shell itself is a page with 重新启动, which starts it again', async (desk) => {
    const { page } = desk;
    await spoil(page, 'WindowLayer', 'default');
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('桌面遇到问题');
    await page.unroute('**/assets/WindowLayer-*.js');
    await page.getByRole('button', { name: '重新启动' }).click();
    await desk.open('我的文档');
  });

  row(
    201,
    'log on, warning, error, ding, notify and log off are heard; the tray mutes them',
    async (desk) => {
      const { page, start, startMenu } = desk;
      await page.addInitScript(listen);
      await page.reload();
      await page.getByRole('button', { name: '访客' }).click();
      await heard(page, first['log-on']);
      const notepad = await run(desk, '记事本');
      await notepad.getByRole('textbox', { name: '文本' }).fill('税');
      await notepad.getByRole('button', { name: '关闭' }).click();
      await heard(page, first.warning);
      await page.keyboard.press('Escape');
      const documents = await desk.open('我的文档');
      const address = documents.getByRole('combobox', { name: '地址' });
      await address.fill('没有这个地方');
      await address.press('Enter');
      await heard(page, first.error);
      await page.keyboard.press('Enter');
      await makeNew(desk, documents, /^文本文档/, '甲.txt');
      await item(documents, '甲.txt').click();
      await page.keyboard.press('Delete');
      await heard(page, first.ding);
      await page.keyboard.press('Escape');
      await page.context().setOffline(true);
      await heard(page, first.notify);
      await page.context().setOffline(false);
      await page.getByRole('button', { name: '声音已打开' }).click();
      await page.evaluate(() => globalThis.tones.splice(0));
      await item(documents, '甲.txt').click();
      await page.keyboard.press('Shift+Delete');
      await expect(page.getByRole('alertdialog')).toBeVisible();
      expect(await page.evaluate(() => globalThis.tones)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '声音已关闭' }).click();
      await desk.button('记事本', '关闭').first().click();
      await page.getByRole('alertdialog').getByRole('button', { name: '否' }).click();
      await page.evaluate(() => globalThis.tones.splice(0));
      await start.click();
      await startMenu.getByRole('menuitem', { name: '注销' }).click();
      await page.getByRole('dialog', { name: '注销' }).getByRole('button', { name: '注销' }).click();
      await heard(page, first['log-off']);
    },
    { loggedOff: true },
  );

  row(
    203,
    'a screen saver comes after idleness; any input ends it and does nothing else',
    async (desk) => {
      const { page } = desk;
      const window = await desk.open('我的文档');
      await desk.rested();
      const saver = page.getByRole('dialog', { name: '屏幕保护程序' });
      await page.clock.runFor(9 * 60_000);
      await page.mouse.move(700, 300);
      await page.clock.runFor(9 * 60_000);
      await expect(saver).toHaveCount(0);
      await page.clock.runFor(2 * 60_000);
      await expect(saver).toBeVisible();
      const close = await desk.box(desk.button('我的文档', '关闭').first());
      await page.mouse.click(close.x + 5, close.y + 5);
      await page.clock.runFor(1000);
      await expect(saver).toHaveCount(0);
      await expect(window).toBeVisible();
      for (const key of ['Alt+F4', 'Meta']) {
        await page.clock.runFor(11 * 60_000);
        await expect(saver).toBeVisible();
        await page.keyboard.press(key);
        await page.clock.runFor(1000);
        await expect(saver).toHaveCount(0);
        await expect(window).toBeVisible();
        await expect(desk.startMenu).toHaveCount(0);
      }
      await expect(window.getByRole('listbox')).toBeFocused();
    },
    { clock: true },
  );
});
