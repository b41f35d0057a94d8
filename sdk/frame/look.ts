import type { FrameSettings } from '../protocol/values.ts';

/** Puts the desktop's look on the frame's page; the tokens of the UI kit do the rest. */
export function applySettings(settings: FrameSettings, root: HTMLElement): void {
  root.lang = settings.locale;
  root.dataset['theme'] = settings.theme;
  root.dataset['density'] = settings.density;
  if (settings.reducedMotion) root.dataset['motion'] = 'reduce';
  else delete root.dataset['motion'];
  root.removeAttribute('style');
  for (const [name, value] of Object.entries(settings.tokens)) {
    if (name.startsWith('--')) root.style.setProperty(name, value);
  }
}
