import type { Text } from '#rules/types.ts';

export type Language = 'zh' | 'en';

/** Which of a text's two languages a locale reads. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The text in the reader's language. */
export function say(text: Text, language: Language): string {
  return text[language];
}
