import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { calculate, calculators, type Text } from '#rules/index.ts';
import entries from './glossary.json' with { type: 'json' };
import { termsIn } from './glossary.ts';

const terms = (texts: readonly Text[], language: 'zh' | 'en') =>
  termsIn(texts, language).map(({ term }) => term.zh);

it('finds words in the order they occur, and English ones only whole', () => {
  const texts = [
    { zh: '应纳税所得额 × 税率 − 速算扣除数', en: 'Taxable income × rate − quick deduction' },
    { zh: '捐赠前', en: 'again' },
  ];
  expect(terms(texts, 'zh')).toEqual(['应纳税所得额', '速算扣除数']);
  expect(terms(texts, 'en')).toEqual(['应纳税所得额', '速算扣除数']);
});

it('explains every word once, and only words that the law’s own data use', () => {
  const all: Text[] = [];
  for (const info of calculators) {
    all.push(info.title, info.summary, ...info.outputs.map(({ label }) => label));
    const file = new URL(`../rules/cases/${info.id}.json`, import.meta.url);
    const cases = JSON.parse(readFileSync(file, 'utf8')) as {
      date: string;
      inputs: Record<string, unknown>;
      refused?: unknown;
    }[];
    for (const { date, inputs, refused } of cases) {
      if (refused !== undefined) continue;
      const { trace, alternatives = [] } = calculate(info.id, { date, inputs });
      all.push(
        ...trace.flatMap(({ name, formula }) => [name, formula]),
        ...alternatives.map(({ name }) => name),
      );
    }
  }
  const known = entries.map(({ term }) => term.zh);
  expect(new Set(known).size).toBe(known.length);
  for (const language of ['zh', 'en'] as const) {
    const used = new Set(terms(all, language));
    expect(known.filter((term) => !used.has(term))).toEqual([]);
  }
});
