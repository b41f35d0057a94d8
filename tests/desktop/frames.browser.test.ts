import { behaviours, type Desk, expect } from './suite.ts';

/** Counts how often each app's frame has loaded since now; a frame that is moved in the page loads again. */
async function watchFrames(desk: Desk): Promise<() => Promise<{ loads: number; gone: number }>> {
  await desk.page.evaluate(() => {
    const frames = [...document.querySelectorAll('[role=dialog] iframe')];
    const seen = { loads: 0, frames };
    Object.assign(globalThis, { seen });
    for (const frame of frames) frame.addEventListener('load', () => (seen.loads += 1));
  });
  return () =>
    desk.page.evaluate(() => {
      const seen = Reflect.get(globalThis, 'seen') as { loads: number; frames: Element[] };
      return { loads: seen.loads, gone: seen.frames.filter((frame) => !frame.isConnected).length };
    });
}

async function openApps(desk: Desk): Promise<void> {
  for (const name of ['帮我算税', '网上申报']) {
    await desk.icon(name).dblclick();
    await desk.window(name).locator('iframe').waitFor();
    await desk.page.waitForTimeout(800);
    await desk.button(name, '最小化').click();
  }
}

behaviours('Sealed apps in windows', (row) => {
  row('frame', 'whatever is done to windows, no app’s frame is moved in the page', async (desk) => {
    await openApps(desk);
    const frames = await watchFrames(desk);
    await desk.task(/帮我算税/).click();
    await desk.task(/网上申报/).click();
    await desk.button('网上申报', '最大化').click();
    await desk.page.keyboard.press('Alt+F6');
    // Keys pressed in a sealed app come to the desktop by message, a moment later.
    await desk.page.keyboard.press('Control+Alt+d');
    await expect(desk.window('网上申报')).toBeHidden();
    await desk.page.keyboard.press('Control+Alt+d');
    await expect(desk.window('网上申报')).toBeVisible();
    await desk.page.keyboard.press('Meta+e');
    await expect(desk.window('我的电脑')).toBeVisible();
    await desk.button('我的电脑', '关闭').click();
    await desk.taskbar.click({ button: 'right', position: { x: 900, y: 15 } });
    await desk.page.getByRole('menuitem', { name: '纵向平铺窗口' }).click();
    await desk.page.setViewportSize({ width: 1100, height: 700 });
    expect(await frames()).toEqual({ loads: 0, gone: 0 });
  });

  row(
    'drag',
    'while a window is dragged nothing else in the page changes, and frames do not catch the pointer',
    async (desk) => {
      await openApps(desk);
      await desk.task(/网上申报/).click();
      await desk.task(/帮我算税/).click();
      await expect(desk.page.locator('.caption-strip')).toHaveCount(0);
      const before = await desk.box(desk.window('帮我算税'));
      const at = { x: before.x + before.width / 3, y: before.y + 18 };
      await desk.page.mouse.move(at.x, at.y);
      await desk.page.mouse.down();
      await desk.page.mouse.move(at.x + 6, at.y + 6);
      await desk.page.evaluate(() => {
        const others: string[] = [];
        Object.assign(globalThis, { others });
        const moved = document.querySelector('[role=dialog][data-active=true]')?.parentElement;
        new MutationObserver((records) => {
          for (const { type, target, attributeName } of records) {
            if (target !== moved || attributeName !== 'style')
              others.push(`${type} ${attributeName ?? ''} ${target.nodeName}`);
          }
        }).observe(document.documentElement, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
      // Down over the bodies of both windows: frames all the way.
      for (let step = 1; step <= 30; step += 1) await desk.page.mouse.move(at.x + step * 4, at.y + step * 12);
      expect(await desk.page.evaluate(() => Reflect.get(globalThis, 'others'))).toEqual([]);
      await desk.page.mouse.up();
      const after = await desk.box(desk.window('帮我算税'));
      expect([after.x - before.x, after.y - before.y]).toEqual([120, 360]);
      await expect(desk.page.locator(':root')).not.toHaveAttribute('data-dragging');
    },
  );

  row(
    'unseen',
    'while a window is dragged the frames nobody can see rest, and come back as they were when it ends',
    async (desk) => {
      await openApps(desk);
      await desk.task(/帮我算税/).click();
      await desk.task(/网上申报/).click();
      await desk.button('网上申报', '最大化').click();
      await desk.page.keyboard.press('Meta+e');
      await desk.window('我的电脑').waitFor();
      await expect(desk.page.locator('.caption-strip')).toHaveCount(0);
      const resting = () =>
        desk.page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[role=dialog] iframe')]
            .filter((frame) => getComputedStyle(frame).display === 'none')
            .map((frame) => frame.closest('[role=dialog]')?.querySelector('.caption-title')?.textContent),
        );
      const insides = desk.window('帮我算税').frameLocator('iframe').locator('body');
      const position = (to: number | null) =>
        insides.evaluate((body, top: number | null) => {
          const pane = [...body.querySelectorAll('*')].find(
            (element) =>
              element.scrollHeight > element.clientHeight + 20 &&
              getComputedStyle(element).overflowY === 'auto',
          );
          if (top !== null && pane) pane.scrollTop = top;
          return pane?.scrollTop;
        }, to);
      expect(await position(15)).toBe(15);
      const drag = async (end: 'release' | 'Escape', rests: readonly RegExp[]): Promise<void> => {
        const { x, y, width } = await desk.box(desk.window('我的电脑'));
        await desk.page.mouse.move(x + width / 3, y + 18);
        await desk.page.mouse.down();
        await desk.page.mouse.move(x + width / 3 + 6, y + 18);
        expect(await resting()).toEqual(rests.map((title) => expect.stringMatching(title)));
        if (end === 'Escape') await desk.page.keyboard.press('Escape');
        else await desk.page.mouse.move(x + width / 3, y + 18);
        await desk.page.mouse.up();
        expect(await resting()).toEqual([]);
        expect(await position(null)).toBe(15);
      };
      await drag('release', [/帮我算税/]);
      await drag('Escape', [/帮我算税/]);
      await desk.task(/网上申报/).click();
      await desk.button('网上申报', '最小化').click();
      await expect(desk.window('我的电脑')).toHaveAttribute('data-active', 'true');
      await expect(desk.page.locator('.caption-strip')).toHaveCount(0);
      await drag('release', [/网上申报/]);
    },
  );

  row('late', 'an app that is drawn late leaves the keyboard to a menu opened meanwhile', async (desk) => {
    await desk.rested();
    await desk.icon('帮我算税').dblclick();
    await desk.window('帮我算税').waitFor();
    await desk.page.keyboard.press('Alt+Space');
    const line = desk.page.getByRole('menuitem', { name: /移动/ });
    await line.waitFor();
    const app = desk.window('帮我算税').frameLocator('iframe');
    await app.getByRole('searchbox').waitFor();
    await desk.page.waitForTimeout(500);
    await expect(desk.page.locator('[role=menuitem]:focus')).toHaveCount(1);
    await desk.page.keyboard.press('Escape');
    await expect(app.getByRole('searchbox')).toBeFocused();
  });

  row('warm', 'one frame stands by; opening an app uses it and puts another in its place', async (desk) => {
    await desk.rested();
    const spares = desk.page.locator('.window-hidden iframe');
    await expect(spares).toHaveCount(1);
    const id = await desk.page.locator('.window-hidden').getAttribute('id');
    await desk.icon('帮我算税').dblclick();
    await expect(desk.page.locator(`#${id} [role=dialog]`)).toHaveCount(1);
    await expect(spares).toHaveCount(1);
    expect(await desk.page.locator('.window-hidden').getAttribute('id')).not.toBe(id);
    await expect(desk.page.getByRole('dialog')).toHaveCount(1);
  });
});
