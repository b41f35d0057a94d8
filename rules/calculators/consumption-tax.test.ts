import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { consumptionTax } from './consumption-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2026-10-01') =>
  consumptionTax.calculate({ date, inputs, trace: false });
const tax = (inputs: Record<string, unknown>, date?: string) => run(inputs, date).results['taxPayable'] ?? '';

/** Percent by item, read from the table in force on 2026-10-01. */
const PERCENT: Record<string, bigint> = {
  cigar: 36n,
  cutTobacco: 30n,
  ecig: 36n,
  otherAlcohol: 10n,
  cosmetics: 15n,
  gold: 5n,
  jewellery: 10n,
  fireworks: 15n,
  motorcycle250: 3n,
  motorcycleLarge: 10n,
  motorcycleSmall: 0n,
  car10: 1n,
  car15: 3n,
  car20: 5n,
  car25: 9n,
  car30: 12n,
  car40: 25n,
  car99: 40n,
  lightBus: 5n,
  golf: 10n,
  watch: 20n,
  yacht: 10n,
  chopsticks: 5n,
  woodFloor: 5n,
  battery: 4n,
  leadBattery: 4n,
  lithiumBattery: 2n,
  newBattery: 0n,
  coating: 4n,
};

describe('consumption tax', () => {
  it('by value agrees with integer fen, sold or imported', () => {
    fc.assert(
      fc.property(moneyUpTo(100_000_000), fc.constantFrom(...Object.keys(PERCENT)), (value, item) => {
        const percent = PERCENT[item] ?? 0n;
        expect(tax({ item, sales: value })).toBe(yuan(half(fen(value) * percent, 100n)));
        if (item === 'gold') return;
        expect(tax({ item, mode: 'import', customsValue: value })).toBe(
          yuan(half(fen(value) * percent, 100n - percent)),
        );
      }),
      { numRuns: tries(2000) },
    );
  });

  it('by quantity agrees with integer fen, in litres and in tonnes', () => {
    // Fen a litre and litres a tonne.
    const oils = {
      petrol: [152n, 1388n],
      diesel: [120n, 1176n],
      naphtha: [152n, 1385n],
      solvent: [152n, 1282n],
      lubricant: [152n, 1126n],
      fuelOil: [120n, 1015n],
      kerosene: [0n, 1246n],
    } as const;
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10_000_000n }),
        fc.constantFrom(...(Object.keys(oils) as (keyof typeof oils)[])),
        (hundredths, item) => {
          const [each, litres] = oils[item];
          const quantity = yuan(hundredths);
          expect(tax({ item, quantity })).toBe(yuan(half(hundredths * each, 100n)));
          expect(tax({ item, quantity, unit: 'tonne' })).toBe(yuan(half(hundredths * litres * each, 100n)));
        },
      ),
      { numRuns: tries(1000) },
    );
  });

  it('by both agrees with integer fen', () => {
    fc.assert(
      fc.property(moneyUpTo(10_000_000), fc.bigInt({ min: 1n, max: 1_000_000n }), (sales, count) => {
        expect(tax({ item: 'spirit', sales, quantity: String(count) })).toBe(
          yuan(half(fen(sales) * 20n + count * 5000n, 100n)),
        );
        const sticks = half(fen(sales) * 5600n + count * 200n * 3000n, 10_000n);
        expect(tax({ item: 'cigaretteA', sales, quantity: String(count), unit: 'carton' })).toBe(
          yuan(sticks),
        );
        const composite = half((fen(sales) + count * 50n) * 20n + count * 50n * 80n, 80n);
        expect(tax({ item: 'spirit', mode: 'import', customsValue: sales, quantity: String(count) })).toBe(
          yuan(composite),
        );
      }),
      { numRuns: tries(1000) },
    );
  });

  it('credits no more than is due and carries the rest', () => {
    fc.assert(
      fc.property(moneyUpTo(100_000), moneyUpTo(100_000), (sales, credit) => {
        const { results } = run({ item: 'cosmetics', sales, credit });
        const sum = (...names: string[]) =>
          names.reduce((total, name) => total + fen(results[name] ?? ''), 0n);
        expect(sum('credited', 'taxPayable')).toBe(sum('taxDue'));
        expect(sum('credited', 'creditLeft')).toBe(fen(credit));
      }),
      { numRuns: tries(500) },
    );
  });

  it('keeps to the price lines, to the fen, and warns just at them', () => {
    const ask = (item: string, unitPrice: string) => () =>
      run({ item, sales: '1000', quantity: '1', unitPrice });
    for (const [item, at, below] of [
      ['cigaretteA', '70', '69.99'],
      ['beerA', '3000', '2999.99'],
      ['watch', '10000', '9999.99'],
      ['superLuxury', '900000', '899999.99'],
      ['cosmetics', '10', '9.99'],
      ['mask', '15', '14.99'],
    ] as const) {
      expect(ask(item, at)().warnings.map((warning) => warning.code)).toContain('price-line');
      expect(ask(item, below)).toThrow('line');
    }
    expect(ask('beerB', '3000')).toThrow('line');
    expect(ask('beerB', '2999.99')().warnings).toEqual([]);
    expect(ask('cigaretteB', '69.99')().warnings).toEqual([]);
  });
});
