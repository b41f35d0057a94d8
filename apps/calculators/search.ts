import type { Text } from '#rules/types.ts';
import { type Said, type Sound, saidAs, soundOf } from './pinyin.ts';

/** Something that can be looked for. */
export interface Subject {
  readonly title: Text;
  /** Everyday words, the most telling first. */
  readonly keywords?: readonly string[];
  /** Longer texts that are only searched through. */
  readonly prose?: readonly string[];
}

interface Phrase {
  readonly text: string;
  readonly sound: Sound;
  /** What the best match in it is worth. */
  readonly weight: number;
}

/** A subject made ready for searching. */
export interface Indexed<T> {
  readonly item: T;
  readonly phrases: readonly Phrase[];
  readonly prose: string;
}

const worth: Readonly<Record<Exclude<Said, undefined>, number>> = { whole: 1, start: 0.8, inside: 0.6 };
/** Said rather than written: the same match may mean another word. */
const BY_SOUND = 0.95;
const PROSE = 10;

/** Makes a list ready for searching. */
export function indexOf<T extends Subject>(items: readonly T[]): readonly Indexed<T>[] {
  return items.map((item) => {
    const { zh, en } = item.title;
    const names = [zh, en].flatMap((name) => [name, ...name.split(/[（）()、，,：:]/u)]);
    const phrases = [
      ...names.map((name) => phrase(name, 100)),
      // A word in a name tells more than the same word among the keywords, an early keyword more than a late one.
      ...(item.keywords ?? []).map((word, place) => phrase(word, 90 - place)),
    ];
    return {
      item,
      phrases: phrases.filter(({ text }) => text !== ''),
      prose: (item.prose ?? []).join('\n').toLowerCase(),
    };
  });
}

function phrase(text: string, weight: number): Phrase {
  const plain = text.trim().toLowerCase();
  return { text: plain, sound: soundOf(plain), weight };
}

/** What is found by every word of the query, the best match first; equal ones stay in their order. */
export function search<T>(query: string, index: readonly Indexed<T>[]): readonly T[] {
  const words = query.toLowerCase().normalize('NFKC').split(/\s+/u).filter(Boolean);
  return index
    .map((one) => ({ item: one.item, scores: words.map((word) => score(word, one)) }))
    .filter(({ scores }) => scores.every((value) => value > 0))
    .map(({ item, scores }) => ({ item, total: scores.reduce((sum, value) => sum + value, 0) }))
    .sort((a, b) => b.total - a.total)
    .map(({ item }) => item);
}

function score(word: string, { phrases, prose }: Indexed<unknown>): number {
  const best = Math.max(0, ...phrases.map((one) => one.weight * match(word, one)));
  return best > 0 || !prose.includes(word) ? best : PROSE;
}

function match(word: string, { text, sound }: Phrase): number {
  const written = said(word, text);
  if (written !== undefined) return worth[written];
  // A whole question holds the word it is about: 我要买房 is about 买房.
  if (/\p{Script=Han}/u.test(text) && text.length > 1 && word.includes(text)) return worth.inside;
  if (!/^[a-z0-9]+$/u.test(word)) return 0;
  const heard = saidAs(word, sound);
  return heard === undefined ? 0 : worth[heard] * BY_SOUND;
}

function said(word: string, text: string): Said {
  if (text === word) return 'whole';
  if (text.startsWith(word)) return 'start';
  // One Latin letter inside a word says nothing.
  if (word.length === 1 && /[a-z]/u.test(word)) return undefined;
  return text.includes(word) ? 'inside' : undefined;
}
