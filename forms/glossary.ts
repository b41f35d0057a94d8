import type { Text } from '#rules/types.ts';
import entries from './glossary.json' with { type: 'json' };
import { type Language, say } from './language.ts';

/** A word of tax law and what it means to somebody who has never filed. */
export interface Term {
  readonly term: Text;
  readonly plain: Text;
}

const glossary: readonly Term[] = entries;

/** The words of tax law that occur in some texts, in the order of their first occurrence. */
export function termsIn(texts: readonly Text[], language: Language): readonly Term[] {
  const all = texts.map((text) => say(text, language)).join('\n');
  return glossary
    .map((entry) => ({ entry, at: placeOf(say(entry.term, language), all, language) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

/** English words begin and end; Chinese ones stand anywhere. */
function placeOf(term: string, text: string, language: Language): number {
  if (language === 'zh') return text.indexOf(term);
  return text.search(new RegExp(`\\b${term}\\b`, 'iu'));
}
