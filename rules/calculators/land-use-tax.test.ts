import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, moneyUpTo, tries } from '../testing/arbitrary.ts';
import { halved, TAXPAYERS } from '../testing/half-relief.ts';
import { fen, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { landUseTax } from './land-use-tax.ts';

/** Fen per square metre and year: [1988–2006, since 2007], each [least, most] (国务院令第17号、第483号 第四条). */
const RANGES = {
  any: [
    [20n, 1000n],
    [60n, 3000n],
  ],
  large: [
    [50n, 1000n],
    [150n, 3000n],
  ],
  medium: [
    [40n, 800n],
    [120n, 2400n],
  ],
  small: [
    [30n, 600n],
    [90n, 1800n],
  ],
  county: [
    [20n, 400n],
    [60n, 1200n],
  ],
} as const;
const day = dayAround(
  ['1988-11-01', '2007-01-01', '2012-01-01', '2019-01-01', '2022-01-01', '2028-01-01'],
  '1988-06-01',
  '2029-12-31',
);
const plot = fc.record({
  area: fc.bigInt({ min: 0n, max: 100_000_000n }).map(yuan),
  city: fc.constantFrom('any', 'large', 'medium', 'small', 'county'),
  unitTax: fc.oneof(
    moneyUpTo(35).filter((one) => fen(one) > 0n),
    fc.constantFrom('0.42', '0.41', '0.60', '0.59', '12.00', '12.01', '30.00', '30.01'),
  ),
  region: fc.constantFrom('normal', 'backward', 'developed'),
  months: fc.integer({ min: 0, max: 12 }),
  use: fc.constantFrom('ordinary', 'ordinary', 'logistics', 'exempt'),
  taxpayer: fc.constantFrom(...TAXPAYERS),
});
type Plot = typeof plot extends fc.Arbitrary<infer T> ? T : never;

function expected(one: Plot, on: string) {
  if (on < '1988-11-01') return 'refused';
  if (one.use === 'exempt') return { taxDue: '0.00', reduction: '0.00', taxPayable: '0.00' };
  const [least, most] = RANGES[one.city as keyof typeof RANGES][on < '2007-01-01' ? 0 : 1];
  const unit = fen(one.unitTax);
  // A poorer area may go 30 % below the least; a richer one has no upper end here.
  const tooLow = one.region === 'backward' ? unit * 10n < least * 7n : unit < least;
  if (tooLow || (unit > most && one.region !== 'developed')) return 'refused';
  const storage = one.use === 'logistics';
  if (storage && (on < '2012-01-01' || on > '2027-12-31')) return 'refused';
  const parts = storage ? 2400n : 1200n;
  return halved(fen(one.area) * unit * BigInt(one.months), parts, on, one.taxpayer);
}

describe('urban land-use tax', () => {
  it('agrees with a second computation: every place, use and taxpayer, every day', () => {
    fc.assert(
      fc.property(plot, day, (one, on) => {
        expect(outcome(landUseTax, on, one)).toEqual(expected(one, on));
      }),
      { numRuns: tries(10_000) },
    );
  });

  it.each([
    ['large', '1.50', '30'],
    ['medium', '1.20', '24'],
    ['small', '0.90', '18'],
    ['county', '0.60', '12'],
    ['any', '0.60', '30'],
  ])('keeps to the range of a %s place, to the fen', (city, least, most) => {
    const ask = (unitTax: string) => () =>
      landUseTax.calculate({ date: '2026-06-01', inputs: { area: '1', city, unitTax } });
    expect(ask(least)).not.toThrow();
    expect(ask(most)).not.toThrow();
    expect(ask(yuan(fen(least) - 1n))).toThrow('between');
    expect(ask(yuan(fen(most) + 1n))).toThrow('between');
  });

  it('asks for the local amount, unless the land is exempt', () => {
    const missing = (inputs: Record<string, unknown>) => landUseTax.check(inputs).map(({ path }) => path);
    expect(missing({ area: '1' })).toEqual(['unitTax']);
    expect(missing({ area: '1', use: 'exempt' })).toEqual([]);
  });
});
