/** What a public machine does between strangers and for them. Loaded only where it is one. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Kiosk } from './Kiosk.tsx';
import { KioskMachine } from './machine.ts';
import { readyTexts } from './texts.ts';

/** Makes this page a public machine. */
export async function startKiosk(): Promise<void> {
  await readyTexts();
  const machine = new KioskMachine();
  const place = document.createElement('div');
  place.className = 'kiosk';
  // Before the desktop in the page, so that a screen reader meets it first.
  document.body.prepend(place);
  createRoot(place).render(createElement(Kiosk, { machine }));
  await machine.start();
}
