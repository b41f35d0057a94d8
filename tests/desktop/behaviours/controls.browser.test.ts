import type { Locator } from '@playwright/test';
import { behaviours, type Desk, expect } from '../suite.ts';

/** An input method at work in whatever has the focus: its signs are not yet part of the text, and it takes all keys. */
async function inputMethod(desk: Desk) {
  const session = await desk.page.context().newCDPSession(desk.page);
  return {
    compose: (signs: string) =>
      session.send('Input.imeSetComposition', {
        text: signs,
        selectionStart: signs.length,
        selectionEnd: signs.length,
      }),
    /** A key without the sign it would have typed. */
    take: async (key: string, modifiers = 0) => {
      const stroke = { key, code: /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key, modifiers };
      await session.send('Input.dispatchKeyEvent', { ...stroke, type: 'rawKeyDown' });
      await session.send('Input.dispatchKeyEvent', { ...stroke, type: 'keyUp' });
    },
  };
}

const alt = 1;
const control = 2;

/** A key an input method has taken, where nothing is being written. */
const taken = (where: Locator, key: string, withAlt = false) =>
  where.evaluate(
    (element, [name, held]) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: name,
          code: `Key${name.toUpperCase()}`,
          altKey: held,
          isComposing: true,
          bubbles: true,
          cancelable: true,
        }),
      ),
    [key, withAlt] as const,
  );

behaviours('2.8 Controls', (row) => {
  row(
    160,
    'what an input method is given means nothing to the desktop, its menus, boxes and apps',
    async (desk) => {
      const { page } = desk;
      const { keyboard } = page;
      const { compose, take } = await inputMethod(desk);
      await desk.icon('帮我算税').click();
      await keyboard.press('F2');
      const name = page.getByRole('textbox', { name: '帮我算税' });
      await expect(name).toBeFocused();
      await compose('suan');
      await take('Enter');
      await compose('suans');
      await take('Escape');
      await expect(name).toHaveValue('suans');
      await keyboard.insertText('算算');
      await keyboard.press('Enter');
      const desktop = page.getByRole('listbox', { name: '桌面' });
      await expect(desk.icon('算算')).toHaveAttribute('aria-selected', 'true');

      await taken(desktop, 'w');
      await taken(desktop, 'Enter');
      await taken(desktop, 'Delete');
      await expect(desk.icon('算算')).toHaveAttribute('aria-selected', 'true');
      await expect(page.getByRole('dialog')).toHaveCount(0);

      await page.mouse.click(800, 450, { button: 'right' });
      const menu = page.locator('.ui-menu');
      await menu.waitFor();
      for (const key of ['e', 'Escape', 'Enter', 'ArrowDown']) await taken(menu, key);
      await expect(menu).toHaveCount(1);
      await keyboard.press('Escape');

      await keyboard.press('Meta+r');
      const run = desk.window('运行');
      const field = run.getByRole('combobox');
      await expect(field).toBeFocused();
      await compose('jishiben');
      await take('Enter');
      await compose('jishi');
      await take('Escape');
      await expect(field).toHaveValue('jishi');
      await keyboard.insertText('记事本');
      await keyboard.press('Enter');
      const pad = desk.window('记事本');
      const text = pad.getByRole('textbox', { name: '文本' });
      await expect(run).toHaveCount(0);
      await text.click();
      await compose('wo');
      await take('f', alt);
      for (const key of ['o', 'Escape']) await take(key, control);
      for (const key of ['F10', 'F1']) await take(key);
      await expect(page.getByRole('menu')).toHaveCount(0);
      await expect(page.getByRole('dialog')).toHaveCount(1);
      await keyboard.insertText('我');
      await expect(text).toHaveValue('我');
      await desk.button('记事本', '关闭').first().click();
      const box = page.getByRole('alertdialog');
      await expect(box).toBeVisible();
      for (const key of ['n', 'Escape', 'Enter']) await taken(box.getByRole('button', { name: '是' }), key);
      await taken(box.getByRole('button', { name: '是' }), 'n', true);
      await expect(box).toBeVisible();
      await box.getByRole('button', { name: '否' }).click();

      await desk.icon('算算').dblclick();
      const search = desk.app('帮我算税').getByRole('searchbox');
      await search.click();
      await compose('geshui');
      for (const key of ['Enter', 'ArrowDown', 'F1']) await take(key);
      await expect(search).toBeFocused();
      await expect(search).toHaveValue('geshui');
      await take('Escape', control);
      await expect(page.getByRole('dialog')).toHaveCount(1);
      await expect(desk.startMenu).toHaveCount(0);
    },
  );
});
