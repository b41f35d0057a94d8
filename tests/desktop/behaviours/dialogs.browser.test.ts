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

/** Keeps the pitch (in hertz) of every tone that is played from now on. */
const listen = (desk: Desk) =>
  desk.page.evaluate(() => {
    const tones: number[] = [];
    Object.assign(globalThis, { tones });
    const { start } = AudioScheduledSourceNode.prototype;
    AudioScheduledSourceNode.prototype.start = function (when) {
      if (this instanceof OscillatorNode) tones.push(Math.round(this.frequency.value));
      start.call(this, when);
    };
  });
const tones = (desk: Desk) => desk.page.evaluate(() => Reflect.get(globalThis, 'tones') as number[]);
/** First tone of each sound. */
const sounds = { ding: 1175, warning: 587, error: 294 };

/** How many captions look active. */
const activeCaptions = (desk: Desk) => desk.page.locator('[data-window][data-active=true]').count();

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

  row(78, 'a click on the blocked owner flashes the box, beeps, and gives it the focus', async (desk) => {
    await unsaved(desk);
    await listen(desk);
    await desk.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const owner = await desk.box(desk.window('记事本').first());
    await desk.page.mouse.click(owner.x + 30, owner.y + owner.height - 20);
    await expect(box(desk)).toHaveAttribute('data-flash', '');
    const blinks = await box(desk)
      .getByTestId('caption')
      .evaluate((caption) => caption.getAnimations()[0]?.effect?.getTiming());
    expect(blinks).toMatchObject({ iterations: 3 });
    expect(Number(blinks?.duration)).toBeGreaterThanOrEqual(1000 / 3);
    await expect(box(desk).getByRole('button', { name: '是' })).toBeFocused();
    await expect.poll(async () => (await tones(desk))[0]).toBe(sounds.ding);
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

  row('81, 86', 'Tab goes round inside the box, dotted; the focus begins at the default', async (desk) => {
    await unsaved(desk);
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Shift+Tab');
    const dots = await box(desk)
      .getByRole('button', { name: '是' })
      .evaluate((button) => getComputedStyle(button, '::after').borderTopStyle);
    expect(dots).toBe('dotted');
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

  row(
    '82',
    'Alt and a letter press the button or lead to the field of the dialog one is in',
    async (desk) => {
      await desk.open('我的电脑');
      await unsaved(desk);
      await desk.task('我的电脑').click();
      await desk.page.keyboard.press('Alt+n');
      await desk.page.keyboard.press('Escape');
      await expect(box(desk)).toBeVisible();
      await desk.task('记事本').click();
      await desk.page.keyboard.press('Alt+y');
      const save = desk.page.getByRole('dialog', { name: '另存为' });
      await expect(save.getByRole('textbox', { name: '文件名' })).toBeFocused();
      await desk.page.keyboard.press('Alt+i');
      await expect(save.getByRole('combobox', { name: '保存在' })).toBeFocused();
      await desk.page.keyboard.press('Alt+n');
      await expect(save.getByRole('textbox', { name: '文件名' })).toBeFocused();
      await desk.page.keyboard.press('Escape');
      await desk.button('记事本', '关闭').first().click();
      await desk.page.keyboard.press('Alt+n');
      await expect(desk.window('记事本')).toHaveCount(0);
    },
  );

  row(84, 'Space presses the focused button on release', async (desk) => {
    await unsaved(desk);
    await box(desk).getByRole('button', { name: '取消' }).focus();
    await desk.page.keyboard.down('Space');
    await expect(box(desk)).toBeVisible();
    await desk.page.keyboard.up('Space');
    await expect(box(desk)).toHaveCount(0);
  });

  row(
    '85, 87',
    'a box has its picture at the left, its sound, its buttons below in the middle; Ctrl+C copies it as text',
    async (desk) => {
      await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await listen(desk);
      const mark = () => box(desk).locator('.ui-message-body svg path').last().getAttribute('d');
      const first = async () => (await tones(desk)).splice(-4, 1)[0];
      await desk.start.click();
      await desk.startMenu.getByRole('menuitem', { name: /^运行/ }).click();
      await desk.window('运行').getByRole('combobox').fill('没有');
      await desk.page.keyboard.press('Enter');
      await expect(box(desk)).toHaveAccessibleDescription(/找不到“没有”/);
      await expect.poll(first).toBe(sounds.error);
      const error = await mark();
      const whole = await desk.box(box(desk));
      const picture = await desk.box(box(desk).locator('.ui-message-body svg'));
      const text = await desk.box(box(desk).getByText('找不到'));
      const ok = await desk.box(box(desk).getByRole('button', { name: '确定' }));
      expect(picture.x + picture.width).toBeLessThanOrEqual(text.x);
      expect(ok.y).toBeGreaterThanOrEqual(text.y + text.height);
      expect(Math.abs(ok.x + ok.width / 2 - whole.x - whole.width / 2)).toBeLessThanOrEqual(2);
      await desk.page.keyboard.press('Control+c');
      const rule = '---------------------------';
      await expect
        .poll(() => desk.page.evaluate(() => navigator.clipboard.readText()))
        .toBe(
          [rule, '运行', rule, '找不到“没有”。请确定名称是否正确，然后再试一次。', rule, '确定', rule].join(
            '\r\n',
          ),
        );
      await desk.page.keyboard.press('Enter');
      await desk.page.keyboard.press('Escape');
      await unsaved(desk);
      await expect.poll(first).toBe(sounds.warning);
      const warning = await mark();
      await desk.page.keyboard.press('Escape');
      await desk.icon('帮我算税').click();
      await desk.page.keyboard.press('Delete');
      await expect(box(desk)).toBeVisible();
      await expect.poll(async () => (await tones(desk)).at(-2)).toBe(sounds.ding);
      expect(new Set([error, warning, await mark()]).size).toBe(3);
    },
  );

  row(
    91,
    'a box is centred over its owner, can be dragged, has no task button and no edges to pull',
    async (desk) => {
      await unsaved(desk);
      const owner = await desk.box(desk.window('记事本').first());
      const before = await desk.box(box(desk));
      expect(Math.abs(owner.x + owner.width / 2 - before.x - before.width / 2)).toBeLessThanOrEqual(2);
      expect(Math.abs(owner.y + owner.height / 2 - before.y - before.height / 2)).toBeLessThanOrEqual(2);
      expect(await activeCaptions(desk)).toBe(1);
      await expect(desk.page.locator('.tasks .task-button')).toHaveCount(1);
      const caption = await desk.box(box(desk).getByTestId('caption'));
      await desk.page.mouse.move(caption.x + 40, caption.y + 10);
      await desk.page.mouse.down();
      await desk.page.mouse.move(caption.x + 90, caption.y + 40, { steps: 4 });
      await desk.page.mouse.up();
      const after = await desk.box(box(desk));
      expect([after.x - before.x, after.y - before.y]).toEqual([50, 30]);
      await expect(box(desk).locator('..').locator('.window-edge')).toHaveCount(0);
    },
  );

  row(
    '78, 91, 92',
    'a file dialog is a window over its owner, with places, a list, a name and a kind; Backspace leads up',
    async (desk) => {
      const page = desk.page;
      const notepad = await desk.run('记事本');
      await notepad.getByRole('textbox').first().fill('一');
      await page.keyboard.press('Control+s');
      const save = page.getByRole('dialog', { name: '另存为' });
      await save.getByRole('textbox', { name: '文件名' }).fill('甲.txt');
      await page.keyboard.press('Enter');
      await expect(desk.window('甲.txt - 记事本')).toBeVisible();
      await page.keyboard.press('Control+o');
      const open = page.getByRole('dialog', { name: '打开' });
      const name = open.getByRole('textbox', { name: '文件名' });
      await expect(name).toBeFocused();
      const owner = await desk.box(desk.window('甲.txt - 记事本'));
      const before = await desk.box(open);
      expect(Math.abs(owner.x + owner.width / 2 - before.x - before.width / 2)).toBeLessThanOrEqual(2);
      expect(await activeCaptions(desk)).toBe(1);
      await expect(page.locator('.tasks .task-button')).toHaveCount(1);
      const caption = await desk.box(open.getByTestId('caption'));
      await page.mouse.move(caption.x + 40, caption.y + 10);
      await page.mouse.down();
      await page.mouse.move(caption.x + 340, caption.y + 110, { steps: 4 });
      await page.mouse.up();
      expect((await desk.box(open)).x).toBe(before.x + 300);
      await page.mouse.click(owner.x + 20, owner.y + owner.height - 12);
      await expect(open).toHaveAttribute('data-flash', '');
      await expect(name).toBeFocused();
      const list = open.getByRole('table').or(open.getByRole('grid'));
      await expect(list).toContainText('甲.txt');
      await expect(open.getByRole('combobox', { name: '文件类型' })).toHaveValue('text');
      await list.getByText('甲.txt').click();
      await page.keyboard.press('Backspace');
      await expect(open.getByRole('combobox', { name: '查找范围' })).toHaveValue('desktop');
      await open.getByRole('navigation', { name: '位置' }).getByRole('button', { name: '我的文档' }).click();
      await list.getByText('甲.txt').dblclick();
      await expect(open).toHaveCount(0);
      await expect(notepad.getByRole('textbox').first()).toBeFocused();
    },
  );

  row(69, 'an owned box stays above its owner and hides with it', async (desk) => {
    const { page } = desk;
    await desk.open('我的电脑');
    await unsaved(desk);
    const inBox = await desk.box(box(desk));
    const inOwner = await desk.box(desk.window('记事本').first());
    /** What lies on top where the box is, and where its owner shows beside it. */
    const onTop = () =>
      page.evaluate(
        (places) =>
          places.map(({ x, y, height }) => {
            const top = document.elementFromPoint(x + 30, y + height - 30)?.closest('[data-window]');
            return top?.querySelector('[data-testid=caption]')?.textContent;
          }),
        [inBox, inOwner],
      );
    await desk.task('我的电脑').click();
    await desk.button('我的电脑', '最大化').click();
    expect(await onTop()).toEqual(['我的电脑', '我的电脑']);
    await desk.task('记事本').click();
    expect(await onTop()).toEqual(['记事本', '无标题 - 记事本']);
    await page.keyboard.press('Control+Alt+d');
    await expect(box(desk)).toBeHidden();
    await page.keyboard.press('Control+Alt+d');
    await expect(box(desk)).toBeVisible();
    expect(await onTop()).toEqual(['记事本', '无标题 - 记事本']);
  });

  row(71, 'the question mark in a caption makes the next press tell what a control is for', async (desk) => {
    const { page } = desk;
    const sheet = await desk.run('显示 属性');
    const before = await desk.box(sheet);
    const tip = page.getByRole('tooltip');
    const white = sheet.getByRole('radio', { name: '高对比度 白色' });
    await sheet.getByRole('button', { name: '这是什么?' }).click();
    await expect(page.locator(':root')).toHaveAttribute('data-asking');
    await white.click();
    await expect(tip).toContainText('选择窗口、菜单和文字的颜色');
    await expect(white).not.toBeChecked();
    await page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: '这是什么?' }).click();
    await expect(page.locator(':root')).toHaveAttribute('data-asking');
    await page.keyboard.press('Escape');
    await white.click();
    await expect(white).toBeChecked();
    await page.keyboard.press('Shift+F1');
    await expect(tip).toContainText('选择窗口、菜单和文字的颜色');
    await desk.caption('显示 属性').dblclick();
    expect(await desk.box(sheet)).toEqual(before);
  });

  row(
    '72, 83, 84',
    'in a sheet arrows choose in a group, Space ticks, Ctrl+F6 and Ctrl+Tab turn the card from anywhere',
    async (desk) => {
      const { keyboard } = desk.page;
      const sheet = await desk.run('显示 属性');
      const radios = sheet.getByRole('radio');
      await radios.first().focus();
      await keyboard.press('ArrowDown');
      await expect(radios.nth(1)).toBeFocused();
      await expect(radios.nth(1)).toBeChecked();
      await keyboard.press('ArrowUp');
      await keyboard.press('ArrowUp');
      await expect(
        radios
          .last()
          .or(sheet.getByRole('radio', { checked: true }))
          .first(),
      ).toBeChecked();
      const chosen = sheet.getByRole('tab', { selected: true });
      await sheet.getByRole('button', { name: '确定' }).focus();
      await keyboard.press('Control+F6');
      await expect(chosen).toHaveText('桌面');
      await keyboard.press('Control+Tab');
      await keyboard.press('Control+Shift+F6');
      await expect(chosen).toHaveText('桌面');
      await sheet.getByRole('tab', { name: '设置' }).click();
      const still = sheet.getByRole('checkbox', { name: '减少动画' });
      await still.focus();
      await keyboard.down('Space');
      await expect(still).not.toBeChecked();
      await keyboard.up('Space');
      await expect(still).toBeChecked();
    },
  );

  row(
    '90, 94',
    'a wizard goes on by Enter and back with what was typed; a wrong field gets the focus and is said twice',
    async (desk) => {
      const { keyboard } = desk.page;
      await desk.open('网上申报');
      const app = desk.app('网上申报');
      const button = (name: RegExp) => app.getByRole('button', { name });
      await button(/开始办理 2025/).click();
      await expect(button(/^上一步/)).toBeDisabled();
      await button(/^下一步/).click();
      const author = app.getByRole('textbox', { name: '稿酬' });
      await author.fill('12.345');
      await keyboard.press('Enter');
      await expect(author).toBeFocused();
      await expect(author).toHaveAttribute('aria-invalid', 'true');
      await expect(author).toHaveAccessibleDescription(/最多 2 位小数/);
      await expect(app.getByRole('alert').getByRole('button', { name: /稿酬.*最多 2 位小数/ })).toBeVisible();
      expect(
        await author.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]),
      ).toEqual([0, 6]);
      await keyboard.type('5000');
      await keyboard.press('Enter');
      await expect(app.getByRole('heading', { name: '扣除' })).toBeVisible();
      await button(/^上一步/).click();
      await expect(author).toHaveValue('5,000.00');
      for (const title of ['扣除', '年终奖怎么计税', '确认并提交']) {
        await button(/^下一步/).click();
        await expect(app.getByRole('heading', { name: title })).toBeVisible();
      }
      await expect(button(/^下一步/)).toHaveCount(0);
      await expect(button(/^提交申报/)).toBeVisible();
      await button(/^返回列表/).click();
      await expect(button(/^上一步/)).toHaveCount(0);
    },
    { persona: 'lin' },
  );

  row(95, 'a long task shows how far it is and what is left; only its button ends it', async (desk) => {
    const { page } = desk;
    const window = await desk.open('我的文档');
    await page.evaluate(() => {
      const { text } = Blob.prototype;
      // A slow disk.
      Blob.prototype.text = async function () {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return text.call(this);
      };
    });
    const chooser = page.waitForEvent('filechooser');
    await window.getByRole('button', { name: '从本机导入文件' }).click();
    const files = Array.from({ length: 60 }, (_, at) => ({
      name: `第${at + 1}个.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from('一'),
    }));
    await (await chooser).setFiles(files);
    const dialog = page.getByRole('dialog', { name: '正在导入' });
    await expect(dialog.getByRole('progressbar', { name: /^第\d+个/ })).toHaveAttribute(
      'aria-valuetext',
      /第 \d+ 个，共 60 个/,
    );
    await expect(dialog).toContainText(/剩余时间: \d+ 秒/);
    await expect(dialog.getByRole('button', { name: '关闭' })).toBeDisabled();
    await page.keyboard.press('Alt+F4');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(dialog).toHaveCount(0);
    const count = await window.getByRole('option').count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(60);
  });
});
