import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, half, positive, yuan } from '../testing/oracle.ts';
import { VAT_PERCENT } from '../testing/oracle-vat-general.ts';
import { dayFrom, type History, must, on } from '../testing/through-time.ts';

const run = (id: string, inputs: Inputs, date: string) =>
  calculate(id, { date, inputs, trace: false }).results;
const daysOf = (first: number, last: number) =>
  fc
    .record({ month: fc.nat(11), kind: fc.nat(30), year: fc.integer({ min: first, max: last }) })
    .map(({ year, ...numbers }) => dayFrom(numbers, year));

describe('imports and sellers abroad', () => {
  it('taxes an import like the sale of its assessable price', () => {
    const amounts = [moneyUpTo(900_000), moneyUpTo(90_000), moneyUpTo(90_000)] as const;
    fc.assert(
      fc.property(
        daysOf(2009, 2027),
        fc.constantFrom('standard', 'low-goods'),
        ...amounts,
        (date, kind, a, b, c) => {
          const base = fen(a) + fen(b) + fen(c);
          const tax = half(base * must(VAT_PERCENT[kind] ?? [], date), 100n);
          expect(run('vat-import', { kind, customsValue: a, duty: b, consumptionTax: c }, date)).toEqual({
            base: yuan(base),
            tax: yuan(tax),
          });
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });

  it('withholds price ÷ (1 + rate) × rate, and what is paid and withheld is the price', () => {
    const kinds = Object.keys(VAT_PERCENT).filter((kind) => kind !== 'export');
    fc.assert(
      fc.property(
        daysOf(2009, 2027),
        fc.constantFrom(...kinds),
        moneyUpTo(9_000_000),
        fc.boolean(),
        (date, kind, price, includesTax) => {
          const rate = on(VAT_PERCENT[kind] ?? [], date);
          if (rate === undefined) {
            expect(() => run('vat-withholding', { kind, price }, date)).toThrow();
            return;
          }
          const tax = half(fen(price) * rate, includesTax ? 100n + rate : 100n);
          expect(run('vat-withholding', { kind, price, includesTax }, date)).toMatchObject({
            tax: yuan(tax),
            net: yuan(includesTax ? fen(price) - tax : fen(price)),
          });
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });
});

describe('prepayment', () => {
  const GENERAL: History<bigint> = [
    ['2016-05-01', 11n],
    ['2018-05-01', 10n],
    ['2019-04-01', 9n],
  ];
  const SMALL: History<bigint> = [
    ['2016-05-01', 3n],
    ['2020-03-01', 1n],
    ['2022-04-01', 0n],
    ['2023-01-01', 1n],
  ];
  const LINE: History<bigint> = [
    ['2016-05-01', 0n],
    ['2019-01-01', 10_000_000n],
    ['2021-04-01', 15_000_000n],
    ['2023-01-01', 10_000_000n],
  ];

  /** `[prepayment rate, rate of the divisor]` in percent. */
  function ratesOf(kind: string, method: string, date: string): readonly [bigint, bigint] {
    const general = must(GENERAL, date);
    if (kind === 'construction') {
      if (method === 'general') return [2n, general];
      return method === 'simplified' ? [3n, 3n] : [must(SMALL, date), must(SMALL, date)];
    }
    const divisor = method === 'general' ? general : 5n;
    return [kind === 'presale' || method === 'general' ? 3n : 5n, divisor];
  }

  it('agrees with a second computation until 2025', () => {
    fc.assert(
      fc.property(
        daysOf(2017, 2025),
        fc.constantFrom('construction', 'presale', 'lease'),
        fc.constantFrom('general', 'simplified', 'smallScale'),
        fc.constantFrom('month', 'quarter'),
        moneyUpTo(900_000),
        moneyUpTo(300_000),
        (date, kind, method, period, received, subcontract) => {
          const [rate, divisor] = ratesOf(kind, method, date);
          const taken = kind === 'construction' ? positive(fen(received) - fen(subcontract)) : fen(received);
          const line = must(LINE, date) * (period === 'quarter' ? 3n : 1n);
          const spared =
            method === 'smallScale' && date >= '2019-01-01' && taken * 100n <= line * (100n + divisor);
          expect(run('vat-prepayment', { kind, method, period, received, subcontract }, date)['tax']).toBe(
            yuan(spared ? 0n : half(taken * rate, 100n + divisor)),
          );
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });

  it('knows of 2026 only the one per cent of small-scale taxpayers, from the threshold on', () => {
    const small = (received: string) =>
      run('vat-prepayment', { method: 'smallScale', received }, '2026-06-30')['tax'];
    expect(small('100999.99')).toBe('0.00');
    expect(small('101000')).toBe('1000.00');
    for (const method of ['general', 'simplified'])
      expect(() => run('vat-prepayment', { method, received: '1' }, '2026-06-30')).toThrow('No known value');
    expect(() =>
      run('vat-prepayment', { kind: 'lease', method: 'smallScale', received: '1' }, '2026-06-30'),
    ).toThrow('No known value');
  });
});

describe('homes and shops of individuals', () => {
  it('sold agree with a second computation', () => {
    fc.assert(
      fc.property(
        daysOf(2017, 2027),
        moneyUpTo(9_000_000),
        moneyUpTo(9_000_000),
        fc.boolean(),
        fc.boolean(),
        (date, price, cost, twoYears, city) => {
          const rate = date < '2026-01-01' ? 5n : 3n;
          const difference = city && date < '2024-12-01';
          const inputs = { price, cost, twoYears, nonOrdinaryFirstTier: city };
          if (twoYears && difference && fen(cost) === 0n) return;
          const taxed = twoYears ? (difference ? positive(fen(price) - fen(cost)) : 0n) : fen(price);
          expect(run('vat-home-sale', inputs, date)['tax']).toBe(yuan(half(taxed * rate, 100n + rate)));
          expect(run('vat-home-sale', { ...inputs, origin: 'built' }, date)['tax']).toBe('0.00');
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });

  it('let agree with a second computation, spread over the months of a person', () => {
    const LINE: History<bigint> = [
      ['2016-05-01', 3_000_000n],
      ['2019-01-01', 10_000_000n],
      ['2021-04-01', 15_000_000n],
      ['2023-01-01', 10_000_000n],
    ];
    fc.assert(
      fc.property(
        daysOf(2017, 2027),
        moneyUpTo(3_000_000),
        fc.integer({ min: 1, max: 24 }),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        moneyUpTo(60_000),
        (date, rent, months, home, person, quarter, otherSales) => {
          const levy = date < '2026-01-01' ? 50n : 30n;
          const [rate, divisor] = [home ? 15n : levy, levy];
          const times = !person && quarter ? 3n : 1n;
          const span = person ? BigInt(months) : 1n;
          // rent ÷ (1 + levy) ÷ months + other sales, compared with the line of the period, all in whole numbers.
          const tested = fen(rent) * 1000n + fen(otherSales) * (1000n + divisor) * span;
          const line = must(LINE, date) * times * (1000n + divisor) * span;
          const free = date < '2026-01-01' ? tested <= line : tested < line;
          const inputs = {
            rent,
            months,
            property: home ? 'home' : 'other',
            lessor: person ? 'person' : 'business',
            period: quarter ? 'quarter' : 'month',
            otherSales,
          };
          expect(run('vat-home-rent', inputs, date)['tax']).toBe(
            yuan(free ? 0n : half(fen(rent) * rate, 1000n + divisor)),
          );
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });
});
