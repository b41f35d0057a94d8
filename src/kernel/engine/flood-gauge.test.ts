import { expect, test } from 'vitest';
import { FLOOD_LIMIT, FloodGauge } from './flood-gauge.ts';

test('calls count until they are answered', () => {
  const gauge = new FloodGauge();
  for (let i = 1; i < FLOOD_LIMIT; i += 1) expect(gauge.heard(true, i)).toBe(false);
  gauge.answered();
  expect(gauge.heard(true, 9)).toBe(false);
  expect(gauge.heard(true, 9)).toBe(true);
});

test('other messages count within their second', () => {
  const gauge = new FloodGauge();
  for (let i = 1; i < FLOOD_LIMIT; i += 1) expect(gauge.heard(false, 500)).toBe(false);
  expect(gauge.heard(false, 1_500)).toBe(false);
  for (let i = 2; i < FLOOD_LIMIT; i += 1) gauge.heard(false, 1_500);
  expect(gauge.heard(false, 1_999)).toBe(true);
});

test('ten thousand calls in a row, each answered, are no flood', () => {
  const gauge = new FloodGauge();
  for (let i = 0; i < 10_000; i += 1) {
    expect(gauge.heard(true, i / 10)).toBe(false);
    gauge.answered();
  }
});
