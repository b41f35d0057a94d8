import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveIcons, neighbour, placeIcons } from './grid.ts';
import { choose, chooseForMenu, chooseTouched, nothing } from './selection.ts';
import { findTyped } from './type-ahead.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const plain = { ctrlKey: false, shiftKey: false };

describe('selection', () => {
  test('18 Ctrl toggles one, Shift takes a range', () => {
    const one = choose(nothing, 'b', ids, plain);
    expect([...choose(one, 'd', ids, { ctrlKey: true, shiftKey: false }).selected]).toEqual(['b', 'd']);
    expect([...choose(one, 'd', ids, { ctrlKey: false, shiftKey: true }).selected]).toEqual(['b', 'c', 'd']);
  });
  test('21 and 22 a right click takes what is under it, or keeps the selection it falls into', () => {
    const two = choose(choose(nothing, 'a', ids, plain), 'b', ids, { ctrlKey: true, shiftKey: false });
    expect([...chooseForMenu(two, 'b').selected]).toEqual(['a', 'b']);
    expect([...chooseForMenu(two, 'e').selected]).toEqual(['e']);
  });
  test('20 Ctrl and a marquee toggle against the earlier selection', () => {
    const before = choose(nothing, 'a', ids, plain);
    expect([...chooseTouched(before, new Set(['a', 'b']), true).selected]).toEqual(['b']);
  });
});

describe('places', () => {
  const grid = { columns: 10, rows: 4 };
  test('icons flow down, then right, and the bin is in the lower right corner', () => {
    const placed = placeIcons(ids, {}, grid, 'e');
    expect(placed.get('b')).toEqual({ column: 0, row: 1 });
    expect(placed.get('e')).toEqual({ column: 9, row: 3 });
  });
  test('38 no icon is off the screen, none shares a cell', () => {
    const cell = fc.record({ column: fc.nat(60), row: fc.nat(60) });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ids), cell),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 3, max: 12 }),
        (chosen, columns, rows) => {
          const placed = [...placeIcons(ids, chosen, { columns: columns + 1, rows }, null).values()];
          expect(new Set(placed.map((at) => `${at.column}:${at.row}`)).size).toBe(ids.length);
          for (const at of placed) expect(at.row).toBeLessThan(rows);
          for (const at of placed) expect(at.column).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
  test('35 a dropped icon snaps to a free cell', () => {
    const placed = placeIcons(ids, {}, grid, null);
    const onto = moveIcons(placed, ['a'], { columns: 0.2, rows: 1.1 }, grid, true);
    expect(onto['a']).not.toEqual(placed.get('b'));
    expect(moveIcons(placed, ['a'], { columns: 3.4, rows: 0.6 }, grid, true)['a']).toEqual({
      column: 3,
      row: 1,
    });
  });
  test('31 arrows go to the nearest icon in their direction', () => {
    const placed = placeIcons(ids, {}, grid, null);
    expect(neighbour(placed, 'a', 'ArrowDown')).toBe('b');
    expect(neighbour(placed, 'a', 'ArrowRight')).toBe('e');
    expect(neighbour(placed, 'a', 'ArrowLeft')).toBeNull();
  });
});

describe('typing', () => {
  const names = ['我的文档', '我的电脑', '回收站', '控制面板', '帮我算税', '网上申报'];
  test('33 letters find Chinese names by their initials, joined letters go on', () => {
    expect(findTyped(names, 'bw', -1)).toBe(4);
    expect(findTyped(names, 'hsz', 0)).toBe(2);
    expect(findTyped(names, '控', 0)).toBe(3);
  });
  test('34 one letter repeated walks through the names with it', () => {
    expect(findTyped(names, 'w', -1)).toBe(0);
    expect(findTyped(names, 'ww', 0)).toBe(1);
    expect(findTyped(names, 'www', 1)).toBe(5);
    expect(findTyped(names, 'wwww', 5)).toBe(0);
  });
});
