/**
 * Search as people do it: by name, by everyday words, by pinyin initials (`gs` finds 个税).
 * Initials come from the collation order of the runtime's own pinyin data, so no table is shipped.
 */

// The first character of each initial in pinyin order; i, u and v start no syllable.
const BOUNDARIES = '阿八嚓咑妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const HAN = /\p{Script=Han}/u;

/** The pinyin initial of each Han character; other letters and digits stay, the rest is dropped. */
export function initials(text: string): string {
  const collator = new Intl.Collator('zh-Hans-u-co-pinyin');
  let out = '';
  for (const character of text.toLowerCase()) {
    if (!HAN.test(character)) {
      if (/[\p{L}\p{N}]/u.test(character)) out += character;
      continue;
    }
    let letter = '';
    [...BOUNDARIES].forEach((boundary, index) => {
      if (collator.compare(character, boundary) >= 0) letter = LETTERS[index] ?? '';
    });
    out += letter;
  }
  return out;
}

/** Whether every word of the query is found in one of the texts, as written or by initials. */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = query.toLowerCase().normalize('NFKC').split(/\s+/u).filter(Boolean);
  const plain = texts.map((text) => text.toLowerCase());
  const short = texts.map(initials);
  return words.every(
    (word) =>
      plain.some((text) => text.includes(word)) ||
      (/^[a-z0-9]+$/u.test(word) && short.some((text) => text.includes(word))),
  );
}
