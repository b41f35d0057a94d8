import i18next from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
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
  await i18n.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    ns: [namespace],
    defaultNS: namespace,
    resources: { 'zh-CN': { [namespace]: zhCN } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
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
  const { t } = useTranslation(namespace, { i18n });
  return useCallback((key, values) => t(key, { ...values }), [t]);
}

/** The text of the current language out of a pair that came as data. */
export function localised(pair: { readonly zh: string; readonly en: string }): string {
  return i18n.language === 'en' ? pair.en : pair.zh;
}
