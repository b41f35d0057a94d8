/**
 * `npm run screenshots -- <folder> [word…]`: takes the pictures that `docs/looked-at.md` speaks of. With words,
 * only those whose name (`aa-zh-CN-1366x768-logon`) contains every one of them. All of one look, language and size are
 * also put side by side, small, in `aa-zh-CN-1366x768.jpg`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { zhCN } from '../src/i18n/zh-CN.ts';
import { systemPrograms } from '../src/system/catalogue.ts';
import { launchBrowser, newVisitor, startProduct } from '../tests/product.ts';
import { findChromium } from './chromium.ts';

const locales = { 'zh-CN': zhCN, en } as const;
type Locale = keyof typeof locales;

/** A width below 1024 is a tablet or a phone: it is touched. */
const sizes = [
  [1366, 768],
  [1920, 1080],
  [768, 1024],
  [360, 740],
] as const;

interface Look {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly forced?: boolean;
}

const looks: Readonly<Record<string, Look>> = {
  aa: { settings: {} },
  classic: { settings: { theme: 'classic', density: 'classic' } },
  'hc-black': { settings: { theme: 'hc-black' } },
  'hc-white': { settings: { theme: 'hc-white' } },
  elder: { settings: { theme: 'elder', density: 'elder' } },
  'elder-xl': { settings: { theme: 'elder', density: 'elder-xl' } },
  forced: { settings: {}, forced: true },
};

/** What the hands do; everything is found by what it is called in that language. */
interface Hands {
  readonly page: Page;
  readonly word: (key: keyof typeof zhCN) => string;
  /** Opens a program by its icon, which open windows may cover. */
  open(program: { readonly name: Readonly<Record<Locale, string>> }): Promise<void>;
}

const calculators = { name: { 'zh-CN': '帮我算税', en: 'Tax calculators' } };
const declare = { name: { 'zh-CN': '网上申报', en: 'File a return' } };

const before: Readonly<Record<string, (hands: Hands) => Promise<void>>> = {
  logon: async () => undefined,
  password: async ({ page, word }) => {
    await page.locator('.logon-tile-face').nth(3).click();
    // The hint's balloon looks like that of a wrong password, of which only five are allowed.
    await page.getByRole('button', { name: word('logon.hint') }).click();
    await page.locator('.ui-balloon').waitFor();
  },
};

const inside: Readonly<Record<string, (hands: Hands) => Promise<void>>> = {
  desktop: async ({ page }) => {
    await page.locator('.icon-area').focus();
    await page.keyboard.press('Home');
  },
  windows: async ({ page, open }) => {
    await open(systemPrograms['my-computer']);
    await open(systemPrograms['control-panel']);
    await open(calculators);
    await painted(page);
  },
  start: async ({ page, word }) => {
    await page.getByRole('button', { name: word('taskbar.start'), exact: true }).click();
    await page.locator('#start-menu').waitFor();
  },
  programs: async ({ page, word }) => {
    await page.getByRole('button', { name: word('taskbar.start'), exact: true }).click();
    await page.locator('.start-all').click();
    await page.locator('.ui-menu').first().waitFor();
  },
  menu: async ({ page }) => {
    await page.locator('.icon-area').focus();
    await page.keyboard.press('Shift+F10');
    await page.locator('.ui-menu').waitFor();
  },
  calculators: async ({ page, open }) => {
    await open(calculators);
    await painted(page);
  },
  declare: async ({ page, open }) => {
    await open(declare);
    await painted(page);
  },
  error: async ({ page, word, open }) => {
    await open(systemPrograms['my-documents']);
    await page.getByRole('button', { name: word('taskbar.start'), exact: true }).click();
    await page.locator('.start-places [role=menuitem]').last().click();
    await page.locator('[role=dialog][data-active=true] input').first().fill('no-such-program');
    await page.keyboard.press('Enter');
    await page.locator('[role=alertdialog]').waitFor();
  },
  explorer: async ({ page, open }) => {
    await open(systemPrograms['my-computer']);
    await page.locator('.explorer-item').first().waitFor();
  },
  documents: ({ open }) => open(systemPrograms['my-documents']),
  'control-panel': async ({ page, open }) => {
    await open(systemPrograms['control-panel']);
    await page.locator('.explorer-item').first().waitFor();
  },
  display: async ({ page, open }) => {
    await open(systemPrograms['control-panel']);
    await page.locator('[role=dialog][data-active=true] .explorer-item').first().dblclick();
    await page.locator('.ui-tabs').waitFor();
  },
  balloon: async ({ page }) => {
    await page.context().setOffline(true);
    await page.locator('.ui-balloon').waitFor();
  },
  'turn-off': async ({ page, word }) => {
    await page.getByRole('button', { name: word('taskbar.start'), exact: true }).click();
    await page.locator('.start-leave').last().click();
    await page.locator('.leave-box').waitFor();
    // The screen takes three seconds to lose its colour.
    await page.waitForTimeout(3200);
  },
};

