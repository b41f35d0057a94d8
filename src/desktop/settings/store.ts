import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { applyLook, type Density, densities, preferredLook, type Theme, themes } from '#ui/theme.ts';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** What a person chose about this computer's look and manner; it also holds before anyone logs on. */
export interface Settings {
  readonly theme: Theme;
  readonly density: Density;
  readonly reducedMotion: boolean;
  readonly locale: Locale;
  readonly wallpaper: string;
  readonly sounds: boolean;
  /** One click opens, as on a page, instead of two. */
  readonly singleClick: boolean;
  /** The picture each person chose for themselves, by their id. */
  readonly pictures: Readonly<Record<string, string>>;
}

function systemSettings(): Settings {
  const matches = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false;
  const { theme, density } = preferredLook(matches);
  return {
    theme,
    density,
    reducedMotion: false,
    locale: 'zh-CN',
    wallpaper: 'kites-at-dawn',
    sounds: true,
    singleClick: matches('(pointer: coarse)'),
    pictures: {},
  };
}

function oneOf<T extends string>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.find((known) => known === value) ?? otherwise;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads stored settings; whatever is not understood takes the default. */
export function readSettings(stored: unknown, defaults: Settings): Settings {
  const given = isRecord(stored) ? stored : {};
  const flag = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);
  return {
    theme: oneOf(themes, given['theme'], defaults.theme),
    density: oneOf(densities, given['density'], defaults.density),
    reducedMotion: flag(given['reducedMotion'], defaults.reducedMotion),
    locale: oneOf(locales, given['locale'], defaults.locale),
    wallpaper: typeof given['wallpaper'] === 'string' ? given['wallpaper'] : defaults.wallpaper,
    sounds: flag(given['sounds'], defaults.sounds),
    singleClick: flag(given['singleClick'], defaults.singleClick),
    // Whoever shows one asks whether it is on offer.
    pictures: isRecord(given['pictures']) ? (given['pictures'] as Record<string, string>) : defaults.pictures,
  };
}

export const useSettings = create<Settings>()(
  persist(systemSettings, {
    name: 'settings',
    version: 1,
    storage: createJSONStorage(() => localStorage),
    merge: readSettings,
  }),
);

/** Changes settings and shows them at once. */
export function changeSettings(change: Partial<Settings>): void {
  useSettings.setState(change);
}

/** Keeps the page's look in step with the settings. Returns how to stop. */
export function followLook(): () => void {
  const show = ({ theme, density, reducedMotion }: Settings) => applyLook({ theme, density, reducedMotion });
  show(useSettings.getState());
  return useSettings.subscribe(show);
}
