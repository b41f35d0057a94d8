import chinese from 'simple-keyboard-layouts/build/layouts/chinese.js';
import { phrases } from './phrases.ts';
import { rareSigns } from './rare.ts';

/** Something to choose, and how many of the typed letters it stands for. */
export interface Candidate {
  readonly word: string;
  readonly letters: number;
}

const common: Readonly<Record<string, string>> =
  (chinese as { readonly layoutCandidates?: Readonly<Record<string, string>> }).layoutCandidates ?? {};
/** `lv` and `nv` are how people type ü. */
const longest = 6;

function signsOf(syllable: string): readonly string[] {
  const listed = [common[syllable], rareSigns[syllable]].filter((line) => line !== undefined).join(' ');
  return listed === '' ? [] : [...new Set(listed.split(/\s+/))];
}

/** What typed letters may mean: words of this trade first, then single signs of the first syllable. */
export function candidates(typed: string): readonly Candidate[] {
  if (typed === '') return [];
  const words = phrases.flatMap(({ word, whole, first }): readonly (Candidate & { rank: number })[] => {
    if (whole === typed || first === typed) return [{ word, letters: typed.length, rank: 0 }];
    if (typed.length >= 2 && (whole.startsWith(typed) || first.startsWith(typed)))
      return [{ word, letters: typed.length, rank: 1 }];
    return typed.startsWith(whole) ? [{ word, letters: whole.length, rank: 2 }] : [];
  });
  words.sort((a, b) => a.rank - b.rank);
  const singles: Candidate[] = [];
  for (let length = Math.min(longest, typed.length); length > 0; length -= 1) {
    for (const word of signsOf(typed.slice(0, length))) singles.push({ word, letters: length });
  }
  const seen = new Set<string>();
  return [...words, ...singles].flatMap(({ word, letters }) => {
    if (seen.has(word)) return [];
    seen.add(word);
    return [{ word, letters }];
  });
}