/** Waits for the sealed app of the active window. */
async function painted(page: Page): Promise<void> {
  const app = page.locator('[role=dialog][data-active=true]').frameLocator('iframe');
  await app.locator('button:visible').first().waitFor();
}

function handsOf(page: Page, locale: Locale): Hands {
  return {
    page,
    word: (key) => locales[locale][key],
    open: async ({ name }) => {
      const icon = page.locator('.icon-area').getByRole('option', { name: name[locale], exact: true });
      // Apps put what is open before their name.
      const title = page.getByRole('dialog', { name: name[locale] }).last();
      const covered = await icon.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return !element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      });
      if (covered) await icon.dispatchEvent('dblclick');
      else await icon.dblclick();
      await title.waitFor();
    },
  };
}

async function logOn(page: Page, url: string): Promise<void> {
  await page.request.post(`${url}/api/session`, {
    headers: { 'Idempotency-Key': `screenshots-${Date.now()}-${Math.random()}`, Origin: url },
    data: { persona: 'lin' },
  });
}

async function putSideBySide(browser: Browser, files: readonly string[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 100 } });
  const images = files.map(
    (file) => `<img src="data:image/png;base64,${readFileSync(file, 'base64')}" height="256">`,
  );
  await page.setContent(`<body style="margin: 4px">${images.join('\n')}`);
  await page.screenshot({ path, type: 'jpeg', quality: 60, fullPage: true });
  await page.close();
}

const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run screenshots -- <folder> [word…]');
  process.exit(2);
}
process.env['CHROMIUM'] = findChromium();
mkdirSync(folder, { recursive: true });
const product = await startProduct();
// Scroll bars are part of the look.
const browser = await launchBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] });
const taken = new Map<string, string[]>();
let count = 0;
let missed = 0;
try {
  for (const [look, { settings, forced = false }] of Object.entries(looks))
    for (const locale of Object.keys(locales) as Locale[])
      for (const [width, height] of sizes)
        for (const [scene, act] of Object.entries({ ...before, ...inside })) {
          const group = `${look}-${locale}-${width}x${height}`;
          const name = `${group}-${scene}`;
          if (!words.every((word) => name.includes(word))) continue;
          const touched = width < 1024;
          const options: BrowserContextOptions = {
            viewport: { width, height },
            hasTouch: touched,
            isMobile: touched,
            forcedColors: forced ? 'active' : 'none',
          };
          const page = await newVisitor(browser, options);
          page.setDefaultTimeout(20_000);
          try {
            await page.addInitScript(
              (state) => {
                // Sealed frames have no storage; they are told the look.
                if (window === window.parent)
                  localStorage.setItem('settings', JSON.stringify({ state, version: 1 }));
              },
              { ...settings, locale, singleClick: false },
            );
            if (scene in inside) await logOn(page, product.url);
            await page.goto(product.url);
            if (scene in inside) {
              await page.locator('.icon-area [role=option]').first().waitFor();
              await page.locator('.window-layer').waitFor();
            } else await page.locator('.logon-tile').first().waitFor();
            await act(handsOf(page, locale));
            await page.waitForFunction(() => [...document.images].every((image) => image.complete));
            // Menus fade in.
            await page.waitForTimeout(500);
            const path = join(folder, `${name}.png`);
            await page.screenshot({ path });
            taken.set(group, [...(taken.get(group) ?? []), path]);
            count += 1;
          } catch (error) {
            missed += 1;
            console.error(`${name}: ${error instanceof Error ? error.message : error}`);
            await page.screenshot({ path: join(folder, `${name}-failed.png`) });
          } finally {
            await page.context().close();
          }
        }
  for (const [group, files] of taken) await putSideBySide(browser, files, join(folder, `${group}.jpg`));
} finally {
  await browser.close();
  await product.stop();
}
console.log(`${count} pictures in ${folder}, ${missed} missed`);
process.exit(missed === 0 ? 0 : 1);
