// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { showLocale, startTexts, text } from './index.ts';
import { zhCN } from './zh-CN.ts';

const chinese = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
/** Texts that name the other language in its own words. */
const named = new Set(['logon.language']);
/** Texts that only a bureau's own configuration fills. */
const configured = new Set(['product.hotline']);
const holes = (line: string): readonly string[] =>
  [...line.matchAll(/\{\{(\w+)\}\}/g)].map((hole) => hole[1] ?? '');
const letter = (line: string): string | undefined => /&(\w)/.exec(line)?.[1]?.toUpperCase();

describe('languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zhCN).toSorted());
  });

  test('leave no Chinese in English and no empty text anywhere', () => {
    for (const [key, line] of Object.entries(en)) {
      if (!configured.has(key)) expect(line.length, key).toBeGreaterThan(0);
      if (!named.has(key)) expect(chinese.test(line), `${key}: ${line}`).toBe(false);
    }
    for (const [key, line] of Object.entries(zhCN)) {
      if (!configured.has(key)) expect(line.length, key).toBeGreaterThan(0);
    }
  });

  test('fill the same values in and keep the same access letters', () => {
    for (const key of Object.keys(zhCN) as (keyof typeof zhCN)[]) {
      expect(holes(en[key]).toSorted(), key).toEqual(holes(zhCN[key]).toSorted());
      expect(letter(en[key]), key).toBe(letter(zhCN[key]));
    }
  });

  test('can be switched, and the page says which it is in', async () => {
    await startTexts('zh-CN');
    expect(text('window.close')).toBe('关闭');
    await showLocale('en');
    expect(text('window.opened', { title: 'A' })).toBe('A, opened');
    expect(document.documentElement.lang).toBe('en');
  });
});
