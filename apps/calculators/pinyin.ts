import syllables from './pinyin.json' with { type: 'json' };

/** A text as it is read aloud: one unit a character, a syllable for a Chinese one, the character itself else. */
export type Sound = readonly string[];

/** The characters that occur in names, keywords and examples, each with the one reading it has there. */
const readings: ReadonlyMap<string, string> = new Map(
  Object.entries(syllables).flatMap(([syllable, characters]) =>
    Array.from(characters, (character) => [character, syllable] as const),
  ),
);

/** Signs and spaces are not read aloud. */
export function soundOf(text: string): Sound {
  return Array.from(text.toLowerCase())
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .map((character) => readings.get(character) ?? character);
}

/** `whole` when all of the text is said, `start` when its beginning is, `inside` when a later part is. */
export type Said = 'whole' | 'start' | 'inside' | undefined;

/** Whether Latin letters typed are the pinyin of the text or its initials: `gongzi`, `gz` for 工资. */
export function saidAs(typed: string, sound: Sound): Said {
  const initials = sound.map((unit) => unit.charAt(0)).join('');
  if (typed === initials || typed === sound.join('')) return 'whole';
  if (initials.startsWith(typed) || sound.join('').startsWith(typed)) return 'start';
  if (initials.includes(typed)) return 'inside';
  // A word begins where a syllable does: "an" is not in "nian".
  return sound.some((_, index) => sound.slice(index).join('').startsWith(typed)) ? 'inside' : undefined;
}
