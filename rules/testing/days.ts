import fc from 'fast-check';

const DAY = 86_400_000;
const number = (day: string): number => Date.parse(day) / DAY;
const written = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Days from one to another, both among them; the days on which a law changed, and the days before, come more often. */
export function daysBetween(from: string, to: string, changes: readonly string[] = []): fc.Arbitrary<string> {
  const [first, last] = [number(from), number(to)];
  const edges = [first, last, ...changes.flatMap((day) => [number(day) - 1, number(day)])].filter(
    (day) => day >= first && day <= last,
  );
  const any = fc.integer({ min: first, max: last });
  return fc.oneof(any, fc.constantFrom(...edges)).map(written);
}
