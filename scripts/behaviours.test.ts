import { expect, test } from 'vitest';
import { type Behaviour, numbersOf, pageOf, shownBy, shownOn, summary } from './behaviours.ts';

const list: readonly Behaviour[] = [
  [1, 'P1', 'First'],
  [2, 'P1', 'Second'],
  [3, 'P2', 'Third'],
];
const file = (name: string, ...results: readonly (readonly [string, string])[]) => ({
  name: `/root/${name}`,
  assertionResults: results.map(([title, status]) => ({ title, status })),
});

test('a name begins with numbers, some of them in brackets, or shows nothing', () => {
  expect(numbersOf('189, 193 the second way')).toEqual([189, 193]);
  expect(numbersOf('182 (18) Ctrl toggles 2')).toEqual([182, 18]);
  expect(numbersOf('192 (F1) help')).toEqual([192]);
  expect(numbersOf('an amount of 100')).toEqual([]);
});

test('only what passes is shown, and one failure is enough to lose it', () => {
  const shown = shownBy(
    [
      file('a.browser.test.ts', ['1 one', 'passed'], ['2 two', 'passed']),
      file('b.browser.test.ts', ['2 more', 'failed']),
      file('c.test.ts', ['3 % of the price', 'passed']),
    ],
    '/root',
  );
  expect([...shown.keys()]).toEqual([1]);
  expect(summary(list, shown)).toBe('behaviours: P1 1/2, P2 0/1\nnot shown: 2 (P1), 3 (P2)');
});

test('the page can be read back', () => {
  const shown = shownBy(
    [file('a.browser.test.ts', ['1, 3 both', 'passed'], ['2 skipped', 'pending'])],
    '/root',
  );
  const page = pageOf(list, shown);
  expect(page).toContain('| 1 | P1 | First | `a.browser.test.ts` · passes |');
  expect(shownOn(page)).toEqual([1, 3]);
});
