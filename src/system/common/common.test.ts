import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinyinInitials, type Typed, typeAhead } from '#ui/lib/type-ahead.ts';
import { begin, go, goBack, goForward } from './history.ts';
import { nothingSelected, type Selection, type SelectionAct, select } from './selection.ts';
import { type Box, nearest, touched } from './walk.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const press = (id: string, keys: { ctrl?: boolean; shift?: boolean } = {}): SelectionAct => ({
  act: 'press',
  id,
  ctrl: keys.ctrl ?? false,
  shift: keys.shift ?? false,
});
const result = (...acts: readonly SelectionAct[]): Selection =>
  acts.reduce((now, act) => select(now, act, order), nothingSelected);
const chosen = (selection: Selection) => [...selection.selected].sort().join('');

describe('selection', () => {
  test('a press chooses one, Ctrl toggles one, Shift takes the range from the last plain press', () => {
    expect(chosen(result(press('b'), press('d')))).toBe('d');
    expect(chosen(result(press('b'), press('d', { ctrl: true })))).toBe('bd');
    expect(chosen(result(press('b'), press('d', { ctrl: true }), press('b', { ctrl: true })))).toBe('d');
    expect(chosen(result(press('d'), press('b', { shift: true })))).toBe('bcd');
    expect(chosen(result(press('c'), press('e', { shift: true }), press('a', { shift: true })))).toBe('abc');
    expect(
      chosen(result(press('a'), press('c', { ctrl: true }), press('e', { ctrl: true, shift: true }))),
    ).toBe('acde');
  });

  test('the other button keeps a selection it falls into and replaces one it does not', () => {
    const two = [press('a'), press('b', { ctrl: true })];
    expect(chosen(result(...two, { act: 'menu', id: 'b' }))).toBe('ab');
    expect(chosen(result(...two, { act: 'menu', id: 'c' }))).toBe('c');
  });

  test('the keyboard walks with the selection, Ctrl walks without it, Ctrl+Space toggles', () => {
    const walk = (id: string, ctrl = false, shift = false): SelectionAct => ({
      act: 'walk',
      id,
      ctrl,
      shift,
    });
    expect(result(press('a'), walk('b'))).toMatchObject({ focus: 'b', anchor: 'b' });
    const apart = result(press('a'), walk('b', true), walk('c', true), { act: 'toggle' });
    expect(chosen(apart)).toBe('ac');
    expect(chosen(result(press('a'), walk('b', false, true), walk('c', false, true)))).toBe('abc');
  });

  test('a marquee chooses what it touches; with Ctrl it toggles against what was chosen before', () => {
    expect(chosen(result(press('e'), { act: 'marquee', ids: ['a', 'b'], toggled: null }))).toBe('ab');
    const toggled = new Set(['b', 'c']);
    expect(chosen(result({ act: 'marquee', ids: ['a', 'b'], toggled }))).toBe('ac');
  });

  test('whatever happens, only what is there is chosen, and focus and anchor are there', () => {
    const act: fc.Arbitrary<SelectionAct> = fc.oneof(
      fc.record({
        act: fc.constantFrom('press', 'walk'),
        id: fc.constantFrom(...order),
        ctrl: fc.boolean(),
        shift: fc.boolean(),
      }),
      fc.constantFrom<SelectionAct>({ act: 'toggle' }, { act: 'all' }, { act: 'invert' }, { act: 'clear' }),
    );
    const steps = fc.array(fc.tuple(act, fc.subarray(order, { minLength: 1 })));
    fc.assert(
      fc.property(steps, (all) => {
        let now = nothingSelected;
        for (const [one, there] of all) {
          const known = 'id' in one && !there.includes(one.id) ? ({ act: 'clear' } as const) : one;
          now = select(now, known, there);
          for (const id of [...now.selected, now.focus, now.anchor])
            if (id !== null) expect(there).toContain(id);
        }
      }),
    );
  });
});

describe('walking', () => {
  // Three columns: 0 1 2 / 3 4 5 / 6
  const grid: Box[] = Array.from({ length: 7 }, (_, n) => ({
    id: String(n),
    left: (n % 3) * 75,
    top: Math.floor(n / 3) * 75,
    width: 75,
    height: 75,
  }));

  test('arrows go to the neighbour and stop at the edge', () => {
    expect(nearest(grid, '0', 'ArrowRight')).toBe('1');
    expect(nearest(grid, '1', 'ArrowDown')).toBe('4');
    expect(nearest(grid, '4', 'ArrowUp')).toBe('1');
    expect(nearest(grid, '3', 'ArrowLeft')).toBeUndefined();
    expect(nearest(grid, '0', 'ArrowUp')).toBeUndefined();
  });

  test('below a short last row the nearest one is taken', () => {
    expect(nearest(grid, '5', 'ArrowDown')).toBe('6');
  });

  test('a rectangle touches what it covers in part', () => {
    expect(touched(grid, { left: 70, top: 70, width: 10, height: 10 })).toEqual(['0', '1', '3', '4']);
    expect(touched(grid, { left: 300, top: 0, width: 10, height: 10 })).toEqual([]);
  });
});

describe('typing ahead', () => {
  const names = ['办税指南', '帮我算税', '网上申报', '我的文档', 'readme.txt'];
  const type = (letters: readonly (readonly [letter: string, at: number])[], start = -1) => {
    let typed: Typed = { text: '', at: -9999 };
    let index = start;
    for (const [letter, at] of letters) {
      const answer = typeAhead(typed, letter, at, names, index);
      typed = answer.typed;
      if (answer.index >= 0) index = answer.index;
    }
    return names[index];
  };

  test('pinyin initials stand for Chinese names', () => {
    expect(pinyinInitials('网上申报.TXT')).toBe('wssb.txt');
    expect(pinyinInitials('办税指南')).toBe('bszn');
    expect(pinyinInitials('我的电脑')).toBe('wddn');
    expect(pinyinInitials('纳税证明')).toBe('nszm');
  });

  test('letters within a second join, after it they begin again', () => {
    expect(
      type([
        ['b', 0],
        ['w', 500],
      ]),
    ).toBe('帮我算税');
    expect(
      type([
        ['b', 0],
        ['w', 1500],
      ]),
    ).toBe('网上申报');
    expect(type([['r', 0]])).toBe('readme.txt');
    expect(type([['网', 0]])).toBe('网上申报');
  });

  test('one letter again and again goes round the names that begin with it', () => {
    expect(
      type([
        ['w', 0],
        ['w', 100],
      ]),
    ).toBe('我的文档');
    expect(
      type([
        ['w', 0],
        ['w', 100],
        ['w', 200],
      ]),
    ).toBe('网上申报');
  });

  test('a letter nothing begins with leads nowhere', () => {
    expect(typeAhead({ text: '', at: 0 }, 'q', 9999, names, 2).index).toBe(-1);
  });
});

test('history goes back and forward, and a new way ends the old forward one', () => {
  let history = begin('documents');
  history = go(go(history, 'a'), 'b');
  history = goBack(goBack(history));
  expect(history.at).toBe('documents');
  expect(goBack(history)).toBe(history);
  history = goForward(history);
  expect(history.at).toBe('a');
  history = go(history, 'c');
  expect(history.forward).toEqual([]);
  expect(goBack(history).at).toBe('a');
});
