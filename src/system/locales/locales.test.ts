import { describe, expect, test } from 'vitest';
import { articles as englishArticles } from '../help/articles-en.ts';
import { articles as chineseArticles } from '../help/articles-zh.ts';
import { en } from './en/index.ts';
import { common } from './zh-CN/common.ts';
import { explorer } from './zh-CN/explorer.ts';
import { zhCN } from './zh-CN/index.ts';
import { settings } from './zh-CN/settings.ts';
import { tools } from './zh-CN/tools.ts';
import { whatsThis } from './zh-CN/whats-this.ts';

const chinese = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
const keys = Object.keys(zhCN) as (keyof typeof zhCN)[];
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((hole) => hole[1]).sort();
const letter = (text: string) => /&(\w)/.exec(text)?.[1]?.toUpperCase();

describe('texts of the trusted windows', () => {
  test('exist in both languages, none empty, none left in Chinese', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect(zhCN[key], key).not.toBe('');
      expect(en[key], key).not.toBe('');
      expect(chinese.test(en[key].replaceAll(/[“”…]/g, '')), `${key}: ${en[key]}`).toBe(false);
    }
  });

  test('fill in the same values and keep the same access letters', () => {
    for (const key of keys) {
      expect(holes(en[key]), key).toEqual(holes(zhCN[key]));
      expect(letter(en[key]), key).toBe(letter(zhCN[key]));
    }
  });

  test('no two groups define one key', () => {
    const groups = [common, explorer, tools, settings, whatsThis].map((group) => Object.keys(group).length);
    expect(groups.reduce((sum, count) => sum + count)).toBe(keys.length);
  });

  test('help has the same topics, in the same shape, in both languages', () => {
    const shape = (list: typeof chineseArticles) =>
      list.map(({ id, parts }) => [id, parts.map((part) => Object.keys(part).join())]);
    expect(shape(englishArticles)).toEqual(shape(chineseArticles));
  });

  test('no trademark is named', () => {
    const all = [zhCN, en, chineseArticles, englishArticles].map((one) => JSON.stringify(one)).join();
    expect(all).not.toMatch(/\bWindows (?:XP|95|98|7|10|11)|\bXP\b|Luna|Microsoft|微软/i);
  });
});
