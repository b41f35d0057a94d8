import { behaviours, expect } from '../suite.ts';

const start = { loggedOff: true };

behaviours('2.1 Log on, log off, session', (row) => {
  row(
    1,
    'the first screen is the welcome screen with tiles, and no desktop behind it',
    async ({ page }) => {
      await expect(page.getByRole('heading', { name: /单击您的用户名/ })).toBeVisible();
      for (const name of ['访客', '林晓禾', '潍坊青禾餐饮店', '周敏']) {
        await expect(page.getByRole('button', { name })).toBeVisible();
      }
      await expect(page.getByRole('listbox', { name: '桌面' })).toHaveCount(0);
      await expect(page.getByText('演示/培训').first()).toBeVisible();
    },
    start,
  );

  row(
    2,
    'one click on a tile without password logs on',
    async ({ page, icon }) => {
      await page.getByRole('button', { name: '访客' }).click();
      await expect(page.getByText('欢迎使用')).toBeVisible();
      await expect(icon('我的电脑')).toBeVisible();
    },
    start,
  );

  row(
    '3, 4',
    'a tile with password opens a field that has the focus; Enter submits',
    async ({ page, icon }) => {
      await page.getByRole('button', { name: '周敏' }).click();
      await expect(page.getByLabel('输入密码')).toBeFocused();
      await page.keyboard.type('demo2026');
      await page.keyboard.press('Enter');
      await expect(icon('我的电脑')).toBeVisible();
    },
    start,
  );

  row(
    4,
    'the green arrow submits; the hint button says the sample password',
    async ({ page, icon }) => {
      await page.getByRole('button', { name: '周敏' }).click();
      await page.getByRole('button', { name: '密码提示' }).click();
      await expect(page.getByRole('status')).toContainText('demo2026');
      await page.getByLabel('输入密码').fill('demo2026');
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await expect(icon('我的电脑')).toBeVisible();
    },
    start,
  );

  row(
    5,
    'a wrong password shows a balloon, keeps the name, clears the field, keeps the focus',
    async ({ page }) => {
      await page.getByRole('button', { name: '周敏' }).click();
      await page.getByLabel('输入密码').fill('not it');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText('密码');
      await expect(page.getByLabel('输入密码')).toHaveValue('');
      await expect(page.getByLabel('输入密码')).toBeFocused();
      await expect(page.getByRole('button', { name: '周敏' })).toBeVisible();
    },
    start,
  );

  row(
    6,
    'Up and Down move between tiles, Enter opens, a first letter jumps',
    async ({ page }) => {
      await page.getByRole('button', { name: '访客' }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('button', { name: '林晓禾' })).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(page.getByRole('button', { name: '周敏' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('输入密码')).toBeFocused();
    },
    start,
  );

  row(
    7,
    'Caps Lock shows a balloon',
    async ({ page }) => {
      await page.getByRole('button', { name: '周敏' }).click();
      await page.getByLabel('输入密码').dispatchEvent('keydown', { key: 'A', modifierCapsLock: true });
      await expect(page.getByRole('status')).toContainText('大写锁定');
    },
    start,
  );

  row(
    8,
    'pointing at a tile frames its picture in gold and dims the others',
    async ({ page }) => {
      const picture = page.getByRole('button', { name: '林晓禾' }).locator('.user-picture');
      const before = await picture.evaluate((element) => getComputedStyle(element).borderTopColor);
      await page.getByRole('button', { name: '林晓禾' }).hover();
      await expect(picture).toHaveCSS('border-top-color', 'rgb(255, 182, 0)');
      expect(before).not.toBe('rgb(255, 182, 0)');
      await expect(page.locator('.logon-tile').first()).toHaveCSS('opacity', '0.72');
    },
    start,
  );

  row(
    9,
    '注销 asks: 切换用户, 注销, 取消, and the screen goes grey',
    async ({ page, start: button, startMenu }) => {
      await button.click();
      await startMenu.getByRole('menuitem', { name: '注销' }).click();
      const dialog = page.getByRole('dialog', { name: '注销' });
      for (const name of ['切换用户', '注销', '取消']) {
        await expect(dialog.getByRole('button', { name })).toBeVisible();
      }
      await expect
        .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).filter))
        .toContain('grayscale');
      await dialog.getByRole('button', { name: '取消' }).click();
      await expect(dialog).toHaveCount(0);
    },
  );

  row(
    10,
    '关闭计算机 asks with three orbs; Esc cancels and the colour returns',
    async ({ page, start: button, startMenu }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await button.click();
      await startMenu.getByRole('menuitem', { name: '关闭计算机' }).click();
      const dialog = page.getByRole('dialog', { name: '关闭计算机' });
      for (const name of ['待机', '关闭', '重新启动']) {
        await expect(dialog.getByRole('button', { name, exact: true })).toBeVisible();
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(page.locator(':root')).toHaveCSS('filter', 'none');
    },
  );

  row(12, 'logging off returns to the tiles, and the windows of the old user are gone', async (desk) => {
    await desk.open('我的电脑');
    await desk.start.click();
    await desk.startMenu.getByRole('menuitem', { name: '注销' }).click();
    await desk.page.keyboard.press('l');
    await expect(desk.page.getByText('正在保存您的设置…')).toBeVisible();
    await expect(desk.page.getByRole('heading', { name: /单击您的用户名/ })).toBeVisible();
    await expect(desk.page.getByRole('dialog')).toHaveCount(0);
    await desk.page.getByRole('button', { name: '访客' }).click();
    await desk.icon('我的电脑').waitFor();
    await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  });

  row(13, 'switching the user keeps the windows for the return', async (desk) => {
    await desk.open('我的电脑');
    await desk.start.click();
    await desk.startMenu.getByRole('menuitem', { name: '注销' }).click();
    await desk.page.keyboard.press('s');
    await expect(desk.page.getByRole('button', { name: '访客' })).toContainText('1 个程序正在运行');
    await desk.page.getByRole('button', { name: '林晓禾' }).click();
    await desk.icon('我的电脑').waitFor();
    await expect(desk.page.getByRole('dialog')).toHaveCount(0);
    await desk.start.click();
    await desk.startMenu.getByRole('menuitem', { name: '注销' }).click();
    await desk.page.keyboard.press('s');
    await desk.page.getByRole('button', { name: '访客' }).click();
    await expect(desk.window('我的电脑')).toBeVisible();
  });

  row(
    14,
    'a computer left alone returns to the welcome screen and wants the password; windows stay as they were',
    async (desk) => {
      const { page } = desk;
      const password = page.getByLabel('输入密码');
      const logOn = async () => {
        await page.getByRole('button', { name: '周敏' }).click();
        await expect(password).toBeFocused();
        await password.fill('demo2026');
        await page.keyboard.press('Enter');
      };
      await logOn();
      const sheet = await desk.run('显示 属性');
      await sheet.getByRole('tab', { name: '屏幕保护程序' }).click();
      await sheet.getByRole('combobox', { name: '返回欢迎屏幕' }).selectOption({ label: '5 分钟' });
      await sheet.getByRole('button', { name: '确定' }).click();
      const notepad = await desk.run('记事本');
      await notepad.getByRole('textbox').first().fill('还没有保存');
      await page.clock.fastForward(4 * 60_000);
      await page.mouse.move(300, 300);
      await page.clock.fastForward(4 * 60_000);
      await expect(notepad).toBeVisible();
      await page.clock.fastForward(6 * 60_000);
      await expect(page.getByRole('heading', { name: /单击您的用户名/ })).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('button', { name: '周敏' })).toContainText('1 个程序正在运行');
      const session = await page.request.get(`${desk.url}/api/session`);
      expect(await session.json()).toMatchObject({ user: null });
      await page.keyboard.press('Alt+F4');
      await logOn();
      await expect(notepad.getByRole('textbox').first()).toHaveValue('还没有保存');
      await expect(notepad.getByRole('textbox').first()).toBeFocused();
    },
    { ...start, clock: true },
  );

  row(
    219,
    'type size, contrast, sticky keys, sounds and language are within reach before logging on',
    async ({ page }) => {
      await page.getByRole('button', { name: '大字体' }).click();
      await expect(page.locator(':root')).toHaveAttribute('data-density', 'elder');
      await page.getByRole('button', { name: '标准字体' }).click();
      await page.getByRole('button', { name: '高对比度' }).click();
      await expect(page.locator(':root')).toHaveAttribute('data-theme', 'hc-black');
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page.getByRole('heading', { name: /click your user name/ })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.reload();
      await expect(page.getByRole('heading', { name: /click your user name/ })).toBeVisible();
      await page.getByRole('button', { name: 'Sticky keys' }).click();
      await expect(page.getByRole('button', { name: 'Sticky keys', pressed: true })).toBeVisible();
      await expect(page.locator(':root')).toHaveAttribute('data-sticky', '');
      await page.getByRole('button', { name: 'Sounds', pressed: true }).click();
      // Whoever logs on here finds all of it as they left it.
      await page.getByRole('button', { name: 'Guest' }).click();
      await expect(page.getByRole('option', { name: 'My Computer' })).toBeVisible();
      await expect(page.locator(':root')).toHaveAttribute('data-theme', 'hc-black');
      await expect(page.locator(':root')).toHaveAttribute('data-sticky', '');
      await expect(page.getByRole('button', { name: 'Sound is off' })).toBeVisible();
    },
    start,
  );
});
