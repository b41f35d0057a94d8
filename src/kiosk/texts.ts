import { i18n, useTextsOf } from '#src/i18n/index.ts';
import { zhCN } from './locales/zh-CN.ts';

export type KioskTextKey = keyof typeof zhCN;
export type KioskTexts = Readonly<Record<KioskTextKey, string>>;
type Values = Readonly<Record<string, string | number>>;

const namespace = 'kiosk';
const loaders: Readonly<Record<string, () => Promise<KioskTexts>>> = {
  en: async () => (await import('./locales/en.ts')).en,
};

async function load(locale: string): Promise<void> {
  const arrive = loaders[locale];
  if (arrive !== undefined && !i18n.hasResourceBundle(locale, namespace)) {
    i18n.addResourceBundle(locale, namespace, await arrive());
  }
}

/** Brings the texts of the language in use, and of every later one as it is chosen. */
export async function readyTexts(): Promise<void> {
  i18n.addResourceBundle('zh-CN', namespace, zhCN);
  i18n.on('languageChanged', load);
  await load(i18n.language);
}

/** Texts in components. */
export function useSay(): (key: KioskTextKey, values?: Values) => string {
  return useTextsOf(namespace);
}
