import { expect, test } from 'vitest';
import { nearestEdge, rowsTo } from './bar-place.ts';

const room = { width: 1000, height: 800 };

test('114 the bar goes to the edge it is dragged nearest to', () => {
  expect(nearestEdge({ x: 500, y: 790 }, room)).toBe('bottom');
  expect(nearestEdge({ x: 500, y: 10 }, room)).toBe('top');
  expect(nearestEdge({ x: 20, y: 400 }, room)).toBe('left');
  expect(nearestEdge({ x: 980, y: 400 }, room)).toBe('right');
});

test('114 rows follow the inner edge, from one to half the screen', () => {
  expect(rowsTo('bottom', { x: 0, y: 800 - 62 }, room, 30)).toBe(2);
  expect(rowsTo('bottom', { x: 0, y: 799 }, room, 30)).toBe(1);
  expect(rowsTo('top', { x: 0, y: 790 }, room, 30)).toBe(13);
  expect(rowsTo('right', { x: 700, y: 0 }, room, 100)).toBe(3);
});
