import type { Page } from '@playwright/test';
import { vocabulary } from '../../product.ts';
import { behaviours, type Desk, expect } from '../suite.ts';
import { item, makeNew, run } from './folder-window.ts';

/** Opens 帮我算税 at the calculator of bonuses, and gives the field of the bonus. */
async function bonusIn(page: Page) {
  const { icon, window, app } = vocabulary(page);
  if (!(await window('帮我算税').isVisible())) await icon('帮我算税').dblclick();
  const calculators = app('帮我算税');
  await calculators.getByRole('option', { name: /^年终奖/ }).click();
  return { calculators, bonus: calculators.getByRole('textbox', { name: '全年一次性奖金' }) };
}

/** To the welcome screen and on as somebody else. */
async function becomes({ page, start, startMenu, icon }: Desk, name: string): Promise<void> {
  await start.click();
  await startMenu.getByRole('menuitem', { name: '注销' }).click();
  await page.getByRole('dialog', { name: '注销' }).getByRole('button', { name: '切换用户' }).click();
  await page.getByRole('button', { name }).click();
  await icon('我的电脑').waitFor();
}

behaviours('2.13 State', (row) => {
  row('211, 215', 'drafts come back after a reload; two pages ask whose counts', async ({ page, icon }) => {
    // Drafts are kept within a second.
    const kept = () => page.waitForTimeout(1_000);
    const first = await bonusIn(page);
    await first.bonus.fill('36001');
    await kept();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await vocabulary(other).icon('帮我算税').waitFor();
    const second = await bonusIn(other);
    await expect(second.bonus).toHaveValue('36,001.00');
    await second.bonus.fill('50000');
    await kept();
    await page.bringToFront();
    await first.bonus.fill('40000');
    await expect(first.calculators.getByText('另一个窗口也修改了这里的内容')).toBeVisible();
    // Neither was overwritten: what is shown is mine, and theirs can still be had.
    await expect(first.bonus).toHaveValue(/^40,?000/);
    await first.calculators.getByRole('button', { name: '改用另一窗口的' }).click();
    await expect(first.bonus).toHaveValue('50,000.00');
    await page.reload();
    await icon('帮我算税').waitFor();
    await expect((await bonusIn(page)).bonus).toHaveValue('50,000.00');
  });

  row(212, 'settings belong to a person: wallpaper, theme, type, sounds, layout, pins', async (desk) => {
    const { page, start, startMenu } = desk;
    const root = page.locator('html');
    const sheet = await run(desk, '显示 属性');
    await sheet.getByRole('radio', { name: '经典蓝（原色）' }).check();
    await sheet.getByRole('tab', { name: '桌面' }).click();
    await sheet.getByRole('radio', { name: '麦田' }).check();
    await sheet.getByRole('tab', { name: '外观' }).click();
    await sheet.getByRole('radio', { name: '小字体（紧凑）' }).check();
    await sheet.getByRole('button', { name: '确定' }).click();
    await page.getByRole('button', { name: '声音已打开' }).click();
    const bar = await run(desk, '任务栏和「开始」菜单 属性');
    await bar.getByRole('checkbox', { name: '显示时钟' }).uncheck();
    await bar.getByRole('button', { name: '确定' }).click();
    await start.click();
    await startMenu.getByRole('menuitem', { name: '运行' }).waitFor();
    await startMenu.getByRole('menuitem', { name: '网上申报' }).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: /脱离/ }).click();
    await page.keyboard.press('Escape');
    const look = async () => ({
      theme: await root.getAttribute('data-theme'),
      density: await root.getAttribute('data-density'),
      wallpaper: /\/([\w-]+)\.\w+"?\)/.exec(
        await page.locator('.desktop').evaluate((element) => getComputedStyle(element).backgroundImage),
      )?.[1],
      muted: await page.getByRole('button', { name: '声音已关闭' }).isVisible(),
      clock: await page.getByRole('group', { name: '通知区域' }).locator('time').count(),
      pins: await page.evaluate(() =>
        Object.entries(localStorage).flatMap(([key, value]) =>
          key.startsWith('layout:guest') ? [JSON.parse(value).state.pinned.length] : [],
        ),
      ),
    });
    const mine = await look();
    expect(mine).toMatchObject({
      theme: 'classic',
      density: 'classic',
      wallpaper: 'wheat-plain',
      muted: true,
      clock: 0,
    });
    await becomes(desk, '林晓禾');
    expect(await look()).toMatchObject({
      theme: 'aa',
      density: 'standard',
      wallpaper: 'kites-at-dawn',
      muted: false,
      clock: 1,
    });
    await becomes(desk, '访客');
    expect(await look()).toEqual(mine);
    await page.reload();
    await desk.icon('我的电脑').waitFor();
    expect(await look()).toEqual(mine);
  });

  row(213, 'the browser’s Back goes back inside the folder window, else does nothing', async (desk) => {
    const { page } = desk;
    const address = page.url();
    const window = await desk.open('我的文档');
    await makeNew(desk, window, /^文件夹/, '资料');
    await item(window, '资料').dblclick();
    await expect(desk.window('资料')).toBeVisible();
    // The browser needs a moment to be led forward again; no hand is quicker.
    const goBack = async () => {
      await page.goBack();
      await page.waitForFunction(() => history.state === 'inside');
    };
    await goBack();
    await expect(desk.window('我的文档')).toBeVisible();
    for (let time = 0; time < 3; time += 1) await goBack();
    await desk.button('我的文档', '关闭').first().click();
    await goBack();
    await expect(desk.icon('我的文档')).toBeVisible();
    expect(page.url()).toBe(address);
  });

  row(
    214,
    'a deep link opens its service after logging on, and while the desktop is there',
    async ({ page, url, window, button, icon }) => {
      await page.goto(`${url}/#/app/calculators`);
      await page.getByRole('button', { name: '访客' }).click();
      await expect(window('帮我算税')).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');
      await button('帮我算税', '关闭').click();
      await expect(window('帮我算税')).toHaveCount(0);
      await page.evaluate(() => location.assign('#/app/declare'));
      await expect(window('网上申报')).toBeVisible();
      await page.evaluate(() => location.assign('#/app/no-such-service'));
      const box = page.getByRole('alertdialog');
      await expect(box).toContainText('找不到“no-such-service”');
      await box.getByRole('button', { name: '确定' }).click();
      await expect(icon('帮我算税')).toBeVisible();
    },
    { loggedOff: true },
  );
});
