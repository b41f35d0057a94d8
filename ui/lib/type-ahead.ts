/** Characters at which each pinyin initial begins in the order of a Chinese dictionary. */
const initials: readonly (readonly [letter: string, first: string])[] = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '哒'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '讥'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拏'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '屲'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
];
const dictionary = new Intl.Collator('zh-u-co-pinyin');
const chinese = /\p{Script=Han}/u;

/** A name as it is typed by its initials: `网上申报.txt` is `wssb.txt`. */
export function pinyinInitials(name: string): string {
  return Array.from(name.toLowerCase(), (character) => {
    if (!chinese.test(character)) return character;
    const match = initials.findLast(([, first]) => dictionary.compare(character, first) >= 0);
    return match?.[0] ?? character;
  }).join('');
}

export interface Typed {
  readonly text: string;
  readonly at: number;
}

/** Letters typed within this many milliseconds of each other make one word. */
export const typingPause = 1000;

/**
 * Where typing leads: to the next name that begins with the word, by its letters or by pinyin initials. One
 * letter, also repeated, goes on to the next name; a longer word may stay where it is.
 */
export function typeAhead(
  before: Typed,
  letter: string,
  now: number,
  names: readonly string[],
  current: number,
): { readonly typed: Typed; readonly index: number } {
  const text = (now - before.at < typingPause ? before.text : '') + letter.toLowerCase();
  const repeated = new Set(text).size === 1;
  const found = search(names, text, current, repeated ? 1 : 0);
  const index = found < 0 && repeated ? search(names, letter.toLowerCase(), current, 1) : found;
  return { typed: { text, at: now }, index };
}

function search(names: readonly string[], text: string, current: number, offset: number): number {
  for (let step = 0; step < names.length; step += 1) {
    const index = (Math.max(current, 0) + offset + step) % names.length;
    // With nothing chosen the first name is as near as any.
    const at = current < 0 ? (index - offset + names.length) % names.length : index;
    const name = names[at]?.toLowerCase() ?? '';
    if (name.startsWith(text) || pinyinInitials(name).startsWith(text)) return at;
  }
  return -1;
}
