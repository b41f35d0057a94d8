import { behaviours, type Desk, expect } from '../suite.ts';

const box = (desk: Desk) => desk.page.getByRole('alertdialog');

/** A notepad with something in it that is not saved, asked to close. */
async function unsaved(desk: Desk): Promise<void> {
  await desk.start.click();
  await desk.startMenu.getByRole('menuitem', { name: '记事本' }).click();
  const page = desk.window('记事本').getByRole('textbox').first();
  await page.click();
  await desk.page.keyboard.type('一行字');
  await desk.button('记事本', '关闭').first().click();
  await expect(box(desk)).toBeVisible();
}

behaviours('2.4 Dialogs and message boxes', (row) => {
  row(61, 'closing asks about unsaved changes: yes, no, cancel; cancel keeps the window', async (desk) => {
    await unsaved(desk);
    for (const name of ['是', '否', '取消'])
      await expect(box(desk).getByRole('button', { name })).toBeVisible();
    await box(desk).getByRole('button', { name: '取消' }).click();
    await expect(desk.window('记事本')).toBeVisible();
    await desk.button('记事本', '关闭').first().click();
    await box(desk).getByRole('button', { name: '否' }).click();
    await expect(desk.window('记事本')).toHaveCount(0);
  });

  row(11, 'unsaved work blocks logging off', async (desk) => {
    await unsaved(desk);
    await desk.page.keyboard.press('Escape');
    await desk.start.click();
    await desk.startMenu.getByRole('menuitem', { name: '注销' }).click();
    await desk.page.getByRole('dialog', { name: '注销' }).getByRole('button', { name: '注销' }).click();
    await expect(box(desk)).toBeVisible();
    await desk.page.keyboard.press('Escape');
    await expect(desk.window('记事本')).toBeVisible();
  });

  row(77, 'a box blocks its owner only; other windows still work', async (desk) => {
    await desk.open('我的电脑');
    await unsaved(desk);
    await desk.task('我的电脑').click();
    expect(await desk.active()).toBe('我的电脑');
    await desk.button('我的电脑', '最大化').click();
    await expect(desk.button('我的电脑', '向下还原')).toBeVisible();
    await expect(box(desk)).toHaveCount(1);
  });

  row(78, 'a click on the blocked owner flashes the box and gives it the focus', async (desk) => {
    await unsaved(desk);
    const owner = await desk.box(desk.window('记事本').first());
    await desk.page.mouse.click(owner.x + 30, owner.y + owner.height - 20);
    await expect(box(desk)).toHaveAttribute('data-flash', '');
    await expect(box(desk).getByRole('button', { name: '是' })).toBeFocused();
    await expect(box(desk)).not.toHaveAttribute('data-flash');
  });

  row(79, 'Enter presses the default button; the blue ring follows the focus', async (desk) => {
    await unsaved(desk);
    const yes = box(desk).getByRole('button', { name: '是' });
    const cancel = box(desk).getByRole('button', { name: '取消' });
    const ring = (button: typeof yes) => button.evaluate((element) => getComputedStyle(element).boxShadow);
    const ringed = await ring(yes);
    await cancel.focus();
    expect(await ring(yes)).not.toBe(ringed);
    await desk.page.keyboard.press('Enter');
    await expect(box(desk)).toHaveCount(0);
    await expect(desk.window('记事本')).toBeVisible();
  });

  row(80, 'Esc and × are the safe answer', async (desk) => {
    await unsaved(desk);
    await desk.page.keyboard.press('Escape');
    await expect(desk.window('记事本')).toBeVisible();
    await desk.button('记事本', '关闭').first().click();
    await box(desk).getByRole('button', { name: '关闭' }).click();
    await expect(box(desk)).toHaveCount(0);
    await expect(desk.window('记事本')).toBeVisible();
  });

  row('81, 86', 'Tab goes round inside the box; the focus begins at the default', async (desk) => {
    await unsaved(desk);
    const at = () => desk.page.evaluate(() => document.activeElement?.textContent ?? '');
    const first = await at();
    const seen = [first];
    for (let i = 0; i < 3; i += 1) {
      await desk.page.keyboard.press('Tab');
      seen.push(await at());
    }
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen[3]).toBe(first);
    await desk.page.keyboard.press('Shift+Tab');
    expect(await at()).toBe(seen[2]);
  });

  row(82, 'a letter, with or without Alt, presses its button', async (desk) => {
    await unsaved(desk);
    await desk.page.keyboard.press('Alt+n');
    await expect(desk.window('记事本')).toHaveCount(0);
  });

  row(84, 'Space presses the focused button on release', async (desk) => {
    await unsaved(desk);
    await box(desk).getByRole('button', { name: '取消' }).focus();
    await desk.page.keyboard.down('Space');
    await expect(box(desk)).toBeVisible();
    await desk.page.keyboard.up('Space');
    await expect(box(desk)).toHaveCount(0);
  });

  row(85, 'a box is an alertdialog, described by its text, with a picture at the left', async (desk) => {
    await unsaved(desk);
    await expect(box(desk)).toHaveAccessibleDescription(/保存/);
    const picture = await desk.box(box(desk).locator('.ui-message-body > :first-child'));
    const text = await desk.box(box(desk).locator('.ui-message-text'));
    expect(picture.x + picture.width).toBeLessThanOrEqual(text.x);
  });

  row(
    91,
    'a box is centred over its owner, can be dragged, has no task button and no edges to pull',
    async (desk) => {
      await unsaved(desk);
      const owner = await desk.box(desk.window('记事本').first());
      const before = await desk.box(box(desk));
      expect(Math.abs(owner.x + owner.width / 2 - before.x - before.width / 2)).toBeLessThanOrEqual(2);
      await expect(desk.page.locator('.tasks .task-button')).toHaveCount(1);
      const caption = await desk.box(box(desk).getByTestId('caption'));
      await desk.page.mouse.move(caption.x + 40, caption.y + 10);
      await desk.page.mouse.down();
      await desk.page.mouse.move(caption.x + 90, caption.y + 40, { steps: 4 });
      await desk.page.mouse.up();
      expect((await desk.box(box(desk))).x).toBe(before.x + 50);
      await expect(box(desk).locator('..').locator('> * .window-edge, .window-edge')).toHaveCount(0);
    },
  );

  row(69, 'an owned box stays above its owner and hides with it', async (desk) => {
    await unsaved(desk);
    await desk.open('我的电脑');
    await desk.task('记事本').click();
    await expect(box(desk)).toBeVisible();
    await desk.page.keyboard.press('Control+Alt+d');
    await expect(box(desk)).toBeHidden();
    await desk.page.keyboard.press('Control+Alt+d');
    await expect(box(desk)).toBeVisible();
  });
});
