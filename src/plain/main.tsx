import '#ui/ui.css';
import './plain.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadBranding } from '../branding/load.ts';
import { followLook, useSettings } from '../desktop/settings/store.ts';
import { startTraining, trainingAsked } from '../desktop/training.ts';
import { plainAddress, readPlace } from './address.ts';
import { PlainPage } from './PlainPage.tsx';
import { startVisit } from './session.ts';
import { connectPage } from './shell.ts';
import { overrideSayings } from './texts.ts';

/** Draws the page its address names, and finds out who is here. */
async function start(): Promise<void> {
  const place = readPlace(location);
  // The training server must lie beside the page: the same page at its other address.
  if (trainingAsked() && !location.pathname.endsWith('plain.html')) {
    location.replace(plainAddress(place.service, place.document));
    return;
  }
  followLook();
  connectPage();
  const speak = ({ locale }: { readonly locale: string }): void => {
    document.documentElement.lang = locale;
  };
  speak(useSettings.getState());
  useSettings.subscribe(speak);
  const branding = await loadBranding();
  if (branding !== null) {
    const { product, bureau, notice, hotline } = branding;
    overrideSayings({ product, bureau, notice, hotline });
  }
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root element');
  createRoot(element).render(
    <StrictMode>
      <PlainPage place={place} />
    </StrictMode>,
  );
  await startTraining();
  await startVisit();
}

void start();
