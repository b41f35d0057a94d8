import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const apps = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

type Texts = { readonly [key: string]: string | Texts };

const read = (app: string, locale: string): Texts =>
  JSON.parse(readFileSync(join(import.meta.dirname, app, 'locales', `${locale}.json`), 'utf8')) as Texts;

/** Keys without the endings by which a language counts (`_one`, `_other`). */
function keysOf(texts: Texts, prefix = ''): string[] {
  const keys = Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [`${prefix}${key.replace(/_(?:one|other)$/u, '')}`]
      : keysOf(text, `${prefix}${key}.`),
  );
  return [...new Set(keys)].sort();
}

const valuesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1]).sort();

function textAt(texts: Texts, key: string): string {
  const parts = key.split('.');
  let at: string | Texts | undefined = texts;
  for (const part of parts) at = typeof at === 'object' ? (at[part] ?? at[`${part}_other`]) : undefined;
  return typeof at === 'string' ? at : '';
}

describe.each(apps.map((entry) => entry.name))('texts of %s', (app) => {
  const zh = read(app, 'zh-CN');
  const en = read(app, 'en');

  it('exist in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(zh));
  });

  it('take the same values in both languages', () => {
    for (const key of keysOf(zh)) {
      expect([key, ...valuesIn(textAt(en, key))]).toEqual([key, ...valuesIn(textAt(zh, key))]);
    }
  });

  it('are in their own language', () => {
    for (const key of keysOf(zh)) expect(textAt(zh, key)).toMatch(/\p{Script=Han}|^\{\{\w+\}\}$/u);
  });
});
