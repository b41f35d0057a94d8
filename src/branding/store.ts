import { create } from 'zustand';
import type { Branding } from '#contract/branding.ts';
import { overrideTexts } from '#src/i18n/index.ts';
import { useSettings } from '../desktop/settings/store.ts';
import { loadBranding } from './load.ts';

/** What the desktop itself asks of the branding; its texts are among the desktop's texts. */
export const useBranding = create<Pick<Branding, 'desktopApps'>>()(() => ({ desktopApps: 'all' }));

/** Which picture the bureau had when this record of settings was last in force. */
const applied = (): string => `branding.wallpaper:${useSettings.persist.getOptions().name}`;

/** Puts the bureau's names, texts and picture in the place of the built-in ones. */
export async function startBranding(): Promise<void> {
  const branding = await loadBranding();
  if (branding === null) return;
  const { product, bureau, notice, logon, hotline, desktopApps, wallpaper } = branding;
  const texts = (language: 'zh' | 'en') => ({
    'product.name': product[language],
    'product.watermark': bureau[language],
    'product.demo': notice[language],
    'product.hotline': hotline[language],
    'logon.heading': logon.heading[language],
    'logon.help.1': logon.help[language],
  });
  overrideTexts({ 'zh-CN': texts('zh'), en: texts('en') });
  useBranding.setState({ desktopApps });
  showWallpaper(wallpaper);
  useSettings.persist.onFinishHydration(() => showWallpaper(wallpaper));
}

/** A person's own choice stays; who has made none follows the bureau, also when it changes its mind. */
function showWallpaper(wallpaper: string): void {
  const before = localStorage.getItem(applied()) ?? useSettings.getInitialState().wallpaper;
  if (useSettings.getState().wallpaper === before) useSettings.setState({ wallpaper });
  localStorage.setItem(applied(), wallpaper);
}
