import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAtPoint, placeBeside, placeUnder } from './place.ts';

const room = { width: 1000, height: 700 };
const size = { width: 200, height: 300 };

test('a context menu grows right and down, and flips where there is no room', () => {
  expect(placeAtPoint({ x: 10, y: 10 }, size, room)).toEqual({ x: 10, y: 10 });
  expect(placeAtPoint({ x: 950, y: 650 }, size, room)).toEqual({ x: 750, y: 350 });
});

test('a menu hangs under its button, or stands on it', () => {
  expect(placeUnder({ left: 20, top: 0, right: 60, bottom: 25 }, size, room)).toEqual({ x: 20, y: 25 });
  expect(placeUnder({ left: 20, top: 670, right: 60, bottom: 700 }, size, room)).toEqual({ x: 20, y: 370 });
});

test('a submenu opens to the right, else to the left', () => {
  expect(placeBeside({ left: 0, top: 100, right: 150, bottom: 120 }, size, room).x).toBe(147);
  expect(placeBeside({ left: 700, top: 100, right: 950, bottom: 120 }, size, room).x).toBe(503);
});

test('what fits the screen is wholly on the screen', () => {
  const small = fc.record({
    width: fc.integer({ min: 1, max: 1000 }),
    height: fc.integer({ min: 1, max: 700 }),
  });
  const box = fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 700 }), fc.nat(200), fc.nat(50))
    .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
  fc.assert(
    fc.property(small, box, (popUp, from) => {
      const places = [
        placeAtPoint({ x: from.left, y: from.top }, popUp, room),
        placeUnder(from, popUp, room),
        placeBeside(from, popUp, room),
      ];
      return places.every(
        ({ x, y }) => x >= 0 && y >= 0 && x + popUp.width <= room.width && y + popUp.height <= room.height,
      );
    }),
  );
});
