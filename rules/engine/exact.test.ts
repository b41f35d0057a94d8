import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS, tries } from '../testing/arbitrary.ts';
import { fen, yuan } from '../testing/oracle.ts';
import { Exact, sum } from './exact.ts';

const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });

describe('Exact', () => {
  it('adds, subtracts and multiplies as integers of fen do', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [x, y] = [Exact.parse(yuan(a)), Exact.parse(yuan(b))];
        expect(x.plus(y).toFixed(2)).toBe(yuan(a + b));
        expect(x.minus(y).toFixed(2)).toBe(yuan(a - b));
        expect(x.times(y).times(Exact.whole(100)).toFixed(2)).toBe(yuan(a * b));
        expect(x.compare(y)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('divides without loss: (a ÷ b) × b is a', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        fc.pre(b !== 0n);
        const [x, y] = [Exact.fen(a), Exact.fen(b)];
        expect(x.over(y).times(y).equals(x)).toBe(true);
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('rounds half up, away from zero, only when told', () => {
    expect(Exact.parse('0.005').toFixed(2)).toBe('0.01');
    expect(Exact.parse('-0.005').toFixed(2)).toBe('-0.01');
    expect(Exact.parse('0.0049').toFixed(2)).toBe('0.00');
    // 0.35 ÷ 1.05 × 0.015 is exactly half a fen; with any rounding on the way it would come out as nothing.
    const half = Exact.parse('0.35').over(Exact.parse('1.05')).times(Exact.parse('0.015'));
    expect(half.toFixed(2)).toBe('0.01');
    expect(half.toString()).toBe('0.005');
  });

  it('writes what it reads', () => {
    fc.assert(fc.property(amount, (a) => fen(Exact.parse(yuan(a)).toFixed(2)) === a));
    expect(Exact.parse('0.05').toString()).toBe('0.05');
    expect(Exact.parse('1200').toString()).toBe('1200');
    expect(Exact.whole(7).toString()).toBe('7');
    expect(Exact.one.over(Exact.whole(3)).toString()).toBe('0.3333333333');
  });

  it.each(['', '1,000', '1e3', '.5', '5.', '--1', 'NaN', ' 1'])('refuses %j', (written) => {
    expect(() => Exact.parse(written)).toThrow(RangeError);
  });

  it('refuses to divide by zero', () => {
    expect(() => Exact.one.over(Exact.zero)).toThrow(RangeError);
  });

  it('limits from above, from below and at zero', () => {
    const [one, two] = [Exact.whole(1), Exact.whole(2)];
    expect(two.atMost(one).equals(one)).toBe(true);
    expect(one.atLeast(two).equals(two)).toBe(true);
    expect(one.minus(two).notBelowZero().isZero).toBe(true);
    expect(sum([]).isZero).toBe(true);
    expect(sum([one, two, two]).toString()).toBe('5');
  });
});
