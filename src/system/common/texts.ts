import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n } from '#src/i18n/index.ts';
import type { zhCN } from '../locales/zh-CN/index.ts';

export type SystemTextKey = keyof typeof zhCN;
export type SystemTexts = Readonly<Record<SystemTextKey, string>>;
type Values = Readonly<Record<string, string | number>>;
export type Say = (key: SystemTextKey, values?: Values) => string;

const namespace = 'system';
const loaders: Readonly<Record<string, () => Promise<SystemTexts>>> = {
  'zh-CN': async () => (await import('../locales/zh-CN/index.ts')).zhCN,
  en: async () => (await import('../locales/en/index.ts')).en,
};

async function load(locale: string): Promise<void> {
  const arrive = loaders[locale];
  if (arrive === undefined || i18n.hasResourceBundle(locale, namespace)) return;
  i18n.addResourceBundle(locale, namespace, await arrive());
}

/** Fetches the texts of the trusted windows for the language in use, and for every later one as it is chosen. */
export async function readyTexts(): Promise<void> {
  // Off before on, so that however many windows ask, there is one listener.
  i18n.off('languageChanged', load);
  i18n.on('languageChanged', load);
  await load(i18n.language);
}

/** Texts outside of components. */
export const say: Say = (key, values) => i18n.t(key, { ns: namespace, ...values });

/** Whether there is a text of that name. */
export const isText = (key: string): key is SystemTextKey => i18n.exists(key, { ns: namespace });

/** Texts in components; they change with the language as soon as its texts have come. */
export function useSay(): Say {
  const { t } = useTranslation(namespace, { i18n, bindI18nStore: 'added' });
  return useCallback((key, values) => t(key, { ns: namespace, ...values }), [t]);
}

/** The language on the screen. */
export function useLocale(): 'zh-CN' | 'en' {
  const { i18n: current } = useTranslation(namespace, { i18n });
  return current.language === 'en' ? 'en' : 'zh-CN';
}
