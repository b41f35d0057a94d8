import type { FrameSettings } from '#sdk/protocol/values.ts';
import type { ShellConnection } from '../shell.ts';

/** The look of the desktop now, whole. */
export function currentSettings(shell: Pick<ShellConnection, 'settings'>): FrameSettings {
  const given = shell.settings();
  return {
    timeZone: 'Asia/Shanghai',
    ...given,
    reducedMotion: given.reducedMotion || matchMedia('(prefers-reduced-motion: reduce)').matches,
    kiosk: document.documentElement.dataset['kiosk'] !== undefined,
    stickyKeys: document.documentElement.hasAttribute('data-sticky'),
    tokens: given.tokens ?? overriddenTokens(document.documentElement.style),
  };
}

/** Custom properties set on the page itself, over those of its theme. */
function overriddenTokens(style: CSSStyleDeclaration): Record<string, string> {
  const names = Array.from(style).filter((name) => name.startsWith('--'));
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}

/** Tells when the page's look or language changes. Returns how to stop. */
export function watchLook(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: [
      'data-theme',
      'data-density',
      'data-motion',
      'data-kiosk',
      'data-sticky',
      'lang',
      'style',
    ],
  });
  const motion = matchMedia('(prefers-reduced-motion: reduce)');
  motion.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    motion.removeEventListener('change', changed);
  };
}
