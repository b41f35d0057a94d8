import type { Text } from '../types.ts';

/** A text in both languages. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}
