/** The list of behaviours a person of 2005 expects, and which of them a passing test shows. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** One line of the list: its number, how much it is missed (P1 most), and what it says. */
export type Behaviour = readonly [number: number, priority: string, statement: string];

/** What is read of a report of Vitest. */
export interface TestFile {
  readonly name: string;
  readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
}

/** Files whose tests passed, by the number of the behaviour they show. */
export type Shown = ReadonlyMap<number, ReadonlySet<string>>;

const listFile = 'tests/desktop/behaviours.json';
const pageFile = 'docs/behaviours.md';

/** The numbers a test's name begins with, those in brackets included. */
export function numbersOf(title: string): readonly number[] {
  const head = /^\d[\d, ()]*/.exec(title)?.[0] ?? '';
  return [...head.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** Which behaviours these files show. A number with a failed test is not shown, whatever else passes for it. */
export function shownBy(files: readonly TestFile[], root = process.cwd()): Shown {
  const shown = new Map<number, Set<string>>();
  const broken = new Set<number>();
  // A behaviour is what a person meets in a real browser; numbers in other tests' names mean other things.
  const seen = files.filter(({ name }) => name.endsWith('.browser.test.ts'));
  for (const { name, assertionResults } of seen) {
    for (const { title, status } of assertionResults) {
      for (const number of numbersOf(title)) {
        if (status === 'failed') broken.add(number);
        if (status === 'passed')
          shown.set(number, (shown.get(number) ?? new Set()).add(relative(root, name)));
      }
    }
  }
  for (const number of broken) shown.delete(number);
  return shown;
}

/** `P1 n/127, …`, and after it the numbers that are not shown. */
export function summary(list: readonly Behaviour[], shown: Shown): string {
  const priorities = [...new Set(list.map(([, priority]) => priority))].toSorted();
  const counts = priorities.map((priority) => {
    const all = list.filter((behaviour) => behaviour[1] === priority);
    return `${priority} ${all.filter(([number]) => shown.has(number)).length}/${all.length}`;
  });
  const missing = list
    .filter(([number]) => !shown.has(number))
    .map(([number, priority]) => `${number} (${priority})`);
  return `behaviours: ${counts.join(', ')}${missing.length > 0 ? `\nnot shown: ${missing.join(', ')}` : ''}`;
}

/** The page that is kept beside the code. */
export function pageOf(list: readonly Behaviour[], shown: Shown): string {
  const rows = list.map(([number, priority, statement]) => {
    const files = [...(shown.get(number) ?? [])].toSorted().map((file) => `\`${file}\``);
    const result = files.length > 0 ? `${files.join(', ')} · passes` : '–';
    return `| ${number} | ${priority} | ${statement} | ${result} |`;
  });
  return `# Behaviours

What a person who used a PC in 2005 expects of a desktop (P1: missed at once, P2: within an hour, P3: polish), and the
tests that show it. \`npm test\` writes this page from the tests whose names begin with the numbers, and fails when a
behaviour that passes here has lost its test.

${summary(list, shown).split('\n')[0]}

| number | P | behaviour | test |
| ------ | - | --------- | ---- |
${rows.join('\n')}
`;
}

/** The behaviours a page says are shown. */
export function shownOn(page: string): readonly number[] {
  return [...page.matchAll(/^\| (\d+) \|.* · passes \|$/gm)].map((match) => Number(match[1]));
}

/**
 * Tells how the list stands after a complete run and writes the page. Answers how many behaviours that the page
 * said pass have no passing test any more; while there are any the page stays as it is.
 */
export function reportBehaviours(files: readonly TestFile[]): number {
  const list = JSON.parse(readFileSync(listFile, 'utf8')) as Behaviour[];
  const shown = shownBy(files);
  console.log(summary(list, shown));
  const before = existsSync(pageFile) ? shownOn(readFileSync(pageFile, 'utf8')) : [];
  const lost = before.filter((number) => !shown.has(number));
  if (lost.length > 0) console.log(`no passing test any more: ${lost.join(', ')}`);
  else {
    mkdirSync(dirname(pageFile), { recursive: true });
    writeFileSync(pageFile, pageOf(list, shown));
  }
  return lost.length;
}
