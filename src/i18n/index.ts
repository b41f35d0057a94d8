import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { TextKey, Texts } from './texts.ts';
import { zhCN } from './zh-CN.ts';

export type { TextKey, Texts } from './texts.ts';

/** The shell's own texts; other rooms may add namespaces of their own to the same instance. */
const namespace = 'shell';
export const i18n = i18next.createInstance();

type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: Values) => string;

/** Languages beside the first one come only when someone asks for them. */
const loaders: Readonly<Record<string, () => Promise<Texts>>> = {
  en: async () => (await import('./en.ts')).en,
};

/** Readies the texts; zh-CN needs no loading. */
export async function startTexts(locale: string): Promise<void> {
  await i18n.init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    ns: [namespace],
    defaultNS: namespace,
    resources: { 'zh-CN': { [namespace]: zhCN } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  await showLocale(locale);
}

const overrides: Record<string, Partial<Texts>> = {};

/** Puts other words in the place of built-in ones, now and when a language arrives later. */
export function overrideTexts(texts: Readonly<Record<string, Partial<Texts>>>): void {
  for (const [locale, words] of Object.entries(texts)) {
    overrides[locale] = { ...overrides[locale], ...words };
    if (i18n.hasResourceBundle(locale, namespace)) i18n.addResources(locale, namespace, words);
  }
}

/** Switches the language of everything on the page, and says so to the browser. */
export async function showLocale(locale: string): Promise<void> {
  const load = loaders[locale];
  if (load !== undefined && !i18n.hasResourceBundle(locale, namespace)) {
    i18n.addResourceBundle(locale, namespace, { ...(await load()), ...overrides[locale] });
  }
  await i18n.changeLanguage(locale);
  document.documentElement.lang = locale;
}

/** A text outside of components. */
export const text: Translate = (key, values) => i18n.t(key, { ns: namespace, ...values });

/** Texts in components; they change with the language. */
export function useText(): Translate {
  return useTextsOf(namespace);
}

type Speak = (key: string, values?: Values) => string;
const speakers = new Map<string, Speak>();

/**
 * Texts of a namespace in components; another function once the language changes or its texts have come. Written here
 * because the library for it weighs as much as the desktop's texts themselves.
 */
export function useTextsOf(ns: string): Speak {
  return useSyncExternalStore(subscribe, () => speakerOf(ns));
}

function speakerOf(ns: string): Speak {
  const { language } = i18n;
  const name = `${ns} ${language} ${i18n.hasResourceBundle(language, ns)}`;
  const known = speakers.get(name);
  if (known !== undefined) return known;
  const speak: Speak = (key, values) => i18n.t(key, { ns, ...values });
  speakers.set(name, speak);
  return speak;
}

function subscribe(changed: () => void): () => void {
  i18n.on('languageChanged', changed);
  i18n.store.on('added', changed);
  return () => {
    i18n.off('languageChanged', changed);
    i18n.store.off('added', changed);
  };
}

/** The language on the screen. */
export function useLocale(): 'zh-CN' | 'en' {
  const language = useSyncExternalStore(subscribe, () => i18n.language);
  return language === 'en' ? 'en' : 'zh-CN';
}

/** The text of the current language out of a pair that came as data. */
export function localised(pair: { readonly zh: string; readonly en: string }): string {
  return i18n.language === 'en' ? pair.en : pair.zh;
}
