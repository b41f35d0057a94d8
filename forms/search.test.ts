import { expect, it } from 'vitest';
import { initials, matches } from './search.ts';

it.each([
  ['个人所得税', 'grsds'],
  ['年终奖', 'nzj'],
  ['综合所得 2025', 'zhsd2025'],
  ['增值税（小规模）', 'zzsxgm'],
  ['房产税', 'fcs'],
])('%s has the initials %s', (text, letters) => {
  expect(initials(text)).toBe(letters);
});

it('finds by name, by everyday word and by initials, whatever the case', () => {
  const texts = ['年终奖（全年一次性奖金）', 'Year-end bonus', '十三薪'];
  for (const query of ['年终', 'bonus', 'BONUS', 'nzj', '十三薪', 'year 年终', ''])
    expect(matches(query, texts)).toBe(true);
  for (const query of ['契税', 'xyz', '年终 契税']) expect(matches(query, texts)).toBe(false);
});
