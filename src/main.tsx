import '#ui/ui.css';
import './desktop/shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startBranding } from './branding/store.ts';
import { followStickyKeys } from './desktop/keyboard/sticky-keys.ts';
import { connectKernel } from './desktop/programs/connect.ts';
import { Shell } from './desktop/Shell.tsx';
import { startSession } from './desktop/session/store.ts';
import { followLook, useSettings } from './desktop/settings/store.ts';
import { startTraining } from './desktop/training.ts';
import { showLocale, startTexts } from './i18n/index.ts';
import { mountKiosk } from './kiosk/mount.ts';

/** Readies texts and look, draws the shell, and finds out who is here. */
async function start(): Promise<void> {
  followLook();
  followStickyKeys();
  connectKernel();
  useSettings.subscribe(({ locale }, before) => {
    if (locale !== before.locale) void showLocale(locale);
  });
  await Promise.all([startTexts(useSettings.getState().locale), startBranding()]);
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root element');
  createRoot(element).render(
    <StrictMode>
      <Shell />
    </StrictMode>,
  );
  mountKiosk();
  if (matchMedia('(any-pointer: coarse)').matches) {
    void import('./desktop/touch/follow-touch.ts').then(({ followTouch }) => followTouch());
  }
  await startTraining();
  await startSession();
}

void start();
