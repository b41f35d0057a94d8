/** The looks on offer. `aa` is the default; `classic` keeps the old colours that miss today's contrast. */
export const themes = ['aa', 'classic', 'hc-black', 'hc-white', 'elder'] as const;
export type Theme = (typeof themes)[number];

/** How large everything is drawn; `standard` is the default. */
export const densities = ['classic', 'standard', 'touch', 'elder', 'elder-xl'] as const;
export type Density = (typeof densities)[number];

export interface Look {
  readonly theme: Theme;
  readonly density: Density;
  /** Set when the person asked this product, rather than the system, for stillness. */
  readonly reducedMotion?: boolean | undefined;
}

/** Puts a look on a document: the tokens do the rest. */
export function applyLook(look: Look, root: HTMLElement = document.documentElement): void {
  const view = root.ownerDocument.defaultView;
  // Forced colours replace colours but keep gradients; the high-contrast theme has none.
  const forced = view?.matchMedia?.('(forced-colors: active)').matches === true;
  root.dataset['theme'] = forced ? 'hc-white' : look.theme;
  root.dataset['density'] = look.density;
  if (look.reducedMotion === true) root.dataset['motion'] = 'reduce';
  else delete root.dataset['motion'];
}

/** The look a person's system settings suggest before they have chosen one. */
export function preferredLook(match: (query: string) => boolean): Look {
  const theme = match('(prefers-contrast: more)') || match('(forced-colors: active)') ? 'hc-white' : 'aa';
  return { theme, density: match('(pointer: coarse)') ? 'touch' : 'standard' };
}
