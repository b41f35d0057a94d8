import type { Text } from '#rules/types.ts';
import { type Language, say } from './language.ts';
import { figure } from './money.ts';
import { texts } from './texts.ts';

/**
 * The numbers of a formula as people write them: with separators, and what the law's code writes as `max` and
 * `min` said in words: `max(0, a)` is "a, not below zero", `min(a, b)` is "the smaller of the two".
 */
export function readable(substitution: string, language: Language): string {
  return wordsFor(substitution, language, true).replace(/\d{4,}(?:\.\d+)?/gu, (number) =>
    figure(number, 'CNY'),
  );
}

/** A formula in words, told once: "not below zero" twice says no more, and the lesser of the lesser is the least. */
export function formulaText(formula: Text, language: Language): string {
  const floor = say(texts.notBelowZero, language);
  const text = say(formula, language)
    .replaceAll(floor + floor, floor)
    .replace(/两者取小（两者取小（([^（）]*(?:（[^（）]*）)*[^（）]*)），/u, '取其中最小的（$1，')
    .replace(/the smaller of \(the smaller of \(([^()]*)\), /u, 'the least of ($1, ');
  return text === '0' ? say(texts.nothing, language) : text;
}

function wordsFor(formula: string, language: Language, whole: boolean): string {
  const start = formula.search(/\b(?:max|min)\(/u);
  if (start < 0) return formula;
  const open = start + 3;
  const close = closingOf(formula, open);
  const inside = argumentsOf(formula.slice(open + 1, close));
  const name = formula.slice(start, open);
  const [before, after] = [formula.slice(0, start), formula.slice(close + 1)];
  const alone = whole && before === '' && after === '';
  const enclosed = before.endsWith('(') && after.startsWith(')');
  const told = callText(name, inside, language, alone, enclosed);
  return alone ? told : `${before}${told}${wordsFor(after, language, false)}`;
}

function callText(
  name: string,
  inside: readonly string[],
  language: Language,
  alone: boolean,
  enclosed: boolean,
): string {
  if (name === 'max' && inside.length === 2 && inside[0] === '0') {
    const floor = say(texts.notBelowZero, language);
    const value = wordsFor(inside[1] ?? '', language, true);
    const told = value.endsWith(floor) ? value : `${value}${floor}`;
    return alone || enclosed ? told : `(${told})`;
  }
  const flat = inside.flatMap((one) => sameCall(name, one));
  const word = name === 'min' ? texts.smaller : texts.larger;
  return `${say(word, language)}(${flat.map((one) => wordsFor(one, language, true)).join('; ')})`;
}

/** `min(min(a, b), c)` is the least of three. */
function sameCall(name: string, argument: string): readonly string[] {
  const open = name.length;
  const isCall = argument.startsWith(`${name}(`) && closingOf(argument, open) === argument.length - 1;
  return isCall
    ? argumentsOf(argument.slice(open + 1, -1)).flatMap((one) => sameCall(name, one))
    : [argument];
}

function closingOf(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    if (formula[at] === '(') depth += 1;
    if (formula[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return formula.length;
}

function argumentsOf(inside: string): readonly string[] {
  const list: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inside.length; at += 1) {
    if (inside[at] === '(') depth += 1;
    if (inside[at] === ')') depth -= 1;
    if (depth === 0 && inside.startsWith(', ', at)) {
      list.push(inside.slice(start, at));
      start = at + 2;
    }
  }
  return [...list, inside.slice(start)];
}
