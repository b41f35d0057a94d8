import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { applyLook, type Density, densities, preferredLook, type Theme, themes } from '#ui/theme.ts';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** What a person chose about this computer's look and manner. Before anyone logs on it is the computer's own. */
export interface Settings {
  readonly theme: Theme;
  readonly density: Density;
  readonly reducedMotion: boolean;
  readonly locale: Locale;
  readonly wallpaper: string;
  readonly sounds: boolean;
  /** One click opens, as on a page, instead of two. */
  readonly singleClick: boolean;
  /** The same for a finger, which does not point before it presses. */
  readonly singleTap: boolean;
  /** How far apart two clicks may be and still be one double click, in ms. */
  readonly doubleClick: number;
  /** Ctrl, Alt, Shift and the system key may be pressed before their key instead of with it. */
  readonly stickyKeys: boolean;
  /** Minutes without a sign of life until the screen saver comes; 0 for never. */
  readonly saverAfter: number;
  /** Minutes without anybody there until the desktop is locked; 0 for never. */
  readonly lockAfter: number;
  /** The picture each person chose for themselves, by their id. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** The times that may be chosen for it. */
export const lockTimes: readonly number[] = [0, 1, 2, 5, 10, 15, 30, 60];

/** Bounds of what can be chosen as a number. */
export const ranges = {
  doubleClick: { least: 300, most: 1200 },
  saverAfter: { least: 0, most: 60 },
} as const;

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
    lockAfter: 15,
    singleTap: true,
    doubleClick: 500,
    stickyKeys: false,
    saverAfter: 10,
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
  const within = (name: keyof typeof ranges) => {
    const value = given[name];
    const { least, most } = ranges[name];
    return typeof value === 'number' && value >= least && value <= most ? value : defaults[name];
  };
  return {
    theme: oneOf(themes, given['theme'], defaults.theme),
    density: oneOf(densities, given['density'], defaults.density),
    reducedMotion: flag(given['reducedMotion'], defaults.reducedMotion),
    locale: oneOf(locales, given['locale'], defaults.locale),
    wallpaper: typeof given['wallpaper'] === 'string' ? given['wallpaper'] : defaults.wallpaper,
    sounds: flag(given['sounds'], defaults.sounds),
    singleClick: flag(given['singleClick'], defaults.singleClick),
    lockAfter: lockTimes.find((time) => time === given['lockAfter']) ?? defaults.lockAfter,
    singleTap: flag(given['singleTap'], defaults.singleTap),
    doubleClick: within('doubleClick'),
    stickyKeys: flag(given['stickyKeys'], defaults.stickyKeys),
    saverAfter: within('saverAfter'),
    // Whoever shows one asks whether it is on offer.
    pictures: isRecord(given['pictures']) ? (given['pictures'] as Record<string, string>) : defaults.pictures,
  };
}

/** Where the computer's own settings are kept, and in front of a person's id those of that person. */
const machine = 'settings';
/** In the tab's storage: whose settings a reload is to begin with, so that the page does not change its look twice. */
const tab = 'settings-of';

export const useSettings = create<Settings>()(
  persist(systemSettings, {
    name: globalThis.sessionStorage?.getItem(tab) ?? machine,
    version: 1,
    storage: createJSONStorage(() => localStorage),
    merge: readSettings,
  }),
);

/** What was chosen on the welcome screen, for whoever logs on there: it was hardly meant for somebody else. */
const welcome: { chosen: Partial<Settings> } = { chosen: {} };

/** Changes settings and shows them at once. */
export function changeSettings(change: Partial<Settings>): void {
  if (useSettings.persist.getOptions().name === machine) welcome.chosen = { ...welcome.chosen, ...change };
  useSettings.setState(change);
}

/**
 * Brings a person's settings into force, or the computer's own when nobody is logged on. Somebody who has none yet
 * begins with the computer's; what was chosen on the welcome screen goes along.
 */
export async function restoreSettings(user: string | null): Promise<void> {
  const name = user === null ? machine : `${machine}:${user}`;
  const { chosen } = welcome;
  const defaults = user === null ? systemSettings() : useSettings.getState();
  useSettings.persist.setOptions({ name, merge: (stored) => readSettings(stored, defaults) });
  await useSettings.persist.rehydrate();
  welcome.chosen = {};
  if (user === null) sessionStorage.removeItem(tab);
  else {
    sessionStorage.setItem(tab, name);
    useSettings.setState(chosen);
  }
}

/** Keeps the page's look in step with the settings. Returns how to stop. */
export function followLook(): () => void {
  const show = ({ theme, density, reducedMotion }: Settings) => applyLook({ theme, density, reducedMotion });
  show(useSettings.getState());
  return useSettings.subscribe(show);
}
