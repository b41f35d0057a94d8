import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BrandingError, readBranding } from './branding.ts';

const text = readFileSync(new URL('../branding.json', import.meta.url), 'utf8');
const changed = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), ...change });

function problemsOf(given: string): readonly string[] {
  try {
    readBranding(given);
  } catch (error) {
    if (error instanceof BrandingError) return error.problems;
    throw error;
  }
  return [];
}

describe('the branding file', () => {
  it('as it is delivered is right, and says that this is for demonstration and training', () => {
    expect(readBranding(text).bureau.zh).toContain('演示/培训');
    expect(readBranding(text).notice.zh).toContain('演示/培训');
  });

  it('is refused with every place that is wrong', () => {
    expect(
      problemsOf(
        changed({
          product: 'Ours',
          notice: { zh: '', en: 'x' },
          wallpaper: 'https://else.where/a.png',
          colour: 'red',
        }),
      ),
    ).toEqual([
      expect.stringContaining('"colour" is not known'),
      expect.stringContaining('"product" must be an object with zh, en'),
      expect.stringContaining('"product.zh" must be a text'),
      expect.stringContaining('"product.en" must be a text'),
      expect.stringContaining('"notice.zh" must not be empty'),
      expect.stringContaining('"wallpaper" must be the name of a wallpaper'),
    ]);
  });

  it('says where the text stops being JSON', () => {
    expect(problemsOf('{ "product": }')).toEqual([expect.stringContaining('it is not JSON')]);
  });

  it('takes a list of apps, an empty hotline and a picture of its own', () => {
    const given = {
      desktopApps: ['declare'],
      hotline: { zh: '', en: '' },
      wallpaper: '/wallpapers/ours.png',
    };
    expect(readBranding(changed(given))).toMatchObject(given);
    expect(problemsOf(changed({ desktopApps: 'none' }))).toEqual([expect.stringContaining('"desktopApps"')]);
  });
});
