import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../protocol/values.ts';
import type { AppLocales } from '../start.ts';

/** An app's own texts; both languages travel with the app, so switching needs no loading. */
export function createTexts(locales: AppLocales, locale: Locale): i18n {
  const texts = i18next.createInstance();
  void texts.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: locales['zh-CN'] }, en: { translation: locales.en } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    initAsync: false,
  });
  return texts;
}
