import { behaviours, expect } from '../suite.ts';
import { run } from './folder-window.ts';

behaviours('2.14 Settings and tools', (row) => {
  row(88, 'a property sheet: 应用 sleeps until something was changed', async (desk) => {
    const sheet = await run(desk, '显示 属性');
    await expect(sheet.getByRole('button', { name: /应用/ })).toBeDisabled();
    await sheet.getByRole('tab', { name: '外观' }).click();
    await sheet.getByRole('radio', { name: '大字体', exact: true }).check();
    await expect(sheet.getByRole('button', { name: /应用/ })).toBeEnabled();
  });

  row(89, 'Ctrl+Page Down turns the card from anywhere in the sheet', async (desk) => {
    const sheet = await run(desk, '显示 属性');
    await sheet.getByRole('radio').first().focus();
    await desk.page.keyboard.press('Control+PageDown');
    await expect(sheet.getByRole('tab', { name: '桌面' })).toHaveAttribute('aria-selected', 'true');
  });

  row(132, '运行 starts a program by name and remembers it', async (desk) => {
    await run(desk, '记事本');
    await desk.start.click();
    await desk.startMenu.getByRole('menuitem', { name: /^运行/ }).click();
    await expect(desk.window('运行').getByRole('combobox')).toHaveValue('记事本');
  });

  row(199, '任务管理器 lists windows with how they do, and switches to them', async (desk) => {
    await desk.open('我的文档');
    const manager = await run(desk, '任务管理器');
    const line = manager.getByRole('row', { name: /我的文档/ });
    await expect(line).toContainText('正在运行');
    await line.click();
    await manager.getByRole('button', { name: '切换至' }).click();
    expect(await desk.active()).toBe('我的文档');
  });

  row(216, '显示 属性 has its cards, shows a choice in a small monitor, and applies it', async (desk) => {
    const sheet = await run(desk, '显示 属性');
    for (const name of ['主题', '桌面', '屏幕保护程序', '外观', '设置']) {
      await expect(sheet.getByRole('tab', { name, exact: true })).toBeVisible();
    }
    const monitor = sheet.getByRole('img', { name: '预览' });
    const ground = () =>
      monitor.locator('.preview-caption').evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await ground();
    await sheet.getByRole('radio', { name: '高对比度 白色' }).check();
    expect(await ground()).not.toBe(before);
    await expect(desk.page.locator('html')).not.toHaveAttribute('data-theme', 'hc-white');
    await sheet.getByRole('tab', { name: '屏幕保护程序' }).click();
    await expect(monitor.locator('.preview-saver')).toBeVisible();
    await sheet.getByRole('radio', { name: '（无）' }).check();
    await expect(monitor.locator('.preview-saver')).toHaveCount(0);
    await sheet.getByRole('radio', { name: '飘动的徽标' }).check();
    await sheet.getByRole('button', { name: '预览' }).click();
    await expect(desk.page.getByRole('dialog', { name: '屏幕保护程序' })).toBeVisible();
    await desk.page.keyboard.press('Escape');
    await expect(desk.page.getByRole('dialog', { name: '屏幕保护程序' })).toHaveCount(0);
    await sheet.getByRole('button', { name: /应用/ }).click();
    await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'hc-white');
  });

  row(217, '外观 has 正常, 大字体 and 特大字体, and they change the size of text', async (desk) => {
    const sheet = await run(desk, '显示 属性');
    const size = () => sheet.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await sheet.getByRole('tab', { name: '外观' }).click();
    await sheet.getByRole('radio', { name: '特大字体' }).check();
    await sheet.getByRole('button', { name: /应用/ }).click();
    expect(await size()).toBeGreaterThanOrEqual(before * 1.9);
  });

  row(218, '任务栏 属性 hides the clock and unlocks the bar, when it is applied', async (desk) => {
    const sheet = await run(desk, '任务栏和「开始」菜单 属性');
    const clock = desk.page.getByRole('group', { name: '通知区域' }).locator('time');
    await expect(clock).toBeVisible();
    await sheet.getByRole('checkbox', { name: '显示时钟' }).uncheck();
    await sheet.getByRole('checkbox', { name: '锁定任务栏' }).uncheck();
    await expect(clock).toBeVisible();
    await sheet.getByRole('button', { name: '确定' }).click();
    await expect(clock).toHaveCount(0);
    await desk.page.mouse.click(700, 755, { button: 'right' });
    await expect(desk.page.getByRole('menuitemcheckbox', { name: '锁定任务栏' })).toHaveAttribute(
      'aria-checked',
      'false',
    );
  });

  row(219, '辅助功能选项 has contrast, sticky keys, sounds and larger type', async (desk) => {
    const root = desk.page.locator('html');
    const sheet = await run(desk, '辅助功能选项');
    await sheet.getByRole('checkbox', { name: '使用高对比度' }).check();
    await sheet.getByRole('radio', { name: '大字体', exact: true }).check();
    await sheet.getByRole('tab', { name: '声音' }).click();
    await sheet.getByRole('checkbox', { name: '播放提示音' }).uncheck();
    await sheet.getByRole('tab', { name: '鼠标和键盘' }).click();
    await sheet.getByRole('checkbox', { name: '使用粘滞键' }).check();
    await sheet.getByRole('button', { name: /应用/ }).click();
    await expect(root).toHaveAttribute('data-theme', 'hc-black');
    await expect(root).toHaveAttribute('data-density', 'elder');
    await expect(root).toHaveAttribute('data-sticky', '');
    await expect(desk.page.getByRole('button', { name: '声音已关闭' })).toBeVisible();
  });

  row(
    220,
    '鼠标: the speed of double clicks is tried and set; one click opens once it is set so',
    async (desk) => {
      const { page } = desk;
      const { mouse } = page;
      await desk.rested();
      const sheet = await run(desk, '鼠标 属性');
      const speed = sheet.getByRole('combobox', { name: '双击速度' });
      const folder = sheet.getByRole('button', { name: /击文件夹试一试/ });
      await folder.dblclick();
      await expect(folder).toHaveAttribute('aria-pressed', 'true');
      await speed.selectOption('很慢');
      await sheet.getByRole('button', { name: /应用/ }).click();
      const icon = await desk.box(desk.icon('我的文档'));
      const at = [icon.x + icon.width / 2, icon.y + icon.height / 2] as const;
      // Two clicks that no system takes for a double one.
      await mouse.click(...at);
      await page.waitForTimeout(800);
      await mouse.click(...at);
      await expect(desk.window('我的文档')).toBeVisible();
      await desk.button('我的文档', '关闭').first().click();
      await speed.selectOption('快');
      await sheet.getByRole('button', { name: /应用/ }).click();
      // And two that it does, but not quick enough here.
      await mouse.click(...at);
      await page.waitForTimeout(400);
      await mouse.down({ clickCount: 2 });
      await mouse.up({ clickCount: 2 });
      await page.waitForTimeout(500);
      await expect(desk.window('我的文档')).toHaveCount(0);
      await mouse.dblclick(...at);
      await expect(desk.window('我的文档')).toBeVisible();
      await desk.button('我的文档', '关闭').first().click();
      await sheet.getByRole('radio', { name: /^单击打开项目/ }).check();
      await sheet.getByRole('button', { name: '确定' }).click();
      await desk.icon('我的文档').click();
      await expect(desk.window('我的文档')).toBeVisible();
    },
  );

  row('61 (notepad)', 'unsaved text is asked about; cancel keeps the window', async (desk) => {
    const notepad = await run(desk, '记事本');
    await notepad.getByRole('textbox', { name: '文本' }).fill('税');
    await notepad.getByRole('button', { name: '关闭' }).click();
    const box = desk.page.getByRole('alertdialog');
    await expect(box).toContainText('想保存文件吗');
    await box.getByRole('button', { name: '取消' }).click();
    await expect(notepad).toBeVisible();
  });

  row('92, 93', '另存为 has places, a list and a name; replacing asks', async (desk) => {
    const notepad = await run(desk, '记事本');
    await notepad.getByRole('textbox', { name: '文本' }).fill('一');
    await desk.page.keyboard.press('Control+s');
    const dialog = desk.page.getByRole('dialog', { name: '另存为' });
    await expect(dialog.getByRole('textbox', { name: '文件名' })).toBeFocused();
    await dialog.getByRole('textbox', { name: '文件名' }).fill('甲.txt');
    await desk.page.keyboard.press('Enter');
    await expect(desk.window('甲.txt - 记事本')).toBeVisible();
    await desk.window('甲.txt - 记事本').getByRole('menuitem', { name: /^文件/ }).click();
    await desk.page.getByRole('menuitem', { name: /另存为/ }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(desk.page.getByRole('alertdialog')).toContainText('“甲.txt”已存在');
  });

  row('192 (F1)', 'help opens at its topics, and its keys are a table', async (desk) => {
    const help = await run(desk, '帮助和支持');
    await help.getByRole('button', { name: '键盘快捷方式' }).click();
    await expect(help.getByRole('table', { name: '桌面和窗口' })).toContainText('显示桌面');
  });
});
