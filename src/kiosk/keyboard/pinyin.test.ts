import { describe, expect, test } from 'vitest';
import { phrases } from './phrases.ts';
import { candidates } from './pinyin.ts';

const words = (typed: string) => candidates(typed).map(({ word }) => word);

describe('pinyin', () => {
  test.each([
    ['kaipiao', '开票'],
    ['kp', '开票'],
    ['shenbao', '申报'],
    ['tuishui', '退税'],
    ['ts', '退税'],
    ['grsds', '个人所得税'],
    ['hsqj', '汇算清缴'],
    ['lin', '林'],
    ['wo', '我'],
  ])('%s gives %s among the first', (typed, word) => {
    expect(words(typed).slice(0, 8)).toContain(word);
  });

  test.each([
    ['zhe', '喆'],
    ['kun', '堃'],
    ['sheng', '昇'],
  ])('%s reaches the name sign %s', (typed, sign) => {
    expect(words(typed)).toContain(sign);
  });

  test('a choice uses only the letters it stands for', () => {
    expect(candidates('nimen').find(({ word }) => word === '你')?.letters).toBe(2);
    expect(candidates('kaipiaoren').find(({ word }) => word === '开票')?.letters).toBe('kaipiao'.length);
  });

  test('nothing is offered twice, and nothing for nothing', () => {
    for (const typed of ['shi', 'kp', 'yi']) expect(new Set(words(typed)).size).toBe(words(typed).length);
    expect(words('')).toEqual([]);
  });

  test('every word of the list is spelt by as many syllables as it has signs', () => {
    for (const { word, first } of phrases) expect(first.length, word).toBe([...word].length);
  });
});
