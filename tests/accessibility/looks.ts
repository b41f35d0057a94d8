import type { Page } from '@playwright/test';

/** A way of seeing the product. */
export interface Look {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly forced?: boolean;
}

export const looks: readonly Look[] = [
  { name: 'aa', settings: {} },
  { name: 'hc-black', settings: { theme: 'hc-black' } },
  { name: 'hc-white', settings: { theme: 'hc-white' } },
  { name: 'elder', settings: { theme: 'elder', density: 'elder' } },
  { name: 'forced colours', settings: {}, forced: true },
];

/** Has everything the page shows from now on in that look. */
export async function wear(page: Page, { settings, forced }: Look): Promise<void> {
  if (forced === true) await page.emulateMedia({ forcedColors: 'active' });
  await page.addInitScript((state) => {
    // The sealed frames have no storage; they are told the look.
    if (window === window.parent) localStorage.setItem('settings', JSON.stringify({ state, version: 1 }));
  }, settings);
}
